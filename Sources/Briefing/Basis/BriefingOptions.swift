/// How much a brief holds.
public struct BriefingOptions: Hashable, Sendable {
  /// The most sentences of a summary.
  public var sentences = 3
  /// The most words of a summary; nil for any number.
  public var words: Int?
  /// The most key quotes.
  public var quotes = 4
  /// The most key figures.
  public var figures = 6
  /// The most sums and changes among figures.
  public var relations = 4

  /// The usual brief.
  public init() {}
}
