import Language
import Model
import Provenance

/// Where the figures of an article stand among its tokens and sentences, worked out once for all who ask.
///
/// Both lists are as long as the list of figures and have its order. A figure whose excerpt holds no token has an
/// empty range, which still tells where it stands.
///
/// - Complexity: O(*t* + *n* log *t*) in tokens and figures; in one pass where they are in article order.
package struct FigurePlaces: Sendable {
  /// Of each figure the tokens of its excerpt, modifier words and unit included. Of “about 40 nurses” these are three
  /// tokens.
  let tokens: [Range<Int>]
  /// Of each figure the sentence, as an index into the document's: the last that begins at the figure's first token
  /// or before.
  let sentences: [Int]

  /// Two fingers, one on the tokens and one on the sentences, go along with the figures. A figure that begins before
  /// the one that was met last puts them back, by a search among the tokens and from the first sentence on.
  ///
  /// - Parameter figures: In article order.
  package init(_ figures: [Figure], in document: Document) {
    var tokens: [Range<Int>] = []
    var sentences: [Int] = []
    tokens.reserveCapacity(figures.count)
    sentences.reserveCapacity(figures.count)
    var token = 0
    var sentence = 0
    for index in figures.indices {
      let span = figures[index].span
      if token > 0, document.tokens[token - 1].start >= span.start {
        token = document.firstToken(at: span.start)
      }
      while token < document.tokens.count, document.tokens[token].start < span.start { token += 1 }
      let first = token
      while token < document.tokens.count, document.tokens[token].start < span.end { token += 1 }
      tokens.append(first..<token)
      if document.sentences[sentence].tokens.lowerBound > first { sentence = 0 }
      while sentence + 1 < document.sentences.count,
        document.sentences[sentence + 1].tokens.lowerBound <= first
      {
        sentence += 1
      }
      sentences.append(sentence)
    }
    self.tokens = tokens
    self.sentences = sentences
  }
}
