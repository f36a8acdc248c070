import Provenance

/// What stands between two quotation marks that belong together, or behind one that is never closed.
package struct Quotation: Hashable, Sendable {
  /// The words between the marks.
  package let inner: TextSpan
  /// The same with the marks that are there.
  package let outer: TextSpan
  /// Tokens between the marks, as indices into the document's tokens.
  package let tokens: Range<Int>
  /// Index of the block it stands in.
  package let block: Int
  /// Whether it has its closing mark; `UnclosedMark` says where one that has not ends.
  package let isClosed: Bool
  /// Whether the marks are single.
  package let isSingle: Bool
  /// Whether the marks are the typewriter's: two apostrophes or two back-ticks.
  package let isTyped: Bool
  /// Whether words inside it stand in single marks; told of typewriter's marks only.
  package internal(set) var holdsSingles = false
}
