import Model
import Provenance

/// A story: articles of one event, with the figures that several of them give.
///
/// It is put together while the site is, out of what lies behind the articles' cards; nothing of it is kept.
public struct StoryCard: Hashable, Sendable {
  /// What stands for it in addresses: the slug of its oldest article's address.
  public let slug: String
  /// The articles as places in `Archive.articles`, the oldest first, those without a day last; two at least.
  public let articles: [Int]
  /// The series of its figures that a reader is to see: those that move, then those that give one value again and are key in a brief;
  /// each of both in the order of their first reports.
  public let series: [SeriesCard]
  /// Names of its articles that are other spellings of one.
  public let leads: [SpeakerLead]
  /// Tells its address and its series from others: what a page prints of them is made once where it is equal.
  public let digest: Digest

  /// A story.
  public init(slug: String, articles: [Int], series: [SeriesCard], leads: [SpeakerLead] = []) {
    self.slug = slug
    self.articles = articles
    self.series = series
    self.leads = leads
    var writer = PackedWriter()
    writer.text(slug)
    writer.list(series) { $0.list($1.reports) { $1.write(to: &$0) } }
    digest = Digest(writer.bytes)
  }
}

/// Figures of several articles of a story that measure one thing.
public struct SeriesCard: Hashable, Sendable {
  /// By day, then in the order of the story's articles; of two articles at least.
  public let reports: [Report]

  /// A series.
  public init(reports: [Report]) { self.reports = reports }

  /// Whether its reports give more than one value.
  public var moves: Bool {
    reports.contains {
      $0.value != reports[0].value || $0.upperValue != reports[0].upperValue
    }
  }

  /// Whether the brief of one of its articles shows it.
  public var isKey: Bool { reports.contains { !$0.anchor.isEmpty } }

  /// Why a report stands in its series.
  public enum Reason: UInt8, Sendable, CaseIterable {
    /// The words around it are those around another.
    case copiedWords
    /// The same value of the same thing, told in other words.
    case sameFigure
    /// Words of a running count ("bringing the toll to").
    case runningCount
    /// It leads its article, as another of that story leads its own.
    case leadFigures
    /// The same noun of the same holder, measured in the same way.
    case sameNounAndHolder
  }

  /// A figure of an article, in the article's own words.
  public struct Report: Hashable, Sendable {
    /// Its article, as a place in `StoryCard.articles`.
    public let article: Int
    /// The figure as printed ("at least 40 nurses").
    public let exact: String
    /// The noun that it counts, where its own words do not say it; then what happened to them.
    public let counted: String?
    /// The sentence that it stands in.
    public let sentence: String
    /// Who says so, as the article names them; nil where it does not say.
    public let voice: String?
    /// The name of its line on the brief's page, without "#" ("brief-f3"); empty where the brief does not show it.
    public let anchor: String
    /// The number; the lower end of a range.
    public let value: Double
    /// The upper end of a range, else nil.
    public let upperValue: Double?
    /// How it is qualified.
    public let modifier: FigureModifier
    /// The unit or the counted noun, singular, lower case; nil where none is named.
    public let unit: String?
    /// Why it is here.
    public let reason: Reason
    /// Whether that is no proof: then the page says "possible".
    public let isPossible: Bool

    /// A figure of an article.
    public init(
      article: Int, exact: String, counted: String?, sentence: String, voice: String?,
      anchor: String, value: Double, upperValue: Double?, modifier: FigureModifier, unit: String?,
      reason: Reason, isPossible: Bool
    ) {
      self.article = article
      self.exact = exact
      self.counted = counted
      self.sentence = sentence
      self.voice = voice
      self.anchor = anchor
      self.value = value
      self.upperValue = upperValue
      self.modifier = modifier
      self.unit = unit
      self.reason = reason
      self.isPossible = isPossible
    }

    fileprivate func write(to writer: inout PackedWriter) {
      writer.number(article)
      for text in [exact, sentence, anchor] { writer.text(text) }
      // What is not there is another thing than what is empty.
      for text in [counted, voice, unit] { writer.optional(text) { $0.text($1) } }
      writer.double(value)
      writer.optional(upperValue) { $0.double($1) }
      writer.text(modifier.rawValue)
      writer.bytes += [reason.rawValue, isPossible ? 1 : 0]
    }
  }
}
