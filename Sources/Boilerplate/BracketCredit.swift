import Provenance

/// A picture's credit in brackets at the end of a block: "A pupil waters beans. (Nora Whitfield/Tarn Ledger)", "... (Courtesy of Sund)".
///
/// A name of two words, a slash and whose it is; all words are capitalised. Whatever stands before it in the block is the
/// picture's, so a block may be longer than one that has a mere "Photo" at its end.
enum BracketCredit {
  /// Longer blocks are prose.
  private static let longest = 500
  /// In bytes, brackets included.
  private static let longestCredit = 80
  private static let mostWords = 8

  /// Whether a block ends in one, a stop apart.
  ///
  /// - Complexity: O(1) but for a short block whose last byte is a bracket.
  static func ends(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    guard span.count <= longest, span.count > 8 else { return false }
    var end = span.end
    if bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard bytes[end - 1] == UInt8(ascii: ")") else { return false }
    let first = max(span.start, end - longestCredit)
    guard let open = bytes[first..<end].lastIndex(of: UInt8(ascii: "(")), open > span.start else {
      return false
    }
    return isCredit(from: open + 1, to: end - 1, bytes)
  }

  /// What stands between the brackets.
  private static func isCredit(from start: Int, to end: Int, _ bytes: [UInt8]) -> Bool {
    var words = PrintedWords(bytes, from: start, to: end)
    var (count, before, slashes) = (0, 0, 0)
    while let word = words.next() {
      let bare = word.bare
      if count == 0, bare.isFolded("courtesy") { return true }
      let marks = bytes[word.start..<word.end].count { $0 == UInt8(ascii: "/") }
      if slashes == 0 { before = marks > 0 && bare.count == 0 ? count : count + 1 }
      slashes += marks
      guard bare.count > 0 else { continue }
      count += 1
      guard bare.isCapitalised || bare.isOne(of: links) else { return false }
    }
    return slashes > 0 && before > 1 && count > 1 && count <= mostWords
  }

  /// Words in lower case that a credit may have between its names.
  private static let links = WordList("of and the for via")
}
