/// A set of words that stands in the program: open addressing over the keys, which are hashes already.
///
/// A `Set<WordKey>` hashes each key again, and in other rooms through the library's protocols: 3 % of an article's time. It
/// stays where the words are an article's, which could be chosen to meet in one slot.
public struct WordKeySet: Sendable, ExpressibleByArrayLiteral {
  /// Keys by their slots; 0, which is no word, where a slot is free. Never more than half full.
  @usableFromInline private(set) var slots: [UInt64]
  /// How many words are in it.
  private var count = 0

  /// A set of these words.
  public init(_ words: some Sequence<WordKey>) {
    slots = [UInt64](repeating: 0, count: 16)
    for word in words { insert(word) }
  }

  /// A set of these words.
  public init(arrayLiteral words: WordKey...) { self.init(words) }

  /// A set of the words of a list, parted by spaces or line ends.
  public init(list: StaticString) {
    self.init([])
    var reader = TableReader(list)
    while let part = reader.next() {
      if case .word(let word) = part { insert(reader.key(word)) }
    }
  }

  /// Adds a word unless it is there; four times the slots when more than half of them are taken.
  private mutating func insert(_ word: WordKey) {
    let place = place(of: word.rawValue)
    guard word != .none, slots[place] == 0 else { return }
    slots[place] = word.rawValue
    count += 1
    guard count * 2 > slots.count else { return }
    let keys = slots
    slots = [UInt64](repeating: 0, count: keys.count * 4)
    for key in keys where key != 0 { slots[self.place(of: key)] = key }
  }

  /// The slot where a key is, or would be.
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Whether a word is in it.
  ///
  /// - Complexity: O(1) on average.
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
