import Language

/// Finds who puts a figure at what without words of saying: "expects sales of", "put the toll at", "figures from the
/// agency show", "by the union's count", "per the Herald".
///
/// A claim is kept apart from reported speech, as nobody is quoted with it. It reaches to the end of its clause and
/// never over a comma that parts two clauses; who is not plainly a source is none.
///
/// Verbs of claiming alone would find too much, as nearly all are nouns or have things for their
/// objects ("the estimated value", "found a wallet"); hence the many questions about what stands
/// beside the verb. Figures need this, and quotes must not have it: who expects has said nothing
/// that can be quoted.
struct ClaimFinder {
  /// How many tokens before a verb its source may begin, and behind it a figure may stand.
  ///
  /// So a wall of words without a stop takes linear time.
  static let reach = 40

  let tokens: [Token]
  let phrases: NounPhrases

  /// Who claims what, as tokens.
  ///
  /// They may stand in any order, and overlap: a passive is part of its content, and "by the union's
  /// count" has its source inside the cue.
  struct Claim {
    /// Whose claim it is, without "by" or "per" before it.
    let source: Range<Int>
    /// The verb with its auxiliaries and adverbs; "per"; or "by" with the source, in "by the
    /// union's count".
    let cue: Range<Int>
    /// Never empty for verbs and counts; without the comma that parts it from its source.
    let content: Range<Int>
  }

  /// The claims of a sentence in order.
  ///
  /// Each verb gives one claim at most, and the active reading goes first: "Analysts expect that",
  /// then "as analysts had expected.", then "was expected by analysts". Words inside quotation
  /// marks claim nothing.
  func claims(in sentence: Sentence) -> [Claim] {
    let all = sentence.tokens
    var claims: [Claim] = []
    for index in all where tokens[index].isWord && !tokens[index].flags.contains(.quoted) {
      let token = tokens[index]
      if token.isAny(of: .claimVerb) {
        if let claim = active(index, all) ?? trailing(index, all) ?? passive(index, all) {
          claims.append(claim)
        }
      } else if token.key == "per", let claim = per(index, all) {
        claims.append(claim)
      } else if token.key == "by", let claim = count(index, all) {
        claims.append(claim)
      } else if token.key == "in", index == all.lowerBound, let claim = study(all) {
        claims.append(claim)
      }
    }
    return claims
  }

  // MARK: Verbs

  /// "Insurers estimate that", "The bank expects", "Residents put the toll at"
  ///
  /// The verb may have forms of "have" and adverbs before it. What is claimed begins behind it, and
  /// its source is the subject. "Confirmed" and "recorded" do so only before an amount; "valued",
  /// "announced" and "measured" never.
  private func active(_ verb: Int, _ all: Range<Int>) -> Claim? {
    var first = verb
    while first > all.lowerBound,
      WordKey.formsOfHave.contains(tokens[first - 1].key)
        || tokens[first - 1].isAny(of: .adverb) && !tokens[first - 1].isAny(of: .determiner)
    {
      first -= 1
    }
    guard first > all.lowerBound, !isCapitalisedInside(verb), isFinite(verb, before: first),
      !Self.onlyPassive.contains(tokens[verb].key) || isConfirmed(verb, all),
      first < verb || !isNounHere(verb),
      let start = contentStart(verb, all),
      let source = source(before: first, verb, all)
    else { return nil }
    let end = contentEnd(from: start, all)
    return end > start ? Claim(source: source, cue: first..<verb + 1, content: start..<end) : nil
  }

  /// "a team valued at": verbs that claim in the passive only.
  ///
  /// "The team announced a signing" puts no figure at anything.
  private static let onlyPassive: WordKeySet = [
    "valued", "recorded", "announced", "confirmed", "measured", "disclosed", "declared",
  ]

  /// "Officials have confirmed 73 cases", "The mission recorded 47 breaches"
  ///
  /// - Parameter all: The tokens of the sentence.
  private func isConfirmed(_ verb: Int, _ all: Range<Int>) -> Bool {
    Self.confirming.contains(tokens[verb].key)
      && (isAmount(verb + 1, all)
        || verb + 1 < all.upperBound && tokens[verb + 1].key.isOne(of: "over", "under", "more")
          && isAmount(verb + (tokens[verb + 1].key == "more" ? 3 : 2), all))
  }

