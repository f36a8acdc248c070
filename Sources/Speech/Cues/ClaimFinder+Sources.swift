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
      // "The Department of Tides put": the noun begins a name.
      if isNoun, let name = phrases.mention(startingAt: index), name.count > 1 { return nil }
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
    if NounPhrases.participles.contains(tokens[index].key) { return true }
    return tokens[index].isAny(of: [.speechVerb, .commonVerb]) && tokens[index + 1].key == "by"
  }

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

  /// Whether a subject and its verb stand behind a verb of finding, and no thing that is found.
  ///
  /// "the test caught 81%", "prices fell": a verb within five tokens behind the first, and only
  /// words, hyphens and possessives before it. A number at the beginning is what is found: "found
  /// 12 graves".
  func opensClause(_ start: Int) -> Bool {
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
