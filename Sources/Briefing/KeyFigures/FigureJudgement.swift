import Model

/// What the ranker of key figures thinks of a figure. It explains the choice that was made and makes none of its own.
public struct FigureJudgement: Sendable {
  /// Why a figure is key, or is not.
  public enum Reason: Equatable, Sendable {
    /// It stands in the box.
    case isKey
    /// It stands there alone: no figure is plainly worth its line, and this is nearest to it.
    case isBestOfPoor
    /// Nobody is named for a quotation that it stands in.
    case isQuotedFromNobody
    /// It is an age that only says who somebody is.
    case saysWho
    /// Nothing says what it counts.
    case countsNothing
    /// One of something.
    case isOne
    /// It is what the figure of that index was before.
    case isFormer(Int)
    /// `UnassertedRule`: nobody states it.
    case isUnasserted
    /// It is not worth its line.
    case isNotWorthIt
    /// The figure of that index says the same.
    case repeats(Int)
    /// It is the rest of a whole that is told.
    case isRest
    /// The summary tells it, and another took its place.
    case isToldBySummary
    /// Nothing but times would stand there.
    case isMereTime
    /// Others are more telling.
    case isNoneOfTheBest
  }

  /// Among the key figures, from 1; nil where it is none.
  public let rank: Int?
  /// Why it is key, or is not.
  public let reason: Reason
  /// Whether it is what a number of the headline means (`HeadlineRule`).
  public let isOfHeadline: Bool
  /// What makes it more or less telling than others, as added up.
  public let order: [Cause]
  /// What makes it worth its line, as added up.
  public let worth: [Cause]
}
