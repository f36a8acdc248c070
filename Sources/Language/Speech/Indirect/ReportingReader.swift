/// Reads the tokens of a document into the marks of a `ReportingText`.
struct ReportingReader {
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  let phrases: NounPhrases
  private(set) var marks: [ReportingText.Mark]
  private(set) var cues: [(index: Int, sentence: Int)] = []
  private(set) var ends: [Int]
  private(set) var hasDoubled = false
  private var isRead: [Bool]

  init(_ bytes: [UInt8], _ tokens: [Token], _ sentences: [Sentence], _ phrases: NounPhrases) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.phrases = phrases
    marks = [ReportingText.Mark](repeating: ReportingText.Mark(), count: tokens.count + 1)
    ends = [Int](repeating: 0, count: sentences.count)
    isRead = [Bool](repeating: false, count: sentences.count)
  }

  mutating func markLoud(_ range: Range<Int>) {
    for index in range { marks[index].isLoud = true }
  }

  mutating func readAll() {
    var waiting: [Int] = []
    let tokens = tokens
    for (number, sentence) in sentences.enumerated() {
      let before = cues.count
      var isNear = false
      for index in sentence.tokens {
        if ReportingText.isCue(index, in: tokens) {
          cues.append((index, number))
          marks[index].isCue = true
        } else if tokens[index].kind == .quotationMark, isDoubled(index) {
          isNear = true
          hasDoubled = true
        }
      }
      // What a doubled apostrophe opens may run over the sentences beside it.
      if isNear {
        waiting += max(0, number - 4)..<min(number + 5, sentences.count)
      } else if cues.count > before {
        waiting.append(number)
      }
    }
    for number in waiting { read(number) }
  }

  /// Reads a sentence's tokens once.
  mutating func read(_ number: Int) {
    guard number >= 0, number < sentences.count, !isRead[number] else { return }
    isRead[number] = true
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
      if token.kind == .quotationMark, mark.doubled == .none, isDoubled(index) {
        let opens = index + 2 < tokens.count && tokens[index + 2].isGlued && !token.isGlued
        mark.doubled = opens ? .opens : .closes
        marks[index + 1].doubled = .second
      }
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
      tokens[end - 1].kind == .stop
        || tokens[end - 1].kind == .quotationMark && marks[end - 1].doubled == .none
    { end -= 1 }
    ends[number] = end
  }

  func isDoubled(_ index: Int) -> Bool {
    index + 1 < tokens.count && isApostrophe(index) && isApostrophe(index + 1)
      && tokens[index + 1].isGlued
  }

  private func isApostrophe(_ index: Int) -> Bool {
    tokens[index].kind == .quotationMark && bytes[tokens[index].start] == UInt8(ascii: "'")
  }
}
