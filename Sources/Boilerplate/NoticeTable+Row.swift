import Provenance

/// The lines of the table, made ready for comparing.
extension NoticeTable {
  /// A line of the table, made ready for comparing.
  struct Row {
    /// What a block or sentence must be, all of it.
    let pattern: WordPattern
    /// What it is then.
    let role: NoticeRole
    /// Whether it is asked of sentences too ("both"), not only of blocks.
    let inSentences: Bool
    /// The last letters of its last word.
    /// As `tail(of:_:)` gives it: nil for a pattern that ends with no plain word, or with one of less than four bytes, before which a
    /// tail has letters of another word; any tail fits it.
    let tail: UInt32?
  }

  /// The table's lines, read by their bytes in one pass at first use.
  static let rows: [Row] = {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var rows: [Row] = []
    var words: [[UInt8]] = []
    var index = 0
    while index <= bytes.count {
      let start = index
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      if index > start { words.append(Array(bytes[start..<index])) }
      if index == bytes.count || bytes[index] == 0x0A {
        if let row = row(of: words) { rows.append(row) }
        words.removeAll(keepingCapacity: true)
      }
      index += 1
    }
    return rows
  }()

  /// A row of its words; nil for a comment.
  private static func row(of words: [[UInt8]]) -> Row? {
    let bar = [UInt8(ascii: "|")]
    guard words.count > 4, words[1] == bar, words[3] == bar else { return nil }
    let role: NoticeRole =
      switch words[2].first {
      case UInt8(ascii: "a"): .aside
      case UInt8(ascii: "c"): .correction
      default: .notice
      }
    let pattern = WordPattern(Array(words[4...]))
    return Row(
      pattern: pattern, role: role,
      inSentences: words[0].count == "both".utf8.count && words[0][1] == UInt8(ascii: "o"),
      tail: pattern.ending.flatMap { $0.count < 4 ? nil : tail(of: $0, TextSpan(0, $0.count)) })
  }
}
