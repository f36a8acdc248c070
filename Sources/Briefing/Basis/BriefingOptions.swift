/// How much a brief holds.
///
/// All are upper bounds: an article that has fewer of a thing, or none that is fit to be shown, has fewer in its
/// brief. What an article's own head says of its summary (`SummaryWishes`) goes before `sentences` and `words`.
public struct BriefingOptions: Hashable, Sendable {
  /// The most sentences of a summary. An article of hardly more sentences has a shorter one, or none.
  public var sentences = 3
  /// The most words of a summary; nil for any number. More than half of the article's words it has only where a pin
  /// or one long sentence makes it so.
  public var words: Int?
  /// The most key quotes, counted in speeches: a quote that is split around its cue counts once.
  public var quotes = 4
  /// The most key figures.
  public var figures = 6
  /// The most sums and changes among figures; all that are found stay among the findings.
  public var relations = 4

  /// The usual brief.
  public init() {}
}
