import Provenance

/// Cuts a paragraph into sentences.
///
/// A stop ends a sentence when what follows can begin one; the exceptions are about the word before the stop
/// (`AbbreviationRule`: abbreviations, initials, names such as "Yahoo!"), about ellipses, and about what follows a
/// quotation (`CueBehindMarksRule`: "“Why?” she asked"). Colons, semicolons and dashes end none.
struct SentenceSplitter {
  let tokens: [Token]
  let range: Range<Int>
  private let bytes: [UInt8]

  /// The sentences of the tokens `range`, all of one paragraph.
  static func split(
    _ range: Range<Int>, of tokens: [Token], in text: SourceText, paragraph: Int, isTitle: Bool
  ) -> [Sentence] {
    let splitter = SentenceSplitter(tokens: tokens, range: range, bytes: text.bytes)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(8)
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
      guard tokens[index].kind == .stop || splitter.isDotted(index) else {
        index += 1
        continue
      }
      let stop = splitter.stop(at: index)
      if let end = splitter.sentenceEnd(at: stop, from: start) {
        close(end)
        index = end
      } else {
        index = stop.end
      }
    }
    close(range.upperBound)
    return sentences
  }

  func isDotted(_ index: Int) -> Bool { tokens[index].flags.contains(.dotted) }

  /// The index just after the sentence that began at `start`, if the stop ends it.
  private func sentenceEnd(at stop: Stop, from start: Int) -> Int? {
    if isDotted(stop.first), stop.end < range.upperBound, tokens[stop.end].kind == .stop {
      return nil
    }
    var next = stop.end
    while next < range.upperBound, isCloser(next, behind: stop) { next += 1 }
    if let behind = noteNumber(at: next, stop) { next = behind }
    guard next < range.upperBound else { return next }
    if tokens[next].isGlued { return lacksSpace(at: stop, next) ? next : nil }
    guard let word = openingWord(from: next), canOpen(word) else { return nil }
    let gap = Gap(stop: stop, closers: stop.end..<next, openers: next..<word, word: word)
    if AbbreviationRule(splitter: self).keepsOpen(gap, from: start) { return nil }
    if isPause(gap) || isSignature(gap) { return nil }
    if CueBehindMarksRule(splitter: self).isCue(gap) { return nil }
    return next
  }

  // MARK: Stops

  /// A stop, or a spaced ellipsis: ". . ." is one.
  struct Stop {
    /// Its first token; for "U.S." the word itself.
    let first: Int
    /// The index after its last token.
    let end: Int
    /// Points, a "…" counting three.
    let points: Int
    /// Whether it begins with `!` or `?`.
    let isQuestionOrExclamation: Bool

    /// "...", "…", ". . ."
    var isEllipsis: Bool { points >= 3 }
  }

  /// What stands between two sentences, if they are two.
  struct Gap {
    let stop: Stop
    /// Closing marks and brackets behind the stop.
    let closers: Range<Int>
    /// Opening marks, brackets and dashes before the next word.
    let openers: Range<Int>
    /// The next word or number.
    let word: Int
  }

  func stop(at index: Int) -> Stop {
    guard !isDotted(index) else {
      return Stop(first: index, end: index + 1, points: 1, isQuestionOrExclamation: false)
    }
    var points = points(index)
    var end = index + 1
    // "to engage. . . . It", "a strong base. ... The": what is spaced off belongs to the sentence before, unless it is
    // glued to the next one ("...We").
    while end < range.upperBound, tokens[end].kind == .stop, !tokens[end].isGlued,
      bytes[tokens[end].start] == UInt8(ascii: ".") || bytes[tokens[end].start] == 0xE2,
      end + 1 >= range.upperBound || !tokens[end + 1].isGlued || !tokens[end + 1].isWord
    {
      points += self.points(end)
      end += 1
    }
    let first = bytes[tokens[index].start]
    return Stop(
      first: index, end: end, points: points,
      isQuestionOrExclamation: first == UInt8(ascii: "?") || first == UInt8(ascii: "!"))
  }

  /// The points of a stop; more than a few are as good as a few.
  private func points(_ index: Int) -> Int {
    bytes[tokens[index].start..<min(tokens[index].end, tokens[index].start + 12)].reduce(0) {
      $0 + ($1 == UInt8(ascii: ".") ? 1 : $1 == 0xE2 ? 3 : 0)
    }
  }

  /// "It was ... Per Holm": three points with space on both sides are a pause, unless a word follows that opens sentences.
  private func isPause(_ gap: Gap) -> Bool {
    gap.stop.points == 3 && gap.closers.isEmpty && !tokens[gap.stop.first].isGlued
      && (!opensLikely(gap.word) || tokens[gap.word].isAny(of: .firstPerson))
  }

  /// "“It was dark.” — Anna Lund": a dash behind closing marks and a few last words lead to who said it.
  private func isSignature(_ gap: Gap) -> Bool {
    guard let first = gap.openers.first,
      tokens[first].kind == .dash || tokens[first].kind == .hyphen,
      gap.closers.contains(where: { tokens[$0].kind == .quotationMark }),
      range.upperBound - first <= 12
    else { return false }
    return !(first..<range.upperBound).contains {
      tokens[$0].kind == .colon || tokens[$0].kind == .quotationMark
    }
  }

  /// Closing quotation marks and brackets that belong to the sentence before.
  private func isCloser(_ index: Int, behind stop: Stop) -> Bool {
    let token = tokens[index]
    guard token.kind == .quotationMark || token.kind == .closeBracket else { return false }
    // `it is over . " The`: a mark with space on both sides closes what is open.
    guard token.isGlued else {
      return token.kind == .quotationMark && tokens[stop.first].flags.contains(.quoted)
        && index + 1 < range.upperBound && !tokens[index + 1].isGlued
        && !tokens[index + 1].flags.contains(.quoted) && !isOpeningMark(index)
    }
    if token.kind == .closeBracket || opensNoQuotation(index) { return true }
    // `later."We` has lost its space: a mark glued on both sides opens when nothing is open.
    let isSqueezed =
      index + 1 < range.upperBound && tokens[index + 1].isGlued && tokens[index + 1].isWord
    return !isOpeningMark(index) && (!isSqueezed || tokens[stop.first].flags.contains(.quoted))
  }

  private func opensNoQuotation(_ index: Int) -> Bool {
    let token = tokens[index]
    let last = bytes[token.end - 1]
    return token.end - token.start == 3 && (last == 0x9D || last == 0x99)
  }

  private func isOpeningMark(_ index: Int) -> Bool {
    let token = tokens[index]
    let last = bytes[token.end - 1]
    return token.kind == .quotationMark && token.end - token.start > 1
      && (last == 0x9C || last == 0x98 || last == 0xAB || last == 0x9E)
  }

  /// "the vote.[3] The", "the vote.12 The": the number of a note belongs to the sentence before; the index behind it.
  private func noteNumber(at index: Int, _ stop: Stop) -> Int? {
    guard index < range.upperBound, tokens[index].isGlued, stop.first > range.lowerBound,
      stop.points <= 1
    else { return nil }
    if tokens[index].kind == .openBracket, index + 2 < range.upperBound,
      tokens[index + 1].kind == .number, tokens[index + 2].kind == .closeBracket,
      index + 3 == range.upperBound || !tokens[index + 3].isGlued
    {
      return index + 3
    }
    let before = tokens[stop.first - 1]
    guard tokens[index].kind == .number, tokens[index].end - tokens[index].start <= 2,
      index + 1 == range.upperBound || !tokens[index + 1].isGlued,
      index > stop.end
        || before.isWord && before.flags.contains(.hasLowerCase)
          && before.end - before.start > 3
          && !before.isAny(of: [.abbreviation, .abbreviationBeforeNumber, .month])
    else { return nil }
    return index + 1
  }

  // MARK: What follows

  /// "dangerous.The", `over."The`, "later.“We": the space was lost, and what follows is capitalised.
  private func lacksSpace(at stop: Stop, _ next: Int) -> Bool {
    guard stop.first > range.lowerBound, stop.points <= 1, !isDotted(stop.first) else {
      return false
    }
    let word = isOpeningMark(next) || tokens[next].kind == .quotationMark ? next + 1 : next
    guard word < range.upperBound, tokens[word].isWord, tokens[word].isCapitalised else {
      return false
    }
    let after = tokens[word]
    let opens = opensLikely(word)
    guard after.flags.contains(.hasLowerCase) || opens else { return false }
    if next > stop.end || word > next { return tokens[stop.first].isGlued }
    let before = tokens[stop.first - 1]
    if before.kind == .number || before.kind == .closeBracket { return opens }
    let isAddress =
      stop.first - 1 > range.lowerBound && before.isGlued
      && tokens[stop.first - 2].kind == .symbol
    guard before.isWord, !isAddress, !isDotted(stop.first - 1),
      !before.isAny(of: [.abbreviation, .abbreviationBeforeName, .abbreviationBeforeNumber]),
      !Self.domains.contains(after.key)
    else { return false }
    if opens { return before.end - before.start > 1 }
    return !before.isCapitalised && before.end - before.start > 2
      && !before.flags.contains(.hasDigit)
  }

  private static let domains = WordKey.set("com org net co uk gov edu io")

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
    let token = tokens[index]
    if token.kind != .word || token.isCapitalised { return true }
    if token.flags.contains(.hasDigit) && !token.flags.contains(.hasLowerCase) { return true }
    // "iPhone", "eBay", "macOS"
    if token.end - token.start > 3,
      isUpper(token.start + 1) || isUpper(token.start + 2) || isUpper(token.end - 1)
    {
      return true
    }
    // "al-Qaida"
    if index + 2 < range.upperBound, tokens[index + 1].kind == .hyphen, tokens[index + 1].isGlued,
      tokens[index + 2].isGlued, tokens[index + 2].isCapitalised, token.end - token.start == 2
    {
      return true
    }
    // "@harbourwatch", "#ferry"
    let before = index > range.lowerBound ? bytes[tokens[index - 1].start] : 0
    return token.isGlued && (before == UInt8(ascii: "@") || before == UInt8(ascii: "#"))
  }

  private func isUpper(_ offset: Int) -> Bool { bytes[offset] &- 0x41 < 26 }

  /// A capitalised word that is common enough to be capitalised only because a sentence begins.
  func opensLikely(_ index: Int) -> Bool {
    let token = tokens[index]
    // "Gov. Will Marsh", "Sen. May Stone"
    guard token.isWord, !token.isAny(of: [.maleName, .femaleName, .month]) else { return false }
    // "U.S. Under Secretary"
    if token.key == "under" || token.key == "no", index + 1 < range.upperBound,
      tokens[index + 1].key == "secretary" || tokens[index + 1].kind == .stop
    {
      return false
    }
    if token.isAny(of: .numberWord) { return !token.isAny(of: .ordinalWord) }
    return token.isAny(of: [
      .determiner, .subjectPronoun, .possessivePronoun, .preposition, .coordinator, .subordinator,
      .connective, .auxiliary, .negation, .functionWord, .adverb, .opener,
    ]) && !(token.flags.contains(.allCapitals) && token.isAny(of: .placeName))
  }
}
