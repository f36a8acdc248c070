import Provenance

/// The head of an article and where its body begins.
///
/// Only the place of the head is told; `YAML`, `TOML` and `HeaderLines` read it. A file without a head is one
/// whose body begins at its first byte.
public struct FrontMatterSplit: Sendable {
  /// How a head is written.
  public enum Format: Hashable, Sendable {
    /// Between `---` lines.
    case yaml
    /// Between `+++` lines, as Hugo and Zola have it.
    case toml
    /// `Title: words` lines up to the first blank line, as Pelican has it.
    case lines
  }

  /// The head without its marks; nil when the file has none.
  /// It ends with the line end before the closing mark, and is empty where nothing stands between the marks.
  public let head: TextSpan?
  /// How the head is written.
  /// `yaml` also where there is no head.
  public let format: Format
  /// Bytes from the start of the file to the body.
  /// The first byte of the line behind the closing mark, or of the blank line behind header lines, which
  /// belongs to the body. Behind a byte order mark where there is no head.
  public let bodyStart: Int
  /// What is wrong with the head, if anything.
  /// `offset` counts in the file, `message` is a whole one, and `id` the name that it has for ever. `head` is
  /// nil then: a file whose head cannot be told from its body is not read.
  public let problem: (offset: Int, message: String, id: String)?

  /// Lines behind the first mark in which the closing one is looked for.
  private static let mostLines = 2000

  /// Looks for a head at the beginning of a text, behind a byte order mark.
  ///
  /// It stands between a first line `---` and the next line `---` or `...`, or between two lines `+++`; white space behind the
  /// marks does not count. A first line `---` that is followed by a blank line, or by no line that looks like a key, is a rule of
  /// Markdown. A head of JSON is told by name.
  ///
  /// - Parameter takesHeaderLines: Whether `Title: words` lines count as a head: in Markdown, where a first line `Title:` is
  ///   Pelican's and all lines up to a blank one are of that form.
  /// - Complexity: O(*n*) in the head, at most some thousand lines, whatever stands below.
  public init(_ text: SourceText, takesHeaderLines: Bool = false) {
    let bytes = text.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = Self.line(bytes, Self.behindBlankLines(bytes, start))
    if Self.isMark(bytes[first.range], "+++") {
      self.init(toml: bytes, start, first)
    } else if Self.isMark(bytes[first.range], "---") {
      self.init(yaml: bytes, start, first)
    } else if Self.beginsJSON(bytes, first) {
      self.init(
        head: nil, bodyStart: start,
        problem: (
          start, "the head is JSON; write it as YAML between '---' lines",
          "unsupported-front-matter"
        ))
    } else if takesHeaderLines, let head = HeaderLines.span(bytes, start) {
      self.init(head: head, format: .lines, bodyStart: head.end)
    } else {
      self.init(head: nil, bodyStart: start)
    }
  }

  /// A head of YAML, whose first mark is the line `first`.
  ///
  /// A rule above a story ("---", then "The ferry sank.") is no head without an end: only where the next line
  /// looks like a key does somebody miss the closing mark. Where any closing mark stands below, it is a head,
  /// whatever is in it; but behind a blank line it is one only where a key stands first.
  private init(yaml bytes: [UInt8], _ start: Int, _ first: TextSpan) {
    let next = Self.afterLine(first.end, bytes)
    let second = Self.firstWords(bytes, next)
    let isKey = HeaderLines.key(bytes[second.range]) != nil
    if second.start > next, !isKey, !Self.isMark(bytes[second.range], "---") {
      self.init(head: nil, bodyStart: start)
      return
    }
    let close = Self.firstLine(bytes, behind: first) {
      Self.isMark($0, "---") || Self.isMark($0, "...")
    }
    guard let close else {
      self.init(
        head: nil, bodyStart: start,
        problem: !isKey
          ? nil
          : (
            start, "front matter is not closed; add '---' after the last key",
            "unclosed-front-matter"
          ))
      return
    }
    self.init(
      head: TextSpan(next, max(next, close.start)),
      bodyStart: Self.afterLine(close.end, bytes))
  }

