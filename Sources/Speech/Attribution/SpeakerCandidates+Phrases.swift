import Language

/// Noun phrases that may stand for a speaker, found without a parser and without regard to a cue.
extension SpeakerCandidates {
  /// How long a phrase may be.
  ///
  /// In tokens.
  private static let longest = 8

  /// "Halden | officials", "the port's | owners": where the noun behind a name ends that says who they are.
  ///
  /// At most four words in small letters, up to a small word or a verb, of which one must be a noun
  /// that speaks.
  ///
  /// - Parameter start: Behind the name.
  /// - Returns: The end of the phrase; nil where the name stands for itself.
  func nounBehind(_ start: Int, _ end: Int) -> Int? {
    var index = start
    if index < end, tokens[index].kind == .possessive { index += 1 }
    let first = index
    var speaks = false
    while index < end, index - first < 4 {
      let token = tokens[index]
      guard token.isWord, !token.isCapitalised, !token.flags.contains(.quoted),
        !token.isAny(of: Self.ends), token.isAny(of: Self.speakers) || !token.isAny(of: Self.verbs)
      else { break }
      speaks = speaks || token.isAny(of: Self.speakers)
      index += 1
    }
    return speaks ? index : nil
  }

  /// "the lead author", "about 50 protesters", "residents", "the crowd | chanted".
  ///
  /// It opens with an article, possessive, number word or a noun that speaks, or with a number or
  /// "many" before such a noun or a word in -s; behind an inverted verb with nearly anything. It is
  /// a candidate if it ends in a name, has a noun that speaks, or stands behind "by" or before a
  /// verb.
  ///
  /// - Parameter number: Of the sentence.
  /// - Returns: Nil also for a phrase cut at a hyphen, as in "the so-called".
  func nominal(at start: Int, _ end: Int, _ number: Int, isInverted: Bool) -> SpeakerCandidate? {
    let first = tokens[start]
    let opens =
      first.isAny(of: [.determiner, .possessivePronoun, .numberWord])
      || first.isAny(of: Self.speakers)
      || isInverted && !first.isAny(of: Self.ends)
      // "40 marchers", "many spectators"
      || (first.kind == .number || CandidateWord.of(first.key) == .bare) && start + 1 < end
        && tokens[start + 1].isWord && !tokens[start + 1].isCapitalised
        && (tokens[start + 1].isAny(of: Self.speakers) || hasEnding(start + 1) == .present)
    guard opens, !(first.key == "that" && joinsClause(start, end)) else { return nil }
    var mention: Int?
    let last = phraseEnd(from: start, end, &mention)
    // "the so-|called “sky islands”"
    guard last > start, tokens[last - 1].kind != .hyphen else { return nil }
    let words = start..<last
    let name = mention.flatMap { mentions[$0].tokens.upperBound == last ? $0 : nil }
    if let name, words.count > 1 { return phrase(words, name, number) }
    let speaks = words.contains { tokens[$0].isAny(of: Self.speakers) }
    if isInverted || speaks && (words.count > 1 || first.isAny(of: Self.speakers)) {
      return phrase(words, nil, number)
    }
    guard words.count > 1 else { return nil }
    let isBehindBy = start > 0 && tokens[start - 1].key == "by"
    return isBehindBy || hasVerb(behind: last, end) ? phrase(words, nil, number) : nil
  }

