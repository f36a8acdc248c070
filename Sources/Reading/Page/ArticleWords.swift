/// The words of the article as the page's structured data has them, for comparison.
struct ArticleWords {
  private let letters: [UInt8]

  init(_ text: String) { letters = Self.letters(Array(text.utf8)[...]) }

  /// Whether a block's words stand in it; nil for blocks too short to tell.
  func contains(_ block: ArraySlice<UInt8>) -> Bool? {
    let words = Array(Self.letters(block).prefix(48))
    guard words.count >= 24 else { return nil }
    return find(words)
  }

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

  private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
      return byte &- 0x30 < 10 ? byte : nil
    }
  }
}
