import Language
import Model

/// Lengths that name what is run.
extension UnassertedRule {
  /// "the Olympic 800m champion", "the women's 1,500m": what a race is called.
  ///
  /// A length that is run, swum or rowed, before a word of contests or behind whose race it is.
  func isRace(_ figure: Figure, _ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard figure.upperValue == nil, Self.races.contains(figure.value),
      figure.unit == "metre" || figure.unit == "meter"
    else { return false }
    // "a medallist over 3,000m"
    if figure.modifier == .over { return document.tokens[words.lowerBound].key == "over" }
    guard figure.modifier == .exact else { return false }
    let last = sentence.upperBound - 1
    let behind = words.upperBound..<min(words.upperBound + 5, sentence.upperBound)
    if behind.prefix(while: { document.tokens[$0].kind != .stop }).contains(where: {
      Self.contests.contains(document.tokens[$0].key)
    }) {
      return true
    }
    guard words.lowerBound > sentence.lowerBound else { return false }
    let before = document.tokens[words.lowerBound - 1]
    if before.kind == .possessive || Self.whose.contains(before.key) { return true }
    // "1500m and 5,000m"
    if before.isAny(of: .coordinator), words.lowerBound - 2 > sentence.lowerBound,
      document.tokens[words.lowerBound - 2].key.isOne(of: "m", "metres", "meters")
    {
      return true
    }
    guard before.key == "the" else { return false }
    let next = document.tokens[min(words.upperBound, last)]
    return !next.isWord
      || next.isAny(of: [
        .coordinator, .subordinator, .timeWord, .adverb, .auxiliary, .numberWord, .commonVerb,
      ])
      || next.isAny(of: .preposition) && next.key != "of" && next.key != "to"
  }

  private static let races: Set<Double> = [
    60, 100, 110, 200, 400, 800, 1000, 1500, 3000, 5000, 10000,
  ]
  /// What stands behind the length of a race.
  private static let contests = WordKey.set(
    """
    champion champions title titles gold silver bronze medal medals medallist medalist final finals semi hurdles relay
    record race races freestyle butterfly backstroke breaststroke medley sprint sprinter heat heats event events winner
    runner runners finalist finalists records double treble paralympic ranking crown victory season place steeplechase walk indoor indoors
    """)
  /// What stands before it.
  private static let whose = WordKey.set(
    "olympic indoor outdoor world european commonwealth individual")
}
