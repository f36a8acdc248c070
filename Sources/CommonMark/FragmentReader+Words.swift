internal import CCmark
import HTML
import Provenance

/// Words and the elements in a line.
extension FragmentReader {
  /// Adds a text to the block that is open, or begins one. White space begins no block, and between the cells
  /// of a row stands nothing else.
  mutating func addText(_ index: Int) {
    let source = tree.bytes(of: index)
    let isBlank = source.allSatisfy(isSpace)
    if paragraph == nil {
      if isBlank || rowStart != nil { return }
      beginBlock()
    }
    if open.contains(where: { $0.tag == .del }) { return strike(source) }
    if isBreakPending, !isBlank {
      isBreakPending = false
      if !shown.bytes.isEmpty { addBreak() }
    }
    let before = shown.bytes.count
    var runs: [ShownText.Run] = []
    shown.add(source) { runs.append($0) }
    guard shown.bytes.count > before else { return }
    tree.place(runs, of: index, at: start + bytes.count - before, into: &stretches)
    var words = shown.bytes[before...]
    if words.first == 0x20, let parent = inlineParent(isNew: false) {
      // A space before a link is none of its words.
      add(words.prefix(1), to: parent)
      words = words.dropFirst()
    }
    add(words, to: inlineParent())
  }

  private mutating func add(_ words: ArraySlice<UInt8>, to parent: OpaquePointer?) {
    let node = cmark_node_new(CMARK_NODE_TEXT)
    setLiteral(node, words)
    cmark_node_append_child(parent, node)
    addLeaf(node, count: words.count)
    bytes.append(contentsOf: words)
  }

  private mutating func addBreak() {
    shown.addBreak()
    let node = cmark_node_new(CMARK_NODE_LINEBREAK)
    cmark_node_append_child(inlineParent(), node)
    addLeaf(node, count: 1)
    bytes.append(0x0A)
  }

  private mutating func addLeaf(_ node: OpaquePointer?, count: Int) {
    guard let node else { return }
    let place = start + bytes.count
    leaves.append(
      Leaf(
        node: node, span: TextSpan(place, place + count),
        canBeCut: cmark_node_get_type(node) == CMARK_NODE_TEXT,
        isInLink: open.contains { $0.tag == .a && $0.inline != nil }))
  }

  /// Words struck out are drawn and are no text.
  private mutating func strike(_ source: ArraySlice<UInt8>) {
    addSpace()
    let node = cmark_node_new(CMARK_NODE_TEXT)
    setLiteral(node, source)
    cmark_node_append_child(inlineParent(), node)
  }

  /// Sets the space that waits for words, where something else is drawn behind it. It is no text.
  mutating func addSpace() {
    guard shown.isPending, !shown.bytes.isEmpty else { return }
    let space = cmark_node_new(CMARK_NODE_TEXT)
    setLiteral(space, [0x20])
    cmark_node_append_child(inlineParent(isNew: false) ?? inlineParent(), space)
  }

  /// Where the next words go: the block, or the innermost link or drawn element in it.
  ///
  /// - Parameter isNew: Whether nodes are made for elements that have none; without, it is what holds the first of
  ///   those that need one, and nil where none does.
  mutating func inlineParent(isNew: Bool = true) -> OpaquePointer? {
    var parent = paragraph
    for index in open.indices {
      if let inline = open[index].inline {
        parent = inline
        continue
      }
      guard let node = newInline(open[index]) else { continue }
      guard isNew else {
        cmark_node_free(node)
        return parent
      }
      cmark_node_append_child(parent, node)
      open[index].inline = node
      parent = node
    }
    return isNew ? parent : nil
  }

  private mutating func newInline(_ element: Open) -> OpaquePointer? {
    switch element.tag {
    case .a:
      guard let address = tree.attribute(.href, of: element.node), !address.isEmpty,
        isSafe(element.node)
      else { return nil }
      if LinkedFile.isLocal(address), localFiles.last != element.node {
        localFiles.append(element.node)
      }
      return DrawnElement.link(to: address)
    case .sup: return DrawnElement.inline("sup")
    case .sub: return DrawnElement.inline("sub")
    case .del: return DrawnElement.inline("del")
    case .ins: return DrawnElement.inline("ins")
    default: return nil
    }
  }

  /// Adds a block of code as it is written.
  mutating func addCode(_ index: Int) {
    endBlock()
    let texts = tree.descendants(of: index).filter { tree.nodes[$0].isText && !pass($0) }
    beginBytes()
    for node in texts {
      let words = tree.bytes(of: node)
      for stretch in tree.stretches(of: node) {
        stretches.append(
          OffsetMap.Stretch(
            text: start + bytes.count + stretch.text, file: stretch.file, count: stretch.count,
            fileCount: stretch.fileCount, isAtom: stretch.isAtom))
      }
      bytes.append(contentsOf: words)
    }
    while bytes.count > blockStart, bytes.last == 0x0A { bytes.removeLast() }
    while let last = stretches.last, last.text >= start + bytes.count { stretches.removeLast() }
    if let last = stretches.last, last.textEnd > start + bytes.count, !last.isAtom {
      stretches[stretches.count - 1] = OffsetMap.Stretch(
        text: last.text, file: last.file, count: start + bytes.count - last.text)
    }
    guard bytes.count > blockStart else { return takeBack() }
    let code = cmark_node_new(CMARK_NODE_CODE_BLOCK)
    setLiteral(code, bytes[blockStart...])
    cmark_node_append_child(container(), code)
    add(.code)
  }
}
