import Language

/// Whether a phrase can speak, and which name it is.
extension NounPhrases {
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
    return
      (tokens[first].isAny(of: [.determiner, .possessivePronoun]) || tokens[first].key == "one")
      && range.count >= 2
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
        || tokens[range.lowerBound].key == "one"
        || range.contains(where: { tokens[$0].kind == .possessive })
        // "said Holm Tools CEO, Per Holm."
        || mention(startingAt: range.lowerBound) != nil
          && tokens[range.upperBound - 1].isAny(of: [.office, .title])
        // "Harbour spokesperson, Per Holm, said"
        || tokens[range.lowerBound].flags.contains(.opensSentence)
          && tokens[range.upperBound - 1].isAny(of: [.office, .title]),
      let number = mentionNumber(startingAt: comma + 1)
    else { return nil }
    let name = mentions[number].tokens
    guard name.upperBound < tokens.count, tokens[name.upperBound].isOne(of: [.comma, .stop]),
      tokens[range.upperBound - 1].isAny(of: [.office, .personNoun, .title, .claimant])
        || tokens[range.lowerBound].key == "the"
        || mentions[number].kind == .person && isPlainNoun(range)
    else { return nil }
    return name
  }

  /// "A fisherman", "One diver": a short phrase in small letters that ends in a word which is nothing else.
  ///
  /// Behind the comma stands somebody's name, so the noun need not be known.
  private func isPlainNoun(_ range: Range<Int>) -> Bool {
    let last = tokens[range.upperBound - 1]
    return range.count <= 8 && last.isWord && !last.isCapitalised
      && !last.isAny(of: [
        .preposition, .auxiliary, .timeWord, .weekday, .functionWord, .speechVerb, .adverb,
        .document, .media, .organisation, .placeNoun,
      ])
  }

  /// "Halden's Deputy Harbour Master | Anna Lund"
  private func isOwnedPerson(_ name: Range<Int>) -> Bool {
    guard tokens[name.lowerBound - 1].kind == .possessive,
      let number = mentionNumber(startingAt: name.lowerBound)
    else { return false }
    return mentions[number].kind == .person
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
      tokens[last.lowerBound - 1].isAny(of: [.office, .title]) || isOwnedPerson(last),
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
        // "the Norland-led coalition": who leads it is not who speaks.
        let isHalf =
          mention.upperBound < range.upperBound && tokens[mention.upperBound].kind == .hyphen
        return isOwner || isHome || isCut || isHalf ? nil : mention
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
