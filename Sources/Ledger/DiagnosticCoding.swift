import Model
import Provenance

/// A warning as bytes, with its words: a later build tells it again without reading the article.
///
/// It is about the article's own file, which is not kept with it: what messages call the file depends on where one stands.
extension PackedWriter {
  mutating func diagnostic(_ diagnostic: Diagnostic) {
    text(diagnostic.severity.rawValue)
    optional(diagnostic.location.line) { $0.number($1) }
    optional(diagnostic.location.column) { $0.number($1) }
    text(diagnostic.message)
    text(diagnostic.id)
  }
}

extension PackedReader {
  /// The next warning.
  ///
  /// - Parameter file: Of the article, as messages show it now.
  mutating func diagnostic(of file: String) -> Diagnostic? {
    guard let severity = text().flatMap(Diagnostic.Severity.init),
      let line = optional({ $0.number() }), let column = optional({ $0.number() }),
      let message = text(), let id = text()
    else { return nil }
    return Diagnostic(
      severity, at: SourceLocation(file: file, line: line, column: column), message, id: id)
  }
}
