import Model
import Provenance

/// Reads a plain text, which is its own article's text.
enum PlainTextReader {
  /// How many lines are asked whether they are by-lines and the like; further down they are blocks by their blank lines.
  /// Lines with words. To ask all of them would cost a long text much, and find by-lines of nothing.
  private static let topLines = 16

  /// The header of an archive is blanked out first, then by-lines and days at the top are set apart, so that
  /// they do not become part of a paragraph, then the rest is divided. What the header says goes before what is
  /// printed.
  ///
  /// - Parameter start: Where the text begins in the file; offsets count in the whole file, so the map is the
  ///   identity.
  static func body(of text: SourceText, from start: Int) -> Body {
    var lines = PlainTextLine.lines(of: text.bytes, from: start)
    let header = ArchiveHeader(lines, of: text)
    for index in header.lines { lines[index].kind = .blank }
    if let (line, offset) = header.bodyStart {
      lines[line].span = TextSpan(min(offset, lines[line].span.end), lines[line].span.end)
      lines[line].kind = lines[line].span.isEmpty ? .blank : .text
    }
    let top = lines.indices.lazy.filter { lines[$0].kind == .text }.prefix(topLines)
    var solo: Set<Int> = []
    for line in top where TopLines.isSolo(lines[line].span, in: text) { solo.insert(line) }
    let divided = PlainTextBlocks.blocks(of: lines, in: text.bytes, solo: solo)
    var blocks = NoticeRule.marking(divided, in: text)
    let printed = TopLines.read(&blocks, of: text)
    let head = header.lines.isEmpty ? printed : header.head.filled(from: printed)
    return Body(text: text, blocks: blocks, markup: .plain, map: .identity, head: head)
  }
}
