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
  /// Whether it describes the noun behind its unit: "a 14 page letter", "the 40-hectare site".
  var isDescribing = false
  /// The counted noun phrase, as tokens.
  var noun: Range<Int>?

  /// Gives it a unit that is printed with it, up to just before `end`.
  mutating func take(_ unit: String?, _ kind: FigureKind, to end: Int) {
    self.unit = unit
    self.kind = kind
    hasOwnUnit = true
    tokens = tokens.lowerBound..<end
  }
}

/// What a rule looks at: the document and one sentence of it.
///
/// A class, so that handing it to a rule counts one reference rather than one for each part of the document.
final class Scene: Sendable {
  let document: Document
  let sentence: Sentence

  init(document: Document, sentence: Sentence) {
    self.document = document
    self.sentence = sentence
  }

  var tokens: [Token] { document.tokens }
  /// Just behind the sentence's last token.
  var limit: Int { sentence.tokens.upperBound }
  /// The sentence's first token.
  var first: Int { sentence.tokens.lowerBound }

  /// The key of the word at an index; none outside the sentence.
  func key(_ index: Int) -> WordKey {
    index >= first && index < limit && tokens[index].isWord ? tokens[index].key : .none
  }

  /// The number that begins at a token.
  func number(at index: Int) -> NumberExpression? {
    let numbers = document.numbers
    let found = numbers.partitioningIndex { $0.tokens.lowerBound >= index }
    return found < numbers.count && numbers[found].tokens.lowerBound == index ? numbers[found] : nil
  }

  /// The kind of a token; nil outside the sentence.
  func kind(_ index: Int) -> Token.Kind? {
    index >= first && index < limit ? tokens[index].kind : nil
  }

  /// Whether a token is a word of any of these classes.
  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    index >= first && index < limit && tokens[index].isWord && tokens[index].isAny(of: classes)
  }

  /// Whether no space stands before a token.
  func isGlued(_ index: Int) -> Bool { index >= first && index < limit && tokens[index].isGlued }

  /// The words at an index in lower case; ASCII letters only are folded.
  func lower(_ index: Int) -> String {
    guard kind(index) != nil else { return "" }
    let token = tokens[index]
    return String(
      decoding: document.text.bytes[token.start..<token.end].map {
        $0 &- 0x41 < 26 ? $0 | 0x20 : $0
      }, as: UTF8.self)
  }

  /// Whether the word ends in these letters, case of the ending apart.
  func ends(_ index: Int, with ending: StaticString) -> Bool {
    guard kind(index) != nil else { return false }
    let token = tokens[index]
    guard token.end - token.start >= ending.utf8CodeUnitCount else { return false }
    return ending.withUTF8Buffer { letters in
      document.text.bytes[(token.end - letters.count)..<token.end].elementsEqual(letters)
    }
  }

  /// Whether a number in digits has a decimal point.
  func isDecimal(_ index: Int) -> Bool {
    kind(index) == .number
      && document.text.bytes[tokens[index].start..<tokens[index].end].contains(UInt8(ascii: "."))
  }

  /// The "s" of "737s".
  func isGluedPlural(_ index: Int) -> Bool {
    key(index) == "s" && isGlued(index) && kind(index - 1) == .number
  }

  /// Whether a token is these characters.
  func isMark(_ mark: StaticString, at index: Int) -> Bool {
    guard kind(index) != nil, tokens[index].end - tokens[index].start == mark.utf8CodeUnitCount
    else { return false }
    return mark.withUTF8Buffer {
      document.text.bytes[tokens[index].start..<tokens[index].end].elementsEqual($0)
    }
  }

  /// Bytes of a token; 0 outside the sentence.
  func length(_ index: Int) -> Int {
    kind(index) == nil ? 0 : tokens[index].end - tokens[index].start
  }

  /// The first byte of a token; 0 outside the sentence.
  func byte(_ index: Int) -> UInt8 {
    kind(index) == nil ? 0 : document.text.bytes[tokens[index].start]
  }
}
