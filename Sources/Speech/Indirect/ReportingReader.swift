import Language

/// Reads the tokens of a document into the marks of a `ReportingText`.
///
/// It is thrown away when the text is made; the text is what is asked.
struct ReportingReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  let phrases: NounPhrases
  /// One more than tokens, and all `.edge` in sentences without a cue.
  private(set) var marks: [ReportingText.Mark]
  /// In the order of the text.
  private(set) var cues: [(index: Int, sentence: Int)] = []
  /// 0 for a sentence that was not read.
  private(set) var ends: [Int]

  init(_ bytes: [UInt8], _ tokens: [Token], _ sentences: [Sentence], _ phrases: NounPhrases) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.phrases = phrases
    marks = [ReportingText.Mark](repeating: ReportingText.Mark(), count: tokens.count + 1)
    ends = [Int](repeating: 0, count: sentences.count)
  }

  /// - Parameter range: Tokens that somebody says in marks; it may be empty.
  mutating func markLoud(_ range: Range<Int>) {
    for index in range { marks[index].isLoud = true }
  }

  /// The traits of a sentence are looked at before its tokens, and its tokens for a cue before any
  /// of them is given a trait: most sentences have none and cost little.
  mutating func readAll() {
    let tokens = tokens
    for (number, sentence) in sentences.enumerated()
    where sentence.traits.meet(CueFinder.needs) {
      let before = cues.count
      for index in sentence.tokens {
        if ReportingText.isCue(index, in: tokens) {
          cues.append((index, number))
          marks[index].isCue = true
        }
      }
      if cues.count > before { read(number) }
    }
  }

  /// The counts run from the sentence's beginning; in a wall of words without a stop they wrap
  /// around and do not trap. Stops and closing marks are cut off its end.
  private mutating func read(_ number: Int) {
    let range = sentences[number].tokens
    let (bytes, tokens, starts) = (bytes, tokens, phrases.startIndex)
    var verbs: UInt16 = 0
    var commas: UInt16 = 0
    var cues: UInt16 = 0
    for index in range {
      let token = tokens[index]
      var mark = marks[index]
      mark.trait =
        token.flags.contains(.quoted)
        ? .quoted
        : WordTrait.of(token, opensName: starts[index] >= 0, bytes)
      if mark.trait.isVerb { verbs &+= 1 }
      if token.kind == .comma { commas &+= 1 }
      if mark.isCue { cues &+= 1 }
      mark.verbs = verbs
      mark.commas = commas
      mark.cues = cues
      marks[index] = mark
    }
    var end = range.upperBound
    while end > range.lowerBound,
      tokens[end - 1].kind == .stop || tokens[end - 1].kind == .quotationMark
    { end -= 1 }
    ends[number] = end
  }
}
