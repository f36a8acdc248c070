import Language
import Model

/// A bare number counts what the whole that it is a part or the sum of is said to count.
struct WholeUnitRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("By Easter the number of nurses had grown to ⟦150⟧."),
    .finds("Only ⟦12⟧ of the ⟦80 lifeboats⟧ were used."),
    .finds("They ruled for ⟦16⟧ of the past ⟦20 years⟧."),
    .finds("She saw ⟦11⟧ of the coast's ⟦900-foot⟧ cliffs."),
    .finds("Her song is among ⟦more than 70⟧ in the show."),
    .finds("They won ⟦88⟧ of the country's ⟦212 towns⟧."),
  ]

  let scene: Scene

  /// The noun of the whole; nil where none is named.
  ///
  /// - Returns: Its name is the unit; the noun may stand on either side of the number.
  func noun(of candidate: Candidate) -> CountedNounRule.Found? {
    before(candidate.core.lowerBound) ?? behind(candidate) ?? among(candidate)
  }

  /// "the number of nurses had grown to 150"
  ///
  /// Up to fourteen tokens back, behind "to" up to twenty-four; not over a comma, colon or semicolon.
  ///
  /// - Parameter start: The number's first token.
  private func before(_ start: Int) -> CountedNounRule.Found? {
    var index = start - 1
    let reach = scene.key(start - 1) == "to" ? 24 : 14
    while index > scene.first, start - index < reach {
      if scene.key(index) == "of", scene.key(index - 1).isOne(of: "number", "numbers", "total") {
        return CountedNounRule(scene: scene).nounPhrase(from: index + 1)
      }
      if scene.kind(index) == .comma || scene.kind(index) == .colon { return nil }
      index -= 1
    }
    return nil
  }

  /// "Her song is among more than 70 in the show": the subject is one of them.
  private func among(_ candidate: Candidate) -> CountedNounRule.Found? {
    let among = candidate.tokens.lowerBound - 1
    guard scene.key(among) == "among", scene.isWord(among - 1, .auxiliary) else { return nil }
    let noun = among - 2
    guard scene.kind(noun) == .word, !scene.tokens[noun].isCapitalised,
      !scene.isWord(noun, [.functionWord, .adverb, .subjectPronoun, .timeWord]),
      !NounPhrase(scene: scene).isPlural(noun)
    else { return nil }
    return CountedNounRule.Found(noun: noun..<noun + 1, end: noun + 1, isSingular: true)
  }

  /// "12 of the 80 boats"
  ///
  /// Articles, an owner, adjectives, ordinals and words of span ("the past 20 years") may stand before the whole's
  /// number.
  private func behind(_ candidate: Candidate) -> CountedNounRule.Found? {
    let end = candidate.core.upperBound
    guard scene.key(end) == "of" else { return nil }
    var index = end + 1
    while scene.isWord(index, [.determiner, .possessivePronoun]) { index += 1 }
    index = NounPhrase(scene: scene).behindOwner(index)
    while scene.isWord(index, [.determiner, .possessivePronoun, .adjective, .ordinalWord])
      || scene.isAny(index, .span)
    { index += 1 }
    guard let next = scene.number(at: index) else { return nil }
    let behind = next.tokens.upperBound
    // "11 of the coast's 900-foot cliffs"
    if scene.kind(behind) == .hyphen, let unit = UnitRule(scene: scene).unit(at: behind) {
      return CountedNounRule(scene: scene).nounPhrase(from: unit.end)
    }
    return CountedNounRule(scene: scene).nounPhrase(from: behind)
  }
}
