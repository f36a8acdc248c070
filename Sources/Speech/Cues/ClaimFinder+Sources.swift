import Language

/// Who it is that claims: the words before a verb of claiming.
extension ClaimFinder {
  /// A sentence that opens with a noun of sources is read as a whole first, because what stands
  /// between that noun and the verb ("Figures from the agency released on Monday") would mislead
  /// the search for the subject next to the verb.
  ///
  /// - Parameters:
  ///   - first: The verb's first auxiliary or adverb, or the verb.
  ///   - verb: The verb itself.
  ///   - all: The tokens of the sentence.
  func source(before first: Int, _ verb: Int, _ all: Range<Int>) -> Range<Int>? {
    let limit = max(all.lowerBound, first - Self.reach)
    let opening = limit == all.lowerBound ? opening(limit, first) : nil
    guard
      let source = opening
        ?? phrases.subject(before: first, limit: limit).flatMap({ isSource($0) ? $0 : nil })
    else { return nil }
    return canClaim(source, verb) ? source : nil
  }

  /// "Figures from the agency | show", "Analysts polled by it | forecast": the sentence opens with the noun of the
  /// source, and what stands behind it up to the verb only tells more of it.
  ///
  /// The noun must be found within seven tokens, before any preposition, auxiliary or pronoun; of
  /// two side by side the last counts ("ministry officials").
  ///
  /// - Parameters:
  ///   - start: Of the sentence.
  ///   - first: Of the verb with its auxiliaries.
  /// - Returns: From the first word to the noun, or to whose report it is (`withAgent`); nil where
  ///   other words stand between it and the verb.
  func opening(_ start: Int, _ first: Int) -> Range<Int>? {
    var index = start
    if tokens[index].isAny(of: [.connective, .coordinator]) { index += 1 }
    let begin = index
    while index < first, index - begin < 7,
      tokens[index].isWord || tokens[index].kind == .number
        || tokens[index].kind == .hyphen || tokens[index].kind == .possessive
    {
      let isNoun = tokens[index].isAny(of: [.document, .office, .claimant, .media])
      if isNoun, !(index + 1 < first && isNounOfSource(index + 1)) {
        let head = joined(index + 1, first)
        return head == first || modifies(head, first) ? begin..<withAgent(head, first) : nil
      }
      if tokens[index].isAny(of: [.preposition, .auxiliary, .subordinator, .subjectPronoun]),
        !tokens[index].isAny(of: .determiner)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Papers ("report"), offices ("officials"), those who claim ("analysts"), media.
  func isNounOfSource(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isAny(of: [.document, .office, .claimant, .media])
  }

  /// "officials | and medics": a second noun of one word.
  ///
  /// - Parameter index: Behind the first noun.
  /// - Returns: Behind the second, or `index` where there is none.
  func joined(_ index: Int, _ first: Int) -> Int {
    guard index + 1 < first, tokens[index].key == "and", tokens[index + 1].isWord,
      !tokens[index + 1].isAny(of: .functionWord)
    else { return index }
    return index + 2
  }

  /// Whether a run of words between a noun and its verb can only belong to the noun.
  ///
  /// It opens with a preposition or relative word, with a participle, or is set off by commas on
  /// both sides. No stop, colon, dash or mark may be in it, nor a verb of its own, but for the one
  /// that a relative clause has: "a survey that was taken in May".
  func modifies(_ start: Int, _ first: Int) -> Bool {
    let opener = tokens[start]
    let isModifier =
      Self.modifiers.contains(opener.key)
      || opener.kind == .comma && tokens[first - 1].kind == .comma
      || isPast(start)
    guard isModifier else { return false }
    let isClause = opener.key.isOne(of: "that", "which", "who")
    var verbs = 0
    for index in start..<first {
      let token = tokens[index]
      if token.isOne(of: [.colon, .dash, .quotationMark]) { return false }
      if token.kind == .stop, !token.isGlued { return false }
      if token.kind == .comma, opener.kind != .comma { return false }
      if token.isAny(of: [.auxiliary, .strongSpeechVerb]), !token.isCapitalised,
        !token.isAny(of: .document)
      {
        verbs += 1
      }
    }
    return verbs <= (isClause ? 1 : 0)
  }

  /// What opens a run of words that belongs to the noun before it: "a report by", "a survey that".
  ///
  /// "With" and "among" for surveys: "a poll among nurses".
  private static let modifiers = WordKey.set(
    "by from of in at for on that which who with led among")

  /// "polled by", "published on Monday": a participle behind its noun, not the verb of the sentence.
  ///
  /// Listed participles, or any verb of the lexicon with "by" behind it.
  func isPast(_ index: Int) -> Bool {
    guard tokens[index].isWord, index + 1 < tokens.count else { return false }
    if Self.participles.contains(tokens[index].key) { return true }
    return tokens[index].isAny(of: [.speechVerb, .commonVerb]) && tokens[index + 1].key == "by"
  }

  /// What is done with reports, surveys and those who take part in them.
  static let participles = WordKey.set(
    """
    published released polled reviewed surveyed compiled issued led taken conducted commissioned obtained gathered
    collected
    """)

  /// "A report | by Halden University": with the one whose report it is.
  ///
  /// - Parameter head: Behind the noun.
  /// - Returns: Behind the agent's phrase, or `head` where no "by", "from" or "of" stands there.
  func withAgent(_ head: Int, _ first: Int) -> Int {
    guard head + 1 < first, tokens[head].key.isOne(of: "by", "from", "of"),
      let agent = phrases.phrase(from: head + 1, limit: first)
    else { return head }
    return agent.upperBound
  }

  /// Whether words name one who claims: a name, a pronoun that stands for one, or a noun of those that do.
  ///
  /// In this order: a lone pronoun is one if it is "he", "she", "they" or "it"; what begins with an
  /// auxiliary, preposition, coordinator or "I" is none; a name at the end is; a noun of sources at
  /// the end is; else, of at most fourteen tokens, such a noun must be among the first seven, and
  /// no percent or money in it.
  ///
  /// - Parameter range: A noun phrase; an empty one is no source.
  func isSource(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    if range.count == 1, tokens[first].isAny(of: .subjectPronoun) {
      return tokens[first].key.isOne(of: "he", "she", "they", "it")
    }
    if tokens[first].isAny(of: [.auxiliary, .preposition, .coordinator, .firstPerson]) {
      return false
    }
    // "Macy’s": a name that ends like a possessive.
    let end = tokens[last].kind == .possessive ? last : range.upperBound
    let isNamed = phrases.mention(in: first..<end).map { $0.upperBound == end } ?? false
    let isOwner = end == last && last > first && tokens[last - 1].isCapitalised
    guard !isNamed, !isOwner, !isNounOfSource(last) else { return true }
    return range.count <= 14
      && range.prefix(7).contains { isNounOfSource($0) }
      && !range.contains { tokens[$0].isOne(of: [.percent, .currency]) }
  }

  /// Studies and those who make them find and show; anyone expects.
  ///
  /// Verbs of finding are about things as often as about figures ("found a wallet", "counted his
  /// change"), so each has its own condition: "that", a clause behind it, a number at once, or a
  /// source that finds by trade (papers, recounts, scientists). "See" needs those who foresee for a
  /// living and a percentage or money within eight tokens; "plan" needs an office or body, not a
  /// paper. All other verbs are anyone's.
  func canClaim(_ source: Range<Int>, _ verb: Int) -> Bool {
    let key = tokens[verb].key
    let isFinding =
      [
        "recorded", "find", "finds", "found", "show", "shows", "showed", "shown", "counted",
        "count", "counts",
      ]
      .contains(
        key)
    // "Traders see a 40 percent risk": anyone else sees with the eyes.
    if key == "see" || key == "sees" {
      let behind = verb + 1..<max(verb + 1, min(verb + 9, tokens.count))
      return source.contains { Self.foreseers.contains(tokens[$0].key) }
        && behind.contains {
          tokens[$0].isOne(of: [.percent, .currency]) || tokens[$0].key == "percent"
        }
    }
    let isPlan = key.isOne(of: "plan", "plans", "planned", "intend", "intends", "aim", "aims")
    guard isFinding || isPlan else { return true }
    if isPlan { return source.contains { isNounOfSource($0) && !tokens[$0].isAny(of: .document) } }
    if verb + 1 < tokens.count, tokens[verb + 1].key == "that" { return true }
    // "The team found the test caught 81%", but "The team found 12 graves".
    if key == "found", source.contains(where: { tokens[$0].key == "team" }) {
      return opensClause(verb + 1)
    }
    // "The weather service recorded 40 mm", but "The team recorded 12 wins".
    if key == "recorded" { return source.contains { Self.recorders.contains(tokens[$0].key) } }
    // "Astronomers found a planet", which may have a number behind it
    if key == "found", verb + 1 < tokens.count, tokens[verb + 1].key.isOne(of: "a", "an"),
      !source.contains(where: { tokens[$0].isAny(of: .document) })
    {
      return opensClause(verb + 1)
    }
    // "Doctors counted 90": who counts heads says how many.
    if key == "counted", verb + 1 < tokens.count, tokens[verb + 1].kind == .number {
      return source.contains { isNounOfSource($0) }
    }
    return source.contains {
      tokens[$0].isAny(of: .document)
        || [
          "count", "recount", "tally", "index", "inquiry", "analysis", "researchers", "scientists",
          "auditors", "inspectors", "astronomers", "biologists",
          "economists", "pollsters", "pollster", "university", "ratings", "trial",
        ].contains(tokens[$0].key)
    }
  }

  /// Who measures by trade; a team that "recorded 12 wins" has won them.
  private static let recorders: WordKeySet = [
    "agency", "bureau", "centre", "center", "inspectors", "institute", "meteorologists", "ministry",
    "mission", "monitors", "observatory", "observers", "officials", "scientists", "seismologists",
    "service",
  ]

  /// Who "sees" a figure without looking at anything.
  private static let foreseers: WordKeySet = [
    "forecasters", "analysts", "economists", "traders", "investors", "meteorologists", "brokers",
    "pollsters",
  ]

  /// Whether a subject and its verb stand behind a verb of finding, and no thing that is found.
  ///
  /// "the test caught 81%", "prices fell": a verb within five tokens behind the first, and only
  /// words, hyphens and possessives before it. A number at the beginning is what is found: "found
  /// 12 graves".
  private func opensClause(_ start: Int) -> Bool {
    guard start < tokens.count, tokens[start].isWord, !tokens[start].isAny(of: .numberWord) else {
      return false
    }
    for index in start + 1..<max(start + 1, min(start + 6, tokens.count)) {
      let token = tokens[index]
      guard token.isWord || token.kind == .possessive || token.kind == .hyphen,
        !token.isAny(of: [.preposition, .subordinator, .coordinator])
      else { return false }
      if token.isAny(of: [.auxiliary, .riseWord, .fallWord, .commonVerb])
        || ["caught", "cut", "reduced", "raised", "halved", "doubled", "prevented", "improved"]
          .contains(token.key)
      {
        return true
      }
    }
    return false
  }
}
