import Language
import Model

/// A bare number counts what the whole that it is a part or the sum of is said to count.
struct WholeUnitRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("By Easter the number of nurses had grown to ⟦150⟧."),
    .finds(
      "They added ⟦dozens of reports⟧ to the list of confirmed cases, bringing the total to ⟦555⟧."),
    .finds("The number of wounded stands at ⟦365⟧."),
    .finds("The number of goats lost to the highly catching, quickly deadly illness rose by ⟦90⟧."),
    .finds("Only ⟦12⟧ of the ⟦80 lifeboats⟧ were used."),
    .finds("They ruled for ⟦16⟧ of the past ⟦20 years⟧."),
    .finds("She saw ⟦11⟧ of the coast's ⟦900-foot⟧ cliffs."),
    .finds("Her song is among ⟦more than 70⟧ in the show."),
    .finds("⟦Some 40⟧ of the ⟦more than 300 pupils⟧ row; ⟦18⟧ of the top 20 ports are full."),
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
    var isTotal = false
    let reach = scene.key(start - 1) == "to" ? 24 : 14
    while index > scene.first, start - index < reach {
      if scene.key(index) == "of",
        scene.key(index - 1).isOne(of: "number", "numbers", "total")
          || isTotal && scene.key(index - 1).isOne(of: "list", "tally", "count")
      {
        return CountedNounRule(scene: scene).nounPhrase(from: index + 1)
          .flatMap { withoutLevel($0, start) }
      }
      if scene.kind(index) == .comma, takesTotal(index + 1) { isTotal = true }
      if scene.kind(index) == .comma, isBetweenAdjectives(index) || isTotal {
        index -= 1
        continue
      }
      if scene.kind(index) == .comma || scene.kind(index) == .colon { return nil }
      index -= 1
    }
    return nil
  }

  /// "the number of wounded | stands at 365": a verb that looks like a plural, right before "at", "to" or "by" and the number.
  private func withoutLevel(_ found: CountedNounRule.Found, _ start: Int) -> CountedNounRule.Found?
  {
    // "the list of confirmed measles | cases"
    if NounPhrase(scene: scene).isPlural(found.end), scene.kind(found.end) == .word,
      scene.kind(found.end + 1) == .comma
    {
      let noun = found.noun.lowerBound..<found.end + 1
      return CountedNounRule.Found(noun: noun, end: noun.upperBound)
    }
    guard found.end == start - 1, scene.key(start - 1).isOne(of: "at", "to", "by"),
      Self.levels.contains(scene.key(found.noun.upperBound - 1))
    else { return found }
    let noun = found.noun.lowerBound..<found.noun.upperBound - 1
    return noun.isEmpty ? nil : CountedNounRule.Found(noun: noun, end: noun.upperBound)
  }

  /// "of the top 20 ports", "of the more than 80 boats"
  private static let ranking = WordKey.set("top leading best more than at least most over nearly")

  /// Verbs of a level, as they stand behind a plural or an adjective that is none.
  private static let levels = WordKey.set(
    "stands remains rises falls climbs drops grows jumps swells doubles sits tops shrinks soars")

  /// ", bringing the total to"
  private func takesTotal(_ verb: Int) -> Bool {
    scene.key(verb).isOne(of: "bringing", "taking", "pushing", "raising", "lifting")
      && scene.key(verb + 1).isOne(of: "the", "its", "their")
      && scene.key(verb + 2).isOne(of: "total", "tally", "number", "count")
  }

  /// "the highly contagious, potentially deadly illness": the comma parts no clauses.
  private func isBetweenAdjectives(_ comma: Int) -> Bool {
    scene.endsInLy(comma + 1) && scene.isWord(comma - 1, .adjective)
      || scene.endsInLy(comma - 2) && scene.endsInLy(comma + 1)
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
    let limit = index + 6
    while index < limit,
      scene.isWord(
        index, [.determiner, .possessivePronoun, .adjective, .ordinalWord, .approximator])
        || scene.isAny(index, .span) || Self.ranking.contains(scene.key(index))
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
