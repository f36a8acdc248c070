import Model
import Provenance

/// An export of LexisNexis ("2 of 3 DOCUMENTS") or ProQuest ("Document 2 of 3"): above each article stands its number.
///
/// LexisNexis has source, day, headline and keys in capitals above the words, and more keys and the copyright below. ProQuest has the headline, then keys, of which "Full text:" begins the words and the next key ends them.
enum NumberedExport {
  /// The parts of the lines, and how many the first number tells; nil where there is none.
  static func parts(of lines: ExportLines) -> Export.Found? {
    let borders = lines.spans.indices.filter { lines.number($0) != nil }
    guard let first = borders.first, let told = lines.number(first) else { return nil }
    // Articles 40 to 42 of 99 are what somebody asked for.
    let isPartOfAll = told.number > 1
    var parts: [Export.Part] = []
    for (place, border) in borders.enumerated() {
      guard lines.number(border)?.number == told.number + place else {
        // A number is missing or stands twice: how many there are is not believed.
        return Export.Found(
          parts: parts, told: (told.count, lines.spans[border].start), end: lines.spans.count)
      }
      let end = place + 1 < borders.count ? borders[place + 1] : lines.spans.count
      let range = border + 1..<end
      parts.append(
        lines.begins(border, "Document ") ? proQuest(lines, range) : lexisNexis(lines, range))
    }
    let count = isPartOfAll ? parts.count : told.count
    return Export.Found(
      parts: parts, told: (count, lines.spans[first].start), end: lines.spans.count)
  }

  /// Keys that LexisNexis writes in capitals above the words.
  private static let above: Set<String> = [
    "byline", "section", "length", "dateline", "highlight", "series", "type", "source", "column",
    "distribution",
  ]
  /// Keys that it writes below them.
  private static let below: Set<String> = [
    "load-date", "language", "publication-type", "graphic", "document-type", "journal-code",
    "subject", "type", "correction-date",
    "photo", "notes", "series", "url", "distribution",
  ]

  /// A part of LexisNexis: source and day, the headline on one line or more, keys, the words, keys, copyright.
  private static func lexisNexis(_ lines: ExportLines, _ range: Range<Int>) -> Export.Part {
    var head = Head()
    var index = range.lowerBound
    if let day = range.prefix(8).first(where: { lines.day($0) != nil }) {
      head.date = lines.day(day)
      head.metadata.source = (range.lowerBound..<day).last { !isCopyright(lines, $0) }
        .map(lines.string)
      index = day + 1
    }
    let title = index
    while index < range.upperBound, key(lines, index, of: above) == nil, index < title + 4 {
      index += 1
    }
    if index < range.upperBound, key(lines, index, of: above) != nil {
      if index > title { head.title = (title..<index).map(lines.string).joined(separator: " ") }
    } else {
      index = title
    }
    while index < range.upperBound, let (key, value) = key(lines, index, of: above) {
      ExportHead.take(key, value, lines.text, &head)
      index += 1
    }
    var end = range.upperBound
    while end > index, isCopyright(lines, end - 1) || key(lines, end - 1, of: below) != nil {
      end -= 1
    }
    return Export.Part(
      head: head, body: lines.span(index..<end).map { [$0] } ?? [],
      start: lines.spans[max(0, range.lowerBound - 1)].start)
  }

  /// A line's key, which is in capitals, and its value.
  private static func key(_ lines: ExportLines, _ index: Int, of keys: Set<String>) -> (
    String, TextSpan
  )? {
    guard let (key, value) = lines.pair(index), keys.contains(key),
      !lines.text.bytes[lines.spans[index].start..<lines.spans[index].start + key.utf8.count]
        .contains(where: { $0 &- 0x61 < 26 })
    else { return nil }
    return (key, value)
  }

  private static func isCopyright(_ lines: ExportLines, _ index: Int) -> Bool {
    lines.begins(index, "Copyright ") || lines.begins(index, "All Rights Reserved")
      || lines.begins(index, "\u{A9}")
  }

  /// Keys that stand below the words; the words may hold others.
  private static let behind: Set<String> = [
    "subject", "location", "people", "company / organization", "title", "publication title",
    "volume", "issue", "pages", "publication year",
    "publication date", "publisher", "place of publication", "country of publication",
    "publication subject", "issn", "source type",
    "language of publication", "document type", "proquest document id", "document url", "copyright",
    "last updated", "database",
    "identifier / keyword", "classification", "credit", "dateline", "section",
  ]

  /// A part of ProQuest.
  private static func proQuest(_ lines: ExportLines, _ range: Range<Int>) -> Export.Part {
    var head = Head()
    var body: [TextSpan] = []
    var index = range.lowerBound
    var isBehind = false
    while index < range.upperBound {
      defer { index += 1 }
      if lines.begins(index, "____") { continue }
      guard let (key, value) = lines.pair(index) else {
        if head.title == nil, body.isEmpty { head.title = lines.string(index) }
        continue
      }
      guard key == "full text", !isBehind else {
        ExportHead.take(key, value, lines.text, &head)
        continue
      }
      isBehind = true
      var end = index + 1
      while end < range.upperBound, !lines.begins(end, "____"),
        lines.pair(end).map({ behind.contains($0.key) }) != true
      {
        end += 1
      }
      body = [TextSpan(min(value.start, lines.spans[end - 1].end), lines.spans[end - 1].end)]
      index = end - 1
    }
    return Export.Part(
      head: head, body: body, start: lines.spans[max(0, range.lowerBound - 1)].start)
  }
}
