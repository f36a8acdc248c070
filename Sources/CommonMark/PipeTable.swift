import Provenance

/// A table of GitHub's Markdown, as the line that begins it.
///
/// Its cells are no sentences: "| Lund | 50 |" says nothing to somebody who does not see the head of the column.
///
/// `DialectReader` writes each cell as a heading, of which `PlainTextWalk` makes a table again: its words are read as
/// Markdown, and nobody looks for figures in them.
struct PipeTable {
  /// Bytes before the first cell in each line: indentation and the signs of quotations.
  let prefix: Int
  /// How the cells of each column are set, by the line of dashes; none where there is none.
  let alignments: [Alignment]

  /// Where the words of a cell stand.
  enum Alignment { case start, left, center, right }

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
    alignments =
      Self.isDelimiter(under)
      ? Self.cells(of: under, respectsCode: false).map { Self.alignment(under[$0.range]) } : []
  }

  /// The side or sides on which a colon stands.
  private static func alignment(_ dashes: ArraySlice<UInt8>) -> Alignment {
    let isLeft = dashes.first == UInt8(ascii: ":")
    let isRight = dashes.last == UInt8(ascii: ":")
    return isLeft && isRight ? .center : isRight ? .right : isLeft ? .left : .start
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
    while let last = row.last, last == 0x20 || last == 0x09 || last == 0x0D { row = row.dropLast() }
    return row
  }

  /// `|---|:-:|`: the line between the heads and the cells.
  static func isDelimiter(_ row: ArraySlice<UInt8>) -> Bool {
    row.contains(UInt8(ascii: "-")) && row.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  /// Whether a line begins and ends with a bar, with at least two bytes between.
  private static func isBarred(_ row: ArraySlice<UInt8>) -> Bool {
    let row = trimmed(row)
    return row.count > 3 && row.first == UInt8(ascii: "|") && row.last == UInt8(ascii: "|")
  }

  /// How many cells a line has.
  private static func cells(_ row: ArraySlice<UInt8>) -> Int {
    cells(of: row, respectsCode: false).count
  }

  /// The cells of a line, without white space around; bars at its ends part nothing, and an escaped bar (`\|`) is a
  /// letter.
  ///
  /// A bar in code parts cells for GitHub and not for kramdown, so code is asked for where a row has more cells than
  /// its table has columns. A bar in a site generator's tag never parts cells.
  ///
  /// - Parameter row: Spans count as it does.
  static func cells(of row: ArraySlice<UInt8>, respectsCode: Bool) -> [TextSpan] {
    var row = trimmed(row)
    if row.first == UInt8(ascii: "|") { row = row.dropFirst() }
    if row.last == UInt8(ascii: "|"), row.dropLast().last != UInt8(ascii: "\\") {
      row = row.dropLast()
    }
    var cells: [TextSpan] = []
    var start = row.startIndex
    var index = row.startIndex
    func add(to end: Int) {
      let cell = trimmed(row[start..<end])
      cells.append(TextSpan(cell.startIndex, cell.endIndex))
    }
    while index < row.endIndex {
      let byte = row[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "|") {
        add(to: index)
        start = index + 1
      } else if let end = passed(row, at: index, respectsCode: respectsCode) {
        index = end
        continue
      }
      index += 1
    }
    add(to: row.endIndex)
    return cells
  }

  /// Behind a tag, or code, that begins at an index and ends in the row.
  private static func passed(_ row: ArraySlice<UInt8>, at index: Int, respectsCode: Bool) -> Int? {
    let byte = row[index]
    if byte == UInt8(ascii: "{"), index + 1 < row.endIndex {
      let sign: UInt8 = row[index + 1] == UInt8(ascii: "{") ? UInt8(ascii: "}") : row[index + 1]
      guard sign == UInt8(ascii: "}") || sign == UInt8(ascii: "%") else { return nil }
      var at = index + 2
      while at + 1 < row.endIndex {
        if row[at] == sign, row[at + 1] == UInt8(ascii: "}") { return at + 2 }
        at += 1
      }
    } else if byte == UInt8(ascii: "`"), respectsCode {
      let length = row[index...].prefix { $0 == byte }.count
      var at = index + length
      while at < row.endIndex {
        let run = row[at...].prefix { $0 == byte }.count
        if run == length { return at + run }
        at += max(run, 1)
      }
    }
    return nil
  }
}
