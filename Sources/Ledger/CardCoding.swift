import Archiving
import Model

/// A card as bytes: its texts in the order of its parts, then its counts.
///
/// Address, title and date come first, as a list's order needs address and date and nothing behind them
/// (`LedgerEntry.places`). A card with the same parts has the same bytes, so that two are compared without being read. A
/// change of this order needs a new number in `Ledger.head`.
extension LedgerWriter {
  /// Appends a card; `LedgerReader.card` takes it again.
  mutating func card(_ card: BriefCard) {
    text(card.address)
    text(card.title)
    optional(card.date) { $0.date($1) }
    optional(card.source) { $0.text($1) }
    text(card.description)
    list(card.tags) { $0.text($1) }
    number(card.counts.quotes)
    number(card.counts.figures)
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
  mutating func card() -> BriefCard? {
    guard let address = text(), let title = text(), let date = optional({ $0.date() }),
      let source = optional({ $0.text() }), let description = text(),
      let tags = list({ $0.text() }),
      let quotes = number(), let figures = number()
    else { return nil }
    return BriefCard(
      address: address, title: title, date: date, source: source, description: description,
      tags: tags,
      counts: BriefCard.Counts(quotes: quotes, figures: figures))
  }

  /// Passes over what stands behind a card's date.
  mutating func skipCardEnd() -> Bool {
    guard optional({ $0.skipText() ? true : nil }) != nil, skipText(), let tags = number(),
      tags >= 0
    else { return false }
    for _ in 0..<tags where !skipText() { return false }
    return number() != nil && number() != nil
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
