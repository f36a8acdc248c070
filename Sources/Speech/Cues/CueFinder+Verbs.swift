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

  /// It must stand behind a comma, a mark, a dash, "and", "as" or an auxiliary: ", saying that",
  /// "quoted as saying", "is warning". At the beginning of a sentence it is none.
  func isParticiple(_ index: Int, limit: Int) -> Bool {
    guard index > limit, !tokens[index].isCapitalised else { return false }
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
  }
}
