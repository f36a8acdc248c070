import Provenance

/// Cuts a paragraph into sentences.
///
/// A stop ends a sentence when what follows can begin one; the exceptions are rules of their own (`SentenceRules`), about
/// the word before the stop, about ellipses, and about what follows a quotation. Colons, semicolons and dashes end none.
struct SentenceSplitter {
  /// What the stop and its surroundings are looked up in.
  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }
  private var range: Range<Int> { scene.range }

  /// The sentences of the tokens `range`, all of one paragraph.
  ///
  /// - Parameter range: Indices into `tokens`, which may hold further paragraphs.
  /// - Returns: In order, together all of `range`; empty for an empty one.
  /// - Complexity: O(*n*), as each stop looks at a bounded number of tokens behind it.
  static func split(
    _ range: Range<Int>, of tokens: [Token], in text: SourceText, paragraph: Int, isTitle: Bool
  ) -> [Sentence] {
    let scene = SentenceScene(tokens: tokens, range: range, bytes: text.bytes)
    let splitter = SentenceSplitter(scene: scene)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(8)
    var start = range.lowerBound
    /// Ends the sentence that is open; two ends at the same place make one sentence.
    ///
    /// - Parameter last: The first token that is none of its words any more, as the number of a note.
    func close(_ end: Int, words last: Int? = nil) {
      guard end > start else { return }
      sentences.append(
        Sentence(
          span: TextSpan(tokens[start].start, tokens[(last ?? end) - 1].end), tokens: start..<end,
          paragraph: paragraph, isTitle: isTitle))
      start = end
    }
    var index = range.lowerBound
    let credits = PictureCreditRule(tokens: tokens, range: range, bytes: text.bytes)
    let headings = RunInHeadingRule(tokens: tokens, range: range)
    let captions = CaptionRule(tokens: tokens, bytes: text.bytes)
    let lines = ShortLineRule(tokens: tokens, range: range, bytes: text.bytes)
    while index < range.upperBound {
      let token = tokens[index]
      if !isTitle, token.isCapitalised || token.kind == .quotationMark,
        lines.begins(at: index)
          || token.isCapitalised
            && (headings.begins(at: index, from: start)
              || captions.ends(before: index, from: start))
      {
        close(index)
      }
      guard token.kind == .stop || scene.isDotted(index) else {
        let credit = token.kind == .symbol ? credits.end(at: index) : nil
        if let credit { close(credit) }
        index = credit ?? index + 1
        continue
      }
      let stop = splitter.stop(at: index)
      if let (last, end) = splitter.sentenceEnd(at: stop, from: start) {
        close(end, words: last)
        index = end
      } else {
        index = stop.end
      }
    }
    close(range.upperBound)
    return sentences
  }

  /// The index just after the words of the sentence that began at `start`, and that just after its tokens, if the stop ends it.
  ///
  /// Closing marks are of its words; the number of a note is among its tokens only. Then something must follow that can open the next
  /// one, and no rule may keep it open.
  private func sentenceEnd(at stop: SentenceScene.Stop, from start: Int) -> (words: Int, end: Int)?
  {
    if scene.isDotted(stop.first), stop.end < range.upperBound, tokens[stop.end].kind == .stop {
      return nil
    }
    var next = stop.end
    while next < range.upperBound, isCloser(next, behind: stop) { next += 1 }
    let words = next
    if let behind = NoteNumberRule(scene: scene).end(at: next, stop) { next = behind }
    guard next < range.upperBound else { return (words, next) }
    if tokens[next].isGlued {
      return LostSpaceRule(scene: scene).parts(stop, next) ? (words, next) : nil
    }
    guard let word = openingWord(from: next), canOpen(word) else { return nil }
    let gap = SentenceScene.Gap(
      stop: stop, closers: stop.end..<next, openers: next..<word, word: word)
    if AbbreviationRule(scene: scene).keepsOpen(gap, from: start) { return nil }
    if PauseRule(scene: scene).isPause(gap) || SignatureRule(scene: scene).isSignature(gap) {
      return nil
    }
    if CueBehindMarksRule(scene: scene).isCue(gap) { return nil }
    return (words, next)
  }

  // MARK: Stops

  /// The stop that begins with the token `index`, its spaced points included.
  func stop(at index: Int) -> SentenceScene.Stop {
    guard !scene.isDotted(index) else {
      return SentenceScene.Stop(
        first: index, end: index + 1, points: 1, isQuestionOrExclamation: false)
    }
    var points = points(index)
    var end = index + 1
    // "to engage. . . . It", "a strong base. ... The": what is spaced off belongs to the sentence before, unless it is
    // glued to the next one ("...We").
    while end < range.upperBound, tokens[end].kind == .stop, !tokens[end].isGlued,
      scene.bytes[tokens[end].start] == UInt8(ascii: ".") || scene.bytes[tokens[end].start] == 0xE2,
      end + 1 >= range.upperBound || !tokens[end + 1].isGlued || !tokens[end + 1].isWord
    {
      points += self.points(end)
      end += 1
    }
    let first = scene.bytes[tokens[index].start]
    return SentenceScene.Stop(
      first: index, end: end, points: points,
      isQuestionOrExclamation: first == UInt8(ascii: "?") || first == UInt8(ascii: "!"))
  }

  /// The points of a stop; more than a few are as good as a few.
  private func points(_ index: Int) -> Int {
    scene.bytes[tokens[index].start..<min(tokens[index].end, tokens[index].start + 12)].reduce(0) {
      $0 + ($1 == UInt8(ascii: ".") ? 1 : $1 == 0xE2 ? 3 : 0)
    }
  }

  /// Closing quotation marks and brackets that belong to the sentence before.
  private func isCloser(_ index: Int, behind stop: SentenceScene.Stop) -> Bool {
    let token = tokens[index]
    guard token.kind == .quotationMark || token.kind == .closeBracket else { return false }
    // `it is over . " The`: a mark with space on both sides closes what is open.
    guard token.isGlued else {
      return token.kind == .quotationMark && tokens[stop.first].flags.contains(.quoted)
        && index + 1 < range.upperBound && !tokens[index + 1].isGlued
        && !tokens[index + 1].flags.contains(.quoted) && !scene.isOpeningMark(index)
    }
    if token.kind == .closeBracket || opensNoQuotation(index) { return true }
    // `later."We` has lost its space: a mark glued on both sides opens when nothing is open.
    let isSqueezed =
      index + 1 < range.upperBound && tokens[index + 1].isGlued && tokens[index + 1].isWord
    return !scene.isOpeningMark(index)
      && (!isSqueezed || tokens[stop.first].flags.contains(.quoted))
  }

  /// Whether a mark is `”` or `’`, which can only close.
  private func opensNoQuotation(_ index: Int) -> Bool {
    let token = tokens[index]
    let last = scene.bytes[token.end - 1]
    return token.end - token.start == 3 && (last == 0x9D || last == 0x99)
  }

  // MARK: What follows

  /// The first word or number from `index` on, past opening marks and brackets.
  ///
  /// nil where a comma or a colon comes first, or nothing does in twelve tokens.
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

  /// Whether a sentence may begin with a token: a capital, a digit, or a name that is written small.
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
    let before = index > range.lowerBound ? scene.bytes[tokens[index - 1].start] : 0
    return token.isGlued && (before == UInt8(ascii: "@") || before == UInt8(ascii: "#"))
  }

  /// Whether the byte at an offset is a capital of ASCII.
  private func isUpper(_ offset: Int) -> Bool { scene.bytes[offset] &- 0x41 < 26 }
}
