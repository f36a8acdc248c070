import Language

/// Digits that are letters of a code: forms, lines in capitals, class years, versions, stars of a rating.
struct CodeRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("It has sent in a 10-K and a 10-Q."),
    .ignores("Write to 417-HELP (4357) by Friday."),
    .ignores("Ann Wood (\u{2019}85) and Tom Field (\u{2019}91) lead it."),
    .ignores("They chose Norr.js 9.1 because it was quick."),
    .ignores("The 4-star hotel is full, and critics gave it four stars."),
    .ignores("It runs on an old Android 4.4 and PHP 5.6."),
    .finds("It adds ⟦150-MW⟧ turbines and ⟦4 boats⟧."),
  ]

  let scene: Scene

  /// Whether a number is part of a code; of those in words only stars of a rating are.
  func isCode(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if isRating(number) { return true }
    guard scene.kind(start) == .number else { return false }
    return isBeforeLetters(end) || isSpelledOut(start) || isClassYear(start, end)
      || isVersion(start, end)
  }

  /// "10-K", "417-HELP": one capital or a word in capitals behind a hyphen, that is no unit.
  private func isBeforeLetters(_ end: Int) -> Bool {
    let word = end + 1
    guard scene.kind(end) == .hyphen, scene.isGlued(end), scene.isGlued(word),
      scene.kind(word) == .word, scene.tokens[word].isCapitalised,
      scene.length(word) == 1
        || scene.length(word) > 2 && scene.tokens[word].flags.contains(.allCapitals)
    else { return false }
    return UnitRule(scene: scene).unit(at: end) == nil
  }

  /// "(8477)" behind such a line: the same letters as digits.
  private func isSpelledOut(_ start: Int) -> Bool {
    scene.kind(start - 1) == .openBracket && scene.kind(start - 4) == .number
      && isBeforeLetters(start - 3)
  }

  /// "('85)": two digits behind an apostrophe, with nothing counted behind them.
  private func isClassYear(_ start: Int, _ end: Int) -> Bool {
    scene.kind(start - 1) == .quotationMark && scene.isGlued(start) && scene.length(start) == 2
      && scene.length(start - 1) != 2
      && (scene.byte(start - 1) == UInt8(ascii: "'") || scene.isMark("\u{2019}", at: start - 1)
        || scene.isMark("\u{2018}", at: start - 1))
      && scene.kind(end) != .quotationMark && scene.kind(end) != .percent
      && UnitRule(scene: scene).unit(at: end) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: end) == nil
  }

  /// "Norr.js 9.1", "macOS 10.15", "an old Android 4.4": decimals right behind a name, which measure nothing.
  private func isVersion(_ start: Int, _ end: Int) -> Bool {
    guard scene.isDecimal(start), scene.kind(start - 1) == .word, !scene.isGlued(start),
      scene.kind(end) != .percent, scene.kind(end) != .currency, scene.kind(end) != .hyphen
    else { return false }
    let isDotted =
      scene.isGlued(start - 1) && scene.kind(start - 2) == .stop && scene.isGlued(start - 2)
      && scene.kind(start - 3) == .word && scene.tokens[start - 3].isCapitalised
    let name = scene.tokens[start - 1]
    let hasCapital = scene.document.text.bytes[name.start..<name.end].contains { $0 &- 0x41 < 26 }
    let isName =
      hasCapital && !name.flags.contains(.opensSentence)
      && !name.isAny(of: [.functionWord, .month, .weekday, .preposition, .approximator])
      && !MagnitudeRule(scene: scene).isJoined(start - 1) && !scene.has(.market)
    let units = UnitRule(scene: scene)
    return (isDotted || isName) && units.money(before: start) == nil && units.unit(at: end) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: end) == nil
  }

  /// "4-star", "3.5 stars out of five"
  private func isRating(_ number: NumberExpression) -> Bool {
    let end = number.tokens.upperBound
    let isJoined = scene.kind(end) == .hyphen && scene.isGlued(end)
    let star = isJoined ? end + 1 : end
    guard number.value <= 7, scene.key(star).isOne(of: "star", "stars") else { return false }
    if isJoined { return scene.key(star) == "star" }
    return scene.key(star + 1).isOne(of: "out", "rating", "review", "reviews", "hotel", "hotels")
      || (star - 7..<star).contains { Self.rating.contains(scene.key($0)) }
  }

  private static let rating = WordKey.set(
    "rated rates rating ratings review reviews reviewed reviewer critic critics gave gives give hotel"
  )
}
