import Language

/// Speech that is passed on is whose it is, not the paper's that quotes it: "The Tide quoted Lund as saying", "Lund was cited
/// as telling the board".
struct PassingRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("The Tide quoted Anna Lund as saying ⟦the dam was safe⟧.", ["Anna Lund"]),
    .finds("Anna Lund was quoted by the Tide as saying ⟦the dam was safe⟧.", ["Anna Lund"]),
  ]

  let tokens: [Token]
  let phrases: NounPhrases

  /// How many tokens may stand between "quoted" and "as".
  private static let longestQuoted = 16

  /// "quoted" before "as saying", if it stands there.
  ///
  /// - Parameter saying: The participle.
  func quotingVerb(before saying: Int, limit: Int) -> Int? {
    let end = saying - 1
    guard end > limit, tokens[end].key == "as" else { return nil }
    return (max(limit, end - Self.longestQuoted)..<end).last {
      Self.quoting.contains(tokens[$0].key) && !tokens[$0].flags.contains(.quoted)
    }
  }

  /// Whoever is quoted "as saying": not the paper, whose verb comes first, but whom it quotes.
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
  func passesOn(_ verb: Int, _ end: Int) -> Bool {
    guard Self.quoting.contains(tokens[verb].key) else { return false }
    return (verb + 1..<max(verb + 1, min(verb + 1 + Self.longestQuoted, end - 1))).contains {
      tokens[$0].key == "as" && tokens[$0 + 1].isAny(of: .speechParticiple)
    }
  }

  private static let quoting = WordKey.set("quoted quotes quoting cited cites citing")
}
