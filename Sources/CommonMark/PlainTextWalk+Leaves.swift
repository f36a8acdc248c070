internal import CCmark
import Glibc
import Provenance

/// Leaves: words and line ends, and links.
extension PlainTextWalk {
  /// Counts a link; one without an address, as a site generator's tag leaves it, is none, nor is one that leads where no page
  /// leads (`SafeAddress`): its words stay.
  mutating func link(_ node: OpaquePointer, isEntering: Bool) {
    let address = cmark_node_get_url(node).map(Self.words)
    if let address, !address.isEmpty, SafeAddress.holds(address) {
      links += isEntering ? 1 : -1
      if isEntering, isLocal(node) { note(node, isPicture: false, at: bracket) }
      if isEntering, address.first == UInt8(ascii: "#") { noteAside(node, isPicture: false) }
    } else if isEntering {
      if let address, !address.isEmpty { tell(.address, bracket) }
    } else {
      while let child = cmark_node_first_child(node) {
        cmark_node_unlink(child)
        cmark_node_insert_before(node, child)
      }
      removed.append(node)
    }
  }

  /// Where the link or picture begins that comes next, which libcmark tells of those in one line only.
  var bracket: Int {
    let rest = finder.source[finder.cursor...].prefix(LeafFinder.widestSearch)
    return rest.firstIndex { "[<!".utf8.contains($0) } ?? finder.cursor
  }

  /// Takes the words of a leaf, or a line end. A line end's place is known only when the next words have been
  /// found, so it waits in `breaks`.
  ///
  /// Words whose place is not found are still text; they are counted in `unmapped`.
  mutating func leaf(_ node: OpaquePointer, _ type: cmark_node_type) {
    let start = bytes.count
    if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
      guard hidden == nil else { return removed.append(node) }
      if struck > 0 { return }
      // A tag before it has ended the line.
      if bytes.last == 0x0A, breaks.isEmpty, leaves.last?.span.end == start {
        return removed.append(node)
      }
      bytes.append(0x0A)
      breaks.append((start, type == CMARK_NODE_LINEBREAK))
    } else if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
      guard let literal = cmark_node_get_literal(node), literal[0] != 0 else { return }
      let words = Self.words(literal)
      let isCode = type == CMARK_NODE_CODE
      guard hidden == nil else { return removed.append(node) }
      if struck > 0 {
        breaks.removeAll(keepingCapacity: true)
        _ = finder.place(of: words, node, isCode: isCode)
        return
      }
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
