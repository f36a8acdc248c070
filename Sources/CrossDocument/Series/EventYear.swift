import Language
import Model
import Provenance

/// The year of a figure in a sentence.
struct EventYear {
  let document: Document
  /// The figure's tokens.
  let range: Range<Int>
  /// Its sentence's tokens.
  let sentence: Range<Int>
  /// The article's own year, as far as known.
  let own: Int?

  private func token(_ index: Int) -> Token { document.tokens[index] }

  /// The year that the figure's clause names, where it is not the article's own.
  ///
  /// Before the figure any of the sentence counts ("In 2004 a quake led to a flood that killed 90"), unless a weekday of the
  /// article's own stands between; behind it only the clause ("killed 12 in a town that burned in 2004").
  var event: (year: Int16, isElsewhen: Bool) {
    let first = max(sentence.lowerBound, range.lowerBound - 60)
    for index in (first..<max(first, range.lowerBound)).reversed() {
      let token = token(index)
      if token.kind == .stop || token.kind == .colon || token.isAny(of: .weekday) { break }
      if let event = event(at: index) { return event }
    }
    let end = max(range.upperBound, sentence.upperBound)
    for index in range.upperBound..<min(end, range.upperBound + 24) {
      if opensClause(index) { break }
      if let event = event(at: index) { return event }
    }
    return (Int16(own ?? 0), false)
  }

  /// Whether words of their own begin here: "and injuring", "who", "devastated by", or a mark.
  private func opensClause(_ index: Int) -> Bool {
    let roles = FrameRole(token(index))
    if roles.isAny(of: .pause) { return true }
    let word = token(index).key
    if word.isOne(of: "and", "or", "but"), index + 1 < sentence.upperBound {
      return !token(index + 1).isCapitalised && !token(index + 1).isAny(of: .determiner)
    }
    if word == "by", index > range.upperBound { return true }
    return roles.isAny(of: .relative)
  }

  /// Whether one of these may put a figure into another year: most sentences have none such, and need not be read again for each figure.
  static func mayTell(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { isOfYear($0) || $0.key.isOne(of: "year", "month", "years", "decades") }
  }

  /// Whether it has the form of a year.
  private static func isOfYear(_ token: Token) -> Bool {
    token.kind == .number && token.end - token.start == 4
  }

  private func event(at index: Int) -> (Int16, Bool)? {
    let token = token(index)
    if Self.isOfYear(token), let year = year(token) {
      return year == own ? nil : (Int16(year), true)
    }
    guard let own else { return nil }
    if token.key.isOne(of: "year", "month"), index > sentence.lowerBound,
      self.token(index - 1).key.isOne(of: "last", "previous")
    {
      return (Int16(token.key == "year" ? own - 1 : own), true)
    }
    if token.key.isOne(of: "years", "decades"), index + 1 < sentence.upperBound,
      self.token(index + 1).key.isOne(of: "ago", "earlier")
    {
      return (Int16(clamping: own - yearsBack(index)), true)
    }
    return nil
  }

  /// How many years "years" or "decades" counts; none where no number stands before it.
  private func yearsBack(_ index: Int) -> Int {
    let number = document.numbers.first { $0.tokens.upperBound == index }
    let count = number.map { Int(min(999, max(0, $0.value))) } ?? 0
    return token(index).key == "decades" ? 10 * count : count
  }

  private func year(_ token: Token) -> Int? {
    var value = 0
    for byte in document.text.bytes[token.start..<token.end] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value >= 1900 && value < 2100 ? value : nil
  }
}
