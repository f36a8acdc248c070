import Provenance

/// What a figure measures.
public enum FigureKind: String, Sendable, CaseIterable {
  case count, distance, money, percent, duration, age, area, mass, speed, temperature, volume
  case ratio, other
}

/// How the words around a number qualify it.
public enum FigureModifier: String, Sendable, CaseIterable {
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
///
/// All its words stand in one text, which is held once beside their places: a figure is handed on often, and each text in it
/// would be counted each time.
public struct Figure: Sendable {
  /// The text that all its words stand in.
  public let text: SourceText
  /// Where `excerpt` stands.
  public let span: TextSpan
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
  /// Where `counted` stands.
  public let countedSpan: TextSpan?
  /// Where `fate` stands.
  public let fateSpan: TextSpan?
  /// Where `subject` stands.
  public let subjectSpan: TextSpan?
  /// Who says so.
  public let attribution: Speaker?
  /// Where `hedge` stands.
  public let hedgeSpan: TextSpan?
  /// Where `sentence` stands.
  public let sentenceSpan: TextSpan

  /// What it counts, where the figure's own words do not say it; of “Of 20 boats, 14 sank” the 14 counts "boats".
  public var countedElsewhere: Excerpt? {
    counted.flatMap { span.contains($0.span) ? nil : $0 }
  }

  /// A figure of these parts, all of whose words stand in the text of `excerpt`.
  public init(
    excerpt: Excerpt, value: Double, upperValue: Double?, modifier: FigureModifier, unit: String?,
    kind: FigureKind, counted: Excerpt?, fate: Excerpt?, subject: Excerpt?, attribution: Speaker?,
    hedge: Excerpt?, sentence: Excerpt
  ) {
    text = excerpt.text
    span = excerpt.span
    self.value = value
    self.upperValue = upperValue
    self.modifier = modifier
    self.unit = unit
    self.kind = kind
    countedSpan = counted?.span(in: excerpt.text)
    fateSpan = fate?.span(in: excerpt.text)
    subjectSpan = subject?.span(in: excerpt.text)
    self.attribution = attribution
    hedgeSpan = hedge?.span(in: excerpt.text)
    sentenceSpan = sentence.span(in: excerpt.text)
  }

  /// As printed: modifier words, number and unit or counted noun ("about 40 nurses").
  public var excerpt: Excerpt { text[span] }
  /// What happened to those it counts, in words of its clause that are not its own ("killed", "feared dead").
  public var fate: Excerpt? { fateSpan.map { text[$0] } }
  /// The noun that it counts, as printed, here or where it stands in the sentence; nil for measures.
  public var counted: Excerpt? { countedSpan.map { text[$0] } }
  /// What it is about, in the article's words.
  public var subject: Excerpt? { subjectSpan.map { text[$0] } }
  /// The words that say it is not certain ("unconfirmed reports").
  public var hedge: Excerpt? { hedgeSpan.map { text[$0] } }
  /// The sentence it stands in.
  public var sentence: Excerpt { text[sentenceSpan] }
}
