import Provenance

/// A number in the text, in digits, words or both ("1,500", "twenty-three", "1.2 million", "dozens", "half a million").
///
/// Not a quantity yet: "2014" and "3" in "3-1" are numbers as well.
public struct NumberExpression: Sendable {
  /// Its tokens; a scale letter such as the "bn" of "4.5bn" is one of them.
  public let tokens: Range<Int>
  /// What it is worth; the lower end of a vague plural.
  public let value: Double
  /// The upper end of a vague plural: "dozens" is 12 to 120.
  public let upperValue: Double?
  /// Whether it is written in words.
  public let isSpelled: Bool
  /// Whether it has a scale word ("million", "bn").
  public let hasScale: Bool
  /// Whether it is a part of a whole: "half", "a third", "three quarters".
  public let isFraction: Bool
  /// The value without its scale, and the scale: ranges such as "3-5 million" lend it to their lower end.
  ///
  /// 1 without one. "1.2 million" has the value 1,200,000 and the scale 1,000,000.
  public let scale: Double
}
