import Model
import Provenance
import Templates

/// The words of the article before and behind a figure, for a line of the brief that does not print its whole sentence because that
/// stands elsewhere on the page: "… brought **206 people** ashore by 5 p.m."
struct FigureSurroundings {
  /// From the first word that is printed to the figure, with the space between.
  let before: TextSpan
  /// From the figure to the last word that is printed.
  let after: TextSpan
  /// Whether the sentence has words before these.
  let isCutBefore: Bool
  /// Whether the sentence has words behind these.
  let isCutAfter: Bool

  /// What templates may use of it.
  static let shape = TemplateShape.record([
    ("before", .text), ("after", .text), ("isCutBefore", .flag), ("isCutAfter", .flag),
  ])

  /// Words on a side; a clause that begins or ends nearer is taken whole, from the second word on.
  private static let mostBefore = 5
  private static let mostAfter = 7
  private static let fewest = 2

  /// The words around a figure within its sentence; nil where the figure stands outside of it.
  init?(of span: TextSpan, in sentence: TextSpan, _ text: SourceText) {
    guard sentence.contains(span) else { return nil }
    let start = Self.start(before: span.start, from: sentence.start, text.bytes)
    let end = Self.end(behind: span.end, to: sentence.end, text.bytes)
    before = TextSpan(start, span.start)
    after = TextSpan(span.end, end)
    isCutBefore = start > sentence.start
    isCutAfter = end < sentence.end
  }

  /// Where the words before a figure begin.
  private static func start(before figure: Int, from first: Int, _ bytes: [UInt8]) -> Int {
    var start = figure
    var words = 0
    while start > first, words < mostBefore {
      var word = start
      while word > first, isSpace(bytes[word - 1]) { word -= 1 }
      if words >= fewest, word > first, endsClause(bytes[word - 1]) { break }
      while word > first, !isSpace(bytes[word - 1]) { word -= 1 }
      start = word
      words += 1
    }
    return start
  }

  /// Where the words behind a figure end; a comma that ends them is left out.
  private static func end(behind figure: Int, to last: Int, _ bytes: [UInt8]) -> Int {
    var end = figure
    var words = 0
    while end < last, words < mostAfter {
      while end < last, isSpace(bytes[end]) { end += 1 }
      while end < last, !isSpace(bytes[end]) { end += 1 }
      words += 1
      if words >= fewest, endsClause(bytes[end - 1]) { break }
    }
    if end < last, end > figure, endsClause(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Comma, semicolon or colon.
  private static func endsClause(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }
}
