import Provenance

/// What the head of an article says of its summary.
package struct SummaryWishes: Hashable, Sendable {
  /// The most sentences.
  package var sentences: Int?
  /// The most words.
  package var words: Int?
  /// Sentences that stand in it.
  package var pins: [SummaryWish] = []
  /// Sentences that do not.
  package var bans: [SummaryWish] = []

  /// Nothing wanted.
  package init() {}
}

/// A sentence by its first words.
package struct SummaryWish: Hashable, Sendable {
  /// As written.
  package let words: String
  /// Where it is written.
  package let location: SourceLocation

  /// A sentence that begins with these words.
  package init(words: String, location: SourceLocation) {
    self.words = words
    self.location = location
  }
}
