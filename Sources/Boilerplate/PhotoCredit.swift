import Provenance

/// Whose picture it is, at the end of a caption: "A loom at the plant. Photograph: Per Dahl", "... (Photo: Ida Sund/The Ledger)".
///
/// A paragraph is a caption when it is short and ends so; the credit must be the whole of what stands behind its word.
public enum PhotoCredit {
  /// Longer blocks are prose.
  /// In bytes.
  private static let longest = 300
  /// Names, papers and agencies behind the credit's own word, links such as "for" not counted. More are a sentence.
  private static let mostWords = 9

  /// Whether a block ends in one.
  ///
  /// Every credit word that stands apart opens a credit anew, and a word in lower case behind it closes it. So only
  /// one that reaches the block's end counts: "Photo: Per Dahl went back to the loom" is a sentence.
  ///
  /// - Complexity: O(*n*) in the bytes of a short block; one look at the last word for most.
  public static func ends(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    if BracketCredit.ends(span, in: bytes) { return true }
    guard span.count <= longest, span.count > 8, endsInName(span, bytes) else { return false }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    var before: PrintedWord?
    /// How many words the open credit has behind its own; nil where none is open.
    var names: Int?
    while let word = words.next() {
      // "Image credit: Ida Sund"
      let isSecond = word.bare.isOne(of: doubles) && before.map(isCreditWord) ?? false
      if isCreditWord(word), isSecond || isApart(word, behind: before) {
        // "Photo: ...", "Photograph by ..."
        let next = PrintedWords.ahead(words)
        let opens = word.last == UInt8(ascii: ":") || next?.bare.isOne(of: by) == true
        names = opens ? 0 : nil
      } else if let count = names {
        let bare = word.bare
        let isName = bare.count > 0 && (bare.isCapitalised || bare.first &- 0x30 < 10)
        if isName {
          names = count < mostWords ? count + 1 : nil
        } else if bare.count > 0, !bare.isOne(of: links) {
          names = nil
        }
      }
      before = word
    }
    return names.map { $0 > 0 } ?? false
  }

  /// Whether the last word has a capital or digits: all that most paragraphs are asked.
  ///
  /// "Photograph: Per Dahl" and "Photo 2014" end so; prose that ends in a name must still have a credit's word.
  private static func endsInName(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    var start = span.end
    while start > span.start, bytes[start - 1] > 0x20 { start -= 1 }
    guard start < span.end else { return false }
    let last = PrintedWord(bytes, start, span.end).bare
    return last.count > 0 && (last.isCapitalised || last.first &- 0x30 < 10)
  }

  /// Whether it is one of `credits`, in any case; the first letter lets most words go.
  private static func isCreditWord(_ word: PrintedWord) -> Bool {
    let bare = word.bare
    guard bare.count >= 5, "pic".utf8.contains(bare.first | 0x20) else { return false }
    return bare.isOne(of: credits)
  }

  /// Behind a stop or in a bracket: "the best photo by Per Dahl" is none.
  ///
  /// In a bracket it counts in lower case too; behind a stop only with a capital, as what begins there is a line of
  /// its own.
  private static func isApart(_ word: PrintedWord, behind before: PrintedWord?) -> Bool {
    if word.first == UInt8(ascii: "(") || word.first == UInt8(ascii: "[") { return true }
    guard let before else { return true }
    return word.bare.isCapitalised
      && (".!?)|".utf8.contains(before.last) || before.bare.count == 0)
  }

  /// What pictures are called by those who credit them.
  private static let credits = WordList(
    "photo photos photograph photographs photography picture pictures image images credit")
  /// What follows another such word: "Image credit".
  private static let doubles = WordList("credit credits courtesy")
  /// What follows the word where it has no colon.
  private static let by = WordList("by courtesy")
  /// Words in lower case that a credit may have between its names.
  private static let links = WordList("by courtesy of and the for via from in")
}
