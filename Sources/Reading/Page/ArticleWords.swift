/// The words of the article as the page's structured data has them, for comparison.
///
/// Some pages carry their article once more as plain text in JSON-LD. It is only held against the blocks of the
/// page: the words that are shown are those that a reader of the page sees.
struct ArticleWords {
  /// Letters of ASCII in lower case and digits, nothing else: marks and entities are written in one way here,
  /// in another there.
  private let letters: [UInt8]

  init(_ text: String) { letters = Self.letters(Array(text.utf8)[...]) }

  /// Whether a block's words stand in it; nil for blocks too short to tell.
  /// The first 48 letters are looked for; less than 24 are too short.
  func contains(_ block: ArraySlice<UInt8>) -> Bool? {
    let words = Array(Self.letters(block).prefix(48))
    guard words.count >= 24 else { return nil }
    return find(words)
  }

  /// Two letters are compared before the rest, as most places differ in these. `words` has at least two.
  private func find(_ words: [UInt8]) -> Bool {
    guard letters.count >= words.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      let last = letters.count - words.count
      var index = 0
      while index <= last {
        if letters[index] == words[0], letters[index + 1] == words[1] {
          var length = 2
          while length < words.count, letters[index + length] == words[length] { length += 1 }
          if length == words.count { return true }
        }
        index += 1
      }
      return false
    }
  }

  /// Letters beyond ASCII are left out on both sides.
  private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
      return byte &- 0x30 < 10 ? byte : nil
    }
  }
}
