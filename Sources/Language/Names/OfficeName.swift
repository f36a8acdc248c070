/// Offices that have an "of" in their name and no article behind it: "superintendent of police", "head of news".
package enum OfficeName {
  /// Whether an "of" belongs to the office of the name behind it: "head | of | news Per Holm".
  ///
  /// Before it stands an office, behind it one to three words in small letters, none of which is somebody or a small word, and
  /// then a capital: of "a critic of mayor Per Holm" and "supporters of Holm" it does not.
  package static func joins(_ index: Int, in tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard index > 0, index + 2 < tokens.count, tokens[index].key == "of",
      tokens[index - 1].isWord,
      tokens[index - 1].isAny(of: [.title, .office]) || tokens[index - 1].key == "head",
      !tokens[index - 1].isAny(of: [.maleWord, .femaleWord]),
      !RoleWords.kin.contains(tokens[index - 1].key)
    else { return false }
    var end = index + 1
    while end < tokens.count, end - index <= 4, tokens[end].isWord, !tokens[end].isCapitalised {
      let isPolice = tokens[end].key == "police"
      guard
        isPolice
          || !tokens[end].isAny(of: [
            .title, .office, .personNoun, .claimant, .determiner, .possessivePronoun, .preposition,
            .coordinator, .subordinator, .auxiliary, .functionWord, .speechVerb, .commonVerb,
            .numberWord, .adverb,
          ]) && !isPast(tokens[end], bytes)
      else { return false }
      end += 1
    }
    return (1...3).contains(end - index - 1) && end < tokens.count && tokens[end].isWord
      && tokens[end].isCapitalised
  }

  /// "the former head of news | mocked Holm"
  private static func isPast(_ token: Token, _ bytes: [UInt8]) -> Bool {
    RoleWords.pasts.contains(token.key)
      || token.end - token.start > 3
        && bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }
}
