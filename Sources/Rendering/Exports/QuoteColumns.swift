import Model

/// The columns of quotes.
extension FindingRow where Finding == Quote {
  static let columns: [ExportColumn<Self>] =
    first + values
    + speaker(
      "speaker", "Who says it", empty: "where the article does not make it clear"
    ) { $0.finding.speaker }
    + [
      ExportColumn("cue", .words, "The word that says that it is said.", empty: "where none does") {
        $1.words($0.finding.cueSpan)
      },
      ExportColumn(
        "addressee", .words, "To whom it was said.", empty: "where the article does not say"
      ) { $1.words($0.finding.addresseeSpan) },
    ] + last

  private static let values: [ExportColumn<Self>] = [
    ExportColumn(
      "kind", .name,
      "How it stands to the quotation marks: \(QuoteKind.names). A mixed one is partly inside them."
    ) { $1.name($0.finding.contractKind.rawValue) },
    ExportColumn(
      "parts", .text,
      "The words inside quotation marks, as a JSON list of texts.",
      empty: "where all of it stands inside them (direct), or nothing"
    ) { $1.text(parts(of: $0.finding)) },
    ExportColumn(
      "speech", .whole,
      "The number of the speech: pieces of what somebody says in one go share one."
    ) { $1.number($0.finding.speech) },
  ]

  private static func parts(of quote: Quote) -> String? {
    // A direct quote is its own only part.
    guard quote.contractKind != .direct, !quote.partSpans.isEmpty else { return nil }
    var json = JSONWriter()
    json.array { json in for part in quote.partSpans { json.string(quote.text[part]) } }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
