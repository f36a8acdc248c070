import Model
import Gathering
import Provenance

/// A page's text as bytes. A change of this order needs a new number in `Ledger.head`.
extension PageCard {
  /// The text that bytes are; nil where they are none.
  public init?(ledgerBytes bytes: [UInt8]) {
    var reader = PackedReader(bytes[...])
    guard let description = reader.optional({ $0.text() }) else { return nil }
    self.init(description: description, body: Array(reader.rest))
  }

  /// The text as bytes, which `init(ledgerBytes:)` takes again.
  public var ledgerBytes: [UInt8] {
    var writer = PackedWriter(bytes: [])
    writer.optional(description) { $0.text($1) }
    return writer.bytes + body
  }
}

extension PackedWriter {
  /// A page of the site's own without its text; where that lies comes first, as it may be put elsewhere.
  mutating func listed(_ page: ListedPage) {
    word(page.card.offset)
    text(page.path)
    text(page.title)
    optional(page.language) { $0.text($1) }
    optional(page.weight) { $0.number($1) }
    rest(of: page.card)
  }
}

extension PackedReader {
  /// The next page without its text; nil where the bytes are none.
  mutating func listedPage() -> ListedPage? {
    guard let offset = word(), let path = text(), let title = text(),
      let language = optional({ $0.text() }),
      let weight = optional({ $0.number() }), let card = place(at: offset)
    else { return nil }
    return ListedPage(path: path, title: title, language: language, weight: weight, card: card)
  }
}
