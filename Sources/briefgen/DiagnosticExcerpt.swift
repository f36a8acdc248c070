import Provenance
import Reading

/// A diagnostic with the line that it is about, and a mark below the place:
///
///     content/quay.md:2:7: error: 'date' is not a day; write it as 2014-06-23 [bad-date]
///       2 | date: soon
///         |       ^
///
/// It holds the last file that was looked into, as several diagnostics of one follow each other.
struct DiagnosticExcerpt {
  /// More are counted only.
  private static let mostDiagnostics = 10
  /// A paragraph may be one line; of it as much is shown.
  private static let mostColumns = 100
  private static let mostBytes = 4_000_000

  /// The file that was read last, and its lines; none of one that cannot be shown.
  private var file: (path: String, lines: [ArraySlice<UInt8>])?

  /// Diagnostics in the order of their places.
  static func text(of diagnostics: [Diagnostic]) -> String {
    var excerpt = DiagnosticExcerpt()
    var parts = diagnostics.sorted().prefix(mostDiagnostics).map { diagnostic in
      let told = StandardError.harmless(diagnostic.description)
      return excerpt.lines(below: diagnostic).map { told + "\n" + $0 } ?? told
    }
    let more = diagnostics.count - parts.count
    if more > 0 { parts.append("... and \(more) more") }
    return parts.joined(separator: "\n\n")
  }

  /// What stands below a diagnostic; nil where it is about no line, or that cannot be read.
  ///
  /// - Parameter colour: The number of the mark's colour on a terminal; nil for none.
  mutating func lines(below diagnostic: Diagnostic, colour: Int? = nil) -> String? {
    guard let number = diagnostic.location.line,
      let line = line(number, of: diagnostic.location.file)
    else { return nil }
    let (shown, mark) = Self.window(of: line, around: diagnostic.location.column)
    let head = "  \(number) | "
    let below = String(repeating: " ", count: head.count - 2) + "| "
    let (faint, plain) = colour == nil ? ("", "") : ("\u{1B}[2m", "\u{1B}[0m")
    let marked = mark.map { space in
      "\n" + faint + below + plain + space + (colour.map { "\u{1B}[1;\($0)m^\u{1B}[0m" } ?? "^")
    }
    return faint + head + plain + shown + (marked ?? "")
  }

  /// A line of a file as it now is; nil where it has none, or cannot be read.
  private mutating func line(_ number: Int, of path: String) -> String? {
    if file?.path != path {
      let bytes = try? ContentFile(path: path, reach: .plainFile).read(most: Self.mostBytes)
      // Of another encoding nothing could be read.
      let isText = bytes.map { !$0.contains(0) } ?? false
      file = (
        path,
        isText
          ? bytes?.split(separator: 0x0A, omittingEmptySubsequences: false) ?? [] : []
      )
    }
    guard let lines = file?.lines, number >= 1, number <= lines.count else { return nil }
    let line = lines[number - 1].prefix { $0 != 0x0D }
    // A tab is one column, as columns are counted.
    return String(decoding: line, as: UTF8.self).replacing("\t", with: " ")
  }

  /// As much of a line as is shown, and the space before the mark: as wide as what stands before the place.
  private static func window(of line: String, around column: Int?) -> (String, String?) {
    let scalars = Array(line.unicodeScalars)
    let place = column.map { min(max($0 - 1, 0), scalars.count) }
    let first =
      scalars.count <= mostColumns
      ? 0 : min(max((place ?? 0) - mostColumns / 2, 0), scalars.count - mostColumns)
    let last = min(first + mostColumns, scalars.count)
    let (before, behind) = (first > 0 ? "…" : "", last < scalars.count ? "…" : "")
    func shown(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return StandardError.harmless(String(text))
    }
    let space = place.map { place in
      String(
        repeating: " ",
        count: DisplayWidth.of((before + shown(first..<max(first, place))).unicodeScalars))
    }
    return (before + shown(first..<last) + behind, space)
  }
}
