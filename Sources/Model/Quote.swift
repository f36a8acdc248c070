import Provenance

/// How a quote stands to the quotation marks.
public enum QuoteKind: String, Sendable, CaseIterable {
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
///
/// All its words stand in one text, which is held once beside their places, as in a `Figure`.
public struct Quote: Sendable {
  /// The text that all its words stand in.
  public let text: SourceText
  /// Where `excerpt` stands.
  public let span: TextSpan
  /// How it stands to the marks.
  public let kind: QuoteKind
  /// Where `parts` stand.
  public let partSpans: [TextSpan]
  /// Who says so; nil when the article does not make it clear.
  public let speaker: Speaker?
  /// Where `cue` stands.
  public let cueSpan: TextSpan?
  /// Where `addressee` stands.
  public let addresseeSpan: TextSpan?
  /// Where `sentence` stands.
  public let sentenceSpan: TextSpan
  /// Whether it stands in the headline.
  public let isInTitle: Bool
  /// Number of the speech that it is a piece of, from 1 in article order: “A,” she said. “B.” is one speech in two pieces.
  public let speech: Int
  /// The kind for readers to whom two apostrophes or two back-ticks are no quotation marks, as in the extraction contract.
  public let contractKind: QuoteKind
  /// How probable the speaker is, 0 to 1; of indirect speech, whose source stands at its cue, 1.
  public let confidence: Double

  /// A quote of these parts, all of whose words stand in the text of `excerpt`.
  public init(
    excerpt: Excerpt, kind: QuoteKind, parts: [Excerpt], speaker: Speaker?, cue: Excerpt?,
    addressee: Excerpt?, sentence: Excerpt, isInTitle: Bool, speech: Int,
    contractKind: QuoteKind? = nil, confidence: Double = 1
  ) {
    self.confidence = confidence
    self.speech = speech
    self.contractKind = contractKind ?? kind
    text = excerpt.text
    span = excerpt.span
    self.kind = kind
    partSpans = parts.map { $0.span(in: excerpt.text) }
    self.speaker = speaker
    cueSpan = cue?.span(in: excerpt.text)
    addresseeSpan = addressee?.span(in: excerpt.text)
    sentenceSpan = sentence.span(in: excerpt.text)
    self.isInTitle = isInTitle
  }

  /// The content: of a direct quote without its marks; of a mixed or indirect one the whole clause.
  public var excerpt: Excerpt { text[span] }
  /// The stretches inside quotation marks, without the marks; empty for indirect speech.
  public var parts: [Excerpt] { partSpans.map { text[$0] } }
  /// The word that says that it is said ("said", "according to").
  public var cue: Excerpt? { cueSpan.map { text[$0] } }
  /// To whom it was said ("the news agency"), where the article says so.
  public var addressee: Excerpt? { addresseeSpan.map { text[$0] } }
  /// The sentence, or the run of sentences, that the quote and its speaker stand in.
  public var sentence: Excerpt { text[sentenceSpan] }
}

/// Who says something: a person, an office, an organisation, a paper, a document.
///
/// All words stand in one text, which is held once beside their places, as in a `Figure`.
public struct Speaker: Sendable {
  /// The text that all its words stand in.
  public let text: SourceText
  /// Where `mention` stands.
  public let span: TextSpan
  /// Where `fullName` stands.
  public let fullNameSpan: TextSpan?
  /// Where `role` stands.
  public let roleSpan: TextSpan?

  /// A speaker by these words, which all stand in the text of `mention`.
  public init(mention: Excerpt, fullName: Excerpt? = nil, role: Excerpt? = nil) {
    text = mention.text
    span = mention.span
    fullNameSpan = fullName?.span(in: mention.text)
    roleSpan = role?.span(in: mention.text)
  }

  /// The words that stand for the speaker beside the quote or figure ("he", "The paper").
  public var mention: Excerpt { text[span] }
  /// The full name as the article prints it somewhere ("Anna Lund"), nil when it names nobody or is not clear.
  public var fullName: Excerpt? { fullNameSpan.map { text[$0] } }
  /// Title or office as the article gives it ("Secretary of State").
  public var role: Excerpt? { roleSpan.map { text[$0] } }
}

extension Speaker: Equatable {
  /// Equal when all words stand at the same places of the same text.
  public static func == (a: Speaker, b: Speaker) -> Bool {
    a.text === b.text && a.span == b.span && a.fullNameSpan == b.fullNameSpan
      && a.roleSpan == b.roleSpan
  }
}
