import Model

/// The columns of quotes.
extension ExportRow {
  static let quotes: [ExportColumn] =
    first + speech
    + speaker(
      "speaker", "Who says it", empty: "where the article does not make it clear"
    )
    + [
      ExportColumn("cue", .words, "The word that says that it is said.", empty: "where none does") {
        $0.csv.words($0.quote.cueSpan)
      },
      ExportColumn(
        "addressee", .words, "To whom it was said.", empty: "where the article does not say"
      ) { $0.csv.words($0.quote.addresseeSpan) },
    ] + last

  private static let speech: [ExportColumn] = [
    ExportColumn(
      "kind", .name,
      "How it stands to the quotation marks: \(QuoteKind.names). A mixed one is partly inside them."
    ) { $0.csv.name($0.quote.contractKind.rawValue) },
    ExportColumn(
      "parts", .text,
      "The words inside quotation marks, as a JSON list of texts.",
      empty: "where all of it stands inside them (direct), or nothing"
    ) { $0.csv.text(parts(of: $0.quote)) },
    ExportColumn(
      "speech", .whole,
      "The number of the speech: pieces of what somebody says in one go share one."
    ) { $0.csv.number($0.quote.speech) },
  ]

  private static func parts(of quote: Quote) -> String? {
    // A direct quote is its own only part.
    guard quote.contractKind != .direct, !quote.partSpans.isEmpty else { return nil }
    var json = JSONWriter()
    json.array { json in for part in quote.partSpans { json.string(quote.text[part]) } }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
