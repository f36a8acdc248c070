/// Prose that was set with its line ends, as archives and mailing lists print it.
extension HTMLTree {
  /// A stretch of a text up to the next empty line.
  package struct Paragraph {
    /// In the text's bytes.
    package let range: Range<Int>
    /// Whether an empty line stands before it in the text.
    package let isBehindEmptyLine: Bool
  }

  /// Whether a `pre` holds sentences and no code or table: nearly all of it is letters and single spaces, and stops end
  /// words in small letters.
  package func isProse(_ pre: Int) -> Bool {
    var count = 0
    var words = 0
    var signs = 0
    var stops = 0
    for node in descendants(of: pre) where nodes[node].isText {
      var isSmall = false
      for byte in bytes(of: node) {
        count += 1
        if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 { words += 1 }
        if "{}<>=;|_\\$#/*+[]".utf8.contains(byte) { signs += 1 }
        if isSmall, byte == 0x2E { stops += 1 }
        isSmall = byte &- 0x61 < 26
      }
    }
    return stops >= 2 && words * 10 > count * 6 && signs * 50 < count && stops * 400 > count
  }

  /// The paragraphs of a text, in order; of one without an empty line, the whole.
  package static func paragraphs(_ bytes: ArraySlice<UInt8>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var start = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0x0A, let next = emptyLinesEnd(bytes, behind: index) else {
        index += 1
        continue
      }
      paragraphs.append(Paragraph(range: start..<index, isBehindEmptyLine: !paragraphs.isEmpty))
      start = next
      index = next
    }
    paragraphs.append(
      Paragraph(range: start..<bytes.endIndex, isBehindEmptyLine: !paragraphs.isEmpty))
    return paragraphs
  }

  /// Behind the last of the empty lines that follow a line end; nil where none does.
  private static func emptyLinesEnd(_ bytes: ArraySlice<UInt8>, behind lineEnd: Int) -> Int? {
    var end: Int?
    var index = lineEnd + 1
    while index < bytes.endIndex, isSpace(bytes[index]) {
      index += 1
      if bytes[index - 1] == 0x0A { end = index }
    }
    return end
  }
}
