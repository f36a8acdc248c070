import Model

/// Reads a day, or a day and a time, as heads and JSON lines write it, where it can be read in one way only.
///
/// No locale, clock or table of zones is asked: the same text is the same day on every machine.
public enum DateReader {
  /// `2014-06-23`, `2014-6-3`, `2014/06/23`, `20140623`, `23 June 2014`, `Mon, 23 Jun 2014` or `June 23rd, 2014`; or one of them
  /// with a time behind `T` or a space: `9:30`, `09:30:15.25`, `9:30 PM`, then `Z`, `+02:00`, `+0200`, a zone's name or nothing for
  /// UTC. A leap second counts as the second before.
  ///
  /// `06/07/2014` is June to some and July to others, so it is none. Where the zone has a name that means several (`IST`) or
  /// needs tables (`Europe/Oslo`), only the day is read.
  ///
  /// Spaces around are passed over; other words around it make it no day. A weekday is not held against the
  /// day.
  ///
  /// - Returns: nil also for a day that the calendar does not have (`2014-02-30`).
  public static func read(_ text: String) -> ArticleDate? { readTelling(text)?.date }

  /// The same, and the zone's name that was not understood.
  /// `unknownZone` is nil where the zone was read or none was written. A rest that cannot be a zone's name
  /// makes it no day at all.
  static func readTelling(_ text: String) -> (date: ArticleDate, unknownZone: String?)? {
    var scanner = DateScanner(Array(text.utf8))
    scanner.skipSpaces()
    guard let day = numericDay(&scanner) ?? wordyDay(&scanner) else { return nil }
    guard let date = ArticleDate(year: day.year, month: day.month, day: day.day) else { return nil }
    if scanner.isAtEnd { return (date, nil) }
    guard scanner.takeAny("Tt ,"), let seconds = seconds(&scanner) else { return nil }
    scanner.skipSpaces()
    if let zone = zone(&scanner), scanner.isAtEnd {
      let time = ArticleDate.Time(seconds: seconds, zone: zone)
      return ArticleDate(year: day.year, month: day.month, day: day.day, time: time).map {
        ($0, nil)
      }
    }
    let rest = scanner.rest
    return isZoneName(rest) ? (date, rest) : nil
  }

  /// The day that a file's name begins with: `2014-06-23-ferry.md`, as Jekyll has it.
  /// A hyphen or underscore and more must stand behind it. Names without hyphens in the day
  /// (`20140623-ferry.md`) are not read.
  static func day(ofFileName path: String) -> ArticleDate? {
    let name = path.split(separator: "/").last.map { Array($0.utf8) } ?? []
    guard name.count > 11, name[10] == UInt8(ascii: "-") || name[10] == UInt8(ascii: "_") else {
      return nil
    }
    var scanner = DateScanner(Array(name[..<10]))
    guard let year = scanner.number(4...4), scanner.take("-"), let month = scanner.number(2...2),
      scanner.take("-"), let day = scanner.number(2...2)
    else { return nil }
    return ArticleDate(year: year, month: month, day: day)
  }

  // MARK: Days

  /// As written; whether there is such a day is asked later.
  private typealias Day = (year: Int, month: Int, day: Int)

  /// A day in digits that begins with its year, with one mark twice between the numbers; the form without marks
  /// must be the whole text. The scanner moves only when a day was read.
  /// "2014-06/23" is none.
  private static func numericDay(_ scanner: inout DateScanner) -> Day? {
    var ahead = scanner
    guard let year = ahead.number(4...4) else { return nil }
    for mark: Unicode.Scalar in ["-", "/", "."] {
      var inner = ahead
      guard inner.take(mark), let month = inner.number(1...2), inner.take(mark),
        let day = inner.number(1...2)
      else { continue }
      scanner = inner
      return (year, month, day)
    }
    guard let month = ahead.number(2...2), let day = ahead.number(2...2), ahead.isAtEnd else {
      return nil
    }
    scanner = ahead
    return (year, month, day)
  }

  /// A day with its month in letters: day, month, year or month, day, year. The year comes last; commas and the
  /// stop of "Jun." are passed over.
  private static func wordyDay(_ scanner: inout DateScanner) -> Day? {
    var ahead = scanner
    var day: Int?
    var month: Int?
    var year: Int?
    // Day, month and year, and a day of the week before them.
    for _ in 0..<4 {
      ahead.skipSpaces()
      if let word = ahead.word() {
        if let named = DayNames.month(word), month == nil {
          month = named
        } else if DayNames.weekday(word, inPrint: false) == nil || day != nil || month != nil {
          return nil
        }
        _ = ahead.take(".")
      } else if year == nil, month != nil, day != nil, let number = ahead.number(4...4) {
        year = number
      } else if day == nil, let number = ahead.number(1...2) {
        day = number
        ahead.skipOrdinal()
      } else {
        return nil
      }
      if let year, let month, let day {
        scanner = ahead
        return (year, month, day)
      }
      _ = ahead.take(",")
    }
    return nil
  }

  // MARK: Times

  /// A time of day in seconds; parts of a second are passed over. "12 AM" is midnight.
  /// Hours without minutes are no time. With "PM" the hour must be one of a clock's twelve: "15:30 PM" is none.
  private static func seconds(_ scanner: inout DateScanner) -> Int? {
    scanner.skipSpaces()
    guard var hour = scanner.number(1...2), hour < 24, scanner.take(":"),
      let minute = scanner.number(2...2), minute < 60
    else { return nil }
    var second = 0
    if scanner.take(":") {
      guard let value = scanner.number(2...2), value <= 60 else { return nil }
      second = min(value, 59)
      if scanner.take(".") || scanner.take(",") {
        guard scanner.skipDigits() else { return nil }
      }
    }
    var ahead = scanner
    ahead.skipSpaces()
    if let word = ahead.word(), word == "am" || word == "pm" {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (word == "pm" ? 12 : 0)
      scanner = ahead
    }
    return hour * 3600 + minute * 60 + second
  }

  /// Minutes east of UTC; 0 where nothing is written. nil for a name that is not known, with the scanner where
  /// it was.
  /// `+2`, `+02`, `+0200` and `+02:00` are the same; a sign must be followed by digits and nothing else.
  private static func zone(_ scanner: inout DateScanner) -> Int? {
    if scanner.isAtEnd { return 0 }
    let sign = scanner.take("+") ? 1 : scanner.take("-") ? -1 : 0
    guard sign != 0 else { return namedZone(&scanner) }
    guard let hour = scanner.number(2...2) ?? scanner.number(1...1), hour < 24 else { return nil }
    _ = scanner.take(":")
    let minute = scanner.isAtEnd ? 0 : scanner.number(2...2)
    guard let minute, minute < 60 else { return nil }
    return sign * (hour * 60 + minute)
  }

  /// Names of zones that mean one, in minutes east of UTC. Left out are those that mean several: BST, CST, IST.
  private static let zones = [
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
    "jst": 540, "est": -300,
    "edt": -240, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
  ]

  /// A zone of the table, in capitals or not, with nothing behind it.
  private static func namedZone(_ scanner: inout DateScanner) -> Int? {
    var ahead = scanner
    guard let name = ahead.word(), let zone = zones[name], ahead.isAtEnd else { return nil }
    scanner = ahead
    return zone
  }

  /// Letters, slashes and underscores: `Europe/Oslo`. Then the day can be trusted, as what was not understood
  /// is only its hour's.
  private static func isZoneName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26, text.utf8.count <= 40 else {
      return false
    }
    return text.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "_")
    }
  }
}
