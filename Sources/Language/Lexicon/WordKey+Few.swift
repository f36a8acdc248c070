/// Whether a word is one of a few that stand in the condition itself: comparisons of numbers, where an array would be made.
///
/// Words of up to eight letters are numbers in the program; a longer one, or more than seven, belong into a table.
extension WordKey {
  /// Whether it is one of two words.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey) -> Bool {
    self == a || self == b
  }

  /// Whether it is one of three words.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey, _ c: WordKey) -> Bool {
    self == a || self == b || self == c
  }

  /// Whether it is one of four words.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey) -> Bool {
    self == a || self == b || self == c || self == d
  }

  /// Whether it is one of five words.
  @inlinable @inline(__always)
  public func isOne(of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey, _ e: WordKey) -> Bool {
    self == a || self == b || self == c || self == d || self == e
  }

  /// Whether it is one of six words.
  @inlinable @inline(__always)
  public func isOne(
    of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey,
    _ e: WordKey, _ f: WordKey
  ) -> Bool {
    self == a || self == b || self == c || self == d || self == e || self == f
  }

  /// Whether it is one of seven words.
  @inlinable @inline(__always)
  public func isOne(
    of a: WordKey, _ b: WordKey, _ c: WordKey, _ d: WordKey,
    _ e: WordKey, _ f: WordKey, _ g: WordKey
  ) -> Bool {
    self == a || self == b || self == c || self == d || self == e || self == f || self == g
  }
}
