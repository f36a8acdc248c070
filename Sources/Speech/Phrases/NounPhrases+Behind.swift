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
      guard next.isWord, !endsPhrase(next) || end == start else { break }
      end += 1
    }
    let whole = start..<withOf(end, limit)
    return isSpeaker(whole) ? whole : nil
  }

  /// "Halden | port authorities": where the noun of those who are from there ends.
  ///
  /// Nil where a name follows the noun, as it is the name then that speaks ("Halden mayor Anna
  /// Lund").
  ///
  /// - Returns: One past the noun, within three tokens.
  func office(behind start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 3, tokens[index].isWord, !tokens[index].isCapitalised,
      !endsPhrase(tokens[index])
    {
      if tokens[index].isAny(of: [.office, .personNoun, .claimant]),
        index + 1 >= limit || mention(startingAt: index + 1) == nil
      {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  /// "said | project scientist Anna Lund": where the name ends that an office of up to four words leads to.
  ///
  /// One of the words before the name must be an office, title or noun of those who claim, and the
  /// name a person's.
  func nameBehindOffice(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 4 {
      if index > start, let number = mentionNumber(startingAt: index) {
        guard mentions[number].kind == .person,
          tokens[start..<index].contains(where: { $0.isAny(of: [.office, .title, .claimant]) })
        else { return nil }
        return min(mentions[number].tokens.upperBound, limit)
      }
      guard tokens[index].isWord, !tokens[index].isCapitalised, !endsPhrase(tokens[index]),
        !tokens[index].isAny(of: [.determiner, .possessivePronoun, .speechVerb])
      else { return nil }
      index += 1
    }
    return nil
  }

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

  /// "Halden University sea scientist Anna Lund", "Halden's Anna Lund": the person whose office or home a name is.
  ///
  /// Up to four tokens in small letters may stand between: office, adjective, hyphen, possessive.
  /// What only may be a person is one where an office or title stands just before it.
  ///
  /// - Parameter first: The name that is not the person.
  /// - Returns: The tokens of the person's name alone.
  func person(behind first: Range<Int>, limit: Int) -> Range<Int>? {
    var index = first.upperBound
    while index < limit, index - first.upperBound <= 4 {
      if index > first.upperBound, let number = mentionNumber(startingAt: index) {
        let person = mentions[number]
        let isPerson =
          person.kind == .person
          || person.kind == .unknown && tokens[index - 1].isAny(of: [.office, .title])
        return isPerson && person.tokens.upperBound <= limit ? person.tokens : nil
      }
      let token = tokens[index]
      let isOffice =
        token.isWord && !token.isCapitalised && !endsPhrase(token)
        && !token.isAny(of: [.determiner, .speechVerb, .commonVerb, .attitudeVerb, .functionWord])
      guard isOffice || token.kind == .hyphen || token.kind == .possessive else { return nil }
      index += 1
    }
    return nil
  }

  /// Index into `mentions`.
  func mentionNumber(startingAt token: Int) -> Int? {
    startIndex[token] < 0 ? nil : Int(startIndex[token])
  }

  /// Small words and times, which no noun phrase goes on over; articles are no part of them.
  func endsPhrase(_ token: Token) -> Bool {
    token.isAny(of: [
      .preposition, .subordinator, .coordinator, .auxiliary, .weekday, .month, .timeWord,
      .subjectPronoun, .adverb,
    ])
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
    guard key == "of" || key == "for" || key == "at" || key == "from" || key == "with" else {
      return end
    }
    if tokens[end + 1].isAny(of: [.weekday, .month, .timeWord]) { return end }
    if let mention = mention(startingAt: end + 1) { return min(mention.upperBound, limit) }
    var index = end + 1
    while index < limit, tokens[index].isWord,
      !endsPhrase(tokens[index]) || tokens[index].isAny(of: .determiner) && index == end + 1
    {
      if let mention = mention(startingAt: index) { return min(mention.upperBound, limit) }
      index += 1
    }
    return index > end + 1 ? index : end
  }

  // MARK: Heads

  /// Whether a phrase can speak: it holds a name, a pronoun, or a noun that speaks, or is plainly a definite noun
  /// phrase.
  ///
  /// Looser than `speaks`: a determiner and up to five words more are enough here ("the man next
  /// door"), since a verb of saying stands beside the phrase already. So is the one capitalised
  /// word that opens a sentence, if the lexicon does not know it as something else, and a
  /// capitalised word that seems to be in the possessive ("Macy’s").
  func isSpeaker(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    if range.contains(where: { mention(startingAt: $0) != nil }) { return true }
    if tokens[first].isAny(of: .subjectPronoun), range.count == 1 { return true }
    if range.contains(where: {
      tokens[$0].isAny(of: [
        .office, .personNoun, .media, .document, .organisation, .demonym, .claimant,
      ])
    }) {
      return true
    }
    // "Lund said", "Shopkeepers said": the one word that opens a sentence.
    if range.count == 1, tokens[first].flags.contains(.opensSentence), tokens[first].isCapitalised,
      tokens[first].isWord,
      !tokens[first].isAny(of: [
        .functionWord, .determiner, .preposition, .adverb, .connective, .subordinator,
        .coordinator, .auxiliary, .numberWord, .timeWord, .weekday, .month, .objectPronoun,
        .possessivePronoun, .speechVerb, .speechParticiple, .commonVerb, .adjective, .negation,
        .hedge, .approximator, .firstPerson,
      ])
    {
      return true
    }
    // "Macy’s said": a verb behind what looks like a possessive makes a name of it.
    if range.count >= 2, tokens[range.upperBound - 1].kind == .possessive,
      tokens[range.upperBound - 2].isCapitalised
    {
      return true
    }
    return tokens[first].isAny(of: [.determiner, .possessivePronoun]) && range.count >= 2
      && range.count <= 6
  }

  /// Whether a phrase holds a name or a noun of those who speak, not only an article.
  ///
  /// For places without a verb of saying right there, where any noun phrase would be a guess.
  func speaks(_ range: Range<Int>) -> Bool {
    range.contains {
      mention(startingAt: $0) != nil
        || tokens[$0].isAny(of: [
          .office, .personNoun, .media, .document, .organisation, .demonym, .claimant,
        ])
    }
  }

  /// "the operator, Strandway Lines", "Halden's economist, Beth Lyle": the name behind an office or a kind of company,
  /// up to the next mark.
  ///
  /// Asked where the phrase itself has no name. The phrase must open with an article or possessive
  /// (or hold one), and end in an office or person, unless it opens with "the"; the name must end
  /// at a comma or stop.
  ///
  /// - Parameter range: The phrase before the comma.
  func apposition(behind range: Range<Int>) -> Range<Int>? {
    let comma = range.upperBound
    guard comma + 1 < tokens.count, tokens[comma].kind == .comma,
      tokens[range.lowerBound].isAny(of: [.determiner, .possessivePronoun])
        || range.contains(where: { tokens[$0].kind == .possessive }),
      tokens[range.upperBound - 1].isAny(of: [.office, .personNoun, .title, .claimant])
        || tokens[range.lowerBound].key == "the",
      let name = mention(startingAt: comma + 1), name.upperBound < tokens.count,
      tokens[name.upperBound].isOne(of: [.comma, .stop])
    else { return nil }
    return name
  }

  /// The mention that a phrase is: "the Associated Press", "Halden spokesman Per Holm", but not "a spokesman for
  /// Halden".
  ///
  /// A name that ends the phrase behind an office counts first. Else the first name in the first
  /// five tokens is it, with no article but "the", preposition or possessive before it, unless it
  /// only owns what follows ("Halden's mayor"), says where it is from, or is the beginning of a
  /// longer name that the document does not know.
  ///
  /// - Returns: The tokens of the mention; nil where the phrase means somebody whose name is not in
  ///   it.
  func mention(in range: Range<Int>) -> Range<Int>? {
    if let last = mention(endingBefore: range.upperBound), last.lowerBound > range.lowerBound,
      tokens[last.lowerBound - 1].isAny(of: [.office, .title]),
      !tokens[range.lowerBound..<last.lowerBound].contains(where: { $0.isAny(of: .preposition) })
    {
      return last
    }
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound <= 4 {
      if let mention = mention(startingAt: index) {
        if let person = person(behind: mention, limit: range.upperBound),
          person.upperBound == range.upperBound
        {
          return person
        }
        let isOwner =
          mention.upperBound < range.upperBound && tokens[mention.upperBound].kind == .possessive
        // "Chinese experts", "Halden officials": the name is not who they are.
        let isHome =
          mention.upperBound < range.upperBound && tokens[mention.upperBound].isWord
          && !tokens[mention.upperBound].isCapitalised
          && !tokens[mention.upperBound].isAny(of: [
            .preposition, .subordinator, .timeWord, .adverb, .connective,
          ])
        // "the Centers | for Disease Control": the name goes on.
        let isCut =
          mention.upperBound + 1 < range.upperBound && tokens[mention.upperBound + 1].isCapitalised
          && (tokens[mention.upperBound].key == "for" || tokens[mention.upperBound].key == "of")
          && mentionNumber(startingAt: mention.lowerBound).map { mentions[$0].kind != .person }
            ?? false
        return isOwner || isHome || isCut ? nil : mention
      }
      let token = tokens[index]
      let isArticle = token.key == "the"
      guard token.isWord,
        isArticle || !token.isAny(of: [.determiner, .preposition, .possessivePronoun])
      else { return nil }
      index += 1
    }
    return nil
  }
}
