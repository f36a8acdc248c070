import Model
import Provenance

/// The lines of an export that hold words, without the white space around them.
struct ExportLines {
  let text: SourceText
  /// In order; none is empty.
  let spans: [TextSpan]
  /// For each, whether a blank line stands before it.
  let isApart: [Bool]

  /// The lines of a text from an offset on.
  init(_ text: SourceText, from start: Int) {
    self.text = text
    var spans: [TextSpan] = []
    var isApart: [Bool] = []
    var blank = true
    var lines = LineSpans(text.bytes, TextSpan(start, text.count))
    while let line = lines.next() {
      let span = PlainTextLine.trimmed(text.bytes, line.start, line.end)
      if span.isEmpty {
        blank = true
      } else {
        spans.append(span)
        isApart.append(blank)
        blank = false
      }
    }
    self.spans = spans
    self.isApart = isApart
  }

  /// The articles of an export in which a line stands below each.
  ///
  /// - Parameters:
  ///   - isEnd: Whether a line is such a one.
  ///   - part: The article that stands on some lines; nil where it has no head that is known.
  func parts(endedBy isEnd: (Int) -> Bool, _ part: (Range<Int>) -> Export.Part?) -> Export.Found {
    var parts: [Export.Part] = []
    var start = 0
    var broken: Int?
    for index in spans.indices where isEnd(index) {
      if let part = part(start..<index) {
        parts.append(part)
      } else {
        broken = broken ?? spans[start].start
      }
      start = index + 1
    }
    return Export.Found(parts: parts, end: start, broken: broken)
  }

  /// Whether a line is these words.
  func isLine(_ index: Int, _ words: StaticString) -> Bool {
    let span = spans[index]
    return span.count == words.utf8CodeUnitCount
      && words.withUTF8Buffer { text.bytes[span.range].elementsEqual($0) }
  }

  /// Whether a line begins with these words.
  func begins(_ index: Int, _ words: StaticString) -> Bool {
    words.withUTF8Buffer { text.bytes[spans[index].range].starts(with: $0) }
  }

  /// A line on one line, white space inside as single spaces.
  func string(_ index: Int) -> String { TitleFinder.oneLine(text.string(spans[index])) }

  /// A line's key and value, parted by the first colon: "Length: 60 words".
  ///
  /// - Returns: The key in small letters, at most 30 bytes; nil for a line without one.
  func pair(_ index: Int) -> (key: String, value: TextSpan)? {
    let span = spans[index]
    guard
      let colon = text.bytes[span.range].prefix(30).firstIndex(of: UInt8(ascii: ":")),
      colon > span.start
    else { return nil }
    let key = text.string(TextSpan(span.start, colon)).lowercased()
    return (key, PlainTextLine.trimmed(text.bytes, colon + 1, span.end))
  }

  /// The day that a line begins with: "March 5, 2024 Tuesday 2:11 AM GMT", "5 March 2024".
  func day(_ index: Int) -> ArticleDate? {
    let span = spans[index]
    // What stands behind the day may be long: archives print their own errors there.
    let start = TextSpan(span.start, min(span.end, span.start + 60))
    let words = TitleFinder.oneLine(String(decoding: text.bytes[start.range], as: UTF8.self))
    return DateInWords.read(words.split(separator: " ").prefix(3).joined(separator: " "))
      ?? (span.count <= 60 ? DateInWords.read(words) : nil)
  }

  /// The numbers of "2 of 3 DOCUMENTS" and "Document 2 of 3"; nil for any other line.
  func number(_ index: Int) -> (number: Int, count: Int)? {
    guard spans[index].count <= 40 else { return nil }
    var words = string(index).split(separator: " ")
    if words.last == "DOCUMENTS" || words.last == "DOCUMENT" {
      words.removeLast()
    } else if words.first == "Document" {
      words.removeFirst()
    } else {
      return nil
    }
    guard words.count == 3, words[1] == "of", let number = Int(words[0]), let count = Int(words[2])
    else { return nil }
    return (number, count)
  }

  /// The first line from an index on that is a paragraph of prose and no title or page number.
  func prose(from index: Int) -> TextSpan? { spans[index...].first { $0.count > 300 } }

  /// From the first of some lines to the end of the last; nil for none.
  func span(_ range: Range<Int>) -> TextSpan? {
    range.isEmpty
      ? nil : TextSpan(spans[range.lowerBound].start, spans[range.upperBound - 1].end)
  }
}
