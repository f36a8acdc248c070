import Language

/// Numbers for the content words of an article, in the order in which they are met.
///
/// Open addressing over the keys themselves, which are hashes already.
///
/// Half full at most; slots are a power of two, and the next free one is taken where two words meet.
struct Vocabulary {
  /// By slot; 0 for a free one.
  private var keys: [UInt64]
  /// By slot: the number of the word that stands there.
  private var numbers: [Int32]
  /// How many words have a number, which is the number of the next new one.
  private(set) var count = 0

  /// Room for the words of so many tokens. It grows where that is too little.
  init(tokens: Int) {
    var size = 64
    // An article of so many tokens has about a third of them as different content words, fewer the longer it is.
    while size * 2 <= tokens { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: 0, count: size)
  }

  /// Whether a token is a content word: no function word, verb of saying, day or adverb, nothing under three bytes.
  ///
  /// - Parameter empty: `Vocabulary.empty`, fetched once by those who ask of every token. A number in digits is none.
  static func holds(_ token: Token, _ empty: WordClass = Vocabulary.empty) -> Bool {
    token.kind == .word && token.end - token.start > 2
      && token.classes.rawValue & empty.rawValue == 0
  }

  /// Classes of words that carry no topic.
  static let empty: WordClass = [.functionWord, .speechVerb, .weekday, .adverb]

  /// The number of a word; a new one for a new word.
  ///
  /// - Complexity: O(1) on average.
  mutating func number(of key: WordKey) -> Int {
    let slot = slot(of: key.rawValue)
    if keys[slot] != 0 { return Int(numbers[slot]) }
    keys[slot] = key.rawValue
    numbers[slot] = Int32(count)
    count += 1
    if count * 2 > keys.count { grow() }
    return count - 1
  }

  /// The number of a word that was met; nil for another.
  ///
  /// - Returns: Below `count`.
  func known(_ key: WordKey) -> Int? {
    let slot = slot(of: key.rawValue)
    return keys[slot] == 0 ? nil : Int(numbers[slot])
  }

  /// The slot where a key stands, or the free one where it would.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Twice the slots; numbers stay as they are.
  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    numbers = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = oldNumbers[index]
    }
  }
}
