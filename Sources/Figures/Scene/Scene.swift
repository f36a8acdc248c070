import Language
import Provenance

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

  /// "an estimated", "closed": a word of five letters or more that ends like a past form.
  func endsInEd(_ index: Int) -> Bool { ends(index, "ed") }

  /// "closing"
  func endsInIng(_ index: Int) -> Bool { ends(index, "ing") }

  private func ends(_ index: Int, _ letters: StaticString) -> Bool {
    guard index >= first, index < limit, tokens[index].isWord else { return false }
    let token = tokens[index]
    let count = letters.utf8CodeUnitCount
    guard token.end - token.start >= count + 3, !token.isCapitalised else { return false }
    return document.text.bytes[token.end - count..<token.end].elementsEqual(
      UnsafeBufferPointer(start: letters.utf8Start, count: count))
  }

  func isSymbol(_ index: Int, _ byte: UInt8) -> Bool {
    kind(index) == .symbol && self.byte(index) == byte
  }

  /// Whether a token is part of a name.
  func isName(_ index: Int) -> Bool {
    document.mentions(in: max(first, index - 8)..<index + 1).contains { $0.tokens.contains(index) }
  }
}
