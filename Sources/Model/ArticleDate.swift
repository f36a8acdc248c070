/// A day, or a moment, in the proleptic Gregorian calendar.
///
/// It takes 16 bytes, as a build holds two of each article.
public struct ArticleDate: Hashable, Sendable {
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8
  /// 1...9999
  public var year: Int { Int(storedYear) }
  /// 1...12
  public var month: Int { Int(storedMonth) }
  /// 1...31, one that the month has
  public var day: Int { Int(storedDay) }
  /// Seconds since midnight and minutes east of UTC; nil when only the day is known.
  public let time: Time?

  /// A time of day with its zone.
  public struct Time: Hashable, Sendable {
    private let storedSeconds: Int32
    private let storedZone: Int16
    /// 0..<86,400
    public var seconds: Int { Int(storedSeconds) }
    /// Minutes east of UTC, -1,439...1,439
    public var zone: Int { Int(storedZone) }

    /// A time of day.
    public init(seconds: Int, zone: Int) {
      storedSeconds = Int32(truncatingIfNeeded: seconds)
      storedZone = Int16(truncatingIfNeeded: zone)
    }
  }

  /// A day that the calendar has; nil for one that it has not.
  public init?(year: Int, month: Int, day: Int, time: Time? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = Int8(month)
    storedDay = Int8(day)
    self.time = time
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with a number as `dayNumber` gives it; nil beyond the years 1 to 9999. Howard Hinnant's way back.
  public init?(dayNumber: Int) {
    guard -1 << 23..<1 << 23 ~= dayNumber else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    // Months count from March.
    let month = (5 * dayOfYear + 2) / 153
    self.init(
      year: yearOfEra + era * 400 + (month < 10 ? 0 : 1),
      month: month < 10 ? month + 3 : month - 9, day: dayOfYear - (153 * month + 2) / 5 + 1)
  }

  /// Seconds since 1970-01-01T00:00Z; a bare day counts as its midnight in UTC.
  public var instant: Int {
    dayNumber * 86_400 + (time.map { $0.seconds - $0.zone * 60 } ?? 0)
  }

  /// Whether it is known to be earlier than another: by days, on one day by the time where both have one.
  public func isKnown(before other: ArticleDate) -> Bool {
    if dayNumber != other.dayNumber { return dayNumber < other.dayNumber }
    return time != nil && other.time != nil && instant < other.instant
  }

  /// `2014-06-16`
  public var dayText: String { written { $0.put(day: self) } }

  /// `2014-06-16` or, where the time is known, `2014-06-16T09:30:00+02:00`; RFC 3339.
  public var text: String {
    written { digits in
      digits.put(day: self)
      if let time { digits.put(time) }
    }
  }

  /// A full RFC 3339 date-time as Atom needs it; midnight in UTC for a bare day.
  public var momentText: String {
    written { digits in
      digits.put(day: self)
      digits.put(time ?? Time(seconds: 0, zone: 0))
    }
  }

  private func written(_ body: (inout DateDigits) -> Void) -> String {
    String(unsafeUninitializedCapacity: DateDigits.most) { buffer in
      var digits = DateDigits(buffer)
      body(&digits)
      return digits.count
    }
  }
}

/// Writes a date's numbers. Dates stand in every line of every list, so they are put together byte by byte.
private struct DateDigits {
  /// `2014-06-16T09:30:00+02:00`
  static let most = 25
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// - Parameter buffer: Room for `most` bytes.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func put(day date: ArticleDate) {
    put(date.year / 100)
    put(date.year % 100)
    put("-")
    put(date.month)
    put("-")
    put(date.day)
  }

  /// A time of day behind its letter, with its zone.
  mutating func put(_ time: ArticleDate.Time) {
    put("T")
    put(time.seconds / 3600)
    put(":")
    put(time.seconds / 60 % 60)
    put(":")
    put(time.seconds % 60)
    guard time.zone != 0 else { return put("Z") }
    put(time.zone < 0 ? "-" : "+")
    put(abs(time.zone) / 60)
    put(":")
    put(abs(time.zone) % 60)
  }

  /// A number below 100, in two digits.
  private mutating func put(_ number: Int) {
    put(Unicode.Scalar(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)))
    put(Unicode.Scalar(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)))
  }

  private mutating func put(_ sign: Unicode.Scalar) {
    buffer[count] = UInt8(truncatingIfNeeded: sign.value)
    count += 1
  }
}

extension ArticleDate {
  /// Whether this can be when something that came out at `date` was changed: it is later, and not the same day with no time told.
  public func isChange(of date: ArticleDate?) -> Bool {
    guard let date else { return true }
    return instant > date.instant && (time != nil || dayText != date.dayText)
  }
}

extension ArticleDate: Comparable {
  /// By moment.
  public static func < (a: ArticleDate, b: ArticleDate) -> Bool { a.instant < b.instant }
}
