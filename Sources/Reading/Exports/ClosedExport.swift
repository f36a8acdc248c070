import Model
import Provenance

/// An export of Nexis: below each article stands "End of Document".
///
/// Above the words stand headline, source and day, a line each, then copyright and keys ("Length: 60 words"), then a line "Body";
/// below them "Load-Date: ...". What stands before the first headline is the list of what was asked for ("Documents (100)").
enum ClosedExport {
  /// The parts of the lines, and how many the list at the top names.
  static func parts(of lines: ExportLines) -> Export.Found? {
    let told = told(lines)
    let found = lines.parts(endedBy: { lines.isLine($0, "End of Document") }) {
      part(of: lines, $0)
    }
    // One of these lines below a text of no such form is the text's own.
    guard !found.parts.isEmpty || told != nil else { return nil }
    let broken = found.parts.isEmpty ? told?.offset : found.broken
    return Export.Found(parts: found.parts, told: told, end: found.end, broken: broken)
  }

  /// "Documents (100)" in the list at the top.
  private static func told(_ lines: ExportLines) -> (count: Int, offset: Int)? {
    for index in lines.spans.indices.prefix(12) where lines.begins(index, "Documents (") {
      let digits = lines.string(index).dropFirst("Documents (".count).dropLast()
      return Int(digits).map { ($0, lines.spans[index].start) }
    }
    return nil
  }

  /// The article that stands on some lines; nil where they have no "Body" or no day above it.
  private static func part(of lines: ExportLines, _ range: Range<Int>) -> Export.Part? {
    let bodies = range.filter { lines.isLine($0, "Body") }
    // Two of them are two articles whose border is missing.
    guard bodies.count == 1, let body = bodies.first,
      let day = (range.lowerBound..<body).last(where: { index in
        lines.day(index) != nil && lines.pair(index)?.key.contains("date") != true
      }), day > range.lowerBound + 1
    else { return nil }
    var head = Head()
    head.date = lines.day(day)
    head.metadata.source = lines.string(day - 1)
    // A headline may stand on several lines: up to the first that stands apart.
    var first = day - 2
    while first > range.lowerBound, !lines.isApart[first] { first -= 1 }
    head.title = (first..<day - 1).map(lines.string).joined(separator: " ")
    for index in day + 1..<body {
      guard let (key, value) = lines.pair(index) else { continue }
      ExportHead.take(key, value, lines.text, &head)
    }
    var end = range.upperBound
    while end > body + 1, isFoot(lines, end - 1) { end -= 1 }
    return Export.Part(
      head: head, body: lines.span(body + 1..<end).map { [$0] } ?? [],
      start: lines.spans[first].start)
  }

  /// Whether a line stands below the words: "Load-Date: May 15, 2020", "Classification".
  private static func isFoot(_ lines: ExportLines, _ index: Int) -> Bool {
    lines.begins(index, "Load-Date:") || lines.isLine(index, "Classification")
  }
}
