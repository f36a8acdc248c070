import Language

/// Goes through a document from figure to figure, and counts what stands before each in its sentence.
struct SentenceWalk {
  private let document: Document
  private(set) var sentence = -1
  private(set) var tokens = 0..<0
  /// The cues of the sentence's tokens.
  private(set) var cues: [FigureCues] = []
  /// Words of the sentence.
  private(set) var words = 0
  /// Whether it tells what a study or poll found.
  private(set) var hasFinding = false
  private(set) var figuresBefore = 0
  private(set) var wordsBefore = 0
  private(set) var commasBefore = 0
  private var position = 0

  init(document: Document) { self.document = document }

  /// Goes on to the figure that begins with a token of a sentence.
  mutating func move(to token: Int, in next: Int) {
    if next == sentence { figuresBefore += 1 } else { open(next) }
    while position < token, position < tokens.upperBound {
      if document.tokens[position].kind == .comma { commasBefore += 1 }
      if document.tokens[position].isWord { wordsBefore += 1 }
      position += 1
    }
  }

  private mutating func open(_ next: Int) {
    sentence = next
    tokens = document.sentences[next].tokens
    position = tokens.lowerBound
    (figuresBefore, wordsBefore, commasBefore, words) = (0, 0, 0, 0)
    cues.removeAll(keepingCapacity: true)
    var all: UInt32 = 0
    for index in tokens {
      let own = FigureCues.of(document.tokens[index].key)
      cues.append(own)
      guard document.tokens[index].isWord else { continue }
      words += 1
      all |= own.rawValue
    }
    hasFinding = all & FigureCues.finding.rawValue != 0
  }
}
