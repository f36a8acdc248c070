import Provenance

/// A paragraph, heading, list item's paragraph or code block of a document.
///
/// Containers are no blocks: a list of three items is three blocks. Blocks do not overlap; in the plain text of
/// Markdown two line ends stand between two of them.
public struct MarkdownBlock: Hashable, Sendable {
  /// What it is in the layout.
  public enum Kind: Hashable, Sendable {
    /// The innermost that says something: a paragraph of an item in a block quote is a `listItem`.
    case paragraph, listItem, blockQuote, code
    /// Level 1 to 6.
    case heading(Int)
  }

  /// What it is in the layout.
  public let kind: Kind
  /// Whether it stands beside the text: a footnote, a picture's caption.
  /// Shown, and not searched.
  public let isAside: Bool
  /// Whether all its words are set in one emphasis.
  /// `*Anna Holm writes about harbours.*` below an article is about its writer, which is asked elsewhere.
  public let isEmphasised: Bool
  /// How many of its bytes stand in links.
  public let linked: Int
  /// Where it stands in the plain text.
  /// Without the blank lines around; never empty in what is read from Markdown. It may begin with a line end,
  /// below a picture.
  public let span: TextSpan

  /// A block of plain text.
  public init(
    kind: Kind, isAside: Bool = false, isEmphasised: Bool = false, linked: Int = 0, span: TextSpan
  ) {
    self.kind = kind
    self.linked = linked
    self.isEmphasised = isEmphasised
    self.isAside = isAside
    self.span = span
  }

  /// The same block, beside the text.
  var asAside: MarkdownBlock {
    MarkdownBlock(
      kind: kind, isAside: true, isEmphasised: isEmphasised, linked: linked, span: span)
  }
}
