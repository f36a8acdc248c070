import Language
import Model
import Provenance

/// A figure in the making: a number of the text and what has been found around it.
struct Candidate {
  /// Index into the document's numbers; of a range the lower end.
  let number: Int
  /// From the first word of the figure to its last, modifier words and unit included.
  var tokens: Range<Int>
  /// The number itself, with its sign of money, both ends of a range.
  var core: Range<Int>
  var value: Double
  var upperValue: Double?
  var modifier = FigureModifier.exact
  var unit: String?
  var kind = FigureKind.other
  /// Whether the unit was printed with it, rather than found elsewhere.
  var hasOwnUnit = false
  /// The counted noun phrase, as tokens.
  var noun: Range<Int>?
}

/// What a rule looks at: the document and one sentence of it.
struct Scene {
  let document: Document
  let sentence: Sentence

  var tokens: [Token] { document.tokens }
  var limit: Int { sentence.tokens.upperBound }
  var first: Int { sentence.tokens.lowerBound }

  /// The key of the word at an index; none outside the sentence.
  func key(_ index: Int) -> WordKey {
    index >= first && index < limit && tokens[index].isWord ? tokens[index].key : .none
  }

  func kind(_ index: Int) -> Token.Kind? {
    index >= first && index < limit ? tokens[index].kind : nil
  }

  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    index >= first && index < limit && tokens[index].isWord && tokens[index].isAny(of: classes)
  }

  func isGlued(_ index: Int) -> Bool { index >= first && index < limit && tokens[index].isGlued }

  /// The words at an index in lower case; ASCII letters only are folded.
  func lower(_ index: Int) -> String {
    let token = tokens[index]
    return String(
      decoding: document.text.bytes[token.start..<token.end].map {
        $0 &- 0x41 < 26 ? $0 | 0x20 : $0
      }, as: UTF8.self)
  }

  func byte(_ index: Int) -> UInt8 { document.text.bytes[tokens[index].start] }
}
