import Provenance

/// What a reader sees of a Markdown document, without its markup.
package struct PlainText: Sendable {
  /// UTF-8; blocks are parted by a blank line, soft and hard breaks are `\n`.
  package let bytes: [UInt8]
  /// The blocks in order.
  package let blocks: [MarkdownBlock]
  /// Where the bytes stand in the Markdown, as far as they stand there.
  package let stretches: [OffsetMap.Stretch]
  /// Offsets in the Markdown of raw HTML, which is left out.
  package let rawHTML: [Int]
  /// Markup of site generators and editors that was left out, in order.
  package let dropped: [DroppedMarkup]
  /// Whether the Markdown was nested too deep to be read as such, and is taken as plain text.
  package let isTooDeep: Bool
}

/// A paragraph, heading, list item's paragraph or code block of a document.
package struct MarkdownBlock: Hashable, Sendable {
  /// What it is in the layout.
  package enum Kind: Hashable, Sendable {
    case paragraph, listItem, blockQuote, code
    /// Level 1 to 6.
    case heading(Int)
  }

  /// What it is in the layout.
  package let kind: Kind
  /// Whether it stands beside the text: a footnote, a picture's caption.
  package let isAside: Bool
  /// Whether all its words are set in one emphasis.
  package let isEmphasised: Bool
  /// Where it stands in the plain text.
  package let span: TextSpan

  /// A block of plain text.
  package init(kind: Kind, isAside: Bool = false, isEmphasised: Bool = false, span: TextSpan) {
    self.kind = kind
    self.isEmphasised = isEmphasised
    self.isAside = isAside
    self.span = span
  }
}

/// Markup that is no CommonMark, no text, and has no place on a page.
package struct DroppedMarkup: Hashable, Sendable {
  /// Whose markup it is.
  package enum Kind: Hashable, Sendable {
    /// A short code or template tag of a site generator: `{{< figure >}}`, `{% include %}`, `{{ page.title }}`.
    case templateTag
    /// A note embedded in another one: `![[map]]`.
    case embed
    /// Words struck out: `~~fifty~~`. Their author has taken them back, so nobody is quoted with them.
    case struckOut
  }

  /// Whose markup it is.
  package let kind: Kind
  /// Bytes from the start of the Markdown.
  package let offset: Int
}

/// Something to be marked in the rendered body.
package struct TextMark: Sendable {
  /// Where, in the plain text.
  package let span: TextSpan
  /// The anchor; on the first element only.
  package let id: String
  /// The class of every element.
  package let className: String
  /// Where a click on the mark leads.
  package let href: String
  /// What the link is called for those who do not see it.
  package let label: String

  /// A mark.
  package init(span: TextSpan, id: String, className: String, href: String, label: String) {
    self.span = span
    self.id = id
    self.className = className
    self.href = href
    self.label = label
  }
}
