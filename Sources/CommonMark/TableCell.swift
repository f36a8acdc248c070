/// A cell of a table, as `DialectReader` has written it.
struct TableCell {
  /// Where its heading begins in what libcmark reads.
  let offset: Int
  /// Number of its table, and of its row in it.
  let table: Int
  let row: Int
  let isHead: Bool
  let alignment: PipeTable.Alignment
  /// Whether it ends its row.
  var isLast = false

  /// Its element's tags.
  var tags: (start: String, end: String) {
    let name = isHead ? "th" : "td"
    let align =
      switch alignment {
      case .start: ""
      case .left: " align=\"left\""
      case .center: " align=\"center\""
      case .right: " align=\"right\""
      }
    return ("<\(name)\(align)>", "</\(name)>")
  }
}
