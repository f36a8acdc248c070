import Provenance

/// Where something stands in each of two versions of an article; nil where it was added or removed.
public struct VersionChange: Hashable, Sendable {
  /// How it changed.
  public enum Kind: String, Sendable {
    /// Only the newer version has it.
    case added
    /// Only the older version has it.
    case removed
    /// Both have it, in other words or with another number.
    case changed
    /// Both have it, in the same words: only spelling, punctuation or case differ.
    case respelled
    /// Both have the quote, and name another speaker.
    case speaker
  }

  /// In the older text.
  public let old: TextSpan?
  /// In the newer text.
  public let new: TextSpan?
  /// How it changed.
  public let kind: Kind

  /// Something that both versions have.
  public init(_ old: TextSpan, _ new: TextSpan, _ kind: Kind = .changed) {
    self.old = old
    self.new = new
    self.kind = kind
  }

  /// Something that only the older version has.
  public init(removed span: TextSpan) {
    old = span
    new = nil
    kind = .removed
  }

  /// Something that only the newer version has.
  public init(added span: TextSpan) {
    old = nil
    new = span
    kind = .added
  }
}

/// Two versions of an article, and what changed between them.
public struct VersionComparison: Sendable {
  /// The older version.
  public let old: Brief
  /// The newer version.
  public let new: Brief
  /// Sentences that were added, removed, changed or respelled, in the order of the newer text; removed ones stand at the end.
  public let sentences: [VersionChange]
  /// Figures, in the same order.
  public let figures: [VersionChange]
  /// Words in quotation marks, in the same order.
  public let quotes: [VersionChange]

  /// Two versions with what was found between them.
  public init(
    from old: Brief, to new: Brief, sentences: [VersionChange], figures: [VersionChange],
    quotes: [VersionChange]
  ) {
    self.old = old
    self.new = new
    self.sentences = sentences
    self.figures = figures
    self.quotes = quotes
  }
}
