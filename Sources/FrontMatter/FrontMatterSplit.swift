import Provenance

/// The head of an article and where its body begins.
package struct FrontMatterSplit: Sendable {
  /// The lines between the two `---`; nil when the file has no head.
  package let head: TextSpan?
  /// Bytes from the start of the file to the body.
  package let bodyStart: Int
  /// What is wrong with the head, if anything.
  package let problem: (offset: Int, message: String, id: String)?

  /// Looks for a head at the beginning of a text, behind a byte order mark.
  ///
  /// It stands between a first line `---` and the next line `---` or `...`; white space behind the dashes does not count. A
  /// first line `---` that is followed by a blank line, or by no line that looks like a key, is a rule of Markdown.
  package init(_ text: SourceText) {
    let bytes = text.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = FrontMatterSplit.lines(of: bytes, from: start)
    guard let first = lines.first else {
      self.init(head: nil, bodyStart: start)
      return
    }
    if Self.isMark(bytes[first.range], "+++") {
      self.init(
        head: nil, bodyStart: start,
        problem: (
          start, "the head is TOML; write it as YAML between '---' lines",
          "unsupported-front-matter"
        ))
      return
    }
    guard Self.isMark(bytes[first.range], "---") else {
      self.init(head: nil, bodyStart: start)
      return
    }
    let close = lines.dropFirst().first {
      Self.isMark(bytes[$0.range], "---") || Self.isMark(bytes[$0.range], "...")
    }
    guard let close else {
      let isHead = lines.count > 1 && Self.looksLikeKey(bytes[lines[1].range])
      self.init(
        head: nil, bodyStart: start,
        problem: isHead
          ? (
            start, "front matter is not closed; add '---' after the last key",
            "unclosed-front-matter"
          ) : nil)
      return
    }
    self.init(
      head: TextSpan(lines[1].start, max(lines[1].start, close.start)),
      bodyStart: Self.afterLine(close.end, bytes))
  }

  private init(
    head: TextSpan?, bodyStart: Int, problem: (offset: Int, message: String, id: String)? = nil
  ) {
    self.head = head
    self.bodyStart = bodyStart
    self.problem = problem
  }

  private static func lines(of bytes: [UInt8], from start: Int) -> [TextSpan] {
    var lines: [TextSpan] = []
    var index = start
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(TextSpan(index, end))
      index = afterLine(end, bytes)
      // A head longer than this is none; do not cut a whole book into lines.
      if lines.count == 1, !isMark(bytes[lines[0].range], "---") { break }
      if lines.count > 2000 { break }
    }
    return lines
  }

  private static func afterLine(_ end: Int, _ bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  private static func isMark(_ line: ArraySlice<UInt8>, _ mark: StaticString) -> Bool {
    let trimmed = line.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
    return mark.withUTF8Buffer { trimmed.elementsEqual($0) }
  }

  /// `word:` at the beginning of a line.
  private static func looksLikeKey(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    return line[..<colon].allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
  }
}
