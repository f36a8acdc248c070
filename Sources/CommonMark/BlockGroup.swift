import Provenance

/// Blocks that belong together in a way that CommonMark has no sign for.
struct BlockGroup {
  /// What they are.
  enum Kind: Equatable {
    /// A footnote, by its number.
    case footnote(Int)
    /// A box beside the text: MkDocs' `!!! note`, Docusaurus' `:::tip`.
    case box
    /// What is defined, and what it is.
    case term, definition
  }

  let kind: Kind
  /// In what libcmark reads.
  let span: TextSpan
  /// Whether they are shown and not searched.
  let isAside: Bool
}
