/// Single words that open a sentence and are names, though they stand nowhere else.
extension MentionFinder {
  /// "Bramble said": unknown words before a word of saying that open sentences and never stand in small letters.
  ///
  /// - Parameter known: Words that are names by their capitals inside sentences.
  /// - Returns: In the order of their first places, each once.
  /// - Complexity: O(*n*) in tokens.
  static func openersThatSpeak(
    _ tokens: [Token], _ bytes: [UInt8], _ known: WordIndex
  ) -> [WordKey] {
    var found = WordIndex()
    var words: [WordKey] = []
    for index in tokens.indices.dropLast() where tokens[index + 1].isAny(of: .strongSpeechVerb) {
      let token = tokens[index]
      if token.flags.contains(.opensSentence), token.isCapitalised, token.classes.isEmpty,
        token.isWord, bytes[token.end - 1] != UInt8(ascii: "s"), !known.contains(token.key),
        !nobodies.contains(token.key), !found.contains(token.key)
      {
        found[token.key] = words.count
        words.append(token.key)
      }
    }
    guard !words.isEmpty else { return [] }
    var isSmall = [Bool](repeating: false, count: words.count)
    for token in tokens where token.classes.isEmpty && token.isWord && !token.isCapitalised {
      if let number = found[token.key] { isSmall[number] = true }
    }
    return words.indices.filter { !isSmall[$0] }.map { words[$0] }
  }

  /// Nouns without an article that speak and are nobody's name.
  private static let nobodies = WordKey.set(
    """
    staff management prosecution prosecutors defence defense counsel legend tradition rumour rumor everybody everyone
    somebody someone nobody anyone anybody police crew personnel faculty labour labor industry history
    """)
}
