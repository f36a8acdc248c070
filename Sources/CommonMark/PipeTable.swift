import Provenance

/// A table of GitHub's Markdown, as the line that begins it.
///
/// Its cells are no sentences: "| Lund | 50 |" says nothing to somebody who does not see the head of the column.
///
/// `DialectReader` writes it as a block of code: its lines are shown, and nobody looks for figures in them.
struct PipeTable {
  /// Bytes before the first cell in each line: indentation and the signs of quotations.
  let prefix: Int

  /// nil when no table begins in the line. One does where the next line is of dashes and has as many cells, or where two
  /// lines stand between bars (kramdown).
  ///
  /// “Lund | Holm” above an underline of dashes is no table of two columns: the line below needs a bar, too. “A
  /// | B” in running text has no such line below it.
  init?(_ source: [UInt8], at line: TextSpan, next: TextSpan?) {
    guard let next, source[line.range].contains(UInt8(ascii: "|")) else { return nil }
    let prefix = Self.prefix(source, line)
    guard prefix <= line.count, line.start + prefix < line.end,
      Self.isRow(source, line, prefix: prefix), Self.isRow(source, next, prefix: prefix)
    else { return nil }
    let head = source[line.start + prefix..<line.end]
    let under = source[next.start + prefix..<next.end]
    guard
      Self.isDelimiter(under) && Self.cells(under) == Self.cells(head)
        || Self.isBarred(head) && Self.isBarred(under)
    else { return nil }
    self.prefix = prefix
  }

  /// Bytes of spaces and `>` at the beginning of a line.
  private static func prefix(_ source: [UInt8], _ line: TextSpan) -> Int {
    var index = line.start
    while index < line.end, source[index] == 0x20 || source[index] == UInt8(ascii: ">") {
      index += 1
    }
    return index - line.start
  }

  /// Whether a line goes on a table: as far indented and quoted, and with a bar in it.
  /// Four spaces without a quotation would be code. A fence is no row, even with a bar behind its backticks.
  static func isRow(_ source: [UInt8], _ line: TextSpan, prefix: Int) -> Bool {
    guard line.count > prefix else { return false }
    let before = source[line.start..<line.start + prefix]
    guard before.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: ">") }),
      before.count(where: { $0 == 0x20 }) < 4 || before.contains(UInt8(ascii: ">"))
    else { return false }
    let row = source[line.start + prefix..<line.end]
    return row.first != UInt8(ascii: ">") && row.contains(UInt8(ascii: "|"))
      && Fence(openedBy: row) == nil
  }

  /// Without spaces and tabs around.
  private static func trimmed(_ row: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var row = row.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = row.last, last == 0x20 || last == 0x09 { row = row.dropLast() }
    return row
  }

  /// `|---|:-:|`: the line between the heads and the cells.
  private static func isDelimiter(_ row: ArraySlice<UInt8>) -> Bool {
    row.contains(UInt8(ascii: "-")) && row.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  /// Whether a line begins and ends with a bar, with at least two bytes between.
  private static func isBarred(_ row: ArraySlice<UInt8>) -> Bool {
    let row = trimmed(row)
    return row.count > 3 && row.first == UInt8(ascii: "|") && row.last == UInt8(ascii: "|")
  }

  /// Cells of a line; bars at its ends part nothing, and an escaped bar (`\|`) is a letter.
  private static func cells(_ row: ArraySlice<UInt8>) -> Int {
    var row = trimmed(row)
    if row.first == UInt8(ascii: "|") { row = row.dropFirst() }
    if row.last == UInt8(ascii: "|") { row = row.dropLast() }
    var cells = 1
    var isEscaped = false
    for byte in row {
      if byte == UInt8(ascii: "|"), !isEscaped { cells += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return cells
  }
}