  /// Verbs behind "Macy’s", a name that looks like a possessive.
  private static let expecting = WordKey.set("expects anticipates believes predicts says")
  /// Those of `onlyPassive` that may have an amount for their object.
  private static let confirming = WordKey.set("confirmed recorded disclosed declared")

  /// "its profit forecast": a word that is a noun too, behind one that is no source.
  ///
  /// A name, a noun of sources, a person or a pronoun before it leaves it a verb ("analysts
  /// forecast"); so does "that" behind it.
  private func isNounHere(_ verb: Int) -> Bool {
    let before = tokens[verb - 1]
    return Self.nounsToo.contains(tokens[verb].key) && before.isWord && !before.isCapitalised
      && !isNounOfSource(verb - 1)
      && !before.isAny(of: [.subjectPronoun, .personNoun])
      && !(verb + 1 < tokens.count && tokens[verb + 1].key == "that")
  }

  /// Verbs of claiming that are nouns too.
  private static let nounsToo = WordKey.set(
    """
    forecast forecasts estimate estimates report reports count counts project projects plan plans claim claims show shows
    fear fears aim aims find finds hope hopes
    """)

  /// "..., they estimate in the paper.", "the $4 billion that analysts had expected": what is claimed stands before.
  ///
  /// Either all of the sentence before the comma is claimed, or the last five tokens before the
  /// source, in "the $4 billion that analysts had expected". For the latter a number must be among
  /// the last three, else the words before are the article's own.
  ///
  /// The verb must end its clause: a stop, comma, "in" or "and" follows, or nothing.
  private func trailing(_ verb: Int, _ all: Range<Int>) -> Claim? {
    var first = verb
    while first > all.lowerBound, WordKey.formsOfHave.contains(tokens[first - 1].key) {
      first -= 1
    }
    let next = verb + 1
    guard first > all.lowerBound, isFinite(verb, before: first), !isNounHere(verb),
      !tokens[verb].key.isOne(of: "put", "puts", "said", "say", "says"),
      next == all.upperBound || tokens[next].isOne(of: [.stop, .comma])
        || tokens[next].key == "in" || tokens[next].key == "and",
      let source = phrases.subject(before: first, limit: max(all.lowerBound, first - Self.reach)),
      source.count <= 8, isSource(source), canClaim(source, verb)
    else { return nil }
    let before = source.lowerBound - 1
    guard before > all.lowerBound else { return nil }
    if tokens[before].kind == .comma {
      return Claim(source: source, cue: first..<verb + 1, content: all.lowerBound..<before)
    }
    let end = tokens[before].key == "that" ? before : source.lowerBound
    let start = clauseStart(before: end, all)
    let isAmount = (max(start, end - 3)..<end).contains {
      tokens[$0].isOne(of: [.number, .percent, .currency]) || tokens[$0].isAny(of: .numberWord)
    }
    guard isAmount else { return nil }
    let amount = max(start, end - 5)
    return Claim(source: source, cue: first..<verb + 1, content: amount..<end)
  }

  /// Such a word is part of a name: "the Tide Project".
  private func isCapitalisedInside(_ index: Int) -> Bool {
    tokens[index].isCapitalised && !tokens[index].flags.contains(.opensSentence)
  }

  /// No "is expected", "to find", "the estimated": what stands before makes no verb of it.
  ///
  /// A pronoun before it settles it; a word with a capital before it is taken for a name, whatever
  /// class it has.
  ///
  /// - Parameter first: The first of the verb's auxiliaries and adverbs; there is a token before
  ///   it.
  private func isFinite(_ verb: Int, before first: Int) -> Bool {
    let before = tokens[first - 1]
    guard before.isWord || before.isOne(of: [.comma, .closeBracket, .number, .possessive])
    else { return false }
    if before.isAny(of: .subjectPronoun) { return true }
    // "Macy’s expects", but "the bank’s estimated revenue".
    if before.kind == .possessive {
      return Self.expecting.contains(tokens[verb].key)
    }
    return !before.isAny(of: [
      .auxiliary, .negation, .determiner, .possessivePronoun, .preposition, .coordinator, .hedge,
    ]) || before.isCapitalised
  }
}
