import Provenance
import TestSupport

@testable import Language
@testable import Speech

extension Document {
  /// The full name of the bracketed source; nil where nobody is named.
  ///
  /// - Parameter parts: Of the text; nil makes each line one.
  static func sourceName(in marked: MarkedText, parts: [DocumentPart]? = nil) -> String? {
    let document =
      parts.map { Document(marked.text, parts: $0) } ?? Document(marked.text)
    guard let span = marked.spans.first else { return nil }
    let source = SpeechTable(document).reported.compactMap(\.source).first {
      document.span(of: $0.tokens).overlaps(span)
    }
    return source?.entity.map { document.excerpt(document.names.entities[$0].fullName).exact }
  }
}
