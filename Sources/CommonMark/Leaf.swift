import Provenance

/// A node that holds text, with the place of that text in the plain text.
struct Leaf {
  let node: OpaquePointer
  let span: TextSpan
  /// Code cannot be cut; text can.
  let canBeCut: Bool
  /// Whether it stands in a link of the article's, where another link cannot stand.
  let isInLink: Bool
}
