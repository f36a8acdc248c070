import Gathering
import Model
import Provenance

/// A card as bytes: its texts in the order of its parts.
///
/// A card with the same parts has the same bytes, so that two are compared by their digests. A change of this order needs a new
/// number in `Ledger.head`.
extension BriefCard {
  /// The card that bytes are; nil where they are none.
  ///
  /// - Parameter parts: What of it is wanted: all else is passed over and empty, as its texts would cost more than all else of a list.
  public init?(ledgerBytes bytes: [UInt8], parts: Parts = .all) {
    var reader = PackedReader(bytes[...])
    guard let card = reader.card(parts) else { return nil }
    self = card
  }

  /// The card as bytes, which `init(ledgerBytes:)` takes again.
  public var ledgerBytes: [UInt8] {
    var writer = PackedWriter(bytes: [])
    writer.bytes.reserveCapacity(1024)
    writer.card(self)
    return writer.bytes
  }
}

extension PackedWriter {
  fileprivate mutating func card(_ card: BriefCard) {
    text(card.address)
    text(card.title)
    optional(card.date) { $0.date($1) }
    optional(card.updated) { $0.date($1) }
    optional(card.language) { $0.text($1) }
    optional(card.source) { $0.text($1) }
    optional(card.figure) { writer, figure in
      writer.text(figure.exact)
      writer.optional(figure.counted) { $0.text($1) }
      writer.text(figure.anchor)
    }
    part { writer in
      writer.list(card.topics) {
        $0.text($1.name)
        $0.text($1.slug)
      }
    }
    part { writer in
      writer.list(card.speakers) { writer, speaking in
        writer.text(speaking.name)
        writer.optional(speaking.printed) { $0.text($1) }
        writer.text(speaking.slug)
        writer.optional(speaking.role) { $0.text($1) }
        writer.list(speaking.sayings) { $0.saying($1) }
      }
    }
    part { writer in
      writer.text(card.description)
      writer.number(card.counts.quotes)
      writer.number(card.counts.figures)
      writer.optional(card.voice) { writer, voice in
        writer.text(voice.name)
        writer.saying(voice.saying)
      }
    }
    part { writer in writer.optional(card.entry) { $0.entry($1) } }
  }

  /// A part of a card behind its length, so that it may be passed over.
  private mutating func part(_ body: (inout PackedWriter) -> Void) {
    var inner = PackedWriter(bytes: [])
    body(&inner)
    number(inner.bytes.count)
    bytes += inner.bytes
  }

  private mutating func entry(_ entry: BriefCard.Entry) {
    text(entry.html)
    list(entry.authors) { $0.text($1) }
    optional(entry.url) { $0.text($1) }
    optional(entry.picture) { $0.text($1) }
  }

  private mutating func saying(_ saying: BriefCard.Saying) {
    list(saying.parts) { writer, part in
      writer.bytes.append(part.isApart ? 1 : 0)
      writer.text(part.exact)
    }
    text(saying.anchor)
  }

  /// An article of the site without its card; where that lies comes first, as it may be put elsewhere, and then what its story is.
  mutating func listed(_ article: ListedArticle) {
    word(article.card.offset)
    digest(article.story ?? .none)
    text(article.address)
    optional(article.date) { $0.date($1) }
    optional(article.updated) { $0.date($1) }
    list(article.keys) { $0.word(Int(truncatingIfNeeded: $1.bits)) }
    rest(of: article.card)
  }

  /// What is said of a card beside where it lies.
  mutating func rest(of card: CardPlace) {
    number(card.count)
    digest(card.digest)
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

extension PackedReader {
  /// The next card; nil where the bytes are none.
  fileprivate mutating func card(_ parts: BriefCard.Parts) -> BriefCard? {
    guard let address = text(), let title = text(), let date = optional({ $0.date() }),
      let updated = optional({ $0.date() }), let language = optional({ $0.text() }),
      let source = optional({ $0.text() }), let figure = optional({ $0.figure() }),
      let topics = part(parts.contains(.topics), { $0.list({ $0.topic() }) }),
      let speakers = part(parts.contains(.speakers), { $0.list({ $0.speaking() }) }),
      let rest = part(parts.contains(.description), { $0.description() }),
      let entry = part(parts.contains(.entry), { $0.optional { $0.entry() } }), self.rest.isEmpty
    else { return nil }
    var card = BriefCard(
      address: address, title: title, date: date, source: source,
      description: rest?.description ?? "", tags: [],
      counts: rest?.counts ?? BriefCard.Counts(quotes: 0, figures: 0))
    card.updated = updated
    card.language = language
    card.figure = figure
    card.topics = topics ?? []
    card.speakers = speakers ?? []
    card.voice = rest?.voice
    card.entry = entry ?? nil
    return card
  }

  /// The next part of a card, which is passed over where it is not wanted: then it is nothing. The outer nil is a fault.
  private mutating func part<Value>(
    _ isWanted: Bool, _ read: (inout PackedReader) -> Value?
  ) -> Value?? {
    guard let bytes = number().flatMap({ slice($0) }) else { return nil }
    guard isWanted else { return .some(nil) }
    var reader = PackedReader(bytes)
    guard let value = read(&reader), reader.rest.isEmpty else { return nil }
    return .some(value)
  }

  private typealias Rest = (
    description: String, counts: BriefCard.Counts, voice: BriefCard.Voice?
  )

  private mutating func description() -> Rest? {
    guard let description = text(), let quotes = number(), let figures = number(),
      let voice = optional({ $0.voice() })
    else { return nil }
    return (description, BriefCard.Counts(quotes: quotes, figures: figures), voice)
  }

  private mutating func entry() -> BriefCard.Entry? {
    guard let html = text(), let authors = list({ $0.text() }), let url = optional({ $0.text() }),
      let picture = optional({ $0.text() })
    else { return nil }
    return BriefCard.Entry(html: html, authors: authors, url: url, picture: picture)
  }

  private mutating func topic() -> BriefCard.Topic? {
    guard let name = text(), let slug = text() else { return nil }
    return BriefCard.Topic(name: name, slug: slug)
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
    guard let name = text(), let printed = optional({ $0.text() }), let slug = text(),
      let role = optional({ $0.text() }), let sayings = list({ $0.saying() })
    else { return nil }
    return BriefCard.Speaking(
      name: name, printed: printed, slug: slug, role: role, sayings: sayings)
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
    guard let offset = word(), let story = digest(), let address = text(),
      let date = optional({ $0.date() }),
      let updated = optional({ $0.date() }), let keys = list({ $0.key() }),
      let card = place(at: offset)
    else { return nil }
    return ListedArticle(
      address: address, date: date, updated: updated, keys: keys, card: card,
      story: story == .none ? nil : story)
  }

  /// What is said of a card beside where it lies.
  mutating func place(at offset: Int) -> CardPlace? {
    guard let count = number(), let digest = digest() else { return nil }
    return CardPlace(offset: offset, count: count, digest: digest)
  }

  private mutating func key() -> ListKey? {
    word().flatMap { ListKey(bits: UInt64(bitPattern: Int64($0))) }
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
