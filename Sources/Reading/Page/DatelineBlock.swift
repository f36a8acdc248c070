/// Tells a dateline that a page prints in an element of its own, above the first paragraph: "KERROW (Northern Wire) —".
enum DatelineBlock {
  /// In bytes.
  private static let longest = 80

  /// Whether a whole block is a dateline: a few words with capitals and what stands in brackets, then a dash; or a place in capitals
  /// and an agency in brackets.
  static func isOne(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= longest else { return false }
    let isDashed = dashes.contains { words.suffix($0.count).elementsEqual($0) }
    let parts = words.split(separator: 0x20)
    guard let first = parts.first, parts.count <= 10, parts.count > 1 || isDashed else {
      return false
    }
    guard isCapital(first) else { return false }
    guard isDashed else {
      return words.last == 0x29 && words.contains(0x28)
        && first.allSatisfy { !($0 &- 0x61 < 26) }
        && parts.allSatisfy { isCapital($0) && !$0.contains(0x2E) }
    }
    return parts.dropLast().allSatisfy {
      isCapital($0) || small.contains(Array($0)) || $0.first.map { $0 &- 0x30 < 10 } == true
    }
  }

  private static let dashes = [[0x2D], [0xE2, 0x80, 0x94], [0xE2, 0x80, 0x93]] as [[UInt8]]

  /// Whether a word begins with a capital, perhaps behind a bracket, or beyond ASCII.
  private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let byte = word.first(where: { $0 != 0x28 && $0 != 0x5B }) else { return false }
    return byte &- 0x41 < 26 || byte >= 0x80 || byte == 0x2F || byte == 0x7C
  }

  private static let small = Set(["of", "the", "and", "de", "la", "in"].map { Array($0.utf8) })
}