  /// "wrote that | police", "warned that | the dam": whether "that" begins a clause and not a noun phrase.
  ///
  /// - Parameter index: Of "that".
  private func joinsClause(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return true }
    let next = tokens[index + 1]
    if next.isAny(of: [.determiner, .possessivePronoun, .subjectPronoun])
      || phrases.mentionNumber(startingAt: index + 1) != nil
    {
      return true
    }
    return index > 0
      && tokens[index - 1].isAny(of: [
        .speechVerb, .speechParticiple, .attitudeVerb, .claimVerb, .objectPronoun,
      ])
  }

  /// - Parameter mention: Index of the name that ends the words.
  private func phrase(_ words: Range<Int>, _ mention: Int?, _ sentence: Int) -> SpeakerCandidate {
    SpeakerCandidate(
      tokens: words, kind: mention.map { nameKind(mentions[$0].kind) } ?? .nominal,
      mention: mention.map { mentions[$0].tokens },
      entity: mention.flatMap { mentions[$0].entity }, sentence: sentence,
      paragraph: sentences[sentence].paragraph)
  }

  /// As the name's own kind, though other words stand before it.
  private func nameKind(_ kind: Mention.Kind) -> SpeakerCandidate.Kind {
    switch kind {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .unknown: .unknownName
    }
  }

  /// A name inside is taken whole; possessives, hyphens and numbers go along. The phrase ends at a
  /// small word, a quotation, its verb, or a second article.
  ///
  /// - Parameter mention: Set to the last name inside, if any.
  private func phraseEnd(from start: Int, _ end: Int, _ mention: inout Int?) -> Int {
    var index = start
    while index < end, index - start < Self.longest {
      let token = tokens[index]
      if token.flags.contains(.quoted) { break }
      if index > start, let name = phrases.mentionNumber(startingAt: index) {
        mention = name
        index = min(mentions[name].tokens.upperBound, end)
        continue
      }
      if index > start, token.kind == .possessive || token.kind == .hyphen || token.kind == .number
      {
        index += 1
        continue
      }
      // "the 52-year-old"
      if index > start + 1, token.isWord, token.isGlued, tokens[index - 1].kind == .hyphen {
        index += 1
        continue
      }
      if index == start {
        guard token.isWord || token.kind == .number else { break }
      } else {
        guard token.isWord, !token.isAny(of: Self.ends), !isFinite(index, from: start, end)
        else { break }
        // "The first sight | the visitors get"
        if token.isAny(of: .determiner), !tokens[index - 1].isAny(of: .determiner) { break }
      }
      index += 1
    }
    return index
  }

  /// "the attendees | chanted": whether a word behind the first of a phrase is its verb.
  ///
  /// Behind a noun that speaks a verb of speech is its verb; words that the lexicon does not know
  /// are verbs by -ed, if an object or a small word follows.
  private func isFinite(_ index: Int, from start: Int, _ end: Int) -> Bool {
    let token = tokens[index]
    if index > start + 1, token.isAny(of: .speechVerb), tokens[index - 1].isAny(of: Self.speakers) {
      return true
    }
    if token.isAny(of: Self.speakers) { return false }
    if token.isAny(of: Self.verbs) { return true }
    // "The new plans"
    if token.isCapitalised || tokens[index - 1].isAny(of: .adjective) { return false }
    if VerbClass.listed(token.key) != nil { return true }
    return index > start + 1 && index + 1 < end && hasEnding(index) == .past
      && (phrases.startIndex[index + 1] >= 0
        || tokens[index + 1].isAny(of: [
          .determiner, .preposition, .possessivePronoun, .objectPronoun,
        ]))
  }

  /// An adverb may stand between.
  private func hasVerb(behind index: Int, _ end: Int) -> Bool {
    guard index < end, tokens[index].isWord, !tokens[index].flags.contains(.quoted) else {
      return false
    }
    if tokens[index].isAny(of: Self.verbs.union(.auxiliary)) || hasEnding(index) == .past
      || VerbClass.listed(tokens[index].key) != nil
    {
      return true
    }
    return tokens[index].isAny(of: .adverb) && index + 1 < end
      && tokens[index + 1].isAny(of: Self.verbs)
  }

  /// What the end of a word tells: -ed, -ing, -s, or nothing.
  ///
  /// ASCII letters only, whatever their case; a word of one letter has none.
  func hasEnding(_ index: Int) -> VerbClass {
    let token = tokens[index]
    let count = token.end - token.start
    guard count >= 2 else { return .other }
    let last = bytes[token.end - 1] | 0x20
    let second = bytes[token.end - 2] | 0x20
    if last == UInt8(ascii: "d"), second == UInt8(ascii: "e") { return .past }
    if last == UInt8(ascii: "g"), second == UInt8(ascii: "n"), count >= 3,
      bytes[token.end - 3] | 0x20 == UInt8(ascii: "i")
    {
      return .progressive
    }
    return last == UInt8(ascii: "s") ? .present : .other
  }
}
