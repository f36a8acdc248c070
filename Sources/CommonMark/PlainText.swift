import Provenance

/// What a reader sees of a Markdown document, without its markup.
public struct PlainText: Sendable {
  /// UTF-8; blocks are parted by a blank line, soft and hard breaks are `\n`.
  public let bytes: [UInt8]
  /// The blocks in order.
  public let blocks: [MarkdownBlock]
  /// Where the bytes stand in the Markdown, as far as they stand there.
  public let stretches: [OffsetMap.Stretch]
  /// Offsets in the Markdown of raw HTML, which is left out.
  public let rawHTML: [Int]
  /// Markup of site generators and editors that was left out, in order.
  public let dropped: [DroppedMarkup]
  /// Whether the Markdown was nested too deep to be read as such, and is taken as plain text.
  public let isTooDeep: Bool
}

/// A paragraph, heading, list item's paragraph or code block of a document.
public struct MarkdownBlock: Hashable, Sendable {
  /// What it is in the layout.
  public enum Kind: Hashable, Sendable {
    case paragraph, listItem, blockQuote, code
    /// Level 1 to 6.
    case heading(Int)
  }

  /// What it is in the layout.
  public let kind: Kind
  /// Whether it stands beside the text: a footnote, a picture's caption.
  public let isAside: Bool
  /// Whether all its words are set in one emphasis.
  public let isEmphasised: Bool
  /// Where it stands in the plain text.
  public let span: TextSpan

  /// A block of plain text.
  public init(kind: Kind, isAside: Bool = false, isEmphasised: Bool = false, span: TextSpan) {
    self.kind = kind
    self.isEmphasised = isEmphasised
    self.isAside = isAside
    self.span = span
  }
}

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

/// Something to be marked in the rendered body.
public struct TextMark: Sendable {
  /// Where, in the plain text.
  public let span: TextSpan
  /// The anchor; on the first element only.
  public let id: String
  /// The class of every element.
  public let className: String
  /// Where a click on the mark leads.
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
