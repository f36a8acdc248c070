/// From a count of code points, as parsers of C give places, to the byte of a text; one pass, then one look.
struct LetterTable {
  private let count: Int
  /// Offset of each code point; empty for ASCII, where both counts are one.
  private let starts: [Int32]

  init(_ bytes: [UInt8]) {
    count = bytes.count
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      starts = []
      return
    }
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count)
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      starts.append(Int32(truncatingIfNeeded: index))
    }
    self.starts = starts
  }

  /// The offset of a code point; the end of the text for one behind it.
  func offset(of letter: Int) -> Int {
    if starts.isEmpty { return min(letter, count) }
    return letter < starts.count ? Int(starts[letter]) : count
  }
}
