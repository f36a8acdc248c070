import Provenance

/// A set of words from a text table, parted by spaces and line ends: open addressing over hashes of their bytes (FNV-1a, 64
/// bits), so that nothing is copied to ask for a word. Two different words meet with a probability of about 1 in 10^19.
///
/// There is a power of two of slots, so that a mask finds them.
struct WordList: Sendable {
  /// Hashes by their slots; 0 where a slot is free. Never more than half full.
  private var slots: [UInt64]

  /// The words of a table.
  ///
  /// - Parameter table: Lower case, apostrophes straight, parted by single bytes of white space; empty words are
  ///   passed over.
  init(_ table: StaticString) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var size = 8
    var hash = Self.seed
    for byte in bytes where byte <= 0x20 { size += 1 }
    slots = [UInt64](repeating: 0, count: Self.powerOfTwo(atLeast: size * 2))
    for byte in bytes {
      if byte > 0x20 {
        hash = Self.hash(hash, byte)
      } else {
        insert(hash)
        hash = Self.seed
      }
    }
    insert(hash)
  }

  /// The least power of two that is no less than a size of two or more.
  private static func powerOfTwo(atLeast size: Int) -> Int {
    1 << (Int.bitWidth - (size - 1).leadingZeroBitCount)
  }

  /// Adds a hash; nothing for the hash of an empty word.
  private mutating func insert(_ hash: UInt64) {
    guard hash != Self.seed else { return }
    slots[place(of: hash)] = hash
  }

  /// The slot that holds a hash, or the free one where it would go. There always is one, as half are free.
  ///
  /// - Complexity: O(1) on average.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The hash of no bytes at all (FNV's offset basis).
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one byte more (FNV-1a: first mixed in, then multiplied by FNV's prime).
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Whether a word in lower case is in the list.
  ///
  /// - Parameter word: Its bytes; an empty one is in no list.
  func contains(_ word: [UInt8]) -> Bool {
    !word.isEmpty && holds(word.reduce(Self.seed, Self.hash))
  }

  /// Whether a printed word is in the list, case folded.
  func contains(_ word: PrintedWord) -> Bool {
    guard word.count > 0 else { return false }
    var hash = Self.seed
    word.forEachFolded { hash = Self.hash(hash, $0) }
    return holds(hash)
  }

  /// Whether a slot has this hash.
  private func holds(_ hash: UInt64) -> Bool { slots[place(of: hash)] == hash && hash != 0 }
}

extension PrintedWord {
  /// Whether it is one of a list's words, case folded.
  func isOne(of list: WordList) -> Bool { list.contains(self) }
}
