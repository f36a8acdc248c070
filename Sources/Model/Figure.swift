import Provenance

/// What a figure measures.
public enum FigureKind: String, Sendable, CaseIterable {
  case count, distance, money, percent, duration, age, area, mass, speed, temperature, volume
  case ratio, other
}

/// How the words around a number qualify it.
public enum FigureModifier: String, Sendable {
  /// As it stands.
  case exact
  /// "about", "nearly", "some"
  case about
  /// "more than", "at least"
  case over
  /// "fewer than", "up to"
  case under
  /// The size of a rise.
  case up
  /// The size of a fall.
  case down
}

/// A quantity in the text.
public struct Figure: Sendable {
  /// As printed: modifier words, number and unit or counted noun ("about 40 nurses").
  public let excerpt: Excerpt
  /// The number; the lower end of a range; a share as a fraction only when printed as one ("a third").
  public let value: Double
  /// The upper end of a range or vague plural, else nil.
  public let upperValue: Double?
  /// How it is qualified.
  public let modifier: FigureModifier
  /// Singular unit or counted noun phrase, lower case ("nurse", "dollar per barrel"); nil when none is named.
  public let unit: String?
  /// What it measures.
  public let kind: FigureKind
  /// The noun that it counts, as printed, here or where it stands in the sentence; nil for measures.
  public let counted: Excerpt?
  /// What it is about, in the article's words.
  public let subject: Excerpt?
  /// Who says so.
  public let attribution: Speaker?
  /// The words that say it is not certain ("unconfirmed reports").
  public let hedge: Excerpt?
  /// The sentence it stands in.
  public let sentence: Excerpt

  /// What it counts, where the figure's own words do not say it; of “Of 20 boats, 14 sank” the 14 counts "boats".
  public var countedElsewhere: Excerpt? {
    counted.flatMap { excerpt.span.contains($0.span) ? nil : $0 }
  }

  /// A figure of these parts.
  public init(
    excerpt: Excerpt, value: Double, upperValue: Double?, modifier: FigureModifier, unit: String?,
    kind: FigureKind, counted: Excerpt?, subject: Excerpt?, attribution: Speaker?, hedge: Excerpt?,
    sentence: Excerpt
  ) {
    self.excerpt = excerpt
    self.value = value
    self.upperValue = upperValue
    self.modifier = modifier
    self.unit = unit
    self.kind = kind
    self.counted = counted
    self.subject = subject
    self.attribution = attribution
    self.hedge = hedge
    self.sentence = sentence
  }
}
