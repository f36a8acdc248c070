import Language

/// Speech that is passed on is whose it is, not the paper's that quotes it: "The Tide quoted Lund as saying", "Lund was cited
/// as telling the board".
struct PassingRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("The Tide quoted Anna Lund as saying ⟦the dam was safe⟧.", ["Anna Lund"]),
    .finds("Anna Lund was quoted by the Tide as saying ⟦the dam was safe⟧.", ["Anna Lund"]),
  ]

  /// Of the document.
  let tokens: [Token]
  let phrases: NounPhrases

  /// How many tokens may stand between "quoted" and "as".
  ///
  /// Words between are whom it quotes, and sometimes a "by" phrase: "quoted by the Tide on Monday
  /// as saying".
  private static let longestQuoted = 16

  /// "quoted" before "as saying", if it stands there.
  ///
  /// - Parameter saying: The participle.
  /// - Returns: The last "quoted" or "cited" outside quotation marks, at most `longestQuoted`
  ///   tokens before "as"; nil where the token before the participle is no "as".
  func quotingVerb(before saying: Int, limit: Int) -> Int? {
    let end = saying - 1
    guard end > limit, tokens[end].key == "as" else { return nil }
    return (max(limit, end - Self.longestQuoted)..<end).last {
      Self.quoting.contains(tokens[$0].key) && !tokens[$0].flags.contains(.quoted)
    }
  }

  /// Whoever is quoted "as saying": not the paper, whose verb comes first, but whom it quotes.
  ///
  /// In the active voice it is the phrase behind the verb; in the passive, where "by" or "as"
  /// follows at once, the subject before the verb and its auxiliaries.
  ///
  /// - Returns: Nil also where no phrase can be read there.
  func quotedSource(before saying: Int, limit: Int) -> Range<Int>? {
    guard let verb = quotingVerb(before: saying, limit: limit) else { return nil }
    if verb + 1 < saying - 1, tokens[verb + 1].key != "by" {
      return phrases.phrase(from: verb + 1, limit: saying - 1)
    }
    // "Lund was quoted as saying", "Lund was quoted by the Tide as saying"
    var subjectEnd = verb
    while subjectEnd > limit, tokens[subjectEnd - 1].isAny(of: [.auxiliary, .adverb]) {
      subjectEnd -= 1
    }
    return phrases.subject(before: subjectEnd, limit: limit)
  }

  /// Whether a verb only leads to "as saying", which reports.
  ///
  /// Such a verb is no cue: else the Tide would be the source of what Lund said.
  ///
  /// - Parameter end: Of the sentence.
  func passesOn(_ verb: Int, _ end: Int) -> Bool {
    guard Self.quoting.contains(tokens[verb].key) else { return false }
    return (verb + 1..<max(verb + 1, min(verb + 1 + Self.longestQuoted, end - 1))).contains {
      tokens[$0].key == "as" && tokens[$0 + 1].isAny(of: .speechParticiple)
    }
  }

  /// Both verbs, in the forms that take a subject or follow an auxiliary.
  private static let quoting = WordKey.set("quoted quotes quoting cited cites citing")
}
