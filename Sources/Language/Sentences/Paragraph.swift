import Provenance

/// A part of the text that was analysed.
///
/// One for each `DocumentPart` in their order, also for one without a token.
public struct Paragraph: Sendable {
  /// Where it stands.
  public let span: TextSpan
  /// Its tokens, as indices into `Document.tokens`; empty where all of it was left out.
  public let tokens: Range<Int>
  /// Its sentences, as indices into the document's.
  public let sentences: Range<Int>
  /// Whether it is the headline.
  public let isTitle: Bool
  /// Whether it is a heading inside the article.
  public let isHeading: Bool
}
