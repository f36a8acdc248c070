import Provenance

/// Finds the next sign that closes something; remembers where it was, so that all searches of a text take linear time.
struct CloserFinder {
  enum Sign: Int, CaseIterable {
    case hugoAngle, hugoPercent, braces, liquid, endComment, endHugoCode, endLiquidCode, equals,
      tildes,
      percent

    var bytes: StaticString {
      switch self {
      case .hugoAngle: ">}}"
      case .hugoPercent: "%}}"
      case .braces: "}}"
      case .liquid: "%}"
      case .endComment: "endcomment"
      case .endHugoCode: "/highlight"
      case .endLiquidCode: "endhighlight"
      case .equals: "=="
      case .tildes: "~~"
      case .percent: "%%"
      }
    }
  }

  /// For each sign, the last search: from where, and where the sign found begins.
  private var found: [(from: Int, start: Int)] = Array(
    repeating: (from: Int.max, start: 0), count: Sign.allCases.count)

  /// Where the next such sign ends.
  mutating func find(_ sign: Sign, in source: [UInt8], from start: Int) -> Int? {
    let length = sign.bytes.utf8CodeUnitCount
    let last = found[sign.rawValue]
    if last.from > start || last.start < start {
      let next = sign.bytes.withUTF8Buffer { bytes -> Int in
        var index = start
        while index + length <= source.count {
          if source[index] == bytes[0], source[index..<index + length].elementsEqual(bytes) {
            return index
          }
          index += 1
        }
        return Int.max - length
      }
      found[sign.rawValue] = (start, next)
    }
    let begin = found[sign.rawValue].start
    return begin < source.count ? begin + length : nil
  }
}

/// Where runs of backticks of each length stand in a run of lines.
struct TickRuns {
  private var starts: [Int: [Int]]?
  /// Behind the run that was asked for last.
  private(set) var next = 0

  /// The end of a code span that opens at `at`; nil when nothing closes it.
  mutating func end(of at: Int, in source: [UInt8], _ limit: Int) -> Int? {
    let length = Self.length(at, source, limit)
    next = at + length
    if starts == nil { starts = Self.collect(from: at, source, limit) }
    guard let runs = starts?[length] else { return nil }
    let index = runs.partitioningIndex { $0 >= at + length }
    return index < runs.count ? runs[index] + length : nil
  }

  private static func length(_ at: Int, _ source: [UInt8], _ limit: Int) -> Int {
    var end = at
    while end < limit, source[end] == UInt8(ascii: "`") { end += 1 }
    return end - at
  }

  private static func collect(from start: Int, _ source: [UInt8], _ limit: Int) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var index = start
    while index < limit {
      let length = length(index, source, limit)
      if length > 0 { runs[length, default: []].append(index) }
      index += max(1, length)
    }
    return runs
  }
}

/// A fenced block of code, as the line that opens it.
struct Fence {
  private let mark: UInt8
  private let length: Int
  private let isQuoted: Bool
  private let isIndented: Bool

  /// nil when the line opens none. A fence may stand in a quotation or an item of a list.
  init?(openedBy line: ArraySlice<UInt8>) {
    var index = line.startIndex
    var isQuoted = false
    var isIndented = false
    while index < line.endIndex {
      let byte = line[index]
      if byte == UInt8(ascii: ">") {
        isQuoted = true
      } else if byte == 0x20 || byte == 0x09 || Self.isMarker(line, index) {
        isIndented = true
      } else {
        break
      }
      index += 1
    }
    guard index < line.endIndex else { return nil }
    let mark = line[index]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let run = line[index...].prefix { $0 == mark }
    guard run.count >= 3 else { return nil }
    if mark == UInt8(ascii: "`"), line[run.endIndex...].contains(mark) { return nil }
    self.mark = mark
    length = run.count
    self.isQuoted = isQuoted
    self.isIndented = isIndented
  }

  /// The sign of an item, or a digit or stop of its number.
  private static func isMarker(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    let byte = line[index]
    if byte &- 0x30 < 10 { return true }
    guard "-*+.)".utf8.contains(byte) else { return false }
    return index + 1 < line.endIndex && line[index + 1] == 0x20
  }

  /// Whether a line ends the block, by a fence or by leaving what the block stands in.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let inside = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    let run = inside.prefix { $0 == mark }
    if run.count >= length, line[run.endIndex...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      return true
    }
    if isQuoted { return !line.prefix(4).contains(UInt8(ascii: ">")) }
    return isIndented && (line.first.map { $0 > 0x20 } ?? false)
  }
}

/// A table of GitHub's Markdown, as the line that begins it.
///
/// Its cells are no sentences: "| Lund | 50 |" says nothing to somebody who does not see the head of the column.
struct PipeTable {
  /// Bytes before the first cell in each line: indentation and the signs of quotations.
  let prefix: Int

  /// nil when no table begins in the line. One does where the next line is of dashes and has as many cells, or where two
  /// lines stand between bars (kramdown).
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

  private static func prefix(_ source: [UInt8], _ line: TextSpan) -> Int {
    var index = line.start
    while index < line.end, source[index] == 0x20 || source[index] == UInt8(ascii: ">") {
      index += 1
    }
    return index - line.start
  }

  /// Whether a line goes on a table: as far indented and quoted, and with a bar in it.
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

  private static func trimmed(_ row: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var row = row.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = row.last, last == 0x20 || last == 0x09 { row = row.dropLast() }
    return row
  }

  private static func isDelimiter(_ row: ArraySlice<UInt8>) -> Bool {
    row.contains(UInt8(ascii: "-")) && row.allSatisfy { "|-: \t".utf8.contains($0) }
  }

  private static func isBarred(_ row: ArraySlice<UInt8>) -> Bool {
    let row = trimmed(row)
    return row.count > 3 && row.first == UInt8(ascii: "|") && row.last == UInt8(ascii: "|")
  }

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
