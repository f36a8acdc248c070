/// Quotation marks of two signs.
extension Tokenizer {
  /// Two apostrophes, two back-ticks, and the curly ones: the double mark of typewriters and of many archives. Of three that
  /// close, the first stands alone: ''He said 'no.'''
  ///
  /// - Parameters:
  ///   - mark: The bytes of one quotation mark; the next one begins behind it.
  ///   - isGlued: Whether no white space stands before it: only then can it close.
  func doublesMark(_ mark: Range<Int>, limit: Int, _ isGlued: Bool) -> Bool {
    let length = mark.count
    guard mark.upperBound + length <= limit else { return false }
    switch (bytes[mark.lowerBound], length) {
    case (UInt8(ascii: "'"), _), (UInt8(ascii: "`"), _):
      guard bytes[mark.upperBound] == bytes[mark.lowerBound] else { return false }
    case (0xE2, 3):
      let last = bytes[mark.lowerBound + 2]
      guard last == 0x98 || last == 0x99, bytes[mark.upperBound] == 0xE2,
        bytes[mark.upperBound + 1] == 0x80, bytes[mark.upperBound + 2] == last
      else { return false }
    default: return false
    }
    let third = mark.upperBound + length
    let isThree =
      third + length <= limit && bytes[third..<third + length].elementsEqual(bytes[mark])
    return !(isThree && isGlued && tokens.last?.kind != .quotationMark)
  }
}
