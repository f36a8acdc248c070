import Provenance

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
