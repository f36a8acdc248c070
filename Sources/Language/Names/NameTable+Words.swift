/// The words that names are compared by.
extension NameTable {
  /// Per mention its words, all in one list.
  func words(of mentions: [Mention], _ tokens: [Token]) -> [ArraySlice<WordKey>] {
    var keys: [WordKey] = []
    keys.reserveCapacity(mentions.count * 3)
    var ends: [Int] = []
    ends.reserveCapacity(mentions.count)
    for mention in mentions {
      addWords(mention.name, tokens, to: &keys)
      ends.append(keys.count)
    }
    return ends.indices.map { keys[($0 > 0 ? ends[$0 - 1] : 0)..<ends[$0]] }
  }

  /// Adds the words that a name is compared by: without "the", and without "Jr.", "III" or a stop at its end.
  private func addWords(_ range: Range<Int>, _ tokens: [Token], to words: inout [WordKey]) {
    var end = range.upperBound
    while end > range.lowerBound + 1,
      !tokens[end - 1].isWord || tokens[end - 1].isAny(of: .generation)
    {
      end -= 1
    }
    for index in range.lowerBound..<end where tokens[index].isWord {
      let isArticle = tokens[index].isAny(of: .determiner) && tokens[index].key == "the"
      if !isArticle { words.append(tokens[index].key) }
    }
  }

  /// "Jr.", "III" at the end of a name.
  ///
  /// nil where neither of its last two tokens is one.
  func generation(_ range: Range<Int>, _ tokens: [Token]) -> WordKey? {
    for index in range.suffix(2) where tokens[index].isAny(of: .generation) {
      return tokens[index].key
    }
    return nil
  }
}
