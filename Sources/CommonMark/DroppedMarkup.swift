/// Markup that is no CommonMark, no text, and has no place on a page.
public struct DroppedMarkup: Hashable, Sendable {
  /// Whose markup it is.
  public enum Kind: Hashable, Sendable {
    /// A short code or template tag of a site generator: `{{< figure >}}`, `{% include %}`, `{{ page.title }}`.
    case templateTag
    /// A note embedded in another one: `![[map]]`.
    case embed
    /// Words struck out: `~~fifty~~`. Their author has taken them back, so nobody is quoted with them.
    case struckOut
  }

  /// Whose markup it is.
  public let kind: Kind
  /// Bytes from the start of the Markdown.
  public let offset: Int
}
