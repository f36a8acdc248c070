import Language

/// From words to bits: open addressing over the keys, which are hashes already.
///
/// One look-up answers all questions about a word that a room's table was made for.
///
/// - Complexity: O(1); a look-up that fails ends at the first slot in most cases.
public struct WordBits: Sendable {
  /// A key and its bits by turns; the key is 0, which is no word, where a slot is free.
  private var slots: [UInt64]
  /// The number of slots less one, all ones in binary.
  private let mask: Int

  /// A table without words.
  ///
  /// - Parameter slots: A power of two, at least twice as many as there will be words.
  public init(slots: Int) {
    self.slots = [UInt64](repeating: 0, count: 2 * slots)
    mask = slots - 1
  }

  /// The words of a table of rows `name | words`; a word may be in several rows.
  ///
  /// - Parameters:
  ///   - table: Its names and words are in lower case.
  ///   - names: All names of rows, parted by spaces: the first stands for the lowest bit.
  ///   - slots: A power of two, at least twice as many as there are words.
  public init(_ table: StaticString, names: StaticString, slots: Int) {
    self.init(slots: slots)
    let names = Self.keys(names)
    var walk = TextTable(table)
    while walk.row() {
      guard let name = walk.word(), let bit = names.firstIndex(of: WordKey(name)), walk.column()
      else { preconditionFailure("a row has a name and words: \(table)") }
      while let word = walk.word() { add(1 << UInt64(bit), to: WordKey(word)) }
    }
  }

  private static func keys(_ names: StaticString) -> [WordKey] {
    var keys: [WordKey] = []
    var walk = TextTable(names)
    while walk.row() {
      while let word = walk.word() { keys.append(WordKey(word)) }
    }
    return keys
  }

  /// Adds bits to a word.
  public mutating func add(_ bits: UInt64, to key: WordKey) {
    let slot = slot(of: key.rawValue)
    slots[slot] = key.rawValue
    slots[slot + 1] |= bits
  }

  /// Gives a word these bits alone.
  ///
  /// What it had before is lost.
  public mutating func set(_ bits: UInt64, of key: WordKey) {
    let slot = slot(of: key.rawValue)
    slots[slot] = key.rawValue
    slots[slot + 1] = bits
  }

  /// The bits of a word; 0 for one that is not in the table.
  public subscript(key: WordKey) -> UInt64 {
    key.rawValue == 0 ? 0 : slots[slot(of: key.rawValue) + 1]
  }

  /// Where a key stands or would stand.
  ///
  /// Linear probing; it ends since at least half of the slots are free.
  ///
  /// - Returns: An index into `slots`, always even.
  private func slot(of key: UInt64) -> Int {
    // Packed keys have their letters in the low bits, so that the high bits of a product tell them apart.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[2 * slot] != 0, slots[2 * slot] != key { slot = (slot + 1) & mask }
    return 2 * slot
  }
}
