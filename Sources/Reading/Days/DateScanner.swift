/// A cursor over digits, words and marks.
///
/// A value: whoever wants to look ahead copies it, and keeps the copy if it was right. What is asked for and
/// does not stand here moves nothing.
struct DateScanner {
  private let bytes: [UInt8]
  /// The next byte. Spaces at the end of the text are left out from the beginning.
  private(set) var index = 0

  init(_ bytes: [UInt8]) {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    self.bytes = Array(bytes[..<end])
  }

  var isAtEnd: Bool { index == bytes.count }
  /// What was not read, as it stands.
  var rest: String { String(decoding: bytes[index...], as: UTF8.self) }

  /// As many digits as stand here, if they are as many as asked for.
  /// More digits than the upper bound are left standing: `number(2...2)` reads "20" of "2014".
  mutating func number(_ counts: ClosedRange<Int>) -> Int? {
    var end = index
    var value = 0
    while end < bytes.count, end - index < counts.upperBound, bytes[end] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard counts.contains(end - index) else { return nil }
    index = end
    return value
  }

  /// A run of letters, in lower case.
  /// Of ASCII letters; nil where none stands.
  mutating func word() -> String? {
    let word = bytes[index...].prefix { ($0 | 0x20) &- 0x61 < 26 }
    guard !word.isEmpty else { return nil }
    index = word.endIndex
    return String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
  }

  /// Passes over a mark of ASCII, if it stands here.
  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(truncatingIfNeeded: mark.value) else {
      return false
    }
    index += 1
    return true
  }

  /// Passes over one of several marks.
  mutating func takeAny(_ marks: StaticString) -> Bool {
    guard index < bytes.count, marks.withUTF8Buffer({ $0.contains(bytes[index]) }) else {
      return false
    }
    index += 1
    return true
  }

  mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
  }

  /// Passes over digits; false where none stands.
  mutating func skipDigits() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index > start
  }

  /// The letters of "1st", "2nd", "3rd", "4th".
  /// Other letters behind a number stay.
  mutating func skipOrdinal() {
    var ahead = self
    guard let word = ahead.word(), DayNames.isOrdinalEnding(word) else { return }
    self = ahead
  }
}
