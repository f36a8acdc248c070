import Language
import Provenance

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
    "valued", "recorded", "announced", "confirmed", "measured",
  ]

  /// "Officials have confirmed 73 cases", "The mission recorded 47 breaches"
  ///
  /// - Parameter all: The tokens of the sentence.
  private func isConfirmed(_ verb: Int, _ all: Range<Int>) -> Bool {
    Self.confirming.contains(tokens[verb].key) && isAmount(verb + 1, all)
  }

  /// Verbs behind "Macy’s", a name that looks like a possessive.
  private static let expecting = WordKey.set("expects anticipates believes predicts says")
  /// Those of `onlyPassive` that may have an amount for their object.
  private static let confirming = WordKey.set("confirmed recorded")

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

  /// Where what is claimed begins; nil where the verb, so used, claims nothing.
  ///
  /// Some verbs claim only with a certain word behind them: "put ... at", within sixteen tokens;
  /// "speak of 40", "said 40", which must be followed by an amount; "claim that" and "claim to";
  /// "plan to", "intend to", "aim to". Behind any other verb the content begins at once.
  private func contentStart(_ verb: Int, _ all: Range<Int>) -> Int? {
    let next = verb + 1
    guard next < all.upperBound, !tokens[next].isOne(of: [.stop, .comma]) else { return nil }
    switch tokens[verb].key {
    case "put", "puts":
      return (next..<min(next + 16, all.upperBound)).first {
        tokens[$0].key == "at" && !tokens[$0].flags.contains(.quoted)
      }.map { $0 + 1 }
    case "speak", "speaks", "spoke":
      return tokens[next].key == "of" && isAmount(next + 1, all) ? next + 1 : nil
    case "say", "says", "said":
      return isAmount(next, all) ? next : nil
    case "claim", "claims", "claimed":
      return tokens[next].key.isOne(of: "that", "to") ? next : nil
    case "plan", "plans", "planned", "intend", "intends", "intended", "aim", "aims", "aimed":
      return tokens[next].key == "to" ? next : nil
    default: return next
    }
  }

  /// A number, a sign of money, a number word, or one that approximates ("about").
  private func isAmount(_ index: Int, _ all: Range<Int>) -> Bool {
    guard index < all.upperBound else { return false }
    return tokens[index].kind == .number || tokens[index].kind == .currency
      || tokens[index].isAny(of: [.numberWord, .approximator])
  }

  /// The end of the clause: a mark, or a word that begins another clause.
  ///
  /// "And" ends it only before an article or pronoun, which open a clause: "sales of 40 and | the
  /// firm". The stop of an abbreviation does not. At most `reach` tokens.
  private func contentEnd(from start: Int, _ all: Range<Int>) -> Int {
    var index = start
    while index < all.upperBound, index - start < Self.reach {
      let token = tokens[index]
      switch token.kind {
      case .stop where !token.isGlued || index + 1 == all.upperBound: return index
      case .comma, .colon, .dash, .quotationMark: return index
      default: break
      }
      if token.key.isOne(of: "but", "while", "although", "whereas", "though") { return index }
      if token.key == "and", index + 1 < all.upperBound,
        tokens[index + 1].isAny(of: [.determiner, .subjectPronoun]),
        !tokens[index + 1].isAny(of: .numberWord)
      {
        return index
      }
      index += 1
    }
    return index
  }

  // MARK: Other ways

  /// "was estimated at $3 million by the bank", "were counted by officials"
  ///
  /// The "by" stands within fourteen tokens behind the verb, and the first whose phrase is a source
  /// counts: "was put at 40 by Monday by the ministry". The content is the clause from its
  /// beginning to "by", the verb included.
  private func passive(_ verb: Int, _ all: Range<Int>) -> Claim? {
    guard verb > all.lowerBound + 1,
      WordKey.formsOfBe.contains(tokens[verb - 1].key)
        || tokens[verb - 1].key.isOne(of: "been", "being")
    else { return nil }
    for index in verb + 1..<max(verb + 1, min(verb + 14, all.upperBound)) {
      if tokens[index].isOne(of: [.comma, .colon, .dash, .quotationMark]) { return nil }
      guard tokens[index].key == "by" else { continue }
      guard let source = phrases.phrase(from: index + 1, limit: all.upperBound), isSource(source)
      else { continue }
      let start = clauseStart(before: verb, all)
      return Claim(source: source, cue: verb - 1..<verb + 1, content: start..<index)
    }
    return nil
  }

  /// Behind the last comma, colon, dash or mark before the verb, at most `reach` tokens back.
  private func clauseStart(before verb: Int, _ all: Range<Int>) -> Int {
    var index = verb
    while index > all.lowerBound, verb - index < Self.reach,
      !tokens[index - 1].isOne(of: [.comma, .colon, .dash, .quotationMark])
    {
      index -= 1
    }
    return index
  }

  /// ", per the Herald": behind a comma, at the end of what it reports.
  ///
  /// Rates have no comma before "per" ("40 euros per night"), and no source behind it.
  private func per(_ index: Int, _ all: Range<Int>) -> Claim? {
    guard index > all.lowerBound + 2, tokens[index - 1].kind == .comma,
      let source = phrases.phrase(from: index + 1, limit: all.upperBound), isSource(source)
    else { return nil }
    let start = max(all.lowerBound, index - 1 - Self.reach)
    return Claim(source: source, cue: index..<index + 1, content: start..<index - 1)
  }

  /// "By the union’s count, 240 beds are closed."
  ///
  /// "By" opens the sentence or stands behind a comma; the owner has at most six words. Behind the
  /// noun, further nouns of papers are passed over, behind "own" any word ("by the union's own
  /// estimates"), at most two; then a comma.
  private func count(_ index: Int, _ all: Range<Int>) -> Claim? {
    guard index == all.lowerBound || tokens[index - 1].kind == .comma else { return nil }
    let source = index + 1
    var end = source
    while end < all.upperBound, end - source < 6, tokens[end].isWord { end += 1 }
    guard end + 1 < all.upperBound, end > source, tokens[end].kind == .possessive,
      Self.counts.contains(tokens[end + 1].key), isSource(source..<end)
    else { return nil }
    var start = end + 2
    while start < all.upperBound, tokens[start].isWord, tokens[start].key != "and",
      start < end + 4, tokens[start].isAny(of: .document) || tokens[end + 1].key == "own"
    { start += 1 }
    if start < all.upperBound, tokens[start].kind == .comma { start += 1 }
    let last = contentEnd(from: start, all)
    if last > start { return Claim(source: source..<end, cue: index..<end, content: start..<last) }
    return nil
  }

  /// What one has who counts: "by the union's count".
  ///
  /// "By the union's office" tells where, not how many.
  private static let counts = WordKey.set(
    "count counts estimate estimates figures reckoning tally own account calculations calculation")
}
