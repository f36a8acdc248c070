internal import CCmark
import Provenance

/// Walks a tree from libcmark once: collects what a reader sees, where it stands in the Markdown, and the leaves to mark;
/// takes out raw HTML and pictures that cannot be shown.
struct PlainTextWalk {
  private let source: [UInt8]
  private let lineStarts: [Int]
  private var bytes: [UInt8] = []
  private var blocks: [MarkdownBlock] = []
  private var stretches: [OffsetMap.Stretch] = []
  private var rawHTML: [Int] = []
  private(set) var leaves: [Leaf] = []
  private var removed: [OpaquePointer] = []
  private var blockStart: Int?
  private var cursor = 0
  private var images = 0
  private var links = 0
  private var items = 0
  private var quotes = 0

  init(_ source: [UInt8]) {
    self.source = source
    var starts = [0]
    for (index, byte) in source.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
  }

  var plainText: PlainText {
    PlainText(
      bytes: bytes, blocks: blocks, stretches: stretches, rawHTML: rawHTML, isTooDeep: false)
  }

  mutating func read(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      visit(node, isEntering: event == CMARK_EVENT_ENTER)
    }
    cmark_iter_free(iterator)
    // Only now: the iterator must not meet a node that is gone.
    for node in removed {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
  }

  private mutating func visit(_ node: OpaquePointer, isEntering: Bool) {
    let type = cmark_node_get_type(node)
    let step = isEntering ? 1 : -1
    if type == CMARK_NODE_ITEM {
      items += step
    } else if type == CMARK_NODE_BLOCK_QUOTE {
      quotes += step
    } else if type == CMARK_NODE_LINK {
      links += step
    } else if type == CMARK_NODE_IMAGE {
      images += step
      if !isEntering, !isShown(node) { removed.append(node) }
    } else if type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
      isEntering ? open(node) : close(node, type)
    } else if type == CMARK_NODE_CODE_BLOCK {
      codeBlock(node)
    } else if type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE {
      rawHTML.append(offset(of: node))
      if images == 0 { removed.append(node) }
    } else if images == 0 {
      leaf(node, type)
    }
  }

  /// A picture is shown when its address leads to the web; its alternative text is no text of the article.
  private func isShown(_ image: OpaquePointer) -> Bool {
    guard let address = cmark_node_get_url(image) else { return false }
    let text = String(cString: address).lowercased()
    return text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  // MARK: Blocks

  private mutating func open(_ node: OpaquePointer) {
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    blockStart = bytes.count
    cursor = max(cursor, offset(of: node))
  }

  private mutating func close(_ node: OpaquePointer, _ type: cmark_node_type) {
    guard let start = blockStart else { return }
    blockStart = nil
    guard bytes.count > start else {
      bytes.removeLast(min(2, start))
      return
    }
    let kind: MarkdownBlock.Kind =
      type == CMARK_NODE_HEADING
      ? .heading(Int(cmark_node_get_heading_level(node)))
      : items > 0 ? .listItem : quotes > 0 ? .blockQuote : .paragraph
    blocks.append(MarkdownBlock(kind: kind, span: TextSpan(start, bytes.count)))
  }

  private mutating func codeBlock(_ node: OpaquePointer) {
    guard let literal = cmark_node_get_literal(node), literal[0] != 0 else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    cursor = max(cursor, offset(of: node))
    append(literal, at: cursor)
    if bytes.last == 0x0A { bytes.removeLast() }
    blocks.append(MarkdownBlock(kind: .code, span: TextSpan(start, bytes.count)))
  }

  // MARK: Leaves

  private mutating func leaf(_ node: OpaquePointer, _ type: cmark_node_type) {
    let start = bytes.count
    if type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
      guard let literal = cmark_node_get_literal(node), literal[0] != 0 else { return }
      append(literal, at: offset(of: node))
    } else if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
      bytes.append(0x0A)
    } else {
      return
    }
    leaves.append(
      Leaf(
        node: node, span: TextSpan(start, bytes.count), canBeCut: type == CMARK_NODE_TEXT,
        isInLink: links > 0))
  }

  private func offset(of node: OpaquePointer) -> Int {
    let line = Int(cmark_node_get_start_line(node))
    let column = Int(cmark_node_get_start_column(node))
    guard line >= 1, line <= lineStarts.count else { return cursor }
    return min(lineStarts[line - 1] + max(0, column - 1), source.count)
  }

  // MARK: The way back

  /// Appends a leaf's text and finds it again in the source.
  ///
  /// libcmark's inline positions are right for nearly all leaves; where they are not (after lazy continuation lines), the
  /// text is looked for from where the leaf before ended. Escapes and entities part the stretches.
  private mutating func append(_ literal: UnsafePointer<CChar>, at guess: Int) {
    let text = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while text[count] != 0 { count += 1 }
    let words = UnsafeBufferPointer(start: text, count: count)
    let start = bytes.count
    bytes.append(contentsOf: words)
    guard let found = place(of: words, guess) else { return }
    align(words, from: found, textStart: start)
  }

  private func place(of words: UnsafeBufferPointer<UInt8>, _ guess: Int) -> Int? {
    if guess >= cursor, matches(words, at: guess) { return guess }
    var index = cursor
    let limit = min(source.count, cursor + 4096)
    while index < limit {
      if matches(words, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether the text could begin at a place of the source: its first bytes, an escape, an entity, or code's tick.
  private func matches(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < source.count, let first = words.first else { return false }
    if source[index] == UInt8(ascii: "\\"), index + 1 < source.count {
      return source[index + 1] == first || first == source[index]
    }
    if source[index] == UInt8(ascii: "&"), first != UInt8(ascii: "&") {
      return entityEnd(at: index) != nil
    }
    var length = 0
    while length < min(words.count, 12), index + length < source.count {
      let byte = source[index + length]
      // An entity is not compared: what it stands for is told by `align`.
      if byte == UInt8(ascii: "&"), length > 0, entityEnd(at: index + length) != nil { return true }
      if byte != words[length] {
        return length > 0 && (byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&"))
      }
      length += 1
    }
    return length == min(words.count, 12)
  }

  private func entityEnd(at index: Int) -> Int? {
    var end = index + 1
    while end < source.count, end - index < 34, source[end] != UInt8(ascii: ";") {
      guard
        source[end] == UInt8(ascii: "#") || source[end] &- 0x30 < 10
          || (source[end] | 0x20) &- 0x61 < 26
      else { return nil }
      end += 1
    }
    return end < source.count && source[end] == UInt8(ascii: ";") && end > index + 1 ? end + 1 : nil
  }

  private mutating func align(_ words: UnsafeBufferPointer<UInt8>, from place: Int, textStart: Int)
  {
    var at = place
    var index = 0
    var runStart = 0
    func end(_ walk: inout PlainTextWalk, _ runFile: Int) {
      if index > runStart {
        walk.stretches.append(
          OffsetMap.Stretch(text: textStart + runStart, file: runFile, count: index - runStart))
      }
    }
    var runFile = at
    while index < words.count, at < source.count {
      if source[at] == UInt8(ascii: "\\"), at + 1 < source.count, source[at + 1] == words[index],
        source[at] != words[index] || at + 1 < source.count && source[at + 1] == UInt8(ascii: "\\")
      {
        end(&self, runFile)
        at += 1
        runStart = index
        runFile = at
        at += 1
        index += 1
      } else if source[at] == UInt8(ascii: "&"),
        words[index] != UInt8(ascii: "&") || isAmpersandEntity(at), let next = entityEnd(at: at)
      {
        end(&self, runFile)
        index += scalarLength(words[index])
        at = next
        runStart = index
        runFile = at
      } else if source[at] == words[index] {
        at += 1
        index += 1
      } else {
        break
      }
    }
    index = min(index, words.count)
    end(&self, runFile)
    cursor = at
  }

  private func isAmpersandEntity(_ at: Int) -> Bool {
    source[at...].prefix(5).elementsEqual("&amp;".utf8)
      || source[at...].prefix(5).elementsEqual("&#38;".utf8)
  }

  private func scalarLength(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
