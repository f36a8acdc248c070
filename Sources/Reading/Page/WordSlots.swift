/// A table from hashes of words to bits, by open addressing: it is asked for each word of a page.
///
/// Keys are hashes already, so their low bits are their place; no two words of a table may share one, as a test checks.
struct WordSlots: Sendable {
  private var keys: [UInt64]
  private var bits: [UInt32]
  private let mask: Int

  init(_ words: [UInt64: UInt32]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    bits = [UInt32](repeating: 0, count: size)
    for (key, value) in words {
      var slot = Int(truncatingIfNeeded: key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      bits[slot] = value
    }
  }

  /// The bits of a word; 0 for one that is not there.
  subscript(_ key: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return bits[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
