/// Words of an article, a number each: open addressing like `WordTable`, but for words that the text chooses.
///
/// Where a word lands is mixed with a number drawn once a run, so that nobody can write an article whose words all meet in one
/// slot; no answer depends on it.
struct WordIndex {
  /// A word and its number, side by side, since they are read together.
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = 0
  }

  /// Key 0 where a slot is free; empty as long as nothing was set, else never more than half full.
  private var slots: [Slot] = []
  /// How many words have a number.
  private var count = 0

  /// Drawn once for all indices of a run.
  private static let seed = UInt64.random(in: .min ... .max)

  /// An index with room for so many words.
  ///
  /// It grows beyond them by itself.
  init(capacity: Int = 0) {
    guard capacity > 0 else { return }
    let size = 1 << (Int.bitWidth - (capacity * 2).leadingZeroBitCount)
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The number of a word; nil where it has none.
  ///
  /// Numbers are of 32 bits. Setting nil, or the number of `.none`, changes nothing: no word is ever taken out.
  ///
  /// - Complexity: O(1) on average, a setting that makes it grow apart.
  subscript(word: WordKey) -> Int? {
    get {
      guard !slots.isEmpty else { return nil }
      let slot = slots[place(of: word.rawValue)]
      return slot.key == 0 ? nil : Int(slot.value)
    }
    set {
      guard let newValue, word != .none else { return }
      if count * 2 >= slots.count { grow() }
      let place = place(of: word.rawValue)
      if slots[place].key == 0 { count += 1 }
      slots[place] = Slot(key: word.rawValue, value: Int32(truncatingIfNeeded: newValue))
    }
  }

  /// Whether a word has a number.
  func contains(_ word: WordKey) -> Bool {
    !slots.isEmpty && slots[place(of: word.rawValue)].key != 0
  }

  /// Doubles the slots, 32 at first.
  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: max(32, old.count * 2))
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }

  /// The slot where a key is, or would be.
  ///
  /// There must be a slot, and one that is free.
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var hash = (key ^ Self.seed) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[place].key != 0, slots[place].key != key { place = (place + 1) & mask }
    return place
  }
}
