import Boilerplate
import Model
import Provenance

/// An export of Factiva: below each article stands "Document" with its number in the archive.
///
/// Above the words stand, a line each: perhaps the section, the headline, perhaps the writer, "312 words", the day, perhaps a time, the
/// source, its code in capitals, the language and the copyright; then a blank line.
enum CodedExport {
  /// The parts of the lines; the archive does not say how many there are.
  static func parts(of lines: ExportLines) -> Export.Found? {
    let found = lines.parts(endedBy: { isBorder(lines, $0) }) { part(of: lines, $0) }
    return found.parts.isEmpty ? nil : found
  }

  /// "Document EASTC00020240305ek3500012": a code of capitals, then the day and more, twenty signs or more.
  private static func isBorder(_ lines: ExportLines, _ index: Int) -> Bool {
    guard lines.begins(index, "Document ") else { return false }
    let code = lines.text.bytes[lines.spans[index].range].dropFirst("Document ".utf8.count)
    return code.count >= 20 && code.first.map { $0 &- 0x41 < 26 } == true
      && code.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
      && code.count { $0 &- 0x30 < 10 } >= 8
  }

  /// The article that stands on some lines; nil where they do not begin as the archive's do.
  private static func part(of lines: ExportLines, _ range: Range<Int>) -> Export.Part? {
    // Two of these lines above days are two articles whose border is missing.
    let heads = range.filter {
      isLength(lines, $0) && $0 + 1 < range.upperBound && lines.day($0 + 1) != nil
    }
    guard heads.count == 1, let length = range.prefix(8).first(where: { isLength(lines, $0) }),
      length > range.lowerBound, length + 2 < range.upperBound, let date = lines.day(length + 1)
    else { return nil }
    var head = Head()
    head.date = date
    let isTimed = isTime(lines, length + 2)
    head.metadata.source = lines.string(length + (isTimed ? 3 : 2))
    var title = length - 1
    if title > range.lowerBound,
      let names = ByLine.authors(in: lines.text.bytes, lines.spans[title])
        ?? ByLine.names(in: lines.text.bytes, lines.spans[title])
    {
      head.metadata.authors = names.map { TitleFinder.oneLine(lines.text.string($0)) }
      title -= 1
    }
    head.title = lines.string(title)
    var body = length + 3
    while body < range.upperBound, !lines.isApart[body] { body += 1 }
    return Export.Part(
      head: head, body: lines.span(body..<range.upperBound).map { [$0] } ?? [],
      start: lines.spans[range.lowerBound].start)
  }

  /// "312 words"
  private static func isLength(_ lines: ExportLines, _ index: Int) -> Bool {
    let words = lines.string(index).split(separator: " ")
    return words.count == 2 && words[1] == "words"
      && words[0].utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ",") }
  }

  /// "10:21" or "10:21 GMT"
  private static func isTime(_ lines: ExportLines, _ index: Int) -> Bool {
    let words = lines.string(index)
    return words.utf8.count <= 12 && words.contains(":") && words.first?.isNumber == true
  }
}
