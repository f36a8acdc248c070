import Model
import Provenance

/// Why a brief is what it is: what decided, who else was possible, and what was refused as unsure.
///
/// Nothing in it is worked out a second time: rules, weights and shares are those that the finders and choosers used, noted while
/// they worked (`FigureTrace`, `SpeechTrace`) or asked of the same functions.
public struct Explanation: Sendable {
  /// The language that the article is in, where it is one without rules; all lists are empty then.
  public var language: String?
  /// Of the running text, in article order.
  public var sentences: [SentenceJudgement] = []
  /// All figures, in article order.
  public var figures: [ExplainedFigure] = []
  /// Numbers that are no figures, in article order.
  public var numbers: [RefusedNumber] = []
  /// All quotes, in article order.
  public var quotes: [ExplainedQuote] = []
  /// Words in marks that are nobody's, in article order.
  public var terms: [ExplainedTerm] = []
}

/// A figure, and what decided of it.
public struct ExplainedFigure: Sendable {
  /// As it was found.
  public let figure: Figure
  /// Why it is key, or is not.
  public let judgement: FigureJudgement
  /// The headings of the rules that read it, as in Rules.md.
  public let rules: [String]
  /// How its source was found, or why it has none: a clause without its subject.
  public let sourcing: String
  /// The word of saying of its source.
  public let cue: Excerpt?
}

/// A number that is no figure.
public struct RefusedNumber: Sendable {
  /// Its words.
  public let excerpt: Excerpt
  /// Why, in words.
  public let reason: String
  /// The heading of the rule that says so; nil where nothing but its bareness does.
  public let rule: String?
}

/// A quote, and what decided of it.
public struct ExplainedQuote: Sendable {
  /// As it was found.
  public let quote: Quote
  /// Why it is key, or is not.
  public let judgement: QuoteJudgement
  /// Why it is said by whom it is said, or why by nobody.
  public let speaker: SpeakerGrounds
}

/// Words in marks that are nobody's: a title, a name, a term.
public struct ExplainedTerm: Sendable {
  /// Its words.
  public let excerpt: Excerpt
  /// Why they are nobody's.
  public let speaker: SpeakerGrounds
}

/// Why somebody is credited with words, and who else might have been.
public struct SpeakerGrounds: Sendable {
  /// What decided, in words: a clause.
  public let words: String
  /// The heading of the rule that decided; nil where weights did.
  public let rule: String?
  /// What spoke for the one chosen; empty where nothing was weighed.
  public let causes: [Cause]
  /// Everybody else who was weighed, the most probable first.
  public let others: [Other]
  /// Whom the words that stand for the speaker mean, and why; nil where they are a name, or nobody asked.
  public let meaning: Meaning?

  /// Somebody else.
  public struct Other: Sendable {
    /// The words that stand for him in the text; nil for "nobody" and for "somebody who is not told".
    public let mention: Excerpt?
    /// His full name, where the words have one.
    public let name: String?
    /// Whether it is nobody at all that was weighed.
    public let isNobody: Bool
    /// How probable, 0 to 1.
    public let share: Double
    /// What he has less of than the one chosen, the weightiest first; weights are below nought.
    public let lacks: [Cause]
  }

  /// Whom a pronoun or a noun means.
  public struct Meaning: Sendable {
    /// A clause: "who spoke just before and goes on".
    public let words: String
    /// The heading of the rule that decided; nil where weights did.
    public let rule: String?
    /// What spoke for the one chosen.
    public let causes: [Cause]
    /// Full names of the others whom it might have meant, the likeliest first.
    public let others: [(name: String, lacks: [Cause])]
  }
}
