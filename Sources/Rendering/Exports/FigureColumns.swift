import Model
import Provenance

/// The columns of figures.
extension ExportRow {
  static let figures: [ExportColumn] =
    first + values + things
    + speaker(
      "attribution", "Who says so", empty: "where the article names nobody"
    )
    + [
      ExportColumn(
        "hedge", .words, "The words that say it is not certain.", empty: "where none do"
      ) { $0.csv.words($0.figure.hedgeSpan) }
    ] + last

  private static let values: [ExportColumn] = [
    ExportColumn(
      "rank", .whole,
      "1 for the most telling figure of the article; key figures come first, then the others in its order."
    ) { $0.csv.number($0.rank) },
    ExportColumn(
      "value", .number,
      "The number; of a range the lower end. “A third” is 0.333…, “5 %” is 5, “2.5 million” is 2500000."
    ) { $0.csv.number($0.figure.value) },
    ExportColumn(
      "upperValue", .number, "The upper end of a range.", empty: "where it is no range"
    ) { $0.csv.number($0.figure.upperValue) },
    ExportColumn(
      "modifier", .name, "How the words qualify it: \(FigureModifier.names)."
    ) { $0.csv.name($0.figure.modifier.rawValue) },
    ExportColumn(
      "unit", .text, "The unit, or the noun that is counted, in the singular and lower case.",
      empty: "where none is named"
    ) { $0.csv.text($0.figure.unit) },
    ExportColumn("kind", .name, "What is measured: \(FigureKind.names).") {
      $0.csv.name($0.figure.kind.rawValue)
    },
  ]

  /// What it counts, where other words than its own say it.
  private var counted: TextSpan? {
    figure.countedSpan.flatMap { exact.contains($0) ? nil : $0 }
  }

  private static let things: [ExportColumn] = [
    ExportColumn(
      "counted", .words, "The noun that it counts, where other words than its own say it.",
      empty: "where its own words say it, and for measures"
    ) { $0.csv.words($0.counted) },
    ExportColumn(
      "fate", .words, "What happened to those it counts.", empty: "where its clause does not say"
    ) { $0.csv.words($0.figure.fateSpan) },
    ExportColumn(
      "subject", .words, "What it is about.", empty: "where the sentence does not say"
    ) { $0.csv.words($0.figure.subjectSpan) },
  ]
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// All names that a value may be, for the dictionary.
  static var names: String { allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") }
}
