import Model
import Provenance

/// What the summarizer thinks of a sentence.
///
/// What `briefgen` prints when asked to explain a summary. It explains the choice that was made and makes none of its
/// own; reasons are told from the outside, by what the chosen set has.
public struct SentenceJudgement: Sendable {
  /// Why a sentence stands in the summary or does not.
  ///
  /// One for each sentence: where several hold, the first that is asked (`Summarizer`).
  public enum Reason: Equatable, Sendable {
    /// It stands there.
    case isChosen
    /// Its editor does not want it. A pin goes before a ban.
    case isBanned
    /// It may never stand in a summary: no whole sentence, somebody else's words, or a first one that points back and
    /// names nobody.
    case isUnfit
    /// It needs another, which is left out: its index. Of the sentences of running text, from 0.
    case needs(Int)
    /// The article has no more sentences than its summary would have.
    case isShortArticle
    /// The summary would be more than half of the article. So it is with a sentence that is long by itself, or beside
    /// those chosen.
    case isMoreThanHalf
    /// The summary would have more words than wanted.
    case hasNoRoom
    /// Most of its words are said already: half of its content words at least.
    case repeats
    /// A place is kept for a key figure that somebody is named for.
    case yieldsToKeyFigure
    /// Others are worth more, one by one or together.
    case isNoneOfTheBest
  }

  /// The sentence.
  public let excerpt: Excerpt
  /// Its rank in the summary, nil when it does not stand there. 1 is the one to keep if only one may be kept.
  public let rank: Int?
  /// How much better it is than the article's mean sentence, before repetition and the place kept for a key figure
  /// are counted: the sum of `shares`.
  public let score: Double
  /// The values of its features, in the order of their names, not taken by their weights.
  public let values: [Double]
  /// What each feature, in plain words, adds to its score. In the order of the features, noughts among them: the
  /// difference from the article's mean value by the feature's weight.
  public let shares: [(feature: String, share: Double)]
  /// The same in words for an editor, those of one matter added up, the weightiest first.
  public let causes: [Cause]
  /// Whether the article's head wants it.
  public let isPinned: Bool
  /// What makes it unfit to be read alone, in words behind "it", and the heading of the rule that says so; nil where nothing does.
  public let leaning: (words: String, rule: String?)?
  /// Whom it means by a pronoun or surname, of those that the page names beside it; empty where it does not stand there.
  public let people: [(mention: String, name: String)]
  /// Whether it may never stand in a summary.
  public let isUnfit: Bool
  /// Whether the sentence before it must stand there, too. This is told of chosen sentences as well.
  public let needsPrevious: Bool
  /// Why it stands there or does not.
  public let reason: Reason
}
