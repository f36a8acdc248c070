import Model
import Provenance

/// Reads a plain text, which is its own article's text.
enum PlainTextReader {
  static func body(of text: SourceText, from start: Int) -> Body {
    Body(
      text: text,
      blocks: NoticeRule.marking(PlainTextBlocks.blocks(of: text, from: start), in: text),
      markup: .plain, map: .identity)
  }
}
