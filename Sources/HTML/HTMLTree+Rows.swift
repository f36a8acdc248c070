/// Rows of data, whose cells begin no block.
extension HTMLTree {
  /// Whether a row has two cells and more with a few words each. Rows that lay out a page have blocks in their
  /// cells.
  package func isDataRow(_ row: Int) -> Bool {
    let cells = children(of: row).filter { [.td, .th].contains(nodes[$0].tag) }
    return cells.count > 1 && cells.allSatisfy(isOneLine)
  }

  /// Whether a cell holds a few words and no block.
  /// At most 200 bytes; a `p` is let through, as editors put one into each cell.
  package func isOneLine(_ cell: Int) -> Bool {
    var letters = 0
    for node in descendants(of: cell) {
      if nodes[node].isText {
        letters += bytes(of: node).count
        if letters > 200 { return false }
      } else if nodes[node].tag.isBlock, nodes[node].tag != .p {
        return false
      }
    }
    return true
  }
}
