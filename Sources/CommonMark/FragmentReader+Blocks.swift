internal import CCmark
import HTML
import Provenance

/// Nodes that hold blocks, and rows of tables.
extension FragmentReader {
  /// What holds the next block: the innermost element that has a node, in a list an item of it.
  mutating func container() -> OpaquePointer {
    let node = open.last { $0.container != nil }?.container ?? root
    guard cmark_node_get_type(node) == CMARK_NODE_LIST else { return node }
    if let last = cmark_node_last_child(node) { return last }
    return append(CMARK_NODE_ITEM, to: node)
  }

  /// The node of a block element; nil for one that only parts blocks.
  mutating func newContainer(for tag: HTMLTag, _ index: Int) -> OpaquePointer? {
    switch tag {
    case .ul, .ol, .menu: return list(isOrdered: tag == .ol)
    case .li:
      if let list = innermost, cmark_node_get_type(list) == CMARK_NODE_LIST {
        return append(CMARK_NODE_ITEM, to: list)
      }
      return append(CMARK_NODE_ITEM, to: list(isOrdered: false))
    case .p:
      // Paragraphs in an item are set as such, and those of a tight list are not.
      if let item = innermost, cmark_node_get_type(item) == CMARK_NODE_ITEM {
        cmark_node_set_list_tight(cmark_node_parent(item), 0)
      }
      return nil
    case .blockquote: return append(CMARK_NODE_BLOCK_QUOTE, to: container())
    case .dl: return append("dl", to: container())
    case .dt, .dd:
      guard open.last(where: { $0.container != nil })?.tag == .dl else { return nil }
      return append(tag == .dt ? "dt" : "dd", to: container())
    case .table: return isDrawn(index) ? append("table", to: container()) : nil
    case .caption, .tr:
      guard open.last(where: { $0.container != nil })?.tag == .table else { return nil }
      return append(tag == .tr ? "tr" : "caption", to: container())
    case .td, .th:
      guard open.last(where: { $0.container != nil })?.tag == .tr else { return nil }
      return append(tag == .td ? "td" : "th", to: container())
    default: return nil
    }
  }

  private var innermost: OpaquePointer? { open.last { $0.container != nil }?.container }

  private mutating func list(isOrdered: Bool) -> OpaquePointer {
    let list = append(CMARK_NODE_LIST, to: container())
    cmark_node_set_list_type(list, isOrdered ? CMARK_ORDERED_LIST : CMARK_BULLET_LIST)
    if isOrdered { cmark_node_set_list_start(list, 1) }
    cmark_node_set_list_tight(list, 1)
    return list
  }

  private func append(_ type: cmark_node_type, to parent: OpaquePointer) -> OpaquePointer {
    guard let node = cmark_node_new(type) else {
      preconditionFailure("there is memory for a node")
    }
    cmark_node_append_child(parent, node)
    return node
  }

  private func append(_ name: StaticString, to parent: OpaquePointer) -> OpaquePointer {
    let node = DrawnElement.block(name)
    cmark_node_append_child(parent, node)
    return node
  }

  // MARK: Tables

  /// Whether a table is one of data: two cells side by side somewhere, and nothing but words in all cells.
  /// One that lays out a page has blocks in its cells, which are read one after the other.
  private func isDrawn(_ table: Int) -> Bool {
    var isWide = false
    for index in tree.descendants(of: table) {
      let tag = tree.nodes[index].tag
      switch tag {
      case .caption, .thead, .tbody, .tfoot, .td, .th, .p: break
      case .tr: isWide = isWide || tree.children(of: index).count { isCell($0) } > 1
      default: if tag.isBlock { return false }
      }
    }
    return isWide
  }

  private func isCell(_ index: Int) -> Bool { [.td, .th].contains(tree.nodes[index].tag) }

  /// Whether a row of a table of data is short enough to be no running text.
  func isRow(_ row: Int) -> Bool {
    tree.children(of: row).allSatisfy { !isCell($0) || tree.isOneLine($0) }
  }

  mutating func beginRow() {
    beginBytes()
    rowStart = bytes.count
  }

  /// Ends the cell that is open, if one is, and begins another.
  mutating func beginCell(_ tag: HTMLTag) {
    if bytes.count > blockStart { bytes.append(0x09) }
    paragraph = append(tag == .td ? "td" : "th", to: container())
    shown = ShownText()
    isBreakPending = false
    for index in open.indices { open[index].inline = nil }
  }

  /// Ends a row; one without words is none.
  mutating func endRow() {
    rowStart = nil
    paragraph = nil
    isBreakPending = false
    while bytes.count > blockStart, bytes.last == 0x09 { bytes.removeLast() }
    guard bytes.count > blockStart else { return takeBack() }
    add(.paragraph, isAside: true)
  }
}
