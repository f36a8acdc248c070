import Model

/// What a row says of the article itself.
extension ExportRow {
  /// The columns that every row begins with.
  static let article: [ExportColumn] = [
    ExportColumn(
      "id", .text, "The article's file: below the content folder; for `extract` as it was named."
    ) { $0.csv.text($0.id) },
    ExportColumn(
      "part", .text, "Which article of its file it is.", empty: "where the file is one article"
    ) { $0.csv.text($0.brief.article.part) },
    ExportColumn("title", .text, "The headline.") { $0.csv.text($0.brief.article.title) },
    ExportColumn(
      "date", .day,
      "When it was published, as exactly as it says: `2024-06-23`, perhaps with a time.",
      empty: "where it has no date"
    ) { $0.csv.text($0.brief.article.date?.text) },
    ExportColumn(
      "source", .text, "The name of who published it.", empty: "where that is not said"
    ) { $0.csv.text($0.brief.article.metadata.source) },
    ExportColumn(
      "url", .address, "Where it was published.", empty: "where that is not said"
    ) { $0.csv.text($0.brief.article.metadata.url) },
    ExportColumn(
      "page", .address,
      "The brief's page: its full address where `base-url` is set, else its path in the site.",
      empty: "from `extract`"
    ) { $0.csv.text($0.page) },
  ]
}