  /// A head of TOML, in the same way. Without a closing mark it counts as a head when its first line has an `=`
  /// or opens a table.
  private init(toml bytes: [UInt8], _ start: Int, _ first: TextSpan) {
    let second = Self.line(bytes, Self.afterLine(first.end, bytes))
    guard let close = Self.firstLine(bytes, behind: first, where: { Self.isMark($0, "+++") }) else {
      let isHead =
        bytes[second.range].contains(UInt8(ascii: "="))
        || bytes[second.range].first == UInt8(ascii: "[")
      self.init(
        head: nil, bodyStart: start,
        problem: isHead
          ? (
            start, "front matter is not closed; add '+++' after the last key",
            "unclosed-front-matter"
          ) : nil)
      return
    }
    self.init(
      head: TextSpan(second.start, max(second.start, close.start)), format: .toml,
      bodyStart: Self.afterLine(close.end, bytes))
  }

  private init(
    head: TextSpan?, format: Format = .yaml, bodyStart: Int,
    problem: (offset: Int, message: String, id: String)? = nil
  ) {
    self.head = head
    self.format = format
    self.bodyStart = bodyStart
    self.problem = problem
  }

  /// Where a mark stands behind blank lines, or the start where none does: a head that is not seen would publish a draft.
  private static func behindBlankLines(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start < bytes.count, bytes[start] <= 0x20 else { return start }
    var index = start
    while index < bytes.count, bytes[index] <= 0x20, index - start < 1000 { index += 1 }
    guard index > start, index + 2 < bytes.count, index == start || bytes[index - 1] < 0x20 else {
      return start
    }
    let first = line(bytes, index)
    guard isMark(bytes[first.range], "---") || isMark(bytes[first.range], "+++") else {
      return start
    }
    // Above prose it is a rule.
    let second = firstWords(bytes, afterLine(first.end, bytes))
    return HeaderLines.key(bytes[second.range]) != nil
      || bytes[second.range].contains(UInt8(ascii: "="))
      ? index : start
  }

  // MARK: Lines

  /// The line from `start` on, without its line end (`\n`, `\r\n` or `\r`); empty at the end of the text.
  static func line(_ bytes: [UInt8], _ start: Int) -> TextSpan {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return TextSpan(start, end)
  }

  /// The first line from `start` on that is not blank, or the one at `start` where none is near.
  private static func firstWords(_ bytes: [UInt8], _ start: Int) -> TextSpan {
    var next = start
    while next < bytes.count, next - start < 1000 {
      let line = line(bytes, next)
      if bytes[line.range].contains(where: { $0 > 0x20 }) { return line }
      next = afterLine(line.end, bytes)
    }
    return line(bytes, start)
  }

  /// Where the next line begins: behind the line end at `end`, of one byte or two.
  static func afterLine(_ end: Int, _ bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return bytes.count }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// The first line behind another for which something is true. A head longer than some thousand lines is none.
  /// nil where there is none.
  private static func firstLine(
    _ bytes: [UInt8], behind first: TextSpan, where isRight: (ArraySlice<UInt8>) -> Bool
  ) -> TextSpan? {
    var index = afterLine(first.end, bytes)
    var count = 0
    while index < bytes.count, count < mostLines {
      let line = line(bytes, index)
      if isRight(bytes[line.range]) { return line }
      index = afterLine(line.end, bytes)
      count += 1
    }
    return nil
  }

  /// Whether a line is a mark with nothing but white space behind it. "----" and " ---" are none.
  private static func isMark(_ line: ArraySlice<UInt8>, _ mark: StaticString) -> Bool {
    guard line.count >= mark.utf8CodeUnitCount, line.first == mark.utf8Start[0] else {
      return false
    }
    let trimmed = line.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
    return mark.withUTF8Buffer { trimmed.elementsEqual($0) }
  }

  /// `{` on a line of its own and a line with a quoted key.
  /// Hugo takes such heads. "{" above a line of prose is the author's.
  private static func beginsJSON(_ bytes: [UInt8], _ first: TextSpan) -> Bool {
    guard isMark(bytes[first.range], "{") else { return false }
    let second = bytes[line(bytes, afterLine(first.end, bytes)).range].drop { $0 <= 0x20 }
    guard second.first == UInt8(ascii: "\"") else { return false }
    return second.contains(UInt8(ascii: ":"))
  }
}
