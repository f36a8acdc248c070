import Language
import Provenance

extension Document {
  /// Words and numbers outside the headline.
  var wordCount: Int {
    var count = 0
    for paragraph in paragraphs where !paragraph.isTitle {
      count += wordCount(in: paragraph.tokens)
    }
    return count
  }

  /// Words and numbers in a span.
  func wordCount(in span: TextSpan) -> Int { wordCount(in: tokens(in: span)) }

  private func wordCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where tokens[index].isWord || tokens[index].kind == .number { count += 1 }
    return count
  }
}
