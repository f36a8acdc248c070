/// A fenced block of code, as the line that opens it.
///
/// Only what is needed to tell which lines to leave alone. libcmark decides what is code; where the two differ,
/// a sign of a site generator stays in the text or is taken out of code.
struct Fence {
  private let mark: UInt8
  /// At least three. The closing fence is at least as long.
  private let length: Int
  /// Whether it stands behind `>`: the block ends with the quotation, closed or not.
  private let isQuoted: Bool
  /// Whether white space or an item's sign stands before it: the block ends at the first line that begins at
  /// the margin.
  private let isIndented: Bool

  /// nil when the line opens none. A fence may stand in a quotation or an item of a list.
  ///
  /// At least three backticks or tildes begin the line, behind signs of quotations and items. Backticks with
  /// another backtick behind them (“``` a ```”) are a code span.
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
  /// A closing fence has nothing behind it but white space.
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
