import Gathering
import Model
import Provenance

/// A card as bytes: its texts in the order of its parts.
///
/// A card with the same parts has the same bytes, so that two are compared by their digests. A change of this order needs a new
/// number in `Ledger.head`.
extension BriefCard {
  /// The card that bytes are; nil where they are none.
  public init?(ledgerBytes bytes: [UInt8]) {
    var reader = LedgerReader(bytes[...])
    guard let card = reader.card(), reader.rest.isEmpty else { return nil }
    self = card
  }

  /// The card as bytes, which `init(ledgerBytes:)` takes again.
  public var ledgerBytes: [UInt8] {
    var writer = LedgerWriter(bytes: [])
    writer.bytes.reserveCapacity(1024)
    writer.card(self)
    return writer.bytes
  }
}

extension LedgerWriter {
  fileprivate mutating func card(_ card: BriefCard) {
    text(card.address)
    text(card.title)
    optional(card.date) { $0.date($1) }
    optional(card.updated) { $0.date($1) }
    optional(card.language) { $0.text($1) }
    optional(card.source) { $0.text($1) }
    text(card.description)
    list(card.tags) { $0.text($1) }
    number(card.counts.quotes)
    number(card.counts.figures)
    optional(card.figure) { writer, figure in
      writer.text(figure.exact)
      writer.optional(figure.counted) { $0.text($1) }
      writer.text(figure.anchor)
    }
    optional(card.voice) { writer, voice in
      writer.text(voice.name)
      writer.saying(voice.saying)
    }
    list(card.speakers) { writer, speaking in
      writer.text(speaking.name)
      writer.optional(speaking.role) { $0.text($1) }
      writer.list(speaking.sayings) { $0.saying($1) }
    }
  }

  private mutating func saying(_ saying: BriefCard.Saying) {
    list(saying.parts) { writer, part in
      writer.bytes.append(part.isApart ? 1 : 0)
      writer.text(part.exact)
    }
    text(saying.anchor)
  }

  /// An article of the site without its card; its address and date come first.
  mutating func listed(_ article: ListedArticle) {
    text(article.address)
    optional(article.date) { $0.date($1) }
    optional(article.updated) { $0.date($1) }
    list(article.keys) { writer, key in
      writer.bytes.append(key.kind.rawValue)
      writer.word(Int(truncatingIfNeeded: key.number))
    }
    word(article.card.offset)
    number(article.card.count)
    digest(article.card.digest)
  }

  /// Year, month, day, and the time where it is known, in seconds of the day with the zone in minutes.
  private mutating func date(_ date: ArticleDate) {
    for part in [date.year, date.month, date.day] { number(part) }
    optional(date.time) { writer, time in
      writer.number(time.seconds)
      writer.number(time.zone)
    }
  }
}

extension LedgerReader {
  /// The next card; nil where the bytes are none.
  fileprivate mutating func card() -> BriefCard? {
    guard let address = text(), let title = text(), let date = optional({ $0.date() }),
      let updated = optional({ $0.date() }), let language = optional({ $0.text() }),
      let source = optional({ $0.text() }), let description = text(),
      let tags = list({ $0.text() }),
      let quotes = number(), let figures = number(), let figure = optional({ $0.figure() }),
      let voice = optional({ $0.voice() }), let speakers = list({ $0.speaking() })
    else { return nil }
    var card = BriefCard(
      address: address, title: title, date: date, source: source, description: description,
      tags: tags,
      counts: BriefCard.Counts(quotes: quotes, figures: figures))
    card.updated = updated
    card.language = language
    card.figure = figure
    card.voice = voice
    card.speakers = speakers
    return card
  }

  private mutating func figure() -> BriefCard.LeadFigure? {
    guard let exact = text(), let counted = optional({ $0.text() }), let anchor = text() else {
      return nil
    }
    return BriefCard.LeadFigure(exact: exact, counted: counted, anchor: anchor)
  }

  private mutating func voice() -> BriefCard.Voice? {
    guard let name = text(), let saying = saying() else { return nil }
    return BriefCard.Voice(name: name, saying: saying)
  }

  private mutating func speaking() -> BriefCard.Speaking? {
    guard let name = text(), let role = optional({ $0.text() }),
      let sayings = list({ $0.saying() })
    else { return nil }
    return BriefCard.Speaking(name: name, role: role, sayings: sayings)
  }

  private mutating func saying() -> BriefCard.Saying? {
    guard let parts = list({ $0.part() }), let anchor = text() else { return nil }
    return BriefCard.Saying(parts: parts, anchor: anchor)
  }

  private mutating func part() -> BriefCard.Saying.Part? {
    guard let isApart = byte(), isApart < 2, let exact = text() else { return nil }
    return BriefCard.Saying.Part(exact: exact, isApart: isApart == 1)
  }

  /// The next article without its card; nil where the bytes are none.
  mutating func listed() -> ListedArticle? {
    guard let address = text(), let date = optional({ $0.date() }),
      let updated = optional({ $0.date() }),
      let keys = list({ $0.key() }), let offset = word(), let count = number(),
      let digest = digest()
    else { return nil }
    return ListedArticle(
      address: address, date: date, updated: updated, keys: keys,
      card: CardPlace(offset: offset, count: count, digest: digest))
  }

  private mutating func key() -> ListKey? {
    guard let kind = byte().flatMap(ListKey.Kind.init), let number = word() else { return nil }
    return ListKey(kind: kind, number: UInt64(bitPattern: Int64(number)))
  }

  /// The next date. Its numbers are not looked at: the sum of the whole ledger has told that they are what was written.
  mutating func date() -> ArticleDate? {
    guard let year = number(), let month = number(), let day = number(),
      let time = optional({ $0.time() })
    else { return nil }
    return ArticleDate(year: year, month: month, day: day, time: time)
  }

  private mutating func time() -> ArticleDate.Time? {
    guard let seconds = number(), let zone = number() else { return nil }
    return ArticleDate.Time(seconds: seconds, zone: zone)
  }
}
