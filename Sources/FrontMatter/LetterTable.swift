/// From a count of code points, as parsers of C give places, to the byte of a text; one pass, then one look.
///
/// libyaml and toml++ count characters; spans count bytes. Without the table each place would cost a walk from
/// the text's beginning.
struct LetterTable {
  /// Bytes of the text.
  private let count: Int
  /// Offset of each code point; empty for ASCII, where both counts are one.
  /// `Int32` halves the table.
  private let starts: [Int32]

  /// - Complexity: O(*n*), and no memory for ASCII.
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
  ///
  /// - Parameter letter: Code points before it, from 0.
  func offset(of letter: Int) -> Int {
    if starts.isEmpty { return min(letter, count) }
    return letter < starts.count ? Int(starts[letter]) : count
  }
}
