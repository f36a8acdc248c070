import Language

/// Words as numbers of 32 bits, the same in every run.
enum WordHash {
  /// Stands for any number.
  static let number: UInt32 = 1

  /// A word as it is, case apart.
  static func word(_ key: WordKey) -> UInt32 { mix(key.rawValue) }

  /// A word without its ending: "killed" and "killing" are one.
  static func stem(_ token: Token, in bytes: [UInt8]) -> UInt32 {
    let count = token.end - token.start
    let ending = ending(count) { bytes[token.end - $0] | 0x20 }
    // Most words are packed in their keys, the first letter lowest: what is left of one without its ending is a key, too.
    let packed = token.key.rawValue
    if count <= 8, packed >> 63 == 0, packed >> UInt64(8 * count - 8) != 0 {
      return mix(packed & (.max >> UInt64(8 * (8 - count + ending))))
    }
    return word(WordKey(bytes[token.start..<(token.end - ending)]))
  }

  /// How many letters of a word are an ending, of four at least that stay.
  private static func ending(_ count: Int, letter: (_ back: Int) -> UInt8) -> Int {
    guard count > 4 else { return 0 }
    switch letter(1) {
    case UInt8(ascii: "g"):
      let isEnding = letter(2) == UInt8(ascii: "n") && letter(3) == UInt8(ascii: "i")
      return isEnding && count > 6 ? 3 : 0
    case UInt8(ascii: "d"): return letter(2) == UInt8(ascii: "e") && count > 5 ? 2 : 0
    case UInt8(ascii: "s"): return letter(2) == UInt8(ascii: "e") && count > 5 ? 2 : 1
    default: return 0
    }
  }

  /// A name without what makes a people of a country: "Norland" and "Norlanders".
  static func name(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes.prefix(5) {
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return mix(hash)
  }

  /// Words in ascending order, each once.
  static func ascending(_ words: [UInt32]) -> [UInt32] {
    var sorted = words.sorted()
    var count = min(1, sorted.count)
    for index in sorted.indices.dropFirst() where sorted[index] != sorted[count - 1] {
      sorted[count] = sorted[index]
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }

  /// A word, or several, in small letters.
  static func text(_ text: some StringProtocol) -> UInt32 { word(WordKey(text.utf8)) }

  private static func mix(_ value: UInt64) -> UInt32 {
    let mixed = (value ^ value >> 29) &* 0x9E37_79B9_7F4A_7C15
    return max(2, UInt32(truncatingIfNeeded: mixed >> 32))
  }
}
