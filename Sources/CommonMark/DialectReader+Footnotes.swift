import Provenance

/// Footnotes, which become paragraphs of their own.
extension DialectReader {
  mutating func collectFootnotes() {
    guard traces.contains(.footnote) else { return }
    var at = 0
    while at < source.count {
      let line = lineSpan(at)
      if let label = footnoteLabel(line) { footnotes.insert(source[label.range]) }
      at = afterLine(line.end)
    }
  }

  /// The label of a footnote whose text begins in a line: `[^1]: See page 3.`
  func footnoteLabel(_ line: TextSpan) -> TextSpan? {
    var start = line.start
    while start < line.end, start - line.start < 3, source[start] == 0x20 { start += 1 }
    guard start < line.end, let label = footnoteMark(at: start, before: line.end),
      label.end + 1 < line.end, source[label.end + 1] == UInt8(ascii: ":")
    else { return nil }
    return label
  }

  /// The label between `[^` and `]`.
  func footnoteMark(at start: Int, before limit: Int) -> TextSpan? {
    guard start + 3 < limit, source[start] == UInt8(ascii: "["),
      source[start + 1] == UInt8(ascii: "^")
    else { return nil }
    var end = start + 2
    while end < limit, end - start < 100, source[end] > 0x20, source[end] != UInt8(ascii: "]"),
      source[end] != UInt8(ascii: "[")
    {
      end += 1
    }
    guard end < limit, source[end] == UInt8(ascii: "]"), end > start + 2 else { return nil }
    return TextSpan(start + 2, end)
  }

  /// A footnote becomes paragraphs of its own: its first lines, then what is indented.
  mutating func footnote(_ label: TextSpan, from start: Int) -> Int {
    endLine()
    add("\n")
    let outputStart = output.count
    var from = label.end + 2
    while from < source.count, source[from] == 0x20 || source[from] == 0x09 { from += 1 }
    var end = afterLine(lineSpan(from).end)
    while end < source.count, !endsRun(at: end) { end = afterLine(lineSpan(end).end) }
    var at = inlines(from: from, to: max(from, end))
    while at < source.count {
      var next = at
      while next < source.count, isBlank(lineSpan(next)) { next = afterLine(lineSpan(next).end) }
      guard next > at, next < source.count, let indented = indentedText(next) else { break }
      copy(at, next)
      var last = afterLine(lineSpan(next).end)
      while last < source.count, !endsRun(at: last) { last = afterLine(lineSpan(last).end) }
      at = inlines(from: indented, to: last)
    }
    endLine()
    asides.append(TextSpan(outputStart, output.count))
    add("\n")
    return at
  }

  /// Where the words of a line begin that is indented by four columns.
  func indentedText(_ start: Int) -> Int? {
    if source[start] == 0x09 { return start + 1 }
    guard start + 4 <= source.count, source[start..<start + 4].allSatisfy({ $0 == 0x20 }) else {
      return nil
    }
    return start + 4
  }
}
