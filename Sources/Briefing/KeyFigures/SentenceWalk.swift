import Language

/// Goes through a document from figure to figure, and counts what stands before each in its sentence.
struct SentenceWalk {
  let document: Document
  private(set) var sentence = -1
  private(set) var tokens = 0..<0
  /// Words of the sentence.
  private(set) var words = 0
  /// Whether it tells what a study or poll found.
  private(set) var hasFinding = false
  private(set) var figuresBefore = 0
  private(set) var wordsBefore = 0
  private(set) var commasBefore = 0
  private var position = 0

  init(document: Document) { self.document = document }

  mutating func move(to token: Int) {
    let next = document.sentence(of: token)
    if next == sentence { figuresBefore += 1 } else { open(next) }
    while position < token, position < tokens.upperBound {
      let token = document.tokens[position]
      if token.kind == .comma { commasBefore += 1 }
      if token.isWord { wordsBefore += 1 }
      position += 1
    }
  }

  private mutating func open(_ next: Int) {
    sentence = next
    tokens = document.sentences[next].tokens
    position = tokens.lowerBound
    (figuresBefore, wordsBefore, commasBefore, words, hasFinding) = (0, 0, 0, 0, false)
    for token in document.tokens[tokens] where token.isWord {
      words += 1
      if FigureCues.of(token.key).contains(.finding) { hasFinding = true }
    }
  }
}
