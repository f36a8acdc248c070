import Model
import Provenance

/// The small record of a brief that lists need; never its text.
public struct BriefCard: Hashable, Sendable {
  /// Of the page, as in `ArticleAddress.path`.
  public let address: String
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
    address: String, title: String, date: ArticleDate?, source: String?, description: String,
    tags: [String], counts: Counts
  ) {
    self.address = address
    self.title = title
    self.date = date
    self.source = source
    self.description = description
    self.tags = tags
    self.counts = counts
  }

  /// Path of the page below the output folder.
  public var path: String { ArticleAddress.page(address) }
}
