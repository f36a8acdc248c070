import Glibc
import Language
import Provenance

/// The content words of an article's sentences, counted once for all who ask.
///
/// A sentence is a row of running text here, and a word is a number below `count`, given in the order in which words
/// are met. Words compare by their keys: case does not count, endings do.
struct StoryWords {
  /// Where the words of each sentence stand in `numbers`, by row.
  private let ranges: [Range<Int>]
  /// The words of all sentences, each once a sentence. Rows one behind the other, so that a row is a slice.
  private let numbers: [Int32]
  /// What is known of each word, by its number.
  private let words: [Word]
  /// From a word's key to its number.
  private let vocabulary: Vocabulary
  /// How many words the headline has, the first sentence, and the first three. Different content words that stand in
  /// the running text, too: a word that only the headline has is not counted.
  let titleCount: Int
  /// Content words of the first sentence, each once.
  let firstCount: Int
  /// Content words of the first three sentences, each once.
  let leadCount: Int

  /// A content word of the article.
  struct Word {
    /// How often it stands in the sentences.
    var count = 0
    /// In how many of them.
    var sentences = 0
    /// The first of them, by its row.
    let first: Int
    /// The natural logarithm of its count; of counts from 255 on that of 255.
    var logCount = 0.0
    /// Which word of the headline it is, itself or in another form: a bit for each of them; 0 for none.
    ///
    /// The headline may stand in the text or in the article's head.
    var titleBits: UInt64 = 0
    /// The last sentence that it was met in.
    private var last = -1

    init(first: Int) { self.first = first }

    /// Counts it in a sentence; whether it is the first of it there.
    fileprivate mutating func isNew(in sentence: Int) -> Bool {
      count += 1
      guard last != sentence else { return false }
      last = sentence
      sentences += 1
      return true
    }
  }

  /// - Parameters:
  ///   - body: Indices of the document's sentences of running text.
  ///   - headline: The headline, where it does not stand in the text.
  /// - Complexity: O(*t*) in tokens.
  init(_ document: Document, body: [Int], headline: Document?) {
    var vocabulary = Vocabulary(tokens: document.tokens.count)
    let empty = Vocabulary.empty
    var words: [Word] = []
    var numbers: [Int32] = []
    numbers.reserveCapacity(document.tokens.count / 2)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(body.count)
    for (index, sentence) in body.enumerated() {
      let start = numbers.count
      for token in document.sentences[sentence].tokens
      where Vocabulary.holds(document.tokens[token], empty) {
        let number = vocabulary.number(of: document.tokens[token].key)
        if number == words.count { words.append(Word(first: index)) }
        if words[number].isNew(in: index) { numbers.append(Int32(number)) }
      }
      ranges.append(start..<numbers.count)
    }
    var titleCount = 0
    var forms = WordForms()
    func addTitle(_ tokens: ArraySlice<Token>, of text: SourceText) {
      for token in tokens where titleCount < 64 && Vocabulary.holds(token) {
        var isNew = false
        forms.each(of: text.bytes[token.start..<token.end]) { key in
          guard let number = vocabulary.known(key) else { return }
          if words[number].titleBits == 0 { isNew = true }
          if isNew || words[number].titleBits == 0 {
            words[number].titleBits |= 1 << UInt64(titleCount)
          }
        }
        if isNew { titleCount += 1 }
      }
    }
    for sentence in document.sentences where sentence.isTitle {
      addTitle(document.tokens[sentence.tokens], of: document.text)
    }
    if let headline { addTitle(headline.tokens[...], of: headline.text) }
    let logs = Self.logs
    for index in words.indices {
      words[index].logCount = logs[min(words[index].count, logs.count - 1)]
    }
    self.titleCount = titleCount
    firstCount = words.count { $0.first == 0 }
    leadCount = words.count { $0.first < 3 }
    self.words = words
    self.numbers = numbers
    self.ranges = ranges
    self.vocabulary = vocabulary
  }

  /// The words of a sentence, each once. In the order of the text.
  func numbers(of sentence: Int) -> ArraySlice<Int32> { numbers[ranges[sentence]] }

  /// What is known of a word.
  ///
  /// - Parameter number: Below `count`.
  subscript(number: Int32) -> Word { words[Int(number)] }

  /// The first sentence that has a word, nil for a word that is no content word of the article. A row.
  func firstSentence(with key: WordKey) -> Int? { vocabulary.known(key).map { words[$0].first } }

  /// Whether a sentence has a word.
  ///
  /// - Parameter sentence: A row.
  /// - Complexity: O(*w*) in the sentence's content words.
  func has(_ key: WordKey, in sentence: Int) -> Bool {
    vocabulary.known(key).map { numbers(of: sentence).contains(Int32($0)) } ?? false
  }

  /// How many content words the article has.
  var count: Int { words.count }

  /// Logarithms of small counts.
  private static let logs: [Double] = [0] + (1..<256).map { Glibc.log(Double($0)) }

  /// The natural logarithm of a count, which ends at 255. 0 for nought and one.
  static func log(_ count: Int) -> Double { logs[min(max(count, 0), logs.count - 1)] }
}
