import Model

/// Reads a day that is written in words, as by-lines and headers print it.
///
/// "June 3, 2014", "3rd June 2014", "Monday, June 23, 2014 10:42 AM EDT", "23/06/2014". A day that can be read two ways
/// ("03/04/2014", a year of two digits) or that is not the weekday beside it is unknown. A time is read past: its zone is
/// seldom certain.
enum DateInWords {
  /// The day of `text`, which may have a label before it; nil when it is none, or none for certain.
  static func read(_ text: String) -> ArticleDate? {
    let line = text.trimmingPrefix { $0.isWhitespace }
    // A day in digits may carry a time and zone; one in words must agree with its weekday, so it is read here.
    if line.utf8.prefix(4).allSatisfy({ $0 &- 0x30 < 10 }),
      let date = DateReader.read(trimmed(line))
    {
      return date
    }
    var parts = Parts()
    for word in words(line).prefix(16) {
      guard parts.take(word) else { return nil }
    }
    return parts.date
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return String(text)
  }

  private static func words(_ text: Substring) -> [[UInt8]] {
    text.utf8.split {
      $0 <= 0x20 || $0 == 0x2C || $0 == 0x7C || $0 == 0x28 || $0 == 0x29 || $0 == 0xA0 || $0 == 0xC2
    }
    .map { word in
      var bytes = word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
      while let last = bytes.last, ".:;".utf8.contains(last) { bytes.removeLast() }
      return bytes
    }
    .filter { !$0.isEmpty }
  }

  private struct Parts {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var weekday: Int?

    /// Whether the word can belong to a date.
    mutating func take(_ word: [UInt8]) -> Bool {
      let text = String(decoding: word, as: UTF8.self)
      if let number = DayNames.month(text) {
        guard month == nil else { return false }
        month = number
        return true
      }
      if let number = DayNames.weekday(text, inPrint: true) {
        weekday = number
        return true
      }
      if DateInWords.fillers.contains(text) { return true }
      return takeNumber(word)
    }

    private mutating func takeNumber(_ word: [UInt8]) -> Bool {
      let digits = word.prefix { $0 &- 0x30 < 10 }
      guard !digits.isEmpty, digits.count <= 4,
        let value = Int(String(decoding: digits, as: UTF8.self))
      else { return false }
      let rest = String(decoding: word.dropFirst(digits.count), as: UTF8.self)
      if rest.isEmpty, digits.count == 4 {
        guard year == nil else { return false }
        year = value
        return true
      }
      if rest.isEmpty || DayNames.isOrdinalEnding(rest) {
        guard day == nil, digits.count <= 2 else { return false }
        day = value
        return true
      }
      if rest.hasPrefix(":") || ["am", "pm", "a.m", "p.m"].contains(rest) { return true }
      return takeNumeric(word)
    }

    /// "23/06/2014": one of the first two must be above twelve, or both the same.
    private mutating func takeNumeric(_ word: [UInt8]) -> Bool {
      guard year == nil, month == nil, day == nil else { return false }
      for mark in [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")] {
        let numbers = word.split(separator: mark, omittingEmptySubsequences: false).map {
          $0.count <= 4 ? Int(String(decoding: $0, as: UTF8.self)) ?? -1 : -1
        }
        guard numbers.count == 3, numbers.allSatisfy({ $0 > 0 }), numbers[2] >= 1000 else {
          continue
        }
        year = numbers[2]
        if numbers[0] > 12 || numbers[0] == numbers[1] {
          (day, month) = (numbers[0], numbers[1])
        } else if numbers[1] > 12 {
          (month, day) = (numbers[0], numbers[1])
        } else {
          return false
        }
        return true
      }
      return false
    }

    var date: ArticleDate? {
      guard let year, let month, let day,
        let date = ArticleDate(year: year, month: month, day: day)
      else { return nil }
      // Day 0 of `dayNumber` was a Thursday.
      if let weekday, ((date.dayNumber + 3) % 7 + 7) % 7 != weekday { return nil }
      return date
    }
  }

  /// Labels, links and zones that say nothing about the day.
  private static let fillers: Set<String> = [
    "published", "posted", "updated", "last", "date", "on", "at", "of", "the", "am", "pm", "a.m",
    "p.m", "gmt", "utc", "bst", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt",
    "pt", "cet", "cest", "ist", "-", "noon",
  ]
}
