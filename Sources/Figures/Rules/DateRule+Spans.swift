import Language

/// Spans of years: "2014-15", "1914–1918".
extension DateRule {
  /// "2014-15", "1998/99", "1914–1918": the first year of a span.
  ///
  /// Two digits behind need to be the next year, or count nothing; four digits must be larger, count nothing, and the
  /// first be at least 1500. The mark is glued to the first year.
  ///
  /// - Parameter start: Where the first year would stand.
  func isYearSpan(_ start: Int) -> Bool {
    guard isYearLike(start), scene.isGlued(start + 1), isSpanMark(start + 1),
      scene.kind(start - 1) != .currency
    else { return false }
    let second = start + 2
    if length(second) == 2, scene.isGlued(second) {
      return (value(start) + 1) % 100 == value(second) || !isCounted(second + 1)
    }
    guard isYearLike(second), value(second) > value(start), value(start) >= 1500 else {
      return false
    }
    return !isCounted(second + 1) || isSeason(start, second)
  }

  /// "the 2005-2006 Norr series", "1999-2000 crops": a year and the next, or modern years behind an article or an owner, whatever
  /// noun they date.
  private func isSeason(_ start: Int, _ second: Int) -> Bool {
    guard value(start) >= 1900, UnitRule(scene: scene).unit(at: second + 1) == nil else {
      return false
    }
    return value(second) == value(start) + 1
      || scene.isWord(start - 1, [.determiner, .possessivePronoun])
      || scene.kind(start - 1) == .possessive
  }

  /// "5,316 BCE", "from 3000 to 2500 B.C.": before or behind the letters of an era.
  func isEra(_ start: Int, _ end: Int) -> Bool {
    if isEraName(end) || scene.key(end) == "years" && isEraName(end + 1) { return true }
    let isJoint = isSpanMark(end) || scene.key(end).isOne(of: "to", "and", "or")
    guard isJoint, let second = scene.number(at: end + 1) else { return false }
    return isEraName(second.tokens.upperBound)
  }

  /// In capitals or with stops.
  private func isEraName(_ index: Int) -> Bool {
    scene.key(index).isOne(of: "bc", "bce", "ce", "ad") && scene.tokens[index].isCapitalised
      || scene.key(index).isOne(of: "b.c.", "a.d.", "b.c.e.", "c.e.")
  }

  /// Two tokens back the first year would stand.
  func isEndOfYearSpan(_ start: Int) -> Bool {
    length(start) == 2 || length(start) == 4 ? isYearSpan(start - 2) : false
  }

  /// Hyphen, dash or slash.
  private func isSpanMark(_ index: Int) -> Bool {
    scene.kind(index) == .hyphen || scene.kind(index) == .dash
      || scene.kind(index) == .symbol && scene.byte(index) == UInt8(ascii: "/")
  }
}
