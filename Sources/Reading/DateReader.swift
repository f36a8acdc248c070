import Model

/// Reads a day, or a day and a time, as heads and JSON lines write it.
package enum DateReader {
  /// `2014-06-23`, or with a time behind `T` or a space: `09:30`, `09:30:15`, `09:30:15.25`, then `Z`, `+02:00`, `+0200` or nothing
  /// for UTC. A leap second counts as the second before.
  package static func read(_ text: String) -> ArticleDate? {
    var scanner = Digits(Array(text.utf8))
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
      scanner.take("-"), let day = scanner.number(2)
    else { return nil }
    if scanner.isAtEnd { return ArticleDate(year: year, month: month, day: day) }
    guard scanner.take("T") || scanner.take("t") || scanner.take(" "), let time = time(&scanner)
    else { return nil }
    return ArticleDate(year: year, month: month, day: day, time: time)
  }

  private static func time(_ scanner: inout Digits) -> ArticleDate.Time? {
    guard let hour = scanner.number(2), hour < 24, scanner.take(":"),
      let minute = scanner.number(2), minute < 60
    else { return nil }
    var second = 0
    if scanner.take(":") {
      guard let value = scanner.number(2), value <= 60 else { return nil }
      second = min(value, 59)
      if scanner.take(".") { guard scanner.skipDigits() else { return nil } }
    }
    _ = scanner.take(" ")
    guard let zone = zone(&scanner), scanner.isAtEnd else { return nil }
    return ArticleDate.Time(seconds: hour * 3600 + minute * 60 + second, zone: zone)
  }

  private static func zone(_ scanner: inout Digits) -> Int? {
    if scanner.isAtEnd || scanner.take("Z") || scanner.take("z") { return 0 }
    let sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : 0
    guard sign != 0, let hour = scanner.number(2), hour < 24 else { return nil }
    _ = scanner.take(":")
    let minute = scanner.isAtEnd ? 0 : scanner.number(2)
    guard let minute, minute < 60 else { return nil }
    return sign * (hour * 60 + minute)
  }
}

/// A cursor over digits and marks.
private struct Digits {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  /// Exactly `count` digits.
  mutating func number(_ count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + count] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    index += count
    return value
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(truncatingIfNeeded: mark.value) else {
      return false
    }
    index += 1
    return true
  }

  mutating func skipDigits() -> Bool {
    let start = index
    while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
    return index > start
  }
}
