import Model

/// Figures of several articles that measure one thing.
public struct FigureSeries: Sendable {
  /// Why a figure stands in a series.
  public enum Reason: UInt8, Sendable, CaseIterable {
    /// The words around it are those around another.
    case copiedWords
    /// The same value of the same thing, told in other words.
    case sameFigure
    /// Words of a running count ("bringing the toll to").
    case runningCount
    /// It leads its article, as another of that story leads its own.
    case leadFigures
    /// The same noun of the same holder, measured in the same way.
    case sameNounAndHolder
  }

  /// A figure of it.
  public struct Member: Sendable {
    /// Where it stands.
    public let place: FindingPlace
    /// Its number; the lower end of a range.
    public let value: Double
    /// The upper end of a range, else nil.
    public let upperValue: Double?
    /// How it is qualified.
    public let modifier: FigureModifier
    /// Why it is here: its strongest tie to another member.
    public let reason: Reason
    /// Whether that tie is no proof: then a page says so.
    public let isPossible: Bool
    /// Whether the article names it as what was before ("25, down from 26"): it is of the same thing, and no report of the article's day.
    public let isFormer: Bool
  }

  /// By day, then in the order of the articles; of at least two articles.
  public let members: [Member]
}
