/// Markup that is no CommonMark, no text, and has no place on a page.
///
/// Each is told as a warning, so that an author can see what a brief does not have. Signs that leave their
/// words in the text (`==words==`, `[[page]]`) are no dropped markup.
public struct DroppedMarkup: Hashable, Sendable {
  /// Whose markup it is.
  public enum Kind: Hashable, Sendable {
    /// A short code or template tag of a site generator: `{{< figure >}}`, `{% include %}`, `{{ page.title }}`.
    case templateTag
    /// A note embedded in another one: `![[map]]`.
    case embed
    /// Words struck out: `~~fifty~~`. Their author has taken them back, so nobody is quoted with them.
    case struckOut
    /// HTML that shows something else than words: a film, a map, a script's chart.
    case html
    /// Words in HTML that are no text of a page: those of a button, a form, a formula.
    case htmlWords
    /// Where a link or picture leads that no page leads to: `[photos](smb://host/photos)`. Words of a link stay.
    case address
  }

  /// Whose markup it is.
  public let kind: Kind
  /// Bytes from the start of the Markdown.
  /// Where its first sign stands.
  public let offset: Int
}
