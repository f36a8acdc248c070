import Language
import Provenance

/// What a rule looks at: the document and one sentence of it.
///
/// A class, so that handing it to a rule counts one reference rather than one for each part of the document.
///
/// All questions take indices into the document's tokens and may be asked beyond the sentence on either side: there the
/// answer is no, nil, 0 or the empty word. So rules look at neighbours without asking first whether there are any. What
/// they read from `tokens` directly is not guarded like that.
///
/// - Complexity: Making one is linear in the sentence; every question is O(1) but those about numbers and names.
final class Scene: Sendable {
  /// Rules of money and of names look beyond the sentence through it.
  let document: Document
  /// The one whose numbers are read.
  let sentence: Sentence
  /// The document's tokens.
  let tokens: [Token]
  /// The sentence's first token.
  let first: Int
  /// Just behind the sentence's last token.
  let limit: Int
  /// Of each token of the sentence what it is to the rules of figures; nothing for those that are no words.
  ///
  /// Counted from `first`.
  private let words: [FigureWords]
  /// The same of all of them together: which rules may have anything to say.
  ///
  /// Bits of words alone: that a name stands in the sentence is not among them.
  let allWords: FigureWords
  /// The names that begin in the sentence.
  ///
  /// In order. A name may end beyond the sentence where its stop was taken for an end.
  let mentions: ArraySlice<Mention>

  /// Looks up each word once. A name marks its first nine tokens, so that a wall of capitals taken for one name is not
  /// marked over and over.
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
  ///
  /// Every question begins here; it is what lets callers ask of `index - 3`.
  @inline(__always)
  func holds(_ index: Int) -> Bool { index >= first && index < limit }

  /// The key of the word at an index; none outside the sentence.
  ///
  /// Digits and marks have no key either, so that a comparison with a word is a test of kind as well.
  @inline(__always)
  func key(_ index: Int) -> WordKey {
    holds(index) && tokens[index].isWord ? tokens[index].key : .none
  }

  /// The number that begins at a token.
  ///
  /// Of the whole document, so that a number behind the sentence's end may be found by those who ask for it.
  ///
  /// - Returns: Nil where no number begins, also in the middle of one.
  /// - Complexity: O(log *n*) in the document's numbers.
  func number(at index: Int) -> NumberExpression? {
    let numbers = document.numbers
    let found = numbers.partitioningIndex { $0.tokens.lowerBound >= index }
    return found < numbers.count && numbers[found].tokens.lowerBound == index ? numbers[found] : nil
  }

  /// The kind of a token; nil outside the sentence.
  ///
  /// Comparing nil with any kind gives false, so that a sentence's edge is no mark; who wants it to be one asks for
  /// nil.
  @inline(__always)
  func kind(_ index: Int) -> Token.Kind? {
    holds(index) ? tokens[index].kind : nil
  }

  /// Whether a token is a word of any of these classes.
  ///
  /// With no classes it is false.
  @inline(__always)
  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    holds(index) && tokens[index].isWord && tokens[index].isAny(of: classes)
  }

  /// Whether a token is a word of any of these kinds.
  ///
  /// Unlike `isWord` it is true of marks and digits inside a name, when asked for `.name`.
  @inline(__always)
  func isAny(_ index: Int, _ kinds: FigureWords) -> Bool {
    holds(index) && words[index - first].rawValue & kinds.rawValue != 0
  }

  /// Whether any word of the sentence is of any of these kinds.
  ///
  /// A cheap way out before a walk over the sentence. Not for `.name`, which is not gathered.
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

  /// The last name that begins in a run of tokens.
  ///
  /// A name that begins before the run and reaches into it is not found.
  ///
  /// - Complexity: Linear in the names behind the run, from the sentence's end.
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
  ///
  /// Only its first nine tokens are known as such, and only when it begins in this sentence.
  func isName(_ index: Int) -> Bool {
    isAny(index, .name)
  }
}
