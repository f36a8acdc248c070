import Language
import Model
import Provenance

/// What of a version is printed and was not searched: captions, notes about the writer, and an end that was taken for one.
///
/// What a version has there it still says, whatever it was taken for.
struct UnsearchedText {
  /// With one space for any white space, and a line end between pieces.
  private var bytes: [UInt8] = []

  init(_ article: Article, _ document: Document) {
    let sentences = document.sentences.map(\.span).sorted { $0.start < $1.start }
    for block in article.blocks where block.role.isPrinted {
      var start = block.span.start
      for sentence in sentences where sentence.overlaps(block.span) {
        add(article.text, start, sentence.start)
        start = max(start, sentence.end)
      }
      add(article.text, start, block.span.end)
    }
  }

  private mutating func add(_ text: SourceText, _ start: Int, _ end: Int) {
    guard start < end else { return }
    bytes += Self.collapsed(text.bytes[start..<end])
    bytes.append(0x0A)
  }

  /// Whether it has a sentence, word for word.
  func holds(_ sentence: Excerpt) -> Bool {
    let sought = Self.collapsed(sentence.bytes)
    return !sought.isEmpty && sought.count <= bytes.count && bytes.firstRange(of: sought) != nil
  }

  private static func collapsed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    bytes.split { $0 <= 0x20 }.joined(separator: [0x20]).map { $0 }
  }
}
