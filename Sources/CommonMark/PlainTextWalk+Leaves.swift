internal import CCmark
import Glibc
import Provenance

/// Leaves: words, line ends and tags.
extension PlainTextWalk {
  /// Notes that HTML is left out. `<!--more-->`, where others cut a summary off, has nothing that is missed.
  /// Told at the tag's place in the Markdown, as far as libcmark knows it.
  mutating func tell(_ node: OpaquePointer) {
    if let literal = cmark_node_get_literal(node) {
      let words = Self.words(literal).filter { !" -<>!\t\r\n".utf8.contains($0) }.prefix(5)
      if words.elementsEqual("more".utf8) { return }
    }
    rawHTML.append(prepared.fileOffset(of: finder.offset(of: node)))
  }

  /// Leaves out a tag, and with one such as `<script>` all leaves up to its end tag in the same paragraph.
  mutating func htmlInline(_ node: OpaquePointer) {
    guard images == 0 else { return }
    removed.append(node)
    tell(node)
    guard let literal = cmark_node_get_literal(node) else { return }
    let words = Self.words(literal)
    finder.pass(words, node)
    if let element = hidden {
      if RawElement(closedBy: words) == element { hidden = nil }
    } else {
      hidden = RawElement(openedBy: words)
    }
  }

  /// Takes the words of a leaf, or a line end. A line end's place is known only when the next words have been
  /// found, so it waits in `breaks`.
  ///
  /// Words whose place is not found are still text; they are counted in `unmapped`.
  mutating func leaf(_ node: OpaquePointer, _ type: cmark_node_type) {
    let start = bytes.count
    if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
      guard hidden == nil else { return removed.append(node) }
      bytes.append(0x0A)
      breaks.append((start, type == CMARK_NODE_LINEBREAK))
    } else if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
      guard let literal = cmark_node_get_literal(node), literal[0] != 0 else { return }
      let words = Self.words(literal)
      let isCode = type == CMARK_NODE_CODE
      guard hidden == nil else { return removed.append(node) }
      bytes.append(contentsOf: words)
      let before = finder.cursor
      if let place = finder.place(of: words, node, isCode: isCode) {
        finder.findBreaks(breaks, after: before, before: place.start, into: &stretches)
        finder.addPieces(textStart: start, into: &stretches)
      } else {
        unmapped += 1
      }
      breaks.removeAll(keepingCapacity: true)
    } else {
      return
    }
    leaves.append(
      Leaf(
        node: node, span: TextSpan(start, bytes.count), canBeCut: type == CMARK_NODE_TEXT,
        isInLink: links > 0))
  }

  /// libcmark's text without its NUL; of use as long as the node is.
  static func words(_ literal: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    let text = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: text, count: strlen(literal))
  }
}
