import Provenance

/// What stands between two quotation marks that belong together, or behind one that is never closed.
public struct Quotation: Hashable, Sendable {
  /// The words between the marks.
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
  public let isSingle: Bool
  /// Whether the marks are the typewriter's: two apostrophes or two back-ticks.
  public let isTyped: Bool
  /// Whether words inside it stand in single marks; told of typewriter's marks only.
  public internal(set) var holdsSingles = false
}
