import Provenance

/// A node that holds text, with the place of that text in the plain text.
///
/// Leaves are in the order of the text and do not overlap. The tree owns the nodes: a leaf is of use as long as
/// its document is there.
struct Leaf {
  /// A `cmark_node` of text, code, soft or hard break.
  let node: OpaquePointer
  /// Bytes of the plain text; as long as the node's literal, or the one line break.
  let span: TextSpan
  /// Code cannot be cut; text can.
  let canBeCut: Bool
  /// Whether it stands in a link of the article's, where another link cannot stand.
  let isInLink: Bool
}
