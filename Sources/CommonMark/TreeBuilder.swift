internal import CCmark
import Provenance

/// Makes a tree of plain blocks.
///
/// Plain texts and saved pages are drawn as Markdown is, through libcmark's printer. The builder does not free
/// the tree: who takes `root` owns it.
struct TreeBuilder {
  let root: OpaquePointer
  /// In the order of the text, as `PlainTextWalk` makes them; their spans count in the text given.
  var leaves: [Leaf] = []
  private let text: [UInt8]
  /// The list that the next item goes into; nil where another block stood between.
  private var list: OpaquePointer?

  init(_ text: [UInt8]) {
    self.text = text
    root = cmark_node_new(CMARK_NODE_DOCUMENT)
  }

  /// Adds a block; blocks come in the order of the text. Code has no leaves.
  mutating func add(_ block: MarkdownBlock) {
    if block.kind != .listItem { list = nil }
    switch block.kind {
    case .paragraph: cmark_node_append_child(root, inlines(CMARK_NODE_PARAGRAPH, block.span))
    case .heading(let level):
      let heading = inlines(CMARK_NODE_HEADING, block.span)
      cmark_node_set_heading_level(heading, Int32(level))
      cmark_node_append_child(root, heading)
    case .blockQuote:
      let quote = cmark_node_new(CMARK_NODE_BLOCK_QUOTE)
      cmark_node_append_child(root, quote)
      cmark_node_append_child(quote, inlines(CMARK_NODE_PARAGRAPH, block.span))
    case .listItem: addItem(block.span)
    case .code:
      let code = cmark_node_new(CMARK_NODE_CODE_BLOCK)
      setLiteral(code, text[block.span.range])
      cmark_node_append_child(root, code)
    }
  }

  /// Items that follow each other become one list with bullets, whatever their signs were.
  private mutating func addItem(_ span: TextSpan) {
    if list == nil {
      list = cmark_node_new(CMARK_NODE_LIST)
      cmark_node_set_list_type(list, CMARK_BULLET_LIST)
      cmark_node_set_list_tight(list, 1)
      cmark_node_append_child(root, list)
    }
    let item = cmark_node_new(CMARK_NODE_ITEM)
    cmark_node_append_child(list, item)
    cmark_node_append_child(item, inlines(CMARK_NODE_PARAGRAPH, span))
  }

  /// A node of a type with the text of a span in it: line by line, with a soft break for each `\n`, `\r\n` or
  /// `\r`.
  private mutating func inlines(_ type: cmark_node_type, _ span: TextSpan) -> OpaquePointer? {
    let block = cmark_node_new(type)
    var start = span.start
    var index = span.start
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    while index < span.end {
      guard isBreak(text[index]) else {
        index += 1
        continue
      }
      addText(block, TextSpan(start, index))
      let end =
        text[index] == 0x0D && index + 1 < span.end && text[index + 1] == 0x0A
        ? index + 2 : index + 1
      let node = cmark_node_new(CMARK_NODE_SOFTBREAK)
      append(node, to: block, TextSpan(index, end), canBeCut: false)
      start = end
      index = end
    }
    addText(block, TextSpan(start, span.end))
    return block
  }

  /// Adds no node for an empty line.
  private mutating func addText(_ block: OpaquePointer?, _ span: TextSpan) {
    guard !span.isEmpty else { return }
    let node = cmark_node_new(CMARK_NODE_TEXT)
    setLiteral(node, text[span.range])
    append(node, to: block, span, canBeCut: true)
  }

  private mutating func append(
    _ node: OpaquePointer?, to block: OpaquePointer?, _ span: TextSpan, canBeCut: Bool
  ) {
    cmark_node_append_child(block, node)
    if let node { leaves.append(Leaf(node: node, span: span, canBeCut: canBeCut, isInLink: false)) }
  }
}

/// Sets a node's text; a NUL, which a C string cannot hold, becomes U+FFFD.
func setLiteral(_ node: OpaquePointer?, _ bytes: some Collection<UInt8>) {
  guard !bytes.contains(0) else {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count * 3)
    for byte in bytes {
      if byte == 0 { repaired += [0xEF, 0xBF, 0xBD] } else { repaired.append(byte) }
    }
    return setLiteral(node, repaired)
  }
  // libcmark copies the words; ours need no place beyond the call.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { buffer in
    let end = buffer.initialize(fromContentsOf: bytes)
    buffer.initializeElement(at: end, to: 0)
    _ = buffer.withMemoryRebound(to: CChar.self) { cmark_node_set_literal(node, $0.baseAddress) }
  }
}
