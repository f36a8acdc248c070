import Model
import Provenance

/// A figure or quote with what its row needs beside it.
struct FindingRow<Finding> {
  let finding: Finding
  /// Where its own words stand.
  let exact: TextSpan
  let sentence: TextSpan
  /// Its mark on the page; nil where it has none, as only what a line of the brief leads to is marked.
  let anchor: Anchor?
  let isKey: Bool
  /// Where its words begin in the file.
  let place: (line: Int, column: Int)
  /// The same in code points of the article's text.
  let offsets: Range<Int>
}

extension FindingRow {
  /// What rows of figures and of quotes begin with, behind the article.
  static var first: [ExportColumn<Self>] {
    [
      ExportColumn(
        "anchor", .name,
        "The finding's place on the page: `page` with `#` and this behind it leads to the words.",
        empty: "where no line of the brief leads to it, and from `extract`"
      ) { $1.name($0.anchor?.text) },
      ExportColumn("key", .flag, "Whether the brief shows it.") { $1.flag($0.isKey) },
      ExportColumn("exact", .words, "Its words as the article has them.") { $1.words($0.exact) },
    ]
  }

  /// What they end with.
  static var last: [ExportColumn<Self>] {
    [
      ExportColumn(
        "sentence", .words, "The sentence, or the run of them, that it stands in."
      ) { $1.words($0.sentence) },
      ExportColumn(
        "start", .whole,
        "Where its words begin in the article's text, in Unicode code points from 0."
      ) { $1.number($0.offsets.lowerBound) },
      ExportColumn("end", .whole, "Where they end: the first code point behind them.") {
        $1.number($0.offsets.upperBound)
      },
      ExportColumn("line", .whole, "The line in the file where its words begin, from 1.") {
        $1.number($0.place.line)
      },
      ExportColumn("column", .whole, "The column there, from 1, in code points.") {
        $1.number($0.place.column)
      },
    ]
  }

  /// Somebody: the full name, the words at this place, and the role.
  static func speaker(
    _ name: String, _ what: String, empty: String, _ speaker: @escaping @Sendable (Self) -> Speaker?
  ) -> [ExportColumn<Self>] {
    [
      ExportColumn(
        name + ".name", .words, "\(what): the full name, as the article prints it somewhere.",
        empty: empty + ", or no full name is known"
      ) { $1.words(speaker($0)?.fullNameSpan) },
      ExportColumn(
        name + ".exact", .words, "The words that stand for them at this place: “she”, “the port”.",
        empty: empty
      ) { $1.words(speaker($0)?.span) },
      ExportColumn(
        name + ".role", .words, "Their title or office, as the article gives it.",
        empty: empty + ", or the article gives none"
      ) { $1.words(speaker($0)?.roleSpan) },
    ]
  }
}
