import Provenance

/// Footnotes, which become paragraphs of their own.
///
/// A footnote stands where its text stands in the file, not where its number does. `groups` notes its place in
/// the output, so that its blocks are shown at the end, and not searched.
extension DialectReader {
  /// Notes the labels of all footnotes before anything is written: the sign in the text stands before the
  /// footnote. A line in a fence counts, too, which does no harm but to a sign of the same label.
  mutating func collectFootnotes() {
    guard traces.contains(.footnote) else { return }
    var at = 0
    while at < source.count {
      let line = lineSpan(at)
      if let label = footnoteLabel(line) { footnotes[source[label.range]] = 0 }
      at = afterLine(line.end)
    }
  }

  /// The label of a footnote whose text begins in a line: `[^1]: See page 3.`
  /// At most three spaces stand before it, as before any block of CommonMark; nil for other lines.
  func footnoteLabel(_ line: TextSpan) -> TextSpan? {
    var start = line.start
    while start < line.end, start - line.start < 3, source[start] == 0x20 { start += 1 }
    guard start < line.end, let label = footnoteMark(at: start, before: line.end),
      label.end + 1 < line.end, source[label.end + 1] == UInt8(ascii: ":")
    else { return nil }
    return label
  }

  /// The label between `[^` and `]`.
  /// It is on one line, has no white space and no brackets, and ends within 100 bytes. The span is the label
  /// alone, without its three signs; nil for anything else.
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
  ///
  /// The label goes. Lines directly below belong to the first paragraph even without indentation; after a blank
  /// line only what is indented by four columns or a tab goes on, and loses that indentation in its first line.
  ///
  /// - Returns: Offset of the first line that is no part of it.
  mutating func footnote(_ label: TextSpan, from start: Int) -> Int {
    endLine()
    add("\n")
    let outputStart = output.count
    var from = label.end + 2
    while from < source.count, source[from] == 0x20 || source[from] == 0x09 { from += 1 }
    var end = afterLine(lineSpan(from).end)
    while end < source.count, !endsRun(at: end) { end = afterLine(lineSpan(end).end) }
    let at = indentedBlocks(behind: inlines(from: from, to: max(from, end)))
    endLine()
    groups.append(
      BlockGroup(
        kind: .footnote(number(of: source[label.range])),
        span: TextSpan(outputStart, output.count), isAside: true))
    add("\n")
    return at
  }

  /// The number of a footnote, which is counted when something refers to it first.
  mutating func number(of label: ArraySlice<UInt8>) -> Int {
    if let number = footnotes[label], number > 0 { return number }
    notes += 1
    footnotes[label] = notes
    return notes
  }

  /// Writes the blocks that are indented by four columns, behind blank lines; gives the first line that is not.
  mutating func indentedBlocks(behind start: Int) -> Int {
    var at = start
    while at < source.count {
      var next = at
      while next < source.count, isBlank(lineSpan(next)) { next = afterLine(lineSpan(next).end) }
      guard next > at, next < source.count, let indented = indentedText(next) else { break }
      copy(at, next)
      var last = afterLine(lineSpan(next).end)
      while last < source.count, !endsRun(at: last) { last = afterLine(lineSpan(last).end) }
      at = inlines(from: indented, to: last)
    }
    return at
  }

  /// Where the words of a line begin that is indented by four columns.
  /// A tab is as good as four spaces; nil for less. `start` is the beginning of the line, and less than the
  /// size of the text.
  func indentedText(_ start: Int) -> Int? {
    if source[start] == 0x09 { return start + 1 }
    guard start + 4 <= source.count, source[start..<start + 4].allSatisfy({ $0 == 0x20 }) else {
      return nil
    }
    return start + 4
  }
}
