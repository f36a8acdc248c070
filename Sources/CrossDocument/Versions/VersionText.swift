import Language
import Provenance

/// A text as two versions are compared: its words, folded, in sentences.
struct VersionText {
  /// A word with what it weighs where sentences are compared: function words say little.
  struct Word {
    let key: WordKey
    /// Index into the document's tokens.
    let token: Int
    let weight: Double
  }

  /// A sentence.
  struct Sentence {
    let span: TextSpan
    /// Indices into `words`.
    let words: Range<Int>
    let paragraph: Int
    let isTitle: Bool
    /// Whether it says only when the text was published or changed.
    let isStamp: Bool
  }

  let document: Document
  let words: [Word]
  /// One each sentence of the document.
  let sentences: [Sentence]

  init(_ document: Document) {
    self.document = document
    var words: [Word] = []
    var sentences: [Sentence] = []
    words.reserveCapacity(document.tokens.count)
    for sentence in document.sentences {
      let first = words.count
      for index in sentence.tokens {
        let token = document.tokens[index]
        guard let key = FoldedWord.key(of: token, in: document.text) else { continue }
        if key == FoldedWord.cent, words.count > first, words[words.count - 1].key == FoldedWord.per
        {
          words[words.count - 1] = Word(key: FoldedWord.percent, token: index, weight: 1)
          continue
        }
        words.append(
          Word(key: key, token: index, weight: token.isAny(of: [.functionWord]) ? 0.25 : 1))
      }
      sentences.append(
        Sentence(
          span: sentence.span, words: first..<words.count, paragraph: sentence.paragraph,
          isTitle: sentence.isTitle, isStamp: StampLine.holds(document.tokens[sentence.tokens])))
    }
    self.words = words
    self.sentences = sentences
  }

  /// The folded words of a sentence.
  func keys(_ sentence: Int) -> [WordKey] { words[sentences[sentence].words].map(\.key) }

  /// The words that begin in a span.
  func words(in span: TextSpan) -> Range<Int> {
    let first = words.partitioningIndex { document.tokens[$0.token].start >= span.start }
    let end = words.partitioningIndex { document.tokens[$0.token].start >= span.end }
    return first..<max(first, end)
  }

  /// How much two sentences have in common: twice the weight of common words by the weight of all.
  static func likeness(
    _ a: Int, of first: VersionText, _ b: Int, of second: VersionText
  ) -> Double {
    var counts: [WordKey: Int] = [:]
    var whole = 0.0
    for word in first.words[first.sentences[a].words] {
      counts[word.key, default: 0] += 1
      whole += word.weight
    }
    var common = 0.0
    for word in second.words[second.sentences[b].words] {
      whole += word.weight
      guard let count = counts[word.key], count > 0 else { continue }
      counts[word.key] = count - 1
      common += word.weight
    }
    return whole > 0 ? 2 * common / whole : 0
  }
}

/// A line that says when a text was published or changed, and nothing else: "Updated: May 3, 2019 10:15 GMT".
enum StampLine {
  private static let words = Set(
    """
    updated published posted modified revised filed first last on at by am pm a.m p.m gmt utc bst cet cest est edt cst cdt \
    mst mdt pst pdt ist sgt hkt jst aest aedt st nd rd th of the local time print
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { WordKey($0.utf8) })

  /// Whether tokens make such a line: a day or an hour among them, and no word of another kind.
  static func holds(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count <= 24 else { return false }
    var isTimed = false
    for token in tokens {
      switch token.kind {
      case .number: isTimed = true
      case .word:
        if token.isAny(of: [.month, .weekday]) {
          isTimed = true
        } else if !token.flags.contains(.hasDigit), !words.contains(token.key) {
          return false
        }
      default: continue
      }
    }
    return isTimed
  }
}
