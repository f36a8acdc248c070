import Model
import Provenance

/// Keeps walls of short lines from costing a hundred times their size: each line of a text becomes a block, or a few nodes of a
/// tree, however short it is.
///
/// The bound goes by size, so that a long text of long lines meets none: a text wrapped at 72 letters may have 5 MB.
enum LineBound {
  /// Lines that any text may have.
  static let lines = 20_000
  /// Bytes that give leave for another one.
  static let bytesALine = 100

  /// What is told of a text with too many lines; nil for others.
  ///
  /// - Parameters:
  ///   - start: Where the body begins.
  ///   - isMarkdown: Whether the cells of tables count, too.
  static func problem(
    of text: SourceText, from start: Int, isMarkdown: Bool, file: String
  ) -> Diagnostic? {
    guard text.count - start > lines else { return nil }
    let count = text.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes[start...] {
        if byte == 0x0A || byte == 0x0D || isMarkdown && byte == 0x7C { count += 1 }
      }
      return count
    }
    guard count > lines + (text.count - start) / bytesALine else { return nil }
    return .error(
      SourceLocation(file: file),
      "has \(count) lines\(isMarkdown ? " and cells" : ""), most of them short; divide it into several articles, or move it away",
      id: "too-many-lines")
  }

  /// The same of an article that was read in another way, by its blocks.
  static func problem(of blocks: [Block], text: SourceText, file: String) -> Diagnostic? {
    guard blocks.count > lines + text.count / bytesALine else { return nil }
    return .error(
      SourceLocation(file: file),
      "has \(blocks.count) paragraphs, most of them short; divide it into several articles, or move it away",
      id: "too-many-lines")
  }
}
