import Provenance
import Reading

/// A diagnostic with the line that it is about, and a mark below the place:
///
///     content/quay.md:2:7: error: 'date' is not a day; write it as 2014-06-23 [bad-date]
///       2 | date: soon
///         |       ^
enum DiagnosticExcerpt {
  /// More are counted only.
  private static let mostDiagnostics = 10
  /// A paragraph may be one line; of it as much is shown.
  private static let mostColumns = 100
  private static let mostBytes = 4_000_000

  /// Diagnostics in the order of their places.
  static func text(of diagnostics: [Diagnostic]) -> String {
    var parts = diagnostics.sorted().prefix(mostDiagnostics).map(text)
    let more = diagnostics.count - parts.count
    if more > 0 { parts.append("... and \(more) more") }
    return parts.joined(separator: "\n\n")
  }

  private static func text(of diagnostic: Diagnostic) -> String {
    let told = StandardError.harmless(diagnostic.description)
    guard let number = diagnostic.location.line,
      let line = line(number, of: diagnostic.location.file)
    else { return told }
    let (shown, mark) = window(of: line, around: diagnostic.location.column)
    let head = "  \(number) | "
    let below = String(repeating: " ", count: head.count - 2) + "| "
    return told + "\n" + head + StandardError.harmless(shown)
      + (mark.map { "\n" + below + $0 } ?? "")
  }

  /// A line of a file as it now is; nil where it has none, or cannot be read.
  private static func line(_ number: Int, of path: String) -> String? {
    guard let bytes = try? ContentFile(path: path, reach: .plainFile).read(most: mostBytes) else {
      return nil
    }
    let lines = bytes.split(
      separator: 0x0A, maxSplits: number, omittingEmptySubsequences: false)
    guard number >= 1, number <= lines.count else { return nil }
    // Only the last may be several, where the file goes on.
    let line = lines[number - 1].prefix { $0 != 0x0A && $0 != 0x0D }
    // A tab is one column, as columns are counted.
    return String(decoding: line, as: UTF8.self).replacing("\t", with: " ")
  }

  /// As much of a line as is shown, and a mark with as many spaces before it as stand before the place.
  private static func window(of line: String, around column: Int?) -> (String, String?) {
    let scalars = Array(line.unicodeScalars)
    let place = column.map { min(max($0 - 1, 0), scalars.count) }
    let first =
      scalars.count <= mostColumns
      ? 0 : min(max((place ?? 0) - mostColumns / 2, 0), scalars.count - mostColumns)
    let last = min(first + mostColumns, scalars.count)
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars[first..<last])
    let (before, behind) = (first > 0 ? "…" : "", last < scalars.count ? "…" : "")
    let mark = place.map { String(repeating: " ", count: $0 - first + before.count) + "^" }
    return (before + String(shown) + behind, mark)
  }
}
