/// Names of months and of days of the week, as heads and by-lines write them.
///
/// English only: a head in another language writes its day in digits.
enum DayNames {
  /// A row each, the full name first, then three letters, then what only print has.
  private static let monthTable = """
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec
    """
  private static let weekdayTable = """
    monday mon
    tuesday tue tues
    wednesday wed
    thursday thu thur thurs
    friday fri
    saturday sat
    sunday sun
    """
  /// Rows in the order of the calendar, so that a row's place is its number.
  private static let months = rows(monthTable)
  private static let weekdays = rows(weekdayTable)
  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  /// The names of each line of a table.
  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  /// The number of a month, from 1, by its name in lower case.
  /// nil for other words. The stop of "Sept." must be gone.
  static func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// The number of a day of the week, Monday 0, by its name in lower case.
  /// nil for other words.
  ///
  /// - Parameter inPrint: Whether "tues" and "thurs" count, which no program writes.
  static func weekday(_ word: String, inPrint: Bool) -> Int? {
    weekdays.firstIndex { inPrint ? $0.contains(word) : $0.prefix(2).contains(word) }
  }

  /// Whether letters are those of "1st", "2nd", "3rd", "4th".
  static func isOrdinalEnding(_ letters: String) -> Bool { ordinalEndings.contains(letters) }
}
