import Model
import Provenance

/// The small record of a brief that lists need; never its text.
public struct BriefCard: Hashable, Sendable {
  /// Last part of the page's address.
  public let slug: String
  /// The headline.
  public let title: String
  /// When the article was published, as far as known.
  public let date: ArticleDate?
  /// Who published it.
  public let source: String?
  /// One line about it: the editor's description, or the first sentence of the summary.
  public let description: String
  /// Topics.
  public let tags: [String]
  /// Key quotes and key figures on its page.
  public let counts: Counts

  /// How much a page shows.
  public struct Counts: Hashable, Sendable {
    /// Key quotes.
    public let quotes: Int
    /// Key figures.
    public let figures: Int

    /// So many quotes and figures.
    public init(quotes: Int, figures: Int) {
      self.quotes = quotes
      self.figures = figures
    }
  }

  /// A record of these parts.
  public init(
    slug: String, title: String, date: ArticleDate?, source: String?, description: String,
    tags: [String], counts: Counts
  ) {
    self.slug = slug
    self.title = title
    self.date = date
    self.source = source
    self.description = description
    self.tags = tags
    self.counts = counts
  }

  /// Path of the page below the output folder.
  public var path: String { "briefs/\(slug).html" }
}

/// Every brief of the site in one total order.
public struct Archive: Sendable {
  /// The newest first, those of one moment by slug, those without a date last.
  public let cards: [BriefCard]

  /// An archive of these briefs, whatever their order.
  public init(_ cards: [BriefCard]) {
    self.cards = cards.sorted { a, b in
      if let first = a.date, let second = b.date, first.instant != second.instant {
        return first.instant > second.instant
      }
      if (a.date == nil) != (b.date == nil) { return a.date != nil }
      return a.slug.utf8.lexicographicallyPrecedes(b.slug.utf8)
    }
  }

  /// The cards of one day.
  public struct Day: Sendable {
    /// The day; nil for those without a date.
    public let date: ArticleDate?
    /// In the archive's order.
    public let cards: [BriefCard]
  }

  /// Runs of `cards` of one day each, in order.
  public static func days(_ cards: ArraySlice<BriefCard>) -> [Day] {
    var days: [Day] = []
    var start = cards.startIndex
    for index in cards.indices
    where index + 1 == cards.endIndex
      || cards[index + 1].date?.dayText != cards[index].date?.dayText
    {
      days.append(Day(date: cards[index].date, cards: Array(cards[start...index])))
      start = index + 1
    }
    return days
  }
}
