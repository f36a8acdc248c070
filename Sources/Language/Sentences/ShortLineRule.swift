/// A short line without a stop, before a line that begins with a capital: a label, a menu's entry or a heading, as the text of a whole
/// page has them. It ends its own sentence.
///
/// Lines that were broken to a width are longer, but for the last one of a paragraph, behind which nothing follows.
struct ShortLineRule: LanguageRule {
  // Examples cannot have line breaks inside a paragraph; `SentenceSplitterTests` has them.
  static let examples: [RuleExample] = [
    .finds("⟦News Feed The harbour board of Norrhamn has closed the quay.⟧ ⟦It rained.⟧")
  ]

  /// The tokens of all paragraphs so far.
  let tokens: [Token]
  /// The tokens of the paragraph.
  let range: Range<Int>
  /// The bytes of the text.
  let bytes: [UInt8]

  /// Whether a sentence begins at a token, the first of its line, because the line before it is a short one.
  ///
  /// - Complexity: O(1): as many bytes as a short line has are looked at.
  func begins(at index: Int) -> Bool {
    let token = tokens[index]
    let isOpener =
      token.isCapitalised
      || token.kind == .quotationMark && index + 1 < range.upperBound
        && tokens[index + 1].isCapitalised
    guard isOpener, token.start > 0, bytes[token.start - 1] == 0x0A,
      index > range.lowerBound, !tokens[index - 1].isOne(of: [.comma, .hyphen])
    else { return false }
    let first = tokens[range.lowerBound].start
    let end = token.start - 1
    var start = end
    while start > first, bytes[start - 1] != 0x0A, end - start <= Self.longest { start -= 1 }
    return end - start <= Self.longest
  }

  /// In bytes.
  private static let longest = 30
}
