import Language

/// Noun phrases that begin behind a verb, and what they name.
extension NounPhrases {
  /// The phrase that begins at `start`: a name, a pronoun, or a determiner and what follows it.
  ///
  /// It tries in this order, from sure to less so: a person behind a first name that is office or
  /// home ("Halden mayor Anna Lund"); a name that owns a name; a name with a noun of those who are
  /// from there ("Halden officials"); what a name owns; a name; a pronoun; an office with a name
  /// behind it; and last a run of words that opens with an article, possessive, office, title, kind
  /// of paper, adjective or capital, up to the first small word. One attribute with "of" or "for"
  /// is taken along (`withOf`).
  ///
  /// - Parameter limit: The end of the sentence.
  /// - Returns: Nil where nothing begins there, or what does cannot speak.
  func phrase(from start: Int, limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    if let mention = mention(startingAt: start) {
      if let person = person(behind: mention, limit: limit) { return start..<person.upperBound }
      // "Halden's Harbour News": whose name is a name's.
      if mention.upperBound + 1 < limit, tokens[mention.upperBound].kind == .possessive,
        let owned = self.mention(startingAt: mention.upperBound + 1)
      {
        return start..<min(owned.upperBound, limit)
      }
      if let end = office(behind: mention.upperBound, limit) { return start..<end }
      // "Norland's state-run Tide news agency": the owner's name is not who speaks.
      if mention.upperBound + 1 < limit, tokens[mention.upperBound].kind == .possessive {
        var end = mention.upperBound + 1
        while end < limit, end - mention.upperBound < 8,
          tokens[end].isWord && !endsPhrase(tokens[end]) && !tokens[end].isAny(of: .determiner)
            || tokens[end].kind == .hyphen && tokens[end].isGlued
        { end += 1 }
        if end > mention.upperBound + 1 { return start..<end }
      }
      return start..<withOf(min(mention.upperBound, limit), limit)
    }
    let token = tokens[start]
    if token.isAny(of: .subjectPronoun), !token.isAny(of: .determiner) { return start..<start + 1 }
    if let name = nameBehindOffice(start, limit) { return start..<name }
    guard token.isWord,
      token.isAny(of: [
        .determiner, .possessivePronoun, .office, .title, .personNoun, .document, .media,
        .adjective,
      ]) || token.isCapitalised
    else { return nil }
    var end = start
    while end < limit {
      let next = tokens[end]
      if end > start, let mention = mention(startingAt: end) {
        end = min(mention.upperBound, limit)
        continue
      }
      if next.kind == .possessive || next.kind == .hyphen { end += 1; continue }
      if end == start + 2, let joined = secondNoun(end, start, limit) {
        end = joined
        break
      }
      guard next.isWord, !endsPhrase(next) || end == start,
        end == start || !isTail(end, limit)
      else { break }
      end += 1
    }
    let whole = start..<withOf(end, limit)
    return isSpeaker(whole) ? whole : nil
  }

  /// "the medic | and healer council", "the mayor | and police chief": a second noun under the same article, up to a mark; nil where
  /// what "and" joins may be a clause.
  private func secondNoun(_ and: Int, _ start: Int, _ limit: Int) -> Int? {
    guard tokens[and].key == "and", tokens[start].isAny(of: [.determiner, .possessivePronoun])
    else { return nil }
    var end = and + 1
    while end < limit, end - and <= 3, tokens[end].isWord, !tokens[end].isCapitalised,
      !endsPhrase(tokens[end]), !tokens[end].isAny(of: .determiner)
    {
      end += 1
    }
    guard end > and + 1, end == limit || tokens[end].isOne(of: [.stop, .comma]),
      speaks(end - 1..<end)
    else { return nil }
    return end
  }

