/// What stands at the end of a sentence: the tokens of a paragraph, as `SentenceSplitter` and its rules look at them.
struct SentenceScene {
  /// The tokens of all paragraphs so far.
  let tokens: [Token]
  /// The tokens of the paragraph.
  let range: Range<Int>
  /// The bytes of the text.
  let bytes: [UInt8]

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
    /// What may end the sentence.
    let stop: Stop
    /// Closing marks and brackets behind the stop.
    let closers: Range<Int>
    /// Opening marks, brackets and dashes before the next word.
    let openers: Range<Int>
    /// The next word or number.
    let word: Int
  }

  /// Whether a token is initials with their own stops: "U.S.", "p.m."
  func isDotted(_ index: Int) -> Bool { tokens[index].flags.contains(.dotted) }

  /// A mark that can only open.
  ///
  /// A straight mark may do both and is none.
  func isOpeningMark(_ index: Int) -> Bool {
    let token = tokens[index]
    let last = bytes[token.end - 1]
    return token.kind == .quotationMark && token.end - token.start > 1
      && (last == 0x9C || last == 0x98 || last == 0xAB || last == 0x9E)
  }

  /// A capitalised word that is common enough to be capitalised only because a sentence begins.
  ///
  /// "The", "In", "But", "Many"; not "Will" and "May", which are given names too.
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
