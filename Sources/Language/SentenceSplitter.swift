import Provenance

/// Cuts a paragraph into sentences.
///
/// A stop ends a sentence when what follows can begin one; the exceptions are about the word before the stop
/// (abbreviations, initials, names such as "Yahoo!") and about what follows a quotation ("“Why?” she asked").
struct SentenceSplitter {
  private let tokens: [Token]
  private let range: Range<Int>

  /// The sentences of the tokens `range`, all of one paragraph.
  static func split(
    _ range: Range<Int>, of tokens: [Token], paragraph: Int, isTitle: Bool
  ) -> [Sentence] {
    let splitter = SentenceSplitter(tokens: tokens, range: range)
    var sentences: [Sentence] = []
    var start = range.lowerBound
    func close(_ end: Int) {
      guard end > start else { return }
      sentences.append(
        Sentence(
          span: TextSpan(tokens[start].start, tokens[end - 1].end), tokens: start..<end,
          paragraph: paragraph, isTitle: isTitle))
      start = end
    }
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].kind == .stop || splitter.isDottedWord(index),
        let end = splitter.sentenceEnd(at: index)
      {
        close(end)
        index = end
      } else {
        index += 1
      }
    }
    close(range.upperBound)
    return sentences
  }

  private init(tokens: [Token], range: Range<Int>) {
    self.tokens = tokens
    self.range = range
  }

  private func isDottedWord(_ index: Int) -> Bool { tokens[index].flags.contains(.dotted) }

  /// The index just after the sentence, if the stop at `index` ends one.
  private func sentenceEnd(at index: Int) -> Int? {
    var next = index + 1
    while next < range.upperBound, isCloser(next) { next += 1 }
    guard next < range.upperBound else { return next }
    if tokens[next].isGlued && next == index + 1 {
      return isMissingSpace(at: index, next) ? next : nil
    }
    if tokens[next].isGlued { return nil }
    guard let word = openingWord(from: next), canOpen(word) else { return nil }
    let closedQuotation = next > index + 1
    if isAbbreviation(at: index, before: word, closedQuotation) { return nil }
    if closedQuotation && isCue(word, after: index) { return nil }
    return next
  }

  /// Closing quotation marks and brackets that belong to the sentence before.
  private func isCloser(_ index: Int) -> Bool {
    guard tokens[index].isGlued else { return false }
    switch tokens[index].kind {
    case .closeBracket: return true
    case .quotationMark:
      // A mark glued on both sides closes only when what follows is no word: `dangerous."The` has lost its space.
      return true
    default: return false
    }
  }

  /// "dangerous.The": lower-case word, stop, capitalised word, no space.
  private func isMissingSpace(at stop: Int, _ next: Int) -> Bool {
    guard stop > range.lowerBound, tokens[stop].end - tokens[stop].start == 1 else { return false }
    let before = tokens[stop - 1]
    let after = tokens[next]
    return before.isWord && after.isWord && !before.isCapitalised && !before.flags.contains(.dotted)
      && before.end - before.start > 2 && after.isCapitalised && after.flags.contains(.hasLowerCase)
      && !before.flags.contains(.hasDigit)
  }

  /// The first word or number from `index` on, past opening marks and brackets.
  private func openingWord(from index: Int) -> Int? {
    // A few marks at most stand before the word that opens a sentence; a wall of them opens none.
    let limit = min(range.upperBound, index + 12)
    var index = index
    while index < limit {
      switch tokens[index].kind {
      case .word, .number, .currency: return index
      case .quotationMark, .openBracket, .dash, .stop, .symbol, .hyphen: index += 1
      default: return nil
      }
    }
    return nil
  }

  private func canOpen(_ index: Int) -> Bool {
    tokens[index].kind != .word || tokens[index].isCapitalised
      || (tokens[index].flags.contains(.hasDigit) && !tokens[index].flags.contains(.hasLowerCase))
  }

  // MARK: Abbreviations

  private func isAbbreviation(at index: Int, before next: Int, _ closedQuotation: Bool) -> Bool {
    if isDottedWord(index) { return isDottedAbbreviation(index, before: next) }
    guard index > range.lowerBound, tokens[index].isGlued else { return false }
    let word = tokens[index - 1]
    guard word.isWord else { return false }
    let length = tokens[index].end - tokens[index].start
    if tokens[index].isExclamation, word.isAny(of: .exclaims), word.isCapitalised {
      return !tokens[next].isAny(of: .functionWord) || !tokens[next].isCapitalised
    }
    guard length == 1, !tokens[index].isQuestionOrExclamation else { return false }
    if closedQuotation { return false }
    if word.isAny(of: .abbreviationBeforeName), isTitleLike(index - 1) { return true }
    if word.isAny(of: .abbreviationBeforeNumber),
      word.isCapitalised || word.key == "p" || word.key == "pp"
    {
      return tokens[next].kind == .number
    }
    if word.isAny(of: .abbreviation) { return !opensLikely(next) }
    return isInitial(index - 1) && !opensLikely(next)
  }

  /// "Gen. Lee" and "v. Wade", but "a mt. The" is no abbreviation before a name.
  private func isTitleLike(_ index: Int) -> Bool {
    tokens[index].isCapitalised || tokens[index].key == "vs" || tokens[index].key == "v"
  }

  private func isDottedAbbreviation(_ index: Int, before next: Int) -> Bool {
    let token = tokens[index]
    if token.key == "a.m." || token.key == "p.m." {
      return tokens[next].isAny(of: [.weekday, .month]) || tokens[next].flags.contains(.allCapitals)
        || tokens[next].kind == .number
    }
    return !opensLikely(next)
  }

  /// A single capital before a name: "John F. Kennedy", "J. Smith".
  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.end - token.start == 1 && token.isCapitalised && token.key != "i"
  }

  /// A capitalised word that is common enough to be capitalised only because a sentence begins.
  private func opensLikely(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number || token.kind == .currency { return false }
    return token.isAny(of: [
      .determiner, .subjectPronoun, .possessivePronoun, .preposition, .coordinator, .subordinator,
      .connective, .auxiliary, .negation, .functionWord, .adverb, .weekday,
    ])
  }

  // MARK: Quotations

  /// “Why?” she asked. – “Never!” Harbour Master Anna Lund said.
  private func isCue(_ word: Int, after stop: Int) -> Bool {
    guard tokens[stop].isQuestionOrExclamation else { return false }
    var index = word
    var names = 0
    while index < range.upperBound, names < 6 {
      let token = tokens[index]
      guard token.isWord else { return false }
      if token.isAny(of: .strongSpeechVerb) || token.key == "asked" || token.key == "asks"
        || token.key == "cried"
        || token.key == "shouted"
      {
        return names > 0
      }
      guard token.isCapitalised || token.isAny(of: [.determiner, .office, .preposition, .title])
      else { return false }
      names += 1
      index += 1
    }
    return false
  }
}

extension Token {
  /// Whether it is a stop that begins with `!`.
  fileprivate var isExclamation: Bool {
    kind == .stop && UInt8(truncatingIfNeeded: key.rawValue) == 0x21
  }
  /// Whether it is a stop that begins with `!` or `?`.
  fileprivate var isQuestionOrExclamation: Bool {
    isExclamation || kind == .stop && UInt8(truncatingIfNeeded: key.rawValue) == 0x3F
  }
}
