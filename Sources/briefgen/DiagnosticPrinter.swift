import Glibc
import Provenance
import Rendering

/// Prints what is wrong to standard error, once, sorted: the order of tasks is not seen in it.
struct DiagnosticPrinter {
  /// One JSON object a line instead of `file:line:column: error: ...`.
  var asJSON = false
  /// Leaves warnings out.
  var isQuiet = false

  /// Prints diagnostics, a line each, in one piece. The severity is coloured where a person reads it on a terminal and
  /// `NO_COLOR` is empty or not set.
  func print(_ diagnostics: [Diagnostic]) {
    let isColoured =
      StandardError.isTerminal && !asJSON
      && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    var text = ""
    for diagnostic in diagnostics.sorted() where !(isQuiet && diagnostic.severity == .warning) {
      text += asJSON ? json(diagnostic) : isColoured ? coloured(diagnostic) : diagnostic.description
      text += "\n"
    }
    if !text.isEmpty { StandardError.write(text) }
  }

  /// The line with its severity in bold red or yellow.
  private func coloured(_ diagnostic: Diagnostic) -> String {
    let plain = diagnostic.description
    let word = " \(diagnostic.severity.rawValue): "
    let colour = diagnostic.severity == .error ? 31 : 33
    guard let range = plain.firstRange(of: word) else { return plain }
    let marked = " \u{1B}[1;\(colour)m\(diagnostic.severity.rawValue):\u{1B}[0m "
    return plain[..<range.lowerBound] + marked + plain[range.upperBound...]
  }

  /// The diagnostic as a JSON object; `line` and `column` only where it has them.
  private func json(_ diagnostic: Diagnostic) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("severity")
      json.string(diagnostic.severity.rawValue)
      json.key("file")
      json.string(diagnostic.location.file)
      if let line = diagnostic.location.line {
        json.key("line")
        json.number(line)
      }
      if let column = diagnostic.location.column {
        json.key("column")
        json.number(column)
      }
      json.key("message")
      json.string(diagnostic.message)
      json.key("id")
      json.string(diagnostic.id)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
