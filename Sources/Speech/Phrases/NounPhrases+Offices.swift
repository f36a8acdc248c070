import Language

/// Names behind somebody's office or home, as they stand behind a verb.
extension NounPhrases {
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
      // "Halden-|based Anna Lund"
      let isHyphened =
        token.isWord && token.isGlued && tokens[index - 1].kind == .hyphen && !token.isCapitalised
      guard isOffice || isHyphened || token.kind == .hyphen || token.kind == .possessive else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Index into `mentions`.
  func mentionNumber(startingAt token: Int) -> Int? {
    startIndex[token] < 0 ? nil : Int(startIndex[token])
  }
}
