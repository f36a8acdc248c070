import Language

/// What the words of a noun phrase are, for those who walk along one.
struct PhraseWords {
  /// How many tokens of it are shown: a reader wants a few words.
  private static let longest = 10

  let scene: Scene

  /// Whether a token is a number or sign of money that measures, and no part of a name or a joined word.
  func isAmount(_ index: Int) -> Bool {
    scene.isKind(index, [.number, .currency]) && !scene.isName(index)
      && !(scene.kind(index + 1) == .hyphen && scene.isGlued(index + 1))
      // "the S&P 500", "the NB-20 index"
      && !(scene.kind(index - 1) == .hyphen && scene.isGlued(index))
      && !(scene.kind(index) == .number && scene.kind(index - 1) == .word && isName(index - 1))
  }

  /// Whether a token is written large inside its sentence.
  func isName(_ index: Int) -> Bool {
    scene.tokens[index].isCapitalised && !scene.tokens[index].flags.contains(.opensSentence)
  }

  /// Whether a word may be a noun of a phrase: a name, or no small word.
  func isNoun(_ index: Int) -> Bool {
    guard index >= scene.first, index < scene.limit, scene.tokens[index].isWord else {
      return false
    }
    return isName(index)
      || !scene.isWord(
        index,
        [
          .functionWord, .preposition, .auxiliary, .adverb, .determiner, .coordinator,
          .subordinator,
          .possessivePronoun, .objectPronoun, .numberWord,
        ])
  }

  /// A phrase that says something: no pronoun, no amount, not too long.
  func checked(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, let last = range.last, range.count <= Self.longest,
      scene.tokens[last].isWord || scene.kind(last) == .number || scene.kind(last) == .stop,
      !scene.isWord(last, [.determiner, .subjectPronoun, .objectPronoun, .firstPerson]),
      !scene.isWord(last, .preposition) || isName(last),
      !scene.key(last).isOne(of: "there", "here", "rather", "instead"),
      range.count > 1 || !scene.isAny(last, [.trailing, .emptyNoun])
        || isName(last),
      !scene.isWord(last, [.connective, .adverb]) || isName(last) || range.count > 1,
      scene.tokens[first].isWord || scene.kind(first) == .number
    else { return nil }
    let isClear = !range.contains { isAmount($0) }
    let hasPronoun = range.contains {
      scene.isWord($0, .subjectPronoun) && !scene.isWord($0, .determiner) && !isName($0)
    }
    let isWords = range.contains { scene.isWord($0, []) || isNoun($0) }
    return isClear && !hasPronoun && isWords ? range : nil
  }
}