  /// "a report | issued last year", "officials | this week": what tells when, and a participle behind a kind of paper.
  private func isTail(_ index: Int, _ limit: Int) -> Bool {
    if tokens[index].key.isOne(of: "last", "this", "next") {
      return index + 1 < limit && tokens[index + 1].isAny(of: [.timeWord, .weekday, .month])
    }
    return tokens[index - 1].isAny(of: .document)
      && Self.participles.contains(tokens[index].key) && index + 1 < limit
      && (tokens[index + 1].key.isOne(of: "last", "this", "on", "in", "by")
        || tokens[index + 1].isAny(of: [.timeWord, .weekday, .adverb]))
  }

  /// What is done with reports, surveys and those who take part in them.
  static let participles = WordKey.set(
    """
    published released polled reviewed surveyed compiled issued led taken conducted commissioned obtained gathered
    collected
    """)

  /// "according to | harbour radio stations": nouns without an article, up to a mark or a small word.
  ///
  /// At most six tokens.
  func bareNouns(from start: Int, limit: Int) -> Range<Int>? {
    var end = start
    while end < limit, end - start < 6, tokens[end].isWord || tokens[end].kind == .hyphen,
      !endsPhrase(tokens[end]), !tokens[end].isAny(of: [.objectPronoun, .determiner])
    { end += 1 }
    guard end > start else { return nil }
    return Self.customs.contains(tokens[start].key) ? nil : start..<end
  }

  /// What things go according to, and nobody says: "according to plan".
  ///
  /// The first word alone decides.
  private static let customs = WordKey.set(
    "plan schedule plans law custom tradition size need legend")

  /// Small words and times, which no noun phrase goes on over; articles are no part of them.
  func endsPhrase(_ token: Token) -> Bool {
    token.isAny(of: [
      .preposition, .subordinator, .coordinator, .auxiliary, .weekday, .month, .timeWord,
      .subjectPronoun, .adverb,
    ])
  }

  /// Those who are sent to somebody or a place, or stand by somebody.
  private static let sent = WordKey.set(
    "envoy ambassador representative adviser advisor aide assistant delegate counsel secretary")

  /// "a tally of Norland | 's ministry statements": what a name owns goes along, up to a mark or a small word.
  private func owned(behind name: Int, _ limit: Int) -> Int {
    guard name + 1 < limit, tokens[name].kind == .possessive else { return name }
    var end = name + 1
    while end < limit, end - name < 6, tokens[end].isWord, !endsPhrase(tokens[end]),
      !tokens[end].isAny(of: [.determiner, .speechVerb])
    {
      end += 1
    }
    return end > name + 1 ? end : name
  }

  /// "a spokesman | for the ministry": one attribute behind a noun.
  ///
  /// "With" and "from" count, too ("a nurse | from Halden"), unless a time follows ("the mayor |
  /// from Monday"). A name behind the small word ends the attribute; else it goes to the next small
  /// word.
  ///
  /// - Parameter end: Of the phrase so far.
  /// - Returns: The new end, or `end` where there is no attribute.
  func withOf(_ end: Int, _ limit: Int) -> Int {
    guard end + 1 < limit, tokens[end].isWord else { return end }
    let key = tokens[end].key
    // "the special envoy | to Norland"
    let isSent =
      key == "to" && end > 0 && Self.sent.contains(tokens[end - 1].key)
      && mention(startingAt: end + 1) != nil
    // "a source close | to the board"
    let isNear = key == "to" && end > 0 && tokens[end - 1].key.isOne(of: "close", "privy", "loyal")
    guard
      isSent || isNear || key == "of" || key == "for" || key == "at" || key == "from"
        || key == "with"
    else { return end }
    if tokens[end + 1].isAny(of: [.weekday, .month, .timeWord]) { return end }
    if let mention = mention(startingAt: end + 1) {
      return owned(behind: min(mention.upperBound, limit), limit)
    }
    var index = end + 1
    while index < limit, tokens[index].isWord,
      !endsPhrase(tokens[index]) || tokens[index].isAny(of: .determiner) && index == end + 1
    {
      if let mention = mention(startingAt: index) { return min(mention.upperBound, limit) }
      index += 1
    }
    return index > end + 1 ? index : end
  }
}
