/// How figures of one article hang together, where its words say so.
///
/// Figures are indices into `Brief.figures`. Nothing is computed that the article does not print: a rest or a difference has
/// no figure here.
public enum FigureRelation: Hashable, Sendable {
  /// A whole and parts of it, in article order ("2,000", "1,500", "another 500").
  case parts(whole: Int, parts: [Int], sum: Sum)
  /// An earlier and a later level of the same thing ("150, up from about 50"). Both are the same index where one figure has
  /// both levels ("rose from 50 to 150").
  case change(from: Int, to: Int)

  /// What the parts make beside their whole.
  public enum Sum: String, Sendable {
    /// All are exact, and the parts make the whole.
    case equal
    /// All are exact and the words name all parts, but they do not make the whole. Which figure is wrong is not said.
    case different
    /// The words name only some of the parts, or a figure is not exact.
    case open
  }

  /// Its figures in the order in which they are named: whole and parts, or from and to.
  public var figures: [Int] {
    switch self {
    case .parts(let whole, let parts, _): [whole] + parts
    case .change(let from, let to): from == to ? [from] : [from, to]
    }
  }
}
