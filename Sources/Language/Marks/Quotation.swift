import Provenance

/// What stands between two quotation marks that belong together, or behind one that is never closed.
///
/// Order is by place. Of nested double marks only the outer pair is one; single-marked words count outside of those,
/// and their quotations carry `isSingle`.
public struct Quotation: Hashable, Sendable {
  /// The words between the marks.
  ///
  /// Without white space beside the marks, stops and commas included.
  public let inner: TextSpan
  /// The same with the marks that are there.
  public let outer: TextSpan
  /// Tokens between the marks, as indices into the document's tokens.
  public let tokens: Range<Int>
  /// Index of the block it stands in.
  public let block: Int
  /// Whether it has its closing mark; `UnclosedMark` says where one that has not ends.
  public let isClosed: Bool
  /// Whether the marks are single.
  ///
  /// Words in single marks may be scare quotes, a headline's quotes, or speech in a paper that sets them so.
  public let isSingle: Bool
  /// Whether the marks are the typewriter's: two apostrophes or two back-ticks.
  public let isTyped: Bool
  /// Whether words inside it stand in single marks; told of typewriter's marks only.
  public internal(set) var holdsSingles = false
}
