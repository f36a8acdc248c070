import Language

/// Whether a word that may say something is a verb or a participle here.
extension CueFinder {
  /// Whether a word of the class of speech verbs is a verb here, by the token before it and,
  /// rarely, the one behind.
  ///
  /// Most such words are nouns too, and the list of what makes nouns of them is what is looked at:
  /// an article or possessive ("the claims", "Lund's claims"), "to" ("to say"), a preposition,
  /// money. Passives are none: "the town was told" has a hearer for its subject. A capital inside a
  /// sentence makes a name of it.
  ///
  /// - Parameter limit: Where its sentence begins; only "said" and "says" may be the first word of
  ///   one.
  func isVerb(_ index: Int, limit: Int) -> Bool {
    let token = tokens[index]
    if token.isCapitalised, !token.flags.contains(.opensSentence) { return false }
    guard index > limit else { return token.key == "said" || token.key == "says" }
    let before = tokens[index - 1]
    if before.key == "to" || before.key == "a" || before.kind == .currency { return false }
    // "the so-called bypass"
    if before.kind == .hyphen, before.isGlued, token.isGlued { return false }
    // "Lund’s claims" are none, but "Macy’s said".
    if before.kind == .possessive, token.key != "said", token.key != "says" { return false }
    if before.isAny(of: [.determiner, .possessivePronoun, .hedge]),
      !before.isAny(of: .subjectPronoun)
    {
      return false
    }
    if before.isAny(of: .preposition) && !before.isAny(of: .adverb) { return false }
    // "the man shot two officers": only "shot back" speaks.
    if token.key == "shot", index + 1 >= tokens.count || tokens[index + 1].key != "back" {
      return false
    }
    if takesLives(index) || bearsName(index, limit: limit) { return false }
    if index + 2 < tokens.count {
      let next = tokens[index + 1]
      // "as the fever continues to spread, the agency said": what goes on to do something says nothing by that.
      if next.key == "to", Self.continuing.contains(token.key) { return false }
      // "the road toll that Lund insists on keeping"; "Lund insisted on Monday" speaks.
      if Self.insisting.contains(token.key), next.key.isOne(of: "on", "upon"),
        !tokens[index + 2].isAny(of: [.weekday, .month, .timeWord])
      {
        return false
      }
      // "the delays | reported by all crews"
      if next.key == "by", Self.reported.contains(token.key),
        tokens[index + 2].isAny(of: [.determiner, .possessivePronoun])
          || phrases.startIndex[index + 2] >= 0
          || tokens[index + 2].isAny(of: [.office, .personNoun, .claimant, .media])
      {
        return false
      }
    }
    // "three men were charged", "a man was shot": nobody speaks in the passive.
    if WordKey.formsOfBe.contains(before.key) { return false }
    if before.key.isOne(of: "be", "been", "being") { return false }
    // A word that is a noun too ("reports", "claims") must have a subject on its left to be a verb.
    let isNounToo =
      token.isAny(of: .document)
      || token.key.isOne(of: "claims", "notes", "states", "calls", "charges")
    if isNounToo, index + 1 < tokens.count, tokens[index + 1].isAny(of: [.speechVerb, .auxiliary]) {
      return false
    }
    return true
  }

  /// "has claimed some 13,000 lives": a war and a fire take lives and say nothing.
  private func takesLives(_ index: Int) -> Bool {
    guard Self.claiming.contains(tokens[index].key) else { return false }
    let object = index + 1..<min(index + 8, tokens.count)
    guard let noun = object.first(where: { Self.lives.contains(tokens[$0].key) }) else {
      return false
    }
    return (index + 1..<noun).allSatisfy {
      tokens[$0].kind == .number || tokens[$0].kind == .hyphen
        || tokens[$0].isAny(of: [.numberWord, .approximator, .determiner, .adjective, .adverb])
        || tokens[$0].isAny(of: [.possessivePronoun, .preposition])
        || Self.amounts.contains(tokens[$0].key)
    }
  }

  /// "A choir called ‘Tarn Sings’ has met": a name behind the noun for what bears it; but "what a critic called ‘a ruse’".
  private func bearsName(_ index: Int, limit: Int) -> Bool {
    guard tokens[index].key == "called", index + 1 < tokens.count,
      tokens[index + 1].kind == .quotationMark || tokens[index + 1].isCapitalised,
      tokens[index - 1].isWord, !tokens[index - 1].isCapitalised,
      !tokens[index - 1].isAny(of: [
        .office, .personNoun, .claimant, .title, .media, .subjectPronoun, .adverb, .auxiliary,
      ])
    else { return false }
    var first = index - 1
    while first > limit, index - first < 6, tokens[first].isWord,
      !tokens[first].isAny(of: .determiner)
    {
      first -= 1
    }
    return tokens[first].key.isOne(of: "a", "an", "another", "one")
      && !(first > limit && tokens[first - 1].key.isOne(of: "what", "that", "which", "whom"))
  }

  private static let amounts = WordKey.set(
    "more fewer many hundreds thousands dozens millions at least than")
  private static let claiming = WordKey.set("claim claims claimed claiming")
  private static let lives = WordKey.set("life lives victims")
  private static let continuing = WordKey.set("continue continues continued")
  private static let insisting = WordKey.set("insists insisted insist")
  /// What is done to things by those who tell of them.
  private static let reported = WordKey.set(
    """
    reported described cited quoted claimed confirmed announced disclosed revealed noted alleged called proposed observed
    recommended
    """)

  /// It must stand behind a comma, a mark, a dash, "and", "as" or an auxiliary: ", saying that",
  /// "quoted as saying", "is warning". At the beginning of a sentence it is none.
  func isParticiple(_ index: Int, limit: Int) -> Bool {
    // "Stating that 31 boats were lost, the minister said"
    if index == limit { return index + 1 < tokens.count && tokens[index + 1].key == "that" }
    guard !tokens[index].isCapitalised else { return false }
    let before = tokens[index - 1]
    // "is writing two songs"
    if tokens[index].key == "writing", before.isAny(of: .auxiliary) { return false }
    // "a detour, adding 40 minutes"
    if tokens[index].key == "adding", index + 1 < tokens.count,
      tokens[index + 1].kind == .number || tokens[index + 1].kind == .currency
        || tokens[index + 1].isAny(of: [.numberWord, .approximator])
    {
      return false
    }
    return before.kind == .comma || before.kind == .quotationMark || before.kind == .dash
      || before.key == "and"
      || before.key == "as" || before.isAny(of: .auxiliary)
      || companion(before: index, limit: limit) != nil
  }

  /// "The firm declined to answer, with | spokesman Per Holm | saying": the subject of a participle behind "with".
  ///
  /// At most eight tokens, which end in a name; before "with" stands a comma.
  func companion(before participle: Int, limit: Int) -> Range<Int>? {
    guard phrases.endIndex[participle] >= 0 else { return nil }
    var index = participle - 1
    while index > limit + 1, participle - index <= 8, tokens[index].key != "with" {
      guard tokens[index].isWord || tokens[index].kind == .possessive else { return nil }
      index -= 1
    }
    guard tokens[index].key == "with", index > limit, tokens[index - 1].kind == .comma,
      index + 1 < participle
    else { return nil }
    return index + 1..<participle
  }
}
