import Provenance

/// Something to be marked in the rendered body.
///
/// A key sentence, quote or figure of a brief. Where it runs over blocks or crosses another it becomes several elements:
/// "the first" is the first of them. All texts are escaped when they are drawn.
public struct TextMark: Sendable {
  /// Where, in the plain text.
  /// In bytes; it may reach over several blocks.
  public let span: TextSpan
  /// The anchor; on the first element only.
  public let id: String
  /// The class of every element.
  public let className: String
  /// Where a click on the words leads that are in no smaller mark.
  /// Where all are in one, or in a link of the article's own, a link stands behind them.
  public let href: String
  /// What the link is called for those who do not see it.
  public let label: String

  /// A mark.
  public init(span: TextSpan, id: String, className: String, href: String, label: String) {
    self.span = span
    self.id = id
    self.className = className
    self.href = href
    self.label = label
  }
}
