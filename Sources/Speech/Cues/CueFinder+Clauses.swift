import Language

/// The cue that a verb of saying makes with its auxiliaries, its subject and its hearer.
extension CueFinder {
  /// "Lund today said": they stand between the subject and its verb.
  private static let days: WordKeySet = ["today", "yesterday", "tonight"]

  /// First the auxiliaries, adverbs and negations before the verb are taken in, so that the subject
  /// is looked for before them: "Lund has not yet said". A negated verb reports only where it is a
  /// strong one.
  ///
  /// Behind a mark, comma or dash, and at the beginning of a sentence, the source may stand behind
  /// the verb; then it is taken from there, unless what follows is the subject of what is said
  /// (`isSubject`).
  ///
  /// - Returns: Nil where no source is found: a verb of saying without anybody who says it is no
  ///   cue.
  func verbCue(_ index: Int, _ sentence: Sentence, _ number: Int) -> Cue? {
    let limit = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    var first = index
    while first > limit, tokens[first - 1].isWord, !tokens[first - 1].isCapitalised,
      tokens[first - 1].isAny(of: [.auxiliary, .adverb, .negation])
        || Self.days.contains(tokens[first - 1].key)
    {
      first -= 1
    }
    // "officials | this week | said", "Lund | on Monday | said"
    if first - 2 > limit, tokens[first - 1].isAny(of: [.timeWord, .weekday]),
      tokens[first - 2].key.isOne(of: "this", "last", "earlier", "on")
    {
      first -= 2
    }
    if (first..<index).contains(where: { tokens[$0].isAny(of: .negation) }),
      !tokens[index].isAny(of: .strongSpeechVerb)
    {
      return nil
    }
    let cue = firstAuxiliary(first, index)..<index + 1
    let behind = PhrasalVerb.end(of: index, in: tokens)
    if follows(index, limit) || first == limit, canInvert(index, limit),
      let source = phrases.phrase(from: behind, limit: end) ?? bareOffice(from: behind, end),
      !isSubject(source, of: index, limit, end)
    {
      return Cue(
        shape: .inverted, tokens: index..<index + 1, source: source, addressee: nil,
        sentence: number)
    }
    guard let source = phrases.subject(before: first, limit: limit) else { return nil }
    return Cue(
      shape: .verb, tokens: cue, source: source, addressee: hearer(after: index, end),
      sentence: number)
  }

  /// ", says | search chief.": an office without an article that ends its sentence or clause.
  private func bareOffice(from start: Int, _ end: Int) -> Range<Int>? {
    guard let nouns = phrases.bareNouns(from: start, limit: end), let last = nouns.last,
      tokens[last].isAny(of: [.office, .title, .personNoun, .claimant]),
      !nouns.contains(where: { tokens[$0].isCapitalised }),
      nouns.upperBound == end || tokens[nouns.upperBound].isOne(of: [.stop, .comma])
    else { return nil }
    return nouns
  }

  /// "told supporters" has its hearer behind it, never its speaker.
  ///
  /// So “...,” told reporters Lund is never read.
  private func canInvert(_ index: Int, _ limit: Int) -> Bool {
    !tokens[index].key.isOne(of: "told", "tells", "informed", "reminded")
  }

  /// "His lawyer, Anna Lund, said | the sum | was small", "The landlord, who owns two, denied | the breaches": what
  /// follows the verb is not who speaks.
  ///
  /// Only behind a comma. "It", and any pronoun with an auxiliary behind it, begins what is said.
  /// Another phrase does if an auxiliary follows, or, where no mark stands before the comma, if it
  /// cannot speak or the verb is a weak one; but only if there is a subject before the verb that
  /// could say it.
  private func isSubject(_ phrase: Range<Int>, of verb: Int, _ limit: Int, _ end: Int) -> Bool {
    guard verb > limit, tokens[verb - 1].kind == .comma else { return false }
    let isPronoun = phrase.count == 1 && tokens[phrase.lowerBound].isAny(of: .subjectPronoun)
    let isAuxiliary = phrase.upperBound < end && tokens[phrase.upperBound].isAny(of: .auxiliary)
    if isPronoun, tokens[phrase.lowerBound].key == "it" || isAuxiliary { return true }
    let isQuoted = verb - 2 >= limit && tokens[verb - 2].kind == .quotationMark
    let canSpeak = phrases.speaks(phrase)
    guard isAuxiliary || !isQuoted && (!canSpeak || !tokens[verb].isAny(of: .strongSpeechVerb))
    else { return false }
    return phrases.subject(before: verb, limit: limit) != nil
  }

  /// The cue begins with its first auxiliary, "has confirmed"; adverbs before that stay outside.
  private func firstAuxiliary(_ first: Int, _ verb: Int) -> Int {
    (first..<verb).first { tokens[$0].isAny(of: .auxiliary) } ?? verb
  }

  /// Whether the verb stands right behind a quotation or a comma, as an inverted cue does.
  ///
  /// A comma is enough: "The bridge holds, said Lund."
  private func follows(_ index: Int, _ limit: Int) -> Bool {
    guard index > limit else { return false }
    let before = tokens[index - 1]
    return before.kind == .quotationMark || before.kind == .comma || before.kind == .dash
  }

  /// "told | the news agency": the phrase right behind a verb that takes its hearer.
  ///
  /// A pronoun ("told her"), a kind of paper with its name ("told state radio Tide One"), a noun
  /// phrase, or one bare noun ("told reporters").
  ///
  /// - Returns: Nil for verbs that take no hearer ("said") and where "that" follows at once.
  func hearer(after index: Int, _ end: Int) -> Range<Int>? {
    guard tokens[index].isAny(of: .takesHearer), index + 1 < end else { return nil }
    let next = index + 1
    if tokens[next].isAny(of: .objectPronoun) { return next..<next + 1 }
    // "warned | that the shaft was flooded"
    if tokens[next].key == "that" { return nil }
    if let medium = phrases.nameBehindMedium(next, end) { return next..<medium }
    if let phrase = phrases.phrase(from: next, limit: end) { return phrase }
    let isNoun =
      tokens[next].isWord
      && !tokens[next].isAny(of: [.subordinator, .preposition, .adverb, .functionWord])
    return isNoun ? next..<next + 1 : nil
  }
}
