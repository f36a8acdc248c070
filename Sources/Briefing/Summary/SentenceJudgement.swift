import Provenance

/// What the summarizer thinks of a sentence.
public struct SentenceJudgement: Sendable {
  /// Why a sentence stands in the summary or does not.
  public enum Reason: Equatable, Sendable {
    /// It stands there.
    case isChosen
    /// Its editor does not want it.
    case isBanned
    /// It may never stand in a summary.
    case isUnfit
    /// It needs another, which is left out: its index.
    case needs(Int)
    /// The article has no more sentences than its summary would have.
    case isShortArticle
    /// The summary would be more than half of the article.
    case isMoreThanHalf
    /// The summary would have more words than wanted.
    case hasNoRoom
    /// Most of its words are said already.
    case repeats
    /// A place is kept for a key figure that somebody is named for.
    case yieldsToKeyFigure
    /// Others are worth more, one by one or together.
    case isNoneOfTheBest
  }

  /// The sentence.
  public let excerpt: Excerpt
  /// Its rank in the summary, nil when it does not stand there.
  public let rank: Int?
  /// How much better it is than the article's mean sentence.
  public let score: Double
  /// The values of its features, in the order of their names.
  public let values: [Double]
  /// What each feature, in plain words, adds to its score.
  public let shares: [(feature: String, share: Double)]
  /// Whether it may never stand in a summary.
  public let isUnfit: Bool
  /// Whether the sentence before it must stand there, too.
  public let needsPrevious: Bool
  /// Why it stands there or does not.
  public let reason: Reason
}
