import Language

/// Goes through a document from figure to figure, and counts what stands before each in its sentence.
///
/// It only goes forward inside a sentence, so that a sentence of a thousand figures is read once. Each move stands on
/// the figure's first token: what is counted lies before it.
struct SentenceWalk {
  /// Whose tokens and sentences all indices here count in.
  private let document: Document
  /// The sentence of the last move, as an index into the document's; -1 before the first.
  private(set) var sentence = -1
  /// The tokens of that sentence.
  private(set) var tokens = 0..<0
  /// The cues of the sentence's tokens, from its first on.
  private(set) var cues: [FigureCues] = []
  /// Words of the sentence, all of them, wherever the walk stands.
  private(set) var words = 0
  /// Whether it tells what a study or poll found.
  private(set) var hasFinding = false
  /// Whether somebody speaks of himself in it: "I", "our".
  private(set) var isWitness = false
  /// Figures of the sentence that were moved to before this one.
  private(set) var figuresBefore = 0
  /// Words of the sentence before this figure, those of other figures included; numbers in digits are no words.
  private(set) var wordsBefore = 0
  /// Commas of the sentence before this figure; one inside a number is none.
  private(set) var commasBefore = 0
  /// The first token that has not been counted.
  private var position = 0

  init(document: Document) { self.document = document }

  /// Goes on to the figure that begins with a token of a sentence.
  ///
  /// - Parameters:
  ///   - token: The figure's first token. One before the last move's leaves the counts as they are.
  ///   - next: Its sentence, as an index into the document's.
  mutating func move(to token: Int, in next: Int) {
    if next == sentence { figuresBefore += 1 } else { open(next) }
    while position < token, position < tokens.upperBound {
      if document.tokens[position].kind == .comma { commasBefore += 1 }
      if document.tokens[position].isWord { wordsBefore += 1 }
      position += 1
    }
  }

  /// Begins a sentence: sets all counts to nought, and reads each of its tokens once for cues, words and findings.
  private mutating func open(_ next: Int) {
    sentence = next
    tokens = document.sentences[next].tokens
    position = tokens.lowerBound
    isWitness = false
    (figuresBefore, wordsBefore, commasBefore, words) = (0, 0, 0, 0)
    cues.removeAll(keepingCapacity: true)
    var all: UInt32 = 0
    for index in tokens {
      let own = FigureCues.of(document.tokens[index].key)
      cues.append(own)
      guard document.tokens[index].isWord else { continue }
      words += 1
      if document.tokens[index].isAny(of: .firstPerson) { isWitness = true }
      all |= own.rawValue
    }
    hasFinding = all & FigureCues.finding.rawValue != 0
  }
}
