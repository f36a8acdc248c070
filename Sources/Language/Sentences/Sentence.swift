import Provenance

/// A sentence: from its first word or mark to its last stop and closing mark.
///
/// Sentences of a paragraph follow each other without a gap between their tokens; only notices are left out.
public struct Sentence: Sendable {
  /// Where it stands, without surrounding white space.
  public let span: TextSpan
  /// Its tokens, as indices into `Document.tokens`; never empty.
  public let tokens: Range<Int>
  /// Index of its paragraph.
  public let paragraph: Int
  /// Whether it is the headline.
  public let isTitle: Bool
  /// What its tokens are, all together: which rules may have anything to say of it.
  public internal(set) var traits = TokenTraits([])

  /// Index of its first word or number.
  ///
  /// nil for a sentence of marks alone.
  func opener(in all: [Token]) -> Int? {
    tokens.first { all[$0].isWord || all[$0].kind == .number }
  }
}
