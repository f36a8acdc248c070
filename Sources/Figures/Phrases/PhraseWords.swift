import Language

/// What the words of a noun phrase are, for those who walk along one.
///
/// These are tests of single tokens, so that phrases are walked in both directions with the same questions.
struct PhraseWords {
  /// How many tokens of it are shown: a reader wants a few words.
  ///
  /// A longer phrase is not cut but given up: half of one may say something else.
  private static let longest = 10

  let scene: Scene

  /// Whether a token is a number or sign of money that measures, and no part of a name or a joined word.
  ///
  /// A phrase that holds one is about another figure, and is not shown.
  func isAmount(_ index: Int) -> Bool {
    scene.isKind(index, [.number, .currency]) && !scene.isName(index)
      && !(scene.kind(index + 1) == .hyphen && scene.isGlued(index + 1))
      // "the S&P 500", "the NB-20 index"
      && !(scene.kind(index - 1) == .hyphen && scene.isGlued(index))
      && !(scene.kind(index) == .number && scene.kind(index - 1) == .word && isName(index - 1))
  }

  /// Whether a token is written large inside its sentence.
  ///
  /// The first word of a sentence is never one by this test, whatever it is.
  func isName(_ index: Int) -> Bool {
    scene.tokens[index].isCapitalised && !scene.tokens[index].flags.contains(.opensSentence)
  }

  /// Whether a word may be a noun of a phrase: a name, or no small word.
  ///
  /// Outside the sentence nothing is. A word of no class passes, since most nouns are in no list.
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

  /// Whether no second phrase begins inside, of which the first would be the verb's: "a state | Lund won", "handed | a
  /// bill", "Strand projected | prices".
  ///
  /// An article or owner stands at the head or behind a preposition, a name at the head or behind a word that may lead to
  /// one; behind a name no participle leads to a noun.
  private func isOnePhrase(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { index in
      guard scene.tokens[index].isWord, scene.tokens[index - 1].isWord else { return true }
      let leads = scene.isWord(
        index - 1, [.preposition, .coordinator, .determiner, .possessivePronoun, .numberWord])
      if isName(index) {
        return leads || scene.tokens[index - 1].isCapitalised
          || scene.tokens[index].flags.contains(.allCapitals)
          || scene.isWord(
            index - 1,
            [
              .adjective, .office, .title, .personNoun, .organisation, .companyWord, .media,
              .demonym,
              .claimant, .ordinalWord,
            ])
      }
      if scene.isWord(index, [.determiner, .possessivePronoun]), !scene.isWord(index, .adjective) {
        return leads || scene.isWord(index, .ordinalWord) || scene.isWord(index, .numberWord)
      }
      return !(isName(index - 1) && scene.endsInEd(index) && index + 1 < range.upperBound)
    }
  }

  /// A phrase that says something: no pronoun, no amount, not too long.
  ///
  /// It must begin with a word or number, must not end in an article, pronoun or preposition, and a single word must
  /// not be empty ("total") or belong to a measure ("tall"). Names are excepted from most of that.
  ///
  /// - Parameter range: Token indices inside the sentence; an empty range gives nil.
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
    return isClear && !hasPronoun && isWords && isOnePhrase(range) ? range : nil
  }
}
