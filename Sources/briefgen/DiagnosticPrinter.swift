import Provenance
import Rendering

/// Prints what is wrong to standard error, once, sorted: the order of tasks is not seen in it.
struct DiagnosticPrinter {
  /// One JSON object a line instead of `file:line:column: error: ...`.
  var asJSON = false
  /// Leaves warnings out.
  var isQuiet = false
  /// Prints all places of a kind, and not only the first.
  var isVerbose = false
  /// Says which file the settings come from.
  var namesSettings = false
  /// How many places of a kind are printed where not all are.
  private static let mostPlaces = 3

  /// Prints diagnostics, a line each, in one piece: warnings first, errors behind them, where the eye is. Where a person reads it on a
  /// terminal, the line of the file stands below each; what a program reads is one line for each.
  ///
  /// Of one kind only the first places are told, then how many more there are, so that one habit of a thousand files does not bury
  /// what else is wrong.
  func print(_ diagnostics: [Diagnostic]) {
    let terminal = Terminal.standardError
    let text = text(
      of: diagnostics, isColoured: terminal.hasColours && !asJSON,
      hasExcerpts: terminal.isOne && !asJSON)
    if !text.isEmpty { StandardError.write(text) }
  }

  /// What is printed of diagnostics, each line with its end.
  func text(
    of diagnostics: [Diagnostic], isColoured: Bool, hasExcerpts: Bool = false
  ) -> String {
    var text = ""
    var excerpt = DiagnosticExcerpt()
    let sorted = diagnostics.sorted()
    for severity in [Diagnostic.Severity.warning, .error] where !isQuiet || severity == .error {
      let those = sorted.filter { $0.severity == severity }
      var left = Dictionary(grouping: those, by: \.id).mapValues(\.count)
      var shown: [String: Int] = [:]
      for diagnostic in those {
        let id = diagnostic.id
        if !isVerbose, !asJSON, shown[id, default: 0] == Self.mostPlaces { continue }
        text += line(diagnostic, isColoured: isColoured) + "\n"
        if hasExcerpts {
          let colour = isColoured ? Self.colour(severity) : nil
          excerpt.lines(below: diagnostic, colour: colour).map { text += $0 + "\n" }
        }
        shown[id, default: 0] += 1
        left[id, default: 0] -= 1
        if !isVerbose, !asJSON, shown[id] == Self.mostPlaces, let more = left[id], more > 0 {
          text += "... and \(more) more like it; --verbose shows all [\(id)]\n"
        }
      }
    }
    return text
  }

  /// The line that is the same everywhere but for its colours.
  private func line(_ diagnostic: Diagnostic, isColoured: Bool) -> String {
    if asJSON { return json(diagnostic) }
    return isColoured ? coloured(diagnostic) : StandardError.harmless(diagnostic.description)
  }

  /// Red or yellow.
  private static func colour(_ severity: Diagnostic.Severity) -> Int {
    severity == .error ? 31 : 33
  }

  /// Says where the settings come from, to who wants to know all.
  func print(settingsOf place: SettingsPlace) {
    guard namesSettings, !asJSON, !isQuiet else { return }
    let line = place.file.map { "settings: \($0)" } ?? "settings: there is no file of them"
    StandardError.write(StandardError.harmless(line) + "\n")
  }

  /// Prints what the disk did not do: "public: error: cannot make the folder: Permission denied [output-failed]".
  ///
  /// As JSON it has no place, as its path stands in the message.
  func print(failure: String) {
    guard asJSON else { return StandardError.write(StandardError.harmless(failure) + "\n") }
    let id = failure.last == "]" ? failure.lastIndex(of: "[") : nil
    // The space before the id is none of the message's.
    let message = id.map { String(failure[..<$0].dropLast()) } ?? failure
    // "public/a.html: error: was not written": the path stands before it.
    let parts = message.firstRange(of: ": error: ").map {
      (file: String(message[..<$0.lowerBound]), what: String(message[$0.upperBound...]))
    }
    var json = JSONWriter()
    json.object { json in
      json.key("severity")
      json.string(Diagnostic.Severity.error.rawValue)
      if let parts {
        json.key("file")
        json.string(parts.file)
      }
      json.key("message")
      json.string(parts?.what ?? message)
      json.key("id")
      json.string(id.map { String(failure[failure.index(after: $0)...].dropLast()) } ?? "")
    }
    StandardError.write(String(decoding: json.bytes, as: UTF8.self) + "\n")
  }

  /// The line with its severity in bold red or yellow.
  private func coloured(_ diagnostic: Diagnostic) -> String {
    let plain = StandardError.harmless(diagnostic.description)
    let word = " \(diagnostic.severity.rawValue): "
    let colour = Self.colour(diagnostic.severity)
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
