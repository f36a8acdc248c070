import Model

/// What a row says of the article itself.
struct ArticleRow {
  let article: Article
  /// The file, as the record calls it.
  let id: String
  /// The page's address; nil where there is no page.
  let page: String?

  /// The columns that every row begins with.
  static let columns: [ExportColumn<ArticleRow>] = [
    ExportColumn(
      "id", .text, "The article's file: below the content folder; for `extract` as it was named."
    ) { $1.text($0.id) },
    ExportColumn(
      "part", .text, "Which article of its file it is.", empty: "where the file is one article"
    ) { $1.text($0.article.part) },
    ExportColumn("title", .text, "The headline.") { $1.text($0.article.title) },
    ExportColumn(
      "date", .day,
      "When it was published, as exactly as it says: `2024-06-23`, perhaps with a time.",
      empty: "where it has no date"
    ) { $1.text($0.article.date?.text) },
    ExportColumn(
      "source", .text, "The name of who published it.", empty: "where that is not said"
    ) { $1.text($0.article.metadata.source) },
    ExportColumn(
      "url", .address, "Where it was published.", empty: "where that is not said"
    ) { $1.text($0.article.metadata.url) },
    ExportColumn(
      "page", .address,
      "The brief's page: its full address where `base-url` is set, else its path in the site.",
      empty: "from `extract`"
    ) { $1.text($0.page) },
  ]
}
