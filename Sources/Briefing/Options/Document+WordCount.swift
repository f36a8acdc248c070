import Language
import Provenance

extension Document {
  /// Words and numbers outside the headline.
  var wordCount: Int {
    paragraphs.filter { !$0.isTitle }.reduce(0) { $0 + wordCount(in: $1.span) }
  }

  /// Words and numbers in a span.
  func wordCount(in span: TextSpan) -> Int {
    tokens(in: span).count { tokens[$0].isWord || tokens[$0].kind == .number }
  }
}
