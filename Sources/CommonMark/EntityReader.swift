internal import CCmark

/// Reads HTML's names of letters ("&eacute;") as libcmark does, by asking it.
///
/// HTML has over two thousand names; a table of our own would have to agree with libcmark's. Asking makes a
/// small document of one word, so answers are kept for the file.
struct EntityReader {
  /// What was asked, from `&` to `;`; a name that stands for nothing is kept as itself.
  private var known: [ArraySlice<UInt8>: [UInt8]] = [:]
  /// In bytes from `&`. A longer one is text, so that masses of ampersands take linear time.
  private static let longest = 34

  /// The letters that an entity stands for, and where it ends; nil where none begins.
  ///
  /// - Parameter start: Offset of the ampersand.
  /// - Returns: The letters as UTF-8 (some names stand for two of them), and the offset behind the semicolon.
  ///   nil also for "&nosuch;", which Markdown takes as it stands. Without a semicolon nothing is an entity in
  ///   Markdown.
  mutating func read(_ source: [UInt8], at start: Int) -> (letters: [UInt8], end: Int)? {
    var end = start + 1
    while end < source.count, end - start < Self.longest, source[end] != UInt8(ascii: ";") {
      let byte = source[end]
      guard byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "#") else {
        return nil
      }
      end += 1
    }
    guard end < source.count, source[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
    end += 1
    let written = source[start..<end]
    let letters = known[written] ?? Self.ask(written)
    known[written] = letters
    return letters.elementsEqual(written) ? nil : (letters, end)
  }

  /// What libcmark makes of it as the only word of a paragraph.
  /// What it does not know comes back as it was written.
  private static func ask(_ written: ArraySlice<UInt8>) -> [UInt8] {
    // A letter before it keeps white space ("&nbsp;", "&Tab;") from being cut off.
    let text = [UInt8(ascii: "x")] + written + [UInt8(ascii: "x")]
    let root = text.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let root else { return Array(written) }
    defer { cmark_node_free(root) }
    guard let paragraph = cmark_node_first_child(root),
      let leaf = cmark_node_first_child(paragraph),
      let literal = cmark_node_get_literal(leaf)
    else { return Array(written) }
    return Array(String(cString: literal).utf8.dropFirst().dropLast())
  }
}
