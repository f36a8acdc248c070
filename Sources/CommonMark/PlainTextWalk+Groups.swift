internal import CCmark
import Provenance

/// Blocks that belong together: footnotes, boxes, definitions.
extension PlainTextWalk {
  /// A group whose blocks are being read. They are the siblings behind `node`, up to the next block of the document.
  struct OpenGroup {
    let index: Int
    let node: OpaquePointer
  }

  /// Whether the block at the finder's place stands in a group beside the text.
  var isInAside: Bool {
    prepared.group(at: finder.cursor).map { prepared.groups[$0].isAside } ?? false
  }

  /// Told each block of the document before it is read.
  mutating func enterGroup(_ node: OpaquePointer) {
    let index = prepared.group(at: finder.offset(of: node))
    guard index != group?.index else { return }
    leaveGroup(before: node)
    guard let index else { return }
    let holder: OpaquePointer
    switch prepared.groups[index].kind {
    case .footnote: holder = Self.node(CMARK_NODE_ITEM)
    case .box: holder = Self.node(CMARK_NODE_BLOCK_QUOTE)
    case .term: holder = DrawnElement.block("dt")
    case .definition: holder = DrawnElement.block("dd")
    }
    // An item stands in a list only, so what marks the place is another node.
    let place = Self.node(CMARK_NODE_CUSTOM_BLOCK)
    cmark_node_insert_before(node, place)
    holders[index] = holder
    group = OpenGroup(index: index, node: place)
  }

  /// Moves the blocks of the group that is open into its node: all between the place where it began and a node.
  mutating func leaveGroup(before end: OpaquePointer?) {
    guard let open = group, let holder = holders[open.index] else { return }
    group = nil
    while let child = cmark_node_next(open.node), child != end {
      cmark_node_unlink(child)
      cmark_node_append_child(holder, child)
    }
    if case .footnote(let number) = prepared.groups[open.index].kind {
      footnotes.append((number, holder))
    } else {
      cmark_node_insert_before(open.node, holder)
    }
    cmark_node_unlink(open.node)
    cmark_node_free(open.node)
  }

  private static func node(_ type: cmark_node_type) -> OpaquePointer {
    guard let node = cmark_node_new(type) else {
      preconditionFailure("there is memory for a node")
    }
    return node
  }

  // MARK: Drawing

  /// Puts the footnotes at the end, and words with their definitions into lists.
  mutating func drawGroups() {
    guard !holders.isEmpty, let root else { return }
    var list: OpaquePointer?
    for index in holders.keys.sorted() {
      guard let holder = holders[index] else { continue }
      let kind = prepared.groups[index].kind
      guard kind == .term || kind == .definition else { continue }
      if list == nil || cmark_node_next(list) != holder {
        let new = DrawnElement.block("dl")
        cmark_node_insert_before(holder, new)
        list = new
      }
      cmark_node_unlink(holder)
      cmark_node_append_child(list, holder)
    }
    guard !footnotes.isEmpty else { return }
    let section = DrawnElement.custom(
      CMARK_NODE_CUSTOM_BLOCK, "<section class=\"footnotes\">", "</section>")
    cmark_node_append_child(root, section)
    let notes = Self.node(CMARK_NODE_LIST)
    cmark_node_set_list_type(notes, CMARK_ORDERED_LIST)
    cmark_node_set_list_start(notes, 1)
    cmark_node_append_child(section, notes)
    var drawn: Set<Int> = []
    for note in footnotes.sorted(by: { $0.number < $1.number }) {
      cmark_node_append_child(notes, note.node)
      if drawn.insert(note.number).inserted { link(note.node, note.number) }
    }
  }

  /// The place of a note that its number leads to, and the way back.
  private func link(_ item: OpaquePointer, _ number: Int) {
    guard noted.contains(number) else { return }
    let back = DrawnElement.custom(
      CMARK_NODE_CUSTOM_INLINE,
      " <a id=\"note-\(number)\" href=\"#noteref-\(number)\" aria-label=\"Back to the text\">↩</a>",
      "")
    var last = cmark_node_last_child(item)
    if let node = last, cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH {
      let paragraph = Self.node(CMARK_NODE_PARAGRAPH)
      cmark_node_append_child(item, paragraph)
      last = paragraph
    }
    cmark_node_append_child(last, back)
  }

  /// The number of a footnote, where the text refers to it.
  mutating func addNote(_ tag: InlineTag, before node: OpaquePointer) {
    guard let digits = tag.attribute("n"),
      let number = Int(String(decoding: digits, as: UTF8.self)),
      number > 0, prepared.notes.contains(number)
    else { return }
    isDrawn = true
    let id = noted.insert(number).inserted ? " id=\"noteref-\(number)\"" : ""
    let words = links > 0 ? "\(number)" : "<a href=\"#note-\(number)\"\(id)>\(number)</a>"
    cmark_node_insert_before(
      node,
      DrawnElement.custom(CMARK_NODE_CUSTOM_INLINE, "<sup class=\"footnote\">\(words)</sup>", ""))
  }

  /// The box of a task, ticked or not; nobody can tick it.
  mutating func addTickBox(_ tag: InlineTag, before node: OpaquePointer) {
    guard tag.attribute("type")?.elementsEqual("checkbox".utf8) == true else { return }
    isDrawn = true
    let ticked = tag.attribute("checked") == nil ? "" : " checked=\"\""
    cmark_node_insert_before(
      node,
      DrawnElement.custom(
        CMARK_NODE_CUSTOM_INLINE, "<input type=\"checkbox\"\(ticked) disabled=\"\" /> ", ""))
  }
}
