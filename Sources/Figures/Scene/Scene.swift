import Language
import Provenance

/// What a rule looks at: the document and one sentence of it.
///
/// A class, so that handing it to a rule counts one reference rather than one for each part of the document.
final class Scene: Sendable {
  let document: Document
  let sentence: Sentence
  /// The document's tokens.
  let tokens: [Token]
  /// The sentence's first token.
  let first: Int
  /// Just behind the sentence's last token.
  let limit: Int
  /// Of each token of the sentence what it is to the rules of figures; nothing for those that are no words.
  private let words: [FigureWords]
  /// The same of all of them together: which rules may have anything to say.
  let allWords: FigureWords
  /// The names that begin in the sentence.
  let mentions: ArraySlice<Mention>

  init(document: Document, sentence: Sentence) {
    self.document = document
    self.sentence = sentence
    tokens = document.tokens
    first = sentence.tokens.lowerBound
    limit = sentence.tokens.upperBound
    var words: [FigureWords] = []
    words.reserveCapacity(sentence.tokens.count)
    var all: UInt64 = 0
    let table = FigureWords.words
    for index in first..<limit {
      let bits = tokens[index].isWord ? table[tokens[index].key] : 0
      all |= bits
      words.append(FigureWords(rawValue: bits))
    }
    mentions = document.mentions(in: sentence.tokens)
    for index in mentions.indices {
      let name = mentions[index].tokens
      for token in name.prefix(9) where token < sentence.tokens.upperBound {
        words[token - sentence.tokens.lowerBound].rawValue |= FigureWords.name.rawValue
      }
    }
    self.words = words
    allWords = FigureWords(rawValue: all)
  }

  /// Whether a token stands in the sentence.
  @inline(__always)
  private func holds(_ index: Int) -> Bool { index >= first && index < limit }

  /// The key of the word at an index; none outside the sentence.
  @inline(__always)
  func key(_ index: Int) -> WordKey {
    holds(index) && tokens[index].isWord ? tokens[index].key : .none
  }

  /// The number that begins at a token.
  func number(at index: Int) -> NumberExpression? {
    let numbers = document.numbers
    let found = numbers.partitioningIndex { $0.tokens.lowerBound >= index }
    return found < numbers.count && numbers[found].tokens.lowerBound == index ? numbers[found] : nil
  }

  /// The kind of a token; nil outside the sentence.
  @inline(__always)
  func kind(_ index: Int) -> Token.Kind? {
    holds(index) ? tokens[index].kind : nil
  }

  /// Whether a token is a word of any of these classes.
  @inline(__always)
  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    holds(index) && tokens[index].isWord && tokens[index].isAny(of: classes)
  }

  /// Whether a token is a word of any of these kinds.
  @inline(__always)
  func isAny(_ index: Int, _ kinds: FigureWords) -> Bool {
    holds(index) && words[index - first].rawValue & kinds.rawValue != 0
  }

  /// Whether any word of the sentence is of any of these kinds.
  @inline(__always)
  func has(_ kinds: FigureWords) -> Bool { allWords.rawValue & kinds.rawValue != 0 }

  /// Whether a token is of any of these kinds.
  @inline(__always)
  func isKind(_ index: Int, _ kinds: TokenKinds) -> Bool {
    holds(index)
      && TokenKinds(tokens[index].kind).rawValue & kinds.rawValue != 0
  }

  /// Whether no space stands before a token.
  @inline(__always)
  func isGlued(_ index: Int) -> Bool { holds(index) && tokens[index].isGlued }

  /// The words at an index in lower case; ASCII letters only are folded.
  func lower(_ index: Int) -> String {
    guard kind(index) != nil else { return "" }
    var name: [UInt8] = []
    Singular.appendFolded(document.text.bytes, tokens[index].start..<tokens[index].end, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// The singular of the word at an index in lower case.
  func singular(_ index: Int) -> String {
    guard kind(index) != nil else { return "" }
    var name: [UInt8] = []
    Singular.append(
      tokens[index].key, document.text.bytes, tokens[index].start..<tokens[index].end, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether the word ends in these letters, case of the ending apart.
  func ends(_ index: Int, with ending: StaticString) -> Bool {
    holds(index) && ends(tokens[index], ending)
  }

  private func ends(_ token: Token, _ letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard token.end - token.start >= count else { return false }
    let bytes = document.text.bytes
    for index in 0..<count where bytes[token.end - count + index] != letters.utf8Start[index] {
      return false
    }
    return true
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
    holds(index) && tokens[index].end - tokens[index].start == mark.utf8CodeUnitCount
      && ends(tokens[index], mark)
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
    guard holds(index), tokens[index].isWord else { return false }
    let token = tokens[index]
    return token.end - token.start >= letters.utf8CodeUnitCount + 3 && !token.isCapitalised
      && ends(token, letters)
  }

  func isSymbol(_ index: Int, _ byte: UInt8) -> Bool {
    kind(index) == .symbol && self.byte(index) == byte
  }

  /// The last name that begins in a run of tokens.
  func lastName(in range: Range<Int>) -> Mention? {
    var index = mentions.endIndex
    while index > mentions.startIndex {
      index -= 1
      let start = mentions[index].tokens.lowerBound
      if start < range.lowerBound { return nil }
      if start < range.upperBound { return mentions[index] }
    }
    return nil
  }

  /// Whether a token is part of a name.
  func isName(_ index: Int) -> Bool {
    isAny(index, .name)
  }
}
