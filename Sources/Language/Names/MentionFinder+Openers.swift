/// Single words that open a sentence and are names, though they stand nowhere else.
extension MentionFinder {
  /// "Bramble said": unknown words before a word of saying that open sentences and never stand in small letters.
  ///
  /// - Parameter known: Words that are names by their capitals inside sentences.
  static func openersThatSpeak(
    _ tokens: [Token], _ bytes: [UInt8], _ known: Set<WordKey>
  ) -> Set<WordKey> {
    var found: Set<WordKey> = []
    for index in tokens.indices.dropLast() where tokens[index + 1].isAny(of: .strongSpeechVerb) {
      let token = tokens[index]
      if token.flags.contains(.opensSentence), token.isCapitalised, token.classes.isEmpty,
        token.isWord, bytes[token.end - 1] != UInt8(ascii: "s"), !known.contains(token.key),
        !nobodies.contains(token.key)
      {
        found.insert(token.key)
      }
    }
    guard !found.isEmpty else { return found }
    for token in tokens where token.isWord && !token.isCapitalised { found.remove(token.key) }
    return found
  }

  /// Nouns without an article that speak and are nobody's name.
  private static let nobodies = WordKey.set(
    """
    staff management prosecution prosecutors defence defense counsel legend tradition rumour rumor everybody everyone
    somebody someone nobody anyone anybody police crew personnel faculty labour labor industry history
    """)
}
