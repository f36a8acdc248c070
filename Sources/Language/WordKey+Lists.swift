/// Lists of words written as texts, and the short ones that several finders ask for.
extension WordKey {
  /// The keys of words parted by spaces or line ends.
  public static func set(_ words: StaticString) -> WordKeySet { WordKeySet(list: words) }

  /// "is", "are", "was", "were": before a participle they make a passive.
  public static let formsOfBe = set("is are was were")

  /// "had", "has", "have": before a participle they make a perfect.
  public static let formsOfHave = set("had has have")

  /// What stands for a whole told of before: "of those", "two of whom".
  public static let wholes = set("them those these whom")

  /// What a number's size is written by when glued to it: "1.5bn", "6m".
  public static let scaleLetters = set("m mn bn b tn k")

  /// The letters of "1st", "2nd", "3rd", "4th".
  public static let ordinalEndings = set("st nd rd th")
}

/// Lists of two to seven short words inside a condition: each is a comparison with a number.
extension WordKey {
  /// Whether it is one of two.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey) -> Bool {
    self == a || self == b
  }
  /// Whether it is one of three.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey, _ c: WordKey) -> Bool {
    isOne(of: a, b) || self == c
  }
  /// Whether it is one of four.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey) -> Bool {
    isOne(of: a, b, c) || self == d
  }
  /// Whether it is one of five.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey, _ e: WordKey) -> Bool {
    isOne(of: a, b, c, d) || self == e
  }
  /// Whether it is one of six.
  @inlinable @inline(__always)
  public func isOne(
    of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey, _ e: WordKey, _ f: WordKey
  ) -> Bool {
    isOne(of: a, b, c, d, e) || self == f
  }
  /// Whether it is one of seven.
  @inlinable @inline(__always)
  public func isOne(
    of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey, _ e: WordKey, _ f: WordKey,
    _ g: WordKey
  ) -> Bool {
    isOne(of: a, b, c, d, e, f) || self == g
  }
}
