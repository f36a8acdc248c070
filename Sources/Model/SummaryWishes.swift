import Provenance

/// What the head of an article says of its summary.
public struct SummaryWishes: Hashable, Sendable {
  /// The most sentences.
  public var sentences: Int?
  /// The most words.
  public var words: Int?
  /// Sentences that stand in it.
  public var pins: [SummaryWish] = []
  /// Sentences that do not.
  public var bans: [SummaryWish] = []

  /// Nothing wanted.
  public init() {}
}

/// A sentence by its first words.
public struct SummaryWish: Hashable, Sendable {
  /// As written.
  public let words: String
  /// Where it is written.
  public let location: SourceLocation

  /// A sentence that begins with these words.
  public init(words: String, location: SourceLocation) {
    self.words = words
    self.location = location
  }
}
