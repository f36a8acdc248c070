/// Marks inside words that no reader sees: soft hyphens and spaces and joiners without width.
extension Tokenizer {
  /// Length of such a mark that a letter follows: U+00AD, U+200B to 200D, U+2060, U+FEFF; nil for any other.
  ///
  /// They are part of the word and not of its key: "mil-lion" with a soft hyphen is a million. At a word's end they part
  /// it from the next as before.
  func unseen(at index: Int, limit: Int) -> Int? {
    guard let length = unseenLength(index), index + length < limit,
      CharacterShape(bytes, at: index + length, limit: limit).kind == .letter
    else { return nil }
    return length
  }

  /// nil where none stands.
  private func unseenLength(_ index: Int) -> Int? {
    switch bytes[index] {
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xAD ? 2 : nil
    case 0xE2, 0xEF:
      guard index + 2 < bytes.count else { return nil }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
      default: return nil
      }
    default: return nil
    }
  }

  /// The bytes of a word that are seen.
  func seen(_ word: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    var index = word.lowerBound
    while index < word.upperBound {
      if let length = unseenLength(index) {
        index += length
      } else {
        letters.append(bytes[index])
        index += 1
      }
    }
    return letters
  }

  /// "1'250'000": the length of an apostrophe between digits, before a group of exactly three.
  ///
  /// - Parameter start: Where the digits begin; before the first apostrophe stand three at most, and nothing else.
  func groupMark(at index: Int, from start: Int, limit: Int) -> Int? {
    guard let length = apostrophe(at: index, limit: limit), index + length + 3 <= limit,
      bytes[index + length..<index + length + 3].allSatisfy(isDigit),
      index + length + 3 == limit || !isDigit(bytes[index + length + 3])
    else { return nil }
    var first = index
    while first > start, isDigit(bytes[first - 1]) { first -= 1 }
    // Before a group stands the beginning or another apostrophe, the second byte or the third of its sign.
    let isFirst = first == start && bytes[first] != 0x30
    let isNext = first > start && (bytes[first - 1] == 0x27 || bytes[first - 1] == 0x99)
    return index - first <= 3 && (isFirst || isNext && index - first == 3) ? length : nil
  }
}
