import Model
import Provenance

/// A figure and its rank among all of its article.
struct RankedFigure {
  let figure: Figure
  let rank: Int
}

/// The columns of figures.
extension FindingRow where Finding == RankedFigure {
  static let columns: [ExportColumn<Self>] =
    first + values + things
    + speaker(
      "attribution", "Who says so", empty: "where the article names nobody"
    ) { $0.finding.figure.attribution }
    + [
      ExportColumn(
        "hedge", .words, "The words that say it is not certain.", empty: "where none do"
      ) { $1.words($0.finding.figure.hedgeSpan) }
    ] + last

  private static let values: [ExportColumn<Self>] = [
    ExportColumn(
      "rank", .whole,
      "1 for the most telling figure of the article; key figures come first, then the others in its order."
    ) { $1.number($0.finding.rank) },
    ExportColumn(
      "value", .number,
      "The number; of a range the lower end. “A third” is 0.333…, “5 %” is 5, “2.5 million” is 2500000."
    ) { $1.number($0.finding.figure.value) },
    ExportColumn(
      "upperValue", .number, "The upper end of a range.", empty: "where it is no range"
    ) { $1.number($0.finding.figure.upperValue) },
    ExportColumn(
      "modifier", .name, "How the words qualify it: \(FigureModifier.names)."
    ) { $1.name($0.finding.figure.modifier.rawValue) },
    ExportColumn(
      "unit", .text, "The unit, or the noun that is counted, in the singular and lower case.",
      empty: "where none is named"
    ) { $1.text($0.finding.figure.unit) },
    ExportColumn("kind", .name, "What is measured: \(FigureKind.names).") {
      $1.name($0.finding.figure.kind.rawValue)
    },
  ]

  /// What it counts, where other words than its own say it.
  private var counted: TextSpan? {
    finding.figure.countedSpan.flatMap { exact.contains($0) ? nil : $0 }
  }

  private static let things: [ExportColumn<Self>] = [
    ExportColumn(
      "counted", .words, "The noun that it counts, where other words than its own say it.",
      empty: "where its own words say it, and for measures"
    ) { $1.words($0.counted) },
    ExportColumn(
      "fate", .words, "What happened to those it counts.", empty: "where its clause does not say"
    ) { $1.words($0.finding.figure.fateSpan) },
    ExportColumn(
      "subject", .words, "What it is about.", empty: "where the sentence does not say"
    ) { $1.words($0.finding.figure.subjectSpan) },
  ]
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// All names that a value may be, for the dictionary.
  static var names: String { allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
}
