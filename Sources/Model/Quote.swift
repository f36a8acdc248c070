import Provenance

/// How a quote stands to the quotation marks.
public enum QuoteKind: String, Sendable {
  /// Wholly inside the marks.
  case direct
  /// Partly inside: the article's words run into the speaker's.
  case mixed
  /// No marks: reported speech.
  case indirect
}

/// Words that the article ascribes to somebody.
///
/// *Source*, *cue* and *content* follow Pareti et al., EMNLP 2013; our source is a `Speaker`.
public struct Quote: Sendable {
  /// The content: of a direct quote without its marks; of a mixed or indirect one the whole clause.
  public let excerpt: Excerpt
  /// How it stands to the marks.
  public let kind: QuoteKind
  /// The stretches inside quotation marks, without the marks; empty for indirect speech.
  public let parts: [Excerpt]
  /// Who says so; nil when the article does not make it clear.
  public let speaker: Speaker?
  /// The word that says that it is said ("said", "according to").
  public let cue: Excerpt?
  /// To whom it was said ("the news agency"), where the article says so.
  public let addressee: Excerpt?
  /// The sentence, or the run of sentences, that the quote and its speaker stand in.
  public let sentence: Excerpt
  /// Whether it stands in the headline.
  public let isInTitle: Bool
  /// Number of the speech that it is a piece of, from 1 in article order: “A,” she said. “B.” is one speech in two pieces.
  public let speech: Int
  /// The kind for readers to whom two apostrophes or two back-ticks are no quotation marks, as in the extraction contract.
  public let contractKind: QuoteKind
  /// How probable the speaker is, 0 to 1; of indirect speech, whose source stands at its cue, 1.
  public let confidence: Double

  /// A quote of these parts.
  public init(
    excerpt: Excerpt, kind: QuoteKind, parts: [Excerpt], speaker: Speaker?, cue: Excerpt?,
    addressee: Excerpt?, sentence: Excerpt, isInTitle: Bool, speech: Int,
    contractKind: QuoteKind? = nil, confidence: Double = 1
  ) {
    self.confidence = confidence
    self.speech = speech
    self.contractKind = contractKind ?? kind
    self.excerpt = excerpt
    self.kind = kind
    self.parts = parts
    self.speaker = speaker
    self.cue = cue
    self.addressee = addressee
    self.sentence = sentence
    self.isInTitle = isInTitle
  }
}

/// Who says something: a person, an office, an organisation, a paper, a document.
public struct Speaker: Hashable, Sendable {
  /// The words that stand for the speaker beside the quote or figure ("he", "The paper").
  public let mention: Excerpt
  /// The full name as the article prints it somewhere ("Anna Lund"), nil when it names nobody or is not clear.
  public let fullName: Excerpt?
  /// Title or office as the article gives it ("Secretary of State").
  public let role: Excerpt?

  /// A speaker by these words.
  public init(mention: Excerpt, fullName: Excerpt? = nil, role: Excerpt? = nil) {
    self.mention = mention
    self.fullName = fullName
    self.role = role
  }
}
