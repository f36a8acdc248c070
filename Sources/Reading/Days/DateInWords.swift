import Model

/// Reads a day that is written in words, as by-lines and headers print it.
///
/// "June 3, 2014", "3rd June 2014", "Monday, June 23, 2014 10:42 AM EDT", "23/06/2014". A day that can be read two ways
/// ("03/04/2014", a year of two digits) or that is not the weekday beside it is unknown. A time is read past: its zone is
/// seldom certain.
///
/// `DateReader` reads what somebody writes into a head and may be told that it is wrong; this reads what a page
/// has printed, where nobody can be asked. So each word must belong to a day: "June 3, 2014 storm" is none.
enum DateInWords {
  /// The day of `text`, which may have a label before it; nil when it is none, or none for certain.
  ///
  /// The parts may stand in any order, as `Parts` only gathers them; words beyond the sixteenth are not looked
  /// at.
  ///
  /// - Returns: A day without a time.
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

  /// Without white space and stops at the end.
  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return String(text)
  }

  /// Words in lower case, parted by white space, commas, strokes, brackets and no-break spaces, without the
  /// stops and colons behind them.
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

  /// The parts of a day as far as they were met. Each is taken once; a second month or year makes it no day.
  private struct Parts {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    /// Monday 0. It is only held against the day.
    private var weekday: Int?

    /// Whether the word can belong to a date.
    /// Months go first, as no filler is called so. A word that is not known ends the reading.
    mutating func take(_ word: [UInt8]) -> Bool {
      let text = String(decoding: word, as: UTF8.self)
      if let number = DayNames.month(text) ?? DayNames.monthElsewhere(text) {
        guard month == nil else { return false }
        month = number
        return true
      }
      if let number = DayNames.weekday(text, inPrint: true) {
        weekday = number
        return true
      }
      if DateInWords.fillers.contains(text) || DayNames.fillersElsewhere.contains(text) {
        return true
      }
      return takeNumber(word)
    }

    /// Four digits are a year, one or two a day, also "3rd"; "10:42" and "9am" are times and say nothing.
    /// Anything else must be a day in digits.
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
    /// Slashes, stops or hyphens part the three numbers, and the year must be the last and have four digits.
    /// "03/04/2014" is in April here and in March there: nobody guesses.
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

    /// nil where a part is missing, where there is no such day, and where the weekday beside it is another:
    /// then one of both is wrong.
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
    "pt", "cet", "cest", "ist", "-", "–", "•", "·", "noon",
  ]
}
