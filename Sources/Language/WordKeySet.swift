/// A set of words that stands in the program: open addressing over the keys, which are hashes already.
///
/// A `Set<WordKey>` hashes each key again, and in other rooms through the library's protocols: 3 % of an article's time. It
/// stays where the words are an article's, which could be chosen to meet in one slot.
public struct WordKeySet: Sendable, ExpressibleByArrayLiteral {
  /// Keys by their slots; 0, which is no word, where a slot is free.
  @usableFromInline let slots: [UInt64]

  /// A set of these words.
  public init(_ words: some Sequence<WordKey>) {
    let keys = Set(words.map(\.rawValue)).subtracting([WordKey.none.rawValue])
    var size = 8
    while size < keys.count * 3 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for key in keys.sorted() {
      var slot = Self.slot(key, size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = key
    }
    self.slots = slots
  }

  /// A set of these words.
  public init(arrayLiteral words: WordKey...) { self.init(words) }

  /// Whether a word is in it.
  @inlinable
  public func contains(_ word: WordKey) -> Bool {
    let mask = slots.count - 1
    var slot = Self.slot(word.rawValue, mask)
    while slots[slot] != 0 {
      if slots[slot] == word.rawValue { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Packed keys have their letters in the low bits, so that the high bits of a product tell them apart.
  @inlinable
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
