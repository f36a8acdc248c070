import Language

/// Phrases with names in them: cut behind a verb, or led to by a kind of paper.
extension NounPhrases {
  /// "Rolf Holm texted | Anna Lund, who replied": between two names stands a verb, and the second is who speaks.
  ///
  /// - Returns: What stands behind the last such verb, or all the words where there is none.
  func withoutVerb(_ words: Range<Int>) -> Range<Int> {
    guard
      let verb = words.dropFirst().last(where: {
        $0 + 1 < words.upperBound && startIndex[$0 + 1] >= 0 && endIndex[$0] >= 0
          && isVerbBetweenNames($0)
      })
    else { return words }
    return verb + 1..<words.upperBound
  }

  /// Verbs of the lexicon and of the short lists; and a word that the lexicon does not know, if it
  /// stands between two people: "Holm texted Lund". Offices and papers are none, since "Tide
  /// reporter Lund" is one speaker.
  private func isVerbBetweenNames(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalised,
      !token.isAny(of: [.office, .title, .personNoun, .media, .organisation, .adjective])
    else { return false }
    return token.isAny(of: [.speechVerb, .commonVerb, .attitudeVerb])
      || VerbClass.listed(token.key) != nil || Self.perceiving.contains(token.key)
      || token.classes.isEmpty && isPerson(endingBefore: index) && isPerson(startingAt: index + 1)
  }

  /// Whether a person's name ends just before a token.
  private func isPerson(endingBefore token: Int) -> Bool {
    endIndex[token] >= 0 && mentions[Int(endIndex[token])].kind == .person
  }

  /// Whether a person's name begins with a token.
  private func isPerson(startingAt token: Int) -> Bool {
    startIndex[token] >= 0 && mentions[Int(startIndex[token])].kind == .person
  }

  /// Verbs that stand between two people and have no class of their own.
  private static let perceiving = WordKey.set("heard saw watched met sent gave led beat let made")

  /// Kinds of media that the lexicon keeps among things.
  private static let stations = WordKey.set("radio television tv")

  /// "told | state radio Tide One": where the name ends that a kind of paper or station leads to.
  ///
  /// At most four tokens; the word right before the name must be the medium, and the name no
  /// person's, so that "told reporter Anna Lund" has her for its hearer and not her paper.
  func nameBehindMedium(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index < limit, index - start < 4 {
      if index > start, let number = mentionNumber(startingAt: index) {
        let isMedium =
          tokens[index - 1].isAny(of: .media) || Self.stations.contains(tokens[index - 1].key)
        return mentions[number].kind != .person && isMedium
          ? min(mentions[number].tokens.upperBound, limit) : nil
      }
      guard tokens[index].isWord, !tokens[index].isCapitalised, !endsPhrase(tokens[index]),
        !tokens[index].isAny(of: [.possessivePronoun, .speechVerb])
      else { return nil }
      index += 1
    }
    return nil
  }
}

extension Quotation {
  /// "Anders “Dash” Lund": words in marks that belong to a name.
  func isNickname(_ phrases: NounPhrases) -> Bool {
    tokens.first.flatMap { phrases.mention(around: $0) } != nil
  }
}
