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
  /// Where it stands in the plain text.
  package let span: TextSpan

  /// A block of plain text.
  package init(kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
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
