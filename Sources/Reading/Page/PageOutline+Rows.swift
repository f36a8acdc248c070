import HTML

/// Rows of data, whose cells begin no block.
extension PageOutline {
  /// Whether a row has two cells and more with a few words each. Rows that lay out a page have blocks in their
  /// cells.
  func isDataRow(_ row: Int) -> Bool {
    let cells = tree.children(of: row).filter { [.td, .th].contains(tree.nodes[$0].tag) }
    return cells.count > 1 && cells.allSatisfy(isOneLine)
  }

  /// Whether a cell holds a few words and no block.
  /// At most 200 bytes; a `p` is let through, as editors put one into each cell.
  func isOneLine(_ cell: Int) -> Bool {
    var letters = 0
    for node in tree.descendants(of: cell) {
      if tree.nodes[node].isText {
        letters += tree.bytes(of: node).count
        if letters > 200 { return false }
      } else if tree.nodes[node].tag.isBlock, tree.nodes[node].tag != .p {
        return false
      }
    }
    return true
  }
}
