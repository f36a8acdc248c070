import Language
import Model
import Provenance

/// A figure as it is looked for in the other version.
struct VersionFigure {
  let span: TextSpan
  let value: Double
  let upperValue: Double
  /// Below (-1) or above (1) what is printed, or neither.
  let bound: Int
  /// Whether it is only about what is printed.
  let isAbout: Bool
  let kind: FigureKind
  let unit: String?
  /// The last word of what is counted; nil where nothing is named.
  let noun: WordKey?
  let people: People
  let fate: FateClass?
  /// Whether it is called a toll.
  let isToll: Bool
  /// Index of its sentence.
  let sentence: Int
  /// The folded words before and behind it, in its sentence.
  let neighbours: (WordKey?, WordKey?)
  /// Whether its sentence opens with another time than the article's ("In 2004, ...").
  let isBackground: Bool
  /// The figure in front of it, in whose brackets it stands: "10 kilometers (6 miles)".
  var converted: Int?

  /// Whether people are counted, in a word for all of them ("residents") or for some ("children").
  enum People { case none, some, all }

  /// Whether it counts something, and does not measure it.
  var isCount: Bool { kind == .count || kind == .other && MeasureScale.factor(of: unit) == nil }

  /// How alike two figures are in what they tell of, numbers apart; nil where they tell of different things.
  ///
  /// 1 or more: the same, by words of their own.
  func likeness(to other: VersionFigure) -> Double? {
    guard isCount == other.isCount else { return unit == nil || other.unit == nil ? 0.5 : nil }
    guard isCount else { return kind == other.kind ? 1 : nil }
    if let fate, let theirs = other.fate, fate != theirs { return nil }
    let shared = (fate != nil && fate == other.fate ? 0.5 : 0) + (isToll || other.isToll ? 0.2 : 0)
    guard let noun, let theirs = other.noun else { return (shared < 0.5 ? 0.5 : 0.9) + shared }
    if noun == theirs { return 1 + shared }
    switch (people, other.people) {
    case (.none, _), (_, .none): return nil
    case (.all, .all): return 0.9 + shared
    default: return 0.4 + shared
    }
  }

  /// Whether both say the same number, perhaps in another unit: then within what rounding makes.
  func hasValue(of other: VersionFigure) -> Bool {
    if unit != other.unit, let mine = MeasureScale.factor(of: unit),
      let theirs = MeasureScale.factor(of: other.unit)
    {
      guard kind == other.kind else { return false }
      return Self.isNear(value * mine, other.value * theirs, 0.05)
        && Self.isNear(upperValue * mine, other.upperValue * theirs, 0.05)
    }
    return Self.isNear(value, other.value, 1e-9)
      && Self.isNear(upperValue, other.upperValue, 1e-9)
  }

  private static func isNear(_ a: Double, _ b: Double, _ share: Double) -> Bool {
    abs(a - b) <= share * max(abs(a), abs(b))
  }

  /// Whether it is a lone "one" of something that nothing happened to ("one name"): seldom meant as a number.
  var isArticle: Bool {
    value == 1 && upperValue == 1 && isCount && people == .none && fate == nil && noun != nil
  }

  /// Where figures of one value meet, whatever their unit: by their size, coarsely.
  var sizes: [Int] {
    let size = abs(value) * (MeasureScale.factor(of: unit) ?? 1)
    guard size > 0, size.isFinite else { return [0] }
    let place = logarithm(size) * 10
    return [Int(place.rounded(.down)), Int(place.rounded(.down)) + 1]
  }

  /// The logarithm to base 2 of a positive number.
  private func logarithm(_ number: Double) -> Double {
    Double(number.exponent) + (number.significand - 1)
  }
}
