import Language
import Provenance

/// Words as readers count them: for the lengths that a page prints and for the bounds of a summary.
extension Document {
  /// Words and numbers outside the headline. Headings inside the article count, as they stand in its body.
  ///
  /// - Complexity: O(*t*) in tokens.
  var wordCount: Int {
    var count = wordsBehind
    for paragraph in paragraphs where !paragraph.isTitle {
      count += wordCount(in: paragraph.tokens)
    }
    return count
  }

  /// Words and numbers in a span, counted by the tokens that begin inside it; marks and signs count nothing.
  func wordCount(in span: TextSpan) -> Int { wordCount(in: tokens(in: span)) }

  /// The same of a run of tokens, by their indices.
  private func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where tokens[index].isWord || tokens[index].kind == .number { count += 1 }
    return count
  }
}
