import Model
import Provenance

/// The small record of a brief that lists need; never its text.
public struct BriefCard: Hashable, Sendable {
  /// Of the page, as in `ArticleAddress.path`.
  public var address: String
  /// The headline.
  public var title: String
  /// When the article was published, as far as known.
  public var date: ArticleDate?
  /// When its publisher last changed it, where that is said.
  public var updated: ArticleDate?
  /// BCP 47 tag of its language, where it has one of its own.
  public var language: String?
  /// Who published it.
  public var source: String?
  /// One line about it: the editor's description, or a sentence of the summary.
  public var description: String
  /// Topics, in the order of its head.
  public var topics: [Topic]
  /// Key quotes and key figures on its page.
  public var counts: Counts
  /// The most telling of its figures.
  public var figure: LeadFigure?
  /// The first of its key quotes whose speaker is known.
  public var voice: Voice?
  /// Who speaks in its key quotes and has a full name there, each once, in the order of the page.
  public var speakers: [Speaking]
  /// What feeds have of it; nil where it stands in none.
  public var entry: Entry?

  /// Parts of a card that not every list needs. Address, headline, days, language, source and figure are always there.
  public struct Parts: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8

    /// Parts by their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The topics.
    public static let topics = Parts(rawValue: 1)
    /// Those who speak.
    public static let speakers = Parts(rawValue: 2)
    /// The line about it, the counts, and the voice.
    public static let description = Parts(rawValue: 4)
    /// What feeds have of it.
    public static let entry = Parts(rawValue: 8)
    /// All of it.
    public static let all: Parts = [.topics, .speakers, .description, .entry]
  }

  /// The card with these parts; all others are empty, as if they had not been read.
  public func only(_ parts: Parts) -> BriefCard {
    var card = self
    if !parts.contains(.topics) { card.topics = [] }
    if !parts.contains(.speakers) { card.speakers = [] }
    if !parts.contains(.description) {
      card.description = ""
      card.counts = Counts(quotes: 0, figures: 0)
      card.voice = nil
    }
    if !parts.contains(.entry) { card.entry = nil }
    return card
  }

  /// A topic.
  public struct Topic: Hashable, Sendable {
    /// As the article's head has it.
    public let name: String
    /// What stands for it in addresses: the same for all its spellings.
    public let slug: String

    /// A topic by its name.
    public init(_ name: String) { self.init(name: name, slug: Slug.part(of: name)) }

    /// A topic read back.
    public init(name: String, slug: String) {
      self.name = name
      self.slug = slug
    }
  }

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

  /// A figure in a list.
  public struct LeadFigure: Hashable, Sendable {
    /// As printed in the article.
    public let exact: String
    /// What it counts and what happened to that, where its own words do not say so.
    public let counted: String?
    /// The name of its line on the brief's page.
    public let anchor: String

    /// A figure with the name of its line.
    public init(exact: String, counted: String?, anchor: String) {
      self.exact = exact
      self.counted = counted
      self.anchor = anchor
    }
  }

  /// A quote in a list, in the pieces in which the article prints it.
  public struct Saying: Hashable, Sendable {
    /// A stretch inside quotation marks.
    public struct Part: Hashable, Sendable {
      /// Its words.
      public let exact: String
      /// Whether words of the article are left out between it and the part before.
      public let isApart: Bool

      /// Words inside quotation marks.
      public init(exact: String, isApart: Bool) {
        self.exact = exact
        self.isApart = isApart
      }
    }

    /// One piece after the other.
    public let parts: [Part]
    /// The name of its line on the brief's page.
    public let anchor: String

    /// A quote with the name of its line.
    public init(parts: [Part], anchor: String) {
      self.parts = parts
      self.anchor = anchor
    }
  }

  /// A quote with who says it.
  public struct Voice: Hashable, Sendable {
    /// The full name, else the words that stand for the speaker.
    public let name: String
    /// What is said.
    public let saying: Saying

    /// A quote with who says it.
    public init(name: String, saying: Saying) {
      self.name = name
      self.saying = saying
    }
  }

  /// What somebody says in an article.
  public struct Speaking: Hashable, Sendable {
    /// The full name, as the article prints it, or the one that the site's editor has for it.
    public let name: String
    /// As the article prints it, where that is another name.
    public let printed: String?
    /// What stands for the name in addresses: the same for all its spellings.
    public let slug: String
    /// Title or office as the article gives it.
    public let role: String?
    /// In article order; never empty.
    public let sayings: [Saying]
    /// Why the printed name is taken for this one, where a story spells it otherwise; a card that is kept has none.
    public var spelling: SpeakerLead.Reason?

    /// Somebody's key quotes.
    public init(
      name: String, printed: String? = nil, slug: String? = nil, role: String?, sayings: [Saying]
    ) {
      self.name = name
      self.printed = printed
      self.slug = slug ?? Slug.part(of: name)
      self.role = role
      self.sayings = sayings
    }
  }

  /// What feeds have of a brief that lists have not.
  public struct Entry: Hashable, Sendable {
    /// The brief as HTML, in which all addresses are absolute.
    public let html: String
    /// Who wrote the article.
    public let authors: [String]
    /// Where the article stands on the web.
    public let url: String?
    /// The article's first picture that stands in the site, as a path below the output folder.
    public let picture: String?

    /// An entry of these parts.
    public init(html: String, authors: [String], url: String?, picture: String?) {
      self.html = html
      self.authors = authors
      self.url = url
      self.picture = picture
    }
  }

  /// A card of these parts; what else is known is set afterwards.
  public init(
    address: String, title: String, date: ArticleDate?, source: String?, description: String,
    tags: [String], counts: Counts
  ) {
    self.address = address
    self.title = title
    self.date = date
    self.source = source
    self.description = description
    topics = tags.map { Topic($0) }
    self.counts = counts
    speakers = []
  }

  /// Path of the page below the output folder.
  public var path: String { ArticleAddress.page(address) }
}
