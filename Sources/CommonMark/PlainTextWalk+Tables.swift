internal import CCmark
import Provenance

/// Tables, of the headings that their cells were written as.
extension PlainTextWalk {
  /// The cell that is open, and the nodes of its table and row.
  struct OpenTable {
    var cell: TableCell
    var table: OpaquePointer
    var row: OpaquePointer
    /// Where the words of the row begin.
    var start: Int
  }

  /// Begins a cell where the heading is one: behind a tab, or in a new row or table.
  ///
  /// - Returns: Whether it is one.
  mutating func openCell(_ heading: OpaquePointer) -> Bool {
    guard let cell = prepared.cell(at: finder.cursor) else { return false }
    if let open = table, open.cell.table == cell.table {
      if open.cell.row == cell.row {
        if bytes.count > open.start { bytes.append(0x09) }
      } else {
        beginRow(of: open.table, cell)
      }
    } else {
      let node = DrawnElement.block("table")
      cmark_node_insert_before(heading, node)
      beginRow(of: node, cell)
    }
    table?.cell = cell
    blockStart = bytes.count
    return true
  }

  private mutating func beginRow(of node: OpaquePointer, _ cell: TableCell) {
    let row = DrawnElement.block("tr")
    cmark_node_append_child(node, row)
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    table = OpenTable(cell: cell, table: node, row: row, start: bytes.count)
  }

  /// Moves the words of a cell into its row; the last makes the row a block beside the text, if it has words.
  mutating func closeCell(_ heading: OpaquePointer, _ open: OpenTable) {
    let tags = open.cell.tags
    let cell = DrawnElement.custom(CMARK_NODE_CUSTOM_BLOCK, tags.start, tags.end)
    cmark_node_append_child(open.row, cell)
    while let child = cmark_node_first_child(heading) {
      cmark_node_unlink(child)
      cmark_node_append_child(cell, child)
    }
    removed.append(heading)
    guard open.cell.isLast else { return }
    while bytes.count > open.start, bytes.last == 0x09 { bytes.removeLast() }
    guard bytes.count > open.start else { return drop(from: open.start) }
    blocks.append(
      MarkdownBlock(kind: .paragraph, isAside: true, span: TextSpan(open.start, bytes.count)))
  }
}
