import Provenance

/// Tables, whose cells become headings of a line each: of all blocks only a heading has nothing but words in a line.
extension DialectReader {
  /// Writes a table, up to the first line that is no row; gives that line's offset.
  ///
  /// Each cell gets the indentation and quotation signs of the table's first line, so that a table in a quotation stays in
  /// it. What the cells are is noted in `cells`.
  mutating func write(_ table: PipeTable, from start: Int) -> Int {
    endLine()
    let prefix = source[start..<start + table.prefix]
    var at = start
    var row = 0
    tables += 1
    while at < source.count {
      let line = lineSpan(at)
      guard PipeTable.isRow(source, line, prefix: table.prefix) else { break }
      let words = source[line.start + table.prefix..<line.end]
      var next = afterLine(line.end)
      if !PipeTable.isDelimiter(words) {
        var spans = PipeTable.cells(of: words, respectsCode: false)
        if !table.alignments.isEmpty, spans.count > table.alignments.count {
          spans = PipeTable.cells(of: words, respectsCode: true)
        }
        next = max(next, write(spans, of: table, row, prefix))
        row += 1
      }
      at = next
    }
    return at
  }

  /// Writes the cells of a row, each in a line. What a remark that began in one of them has taken is passed over.
  private mutating func write(
    _ spans: [TextSpan], of table: PipeTable, _ row: Int, _ prefix: ArraySlice<UInt8>
  ) -> Int {
    var done = 0
    for (column, span) in spans.enumerated() where span.start >= done {
      output.append(contentsOf: prefix)
      cells.append(
        TableCell(
          offset: output.count, table: tables, row: row,
          isHead: row == 0 && !table.alignments.isEmpty,
          alignment: column < table.alignments.count ? table.alignments[column] : .start))
      add("# ")
      isInCell = true
      // A sharp at its end would be taken for the heading's.
      let endsSharp = !span.isEmpty && source[span.end - 1] == UInt8(ascii: "#")
      done = inlines(from: span.start, to: endsSharp ? span.end - 1 : span.end)
      isInCell = false
      if endsSharp, done < span.end {
        add("\\")
        copy(span.end - 1, span.end)
      }
      add("\n")
    }
    if !spans.isEmpty { cells[cells.count - 1].isLast = true }
    return done
  }
}
