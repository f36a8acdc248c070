import Provenance

/// The lines of a page that was pasted: menus, by-lines and paragraphs, each on a line, without a blank one between.
///
/// To CommonMark they are one paragraph, and "Menu", "News", "Sport" would begin the first sentence of the story.
enum PastedLines {
  /// With fewer lines nothing can be told.
  private static let fewest = 5
  /// Line ends of so many lines.
  static let fewestBreaks = fewest - 1
  /// So many lines at least, and one of so many, are short and end in the air.
  private static let fewestShort = 3
  private static let share = 4
  /// Words of a short line.
  private static let mostWords = 4

  /// Where the lines begin that stand by themselves; nil for a paragraph that was not pasted.
  ///
  /// A line that begins with a small letter, or stands behind a comma, goes on with the one before: a page's
  /// source breaks sentences around its links.
  ///
  /// - Parameter span: A paragraph, without line ends around it.
  static func starts(in span: TextSpan, of bytes: [UInt8]) -> [Int]? {
    var starts: [Int] = []
    var lines = 0
    var short = 0
    var start = span.start
    while start < span.end {
      let end = bytes[start..<span.end].firstIndex(of: 0x0A) ?? span.end
      lines += 1
      if isShort(bytes[start..<end]) { short += 1 }
      if start > span.start + 1, !goesOn(bytes[start..<end], behind: bytes[start - 2]) {
        starts.append(start)
      }
      start = end + 1
    }
    guard lines >= fewest, short >= fewestShort, short * share >= lines else { return nil }
    return starts.isEmpty ? nil : starts
  }

  /// One to four words without a mark behind them.
  private static func isShort(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last, !".!?,;:\"".utf8.contains(last), last != 0x9D else { return false }
    return line.count(where: { $0 == 0x20 }) < mostWords
  }

  private static func goesOn(_ line: ArraySlice<UInt8>, behind last: UInt8) -> Bool {
    last == UInt8(ascii: ",") || (line.first ?? 0) &- 0x61 < 26
  }
}
