import Language

/// A set of an article's words, as bits over its vocabulary.
struct WordSet {
  private var bits: [UInt64] = []
  /// How many words it holds.
  private(set) var count = 0

  mutating func insert(_ word: Int) {
    while bits.count <= word / 64 { bits.append(0) }
    let bit: UInt64 = 1 << UInt64(word % 64)
    guard bits[word / 64] & bit == 0 else { return }
    bits[word / 64] |= bit
    count += 1
  }

  mutating func formUnion(_ other: WordSet) { other.forEach { insert($0) } }

  /// How many words both hold.
  func shared(with other: WordSet) -> Int {
    var shared = 0
    for index in 0..<min(bits.count, other.bits.count) {
      shared += (bits[index] & other.bits[index]).nonzeroBitCount
    }
    return shared
  }

  func forEach(_ body: (Int) -> Void) {
    for (index, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        body(index * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

/// Numbers for the content words of an article, in the order in which they are met.
///
/// Open addressing over the keys themselves, which are hashes already.
struct Vocabulary {
  private var keys: [UInt64]
  private var numbers: [Int32]
  private(set) var count = 0

  /// Room for the words of so many tokens.
  init(tokens: Int) {
    var size = 64
    while size < tokens { size *= 2 }
    keys = [UInt64](repeating: 0, count: size * 2)
    numbers = [Int32](repeating: 0, count: size * 2)
  }

  /// The content words of a run of tokens: no function words, verbs of saying, days or adverbs, nothing under three bytes.
  mutating func words(of range: Range<Int>, in document: Document) -> WordSet {
    var words = WordSet()
    for index in range {
      let token = document.tokens[index]
      guard token.isWord, token.end - token.start > 2,
        !token.isAny(of: [.functionWord, .speechVerb, .weekday, .adverb])
      else { continue }
      words.insert(number(of: token.key.rawValue))
    }
    return words
  }

  private mutating func number(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(numbers[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    numbers[slot] = Int32(count)
    count += 1
    return count - 1
  }
}
