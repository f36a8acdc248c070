/// The words of a text as they are printed: what stands between white space, stops and commas included.
///
/// Made for rules that look at how a line is set. It allocates nothing and goes on from where it stands; a copy looks
/// ahead.
struct PrintedWords {
  /// The bytes of the whole text.
  private let bytes: [UInt8]
  /// Behind the last byte that may be read; a word is cut there.
  private let limit: Int
  /// Where the next word is looked for.
  private(set) var index: Int

  /// The words from `start` to `limit`.
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    index = start
  }

  /// The next word; nil at the end.
  ///
  /// - Complexity: O(*n*) in the bytes of the space and the word.
  mutating func next() -> PrintedWord? {
    skipSpace()
    let start = index
    while index < limit, spaceLength(at: index) == 0 { index += 1 }
    return index > start ? PrintedWord(bytes, start, index) : nil
  }

  /// Moves to the first byte of the next word.
  mutating func skipSpace() {
    while index < limit {
      let length = spaceLength(at: index)
      if length == 0 { return }
      index = min(limit, index + length)
    }
  }

  /// White space and the no-break space.
  /// Length of the white space at `index` in bytes: 1, 2 for a no-break space, 0 where a word goes on.
  private func spaceLength(at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    return byte == 0xC2 && index + 1 < limit && bytes[index + 1] == 0xA0 ? 2 : 0
  }
}
