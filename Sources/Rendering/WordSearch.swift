import Provenance

/// Looks for words in a text, whatever the case of ASCII letters and the kind of white space.
enum WordSearch {
  /// Each byte as it is compared: small letters, and a space for all white space.
  private static let folded: [UInt8] = (0...255).map { (byte: UInt8) in
    SentencePlace.isSpace(byte) ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// Bytes of words that are looked for; of longer ones these, from their beginning.
  private static let most = 255

  /// Whether words of a text occur there before their place, from an offset on.
  static func occurs(_ words: TextSpan, of text: [UInt8], from start: Int) -> Bool {
    let end = words.start + min(words.count, most) - 1
    return start < end && occurs(text, words, in: text, TextSpan(start, end))
  }

  /// Whether words occur in a range of a text, word borders or not.
  ///
  /// - Parameter source: What the words stand in.
  /// - Complexity: Mostly O(*n/m*) in the range and the words (Horspool 1980), O(*n · m*) at worst.
  static func occurs(_ source: [UInt8], _ words: TextSpan, in text: [UInt8], _ range: TextSpan)
    -> Bool
  {
    let count = min(words.count, most)
    guard count > 0, range.count >= count else { return false }
    return source.withUnsafeBufferPointer { source in
      text.withUnsafeBufferPointer { text in
        folded.withUnsafeBufferPointer { folded in
          withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { steps in
            steps.initialize(repeating: UInt8(count))
            for index in 0..<(count - 1) {
              steps[Int(folded[Int(source[words.start + index])])] = UInt8(count - 1 - index)
            }
            var end = range.start + count - 1
            while end < range.end {
              let last = folded[Int(text[end])]
              var back = 0
              while back < count,
                folded[Int(text[end - back])]
                  == folded[Int(source[words.start + count - 1 - back])]
              { back += 1 }
              if back == count { return true }
              end += Int(steps[Int(last)])
            }
            return false
          }
        }
      }
    }
  }
}
