import Provenance

/// A part of a text to be analysed.
public struct DocumentPart: Sendable {
  /// Where it stands.
  public let span: TextSpan
  /// Whether it is the headline.
  public let isTitle: Bool
  /// Whether it is a heading inside the article.
  public let isHeading: Bool

  /// A part of a text.
  ///
  /// - Parameter span: In the bytes of the document's text.
  public init(span: TextSpan, isTitle: Bool = false, isHeading: Bool = false) {
    self.span = span
    self.isTitle = isTitle
    self.isHeading = isHeading
  }
}
