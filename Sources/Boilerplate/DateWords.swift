import Provenance

/// Knows the words of dates and times, without asking which day they make.
///
/// By-lines, datelines and stamps ask it where a run of such words ends. "May" and "March" are months only with a
/// capital; "Sun" with one is a weekday wherever it stands, so that a caller needs a number or a time beside it.
enum DateWords {
  /// What one word is in a date.
  enum Kind {
    /// With a capital, in full or short: "June", "Sept."
    case month
    /// With a capital, in full or short: "Tuesday", "Thurs."
    case weekday
    /// "3", "2014", "3rd"
    case number
    /// "18:30", "6.30pm", "23/06/2014"
    case time
    /// "GMT", "a.m."
    case zone
    /// "at", "on", "of"
    case link
  }

  /// What a word is in a date, marks around it apart; nil for any other word, and for one of more than ten bytes.
  static func kind(of word: PrintedWord) -> Kind? {
    let bare = word.bare
    guard bare.count > 0, bare.count <= 10 else { return nil }
    if bare.first &- 0x30 < 10 { return number(bare) }
    if bare.isOne(of: months) { return bare.isCapitalised ? .month : nil }
    if bare.isOne(of: weekdays) { return bare.isCapitalised ? .weekday : nil }
    if bare.isOne(of: zones) { return .zone }
    return bare.isOne(of: links) ? .link : nil
  }

  /// Digits alone (four at most) or with the ending of an ordinal are a number, with a colon, stop, slash or hyphen
  /// in them a time, and so with "pm" behind them. "3km" and "12345" are nothing.
  private static func number(_ word: PrintedWord) -> Kind? {
    if word.isDigits { return word.count <= 4 ? .number : nil }
    let folded = word.folded
    let digits = folded.prefix { $0 &- 0x30 < 10 || ":./-".utf8.contains($0) }
    let rest = Array(folded.dropFirst(digits.count))
    let isPlain = digits.allSatisfy { $0 &- 0x30 < 10 }
    if isPlain, ordinals.contains(rest) { return .number }
    return rest.isEmpty || clock.contains(rest) ? .time : nil
  }

  /// The end of the run of date words from `start`, and whether it names a day or a time; words behind a stop that ends a
  /// year or a clock belong to it no more.
  ///
  /// At most twelve words are read. "at", "on" and "of" belong to the run only where a date word follows: "8 May on
  /// the quay" ends behind "May".
  ///
  /// - Returns: The offset behind the last word, its stop or comma included; nil when the first words are none of a
  ///   date.
  static func run(_ bytes: [UInt8], from start: Int, to limit: Int) -> (end: Int, isDate: Bool)? {
    var reader = PrintedWords(bytes, from: start, to: limit)
    var end = start
    var seen: (day: Bool, number: Bool, time: Bool) = (false, false, false)
    var count = 0
    while count < 12, let word = reader.next(), let kind = kind(of: word) {
      count += 1
      switch kind {
      case .month, .weekday: seen.day = true
      case .number: seen.number = true
      case .time: seen.time = true
      case .zone: break
      case .link: continue
      }
      end = word.end
      if word.last == UInt8(ascii: "."), kind != .month, kind != .weekday { break }
    }
    guard end > start else { return nil }
    return (end, seen.day && seen.number || seen.time)
  }

  private static let months = WordList(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """)
  private static let weekdays = WordList(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """)
  private static let zones = WordList(
    """
    gmt bst utc est edt cst cdt mst mdt pst pdt et pt ct cet cest ist aest aedt nzst hkt jst
    am pm a.m p.m
    """)
  /// Words between the parts of a date.
  private static let links = WordList("at on of the")
  /// Endings of ordinals.
  private static let ordinals = WordList("st nd rd th")
  /// What stands glued to the digits of a clock.
  private static let clock = WordList("am pm a.m p.m")
}
