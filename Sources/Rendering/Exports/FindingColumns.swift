/// What rows of figures and of quotes have in common.
extension ExportRow {
  /// What they begin with, behind the article.
  static let first: [ExportColumn] = [
    ExportColumn(
      "anchor", .name,
      "The finding's place on the page: `page` with `#` and this behind it leads to the words.",
      empty: "where no line of the brief leads to it, and from `extract`"
    ) { $0.csv.name($0.anchor?.text) },
    ExportColumn("key", .flag, "Whether the brief shows it.") { $0.csv.flag($0.isKey) },
    ExportColumn("exact", .words, "Its words as the article has them.") { $0.csv.words($0.exact) },
  ]

  /// What they end with.
  static let last: [ExportColumn] = [
    ExportColumn(
      "sentence", .words, "The sentence, or the run of them, that it stands in."
    ) { $0.csv.words($0.sentence) },
    ExportColumn(
      "start", .whole,
      "Where its words begin in the article's text, in Unicode code points from 0."
    ) { $0.csv.number($0.brief.article.text.codePointOffset(of: $0.exact.start)) },
    ExportColumn("end", .whole, "Where they end: the first code point behind them.") {
      $0.csv.number($0.brief.article.text.codePointOffset(of: $0.exact.end))
    },
    ExportColumn("line", .whole, "The line in the file where its words begin, from 1.") {
      $0.csv.number($0.place.line)
    },
    ExportColumn("column", .whole, "The column there, from 1, in code points.") {
      $0.csv.number($0.place.column)
    },
  ]

  /// Somebody: the full name, the words at this place, and the role.
  static func speaker(_ name: String, _ what: String, empty: String) -> [ExportColumn] {
    [
      ExportColumn(
        name + ".name", .words, "\(what): the full name, as the article prints it somewhere.",
        empty: empty + ", or no full name is known"
      ) { $0.csv.words($0.speaker?.fullNameSpan) },
      ExportColumn(
        name + ".exact", .words, "The words that stand for them at this place: “she”, “the port”.",
        empty: empty
      ) { $0.csv.words($0.speaker?.span) },
      ExportColumn(
        name + ".role", .words, "Their title or office, as the article gives it.",
        empty: empty + ", or the article gives none"
      ) { $0.csv.words($0.speaker?.roleSpan) },
    ]
  }
}
