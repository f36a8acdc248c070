import Glibc
import Provenance

/// Goes through Markdown once, from line to line, and writes what libcmark is to read.
///
/// Linear: a sign that closes is looked for once, and remembered when there is none.
///
/// What comes out is `output` with `stretches`, `dropped`, `cells` and `groups`; the rest is what it needs on the way.
/// Bytes of the output that no stretch covers were added: fences around code, headings' signs before cells, tags, and
/// blank lines around footnotes.
struct DialectReader {
  let source: [UInt8]
  var output: [UInt8] = []
  /// From `output` to `source`.
  /// In order in both, as reading only goes forwards. All are equal bytes but those of NULs.
  var stretches: [OffsetMap.Stretch] = []
  /// In the order of the Markdown.
  var dropped: [DroppedMarkup] = []
  /// Footnotes, boxes and definitions, in the order in which they end.
  var groups: [BlockGroup] = []
  /// Boxes that are open.
  var boxes: [OpenBox] = []
  /// Cells of tables, in order, and how many tables there are.
  var cells: [TableCell] = []
  var tables = 0
  /// Names of hidden elements that never end.
  var endless: Set<[UInt8]> = []
  /// Whether a cell is being read, in which an escaped bar is a bar.
  var isInCell = false
  /// Labels of the footnotes that have a text, without `[^` and `]`, with their numbers: 0 as long as nothing has
  /// referred to them.
  var footnotes: [ArraySlice<UInt8>: Int] = [:]
  /// The last number of a footnote.
  var notes = 0
  /// Labels that links may refer to, in lower case.
  var references: Set<String> = []
  var closers = CloserFinder()
  /// The block of code that is open. While it is, lines are copied unread.
  var fence: Fence?
  let traces: DialectTraces
  /// Whether lines may end with a carriage return; where none does, the C library can look for line ends.
  let hasReturns: Bool
  /// Signs that close what was opened.
  /// Their spans of `source` stand behind the place being read, and are emptied at the end of a run of
  /// lines.
  var closeAt: [Closer] = []

  init(_ source: [UInt8], _ traces: DialectTraces) {
    self.source = source
    self.traces = traces
    hasReturns = source.contains(0x0D)
    output.reserveCapacity(source.count + source.count / 16)
  }

  /// Reads all of it. Each round of the loop takes at least one line.
  mutating func read() {
    collectFootnotes()
    collectReferences()
    var at = 0
    while at < source.count { at = block(from: at) }
  }

  /// Copies all of it, each NUL as U+FFFD.
  /// For Markdown that is to be read as plain CommonMark: only what libcmark cannot take at all is changed.
  mutating func copyAll() { copy(0, source.count) }

  // MARK: Lines

  /// Reads one line that stands for itself, or the lines up to the next such; gives where to go on.
  ///
  /// The order matters: in a fence nothing else is read, a fence is asked for before a table, as the line that
  /// opens it may have bars, and what is none of these is a run of text whose lines are read together, so that
  /// a pair of signs may stand in two lines.
  mutating func block(from start: Int) -> Int {
    let line = lineSpan(start)
    if let open = fence {
      copy(start, afterLine(line.end))
      if open.isClosed(by: source[line.range]) { fence = nil }
      return afterLine(line.end)
    }
    if isBlank(line) {
      copy(start, afterLine(line.end))
      return afterLine(line.end)
    }
    if let open = Fence(openedBy: source[line.range]) {
      fence = open
      copy(start, afterLine(line.end))
      return afterLine(line.end)
    }
    if let html = htmlStart(line) { return write(html, from: start) }
    if let end = box(line) ?? machineLines(line) { return end }
    if let table = table(line) { return write(table, from: start) }
    if let label = footnoteLabel(line) { return footnote(label, from: start) }
    if isContentsMark(line) { return afterLine(line.end) }
    if let end = codeTagEnd(line) { return writeCode(behind: line, to: end) }
    var end = afterLine(line.end)
    while end < source.count, !endsRun(at: end) { end = afterLine(lineSpan(end).end) }
    return definitions(of: TextSpan(start, end)) ?? inlines(from: start, to: end)
  }

  /// Whether a line is none of a run of text.
  /// Asks the same questions as `block`, in which each such line begins something.
  mutating func endsRun(at start: Int) -> Bool {
    let line = lineSpan(start)
    return isBlank(line) || Fence(openedBy: source[line.range]) != nil
      || footnoteLabel(line) != nil || isContentsMark(line) || codeTagEnd(line) != nil
      || htmlStart(line) != nil || table(line) != nil || beginsBox(line)
      || definitionStart(line) != nil
  }

  /// A table that begins in a line, told by it and the next; nil for other lines.
  func table(_ line: TextSpan) -> PipeTable? {
    guard traces.contains(.bar) else { return nil }
    return PipeTable(source, at: line, next: nextLine(line))
  }

  /// From `start` to its line's end, without `\n`, `\r\n` or `\r`.
  func lineSpan(_ start: Int) -> TextSpan {
    var end = start
    if !hasReturns, start < source.count {
      return source.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress,
          let found = memchr(base + start, 0x0A, bytes.count - start)
        else { return TextSpan(start, bytes.count) }
        return TextSpan(start, UnsafeRawPointer(found) - UnsafeRawPointer(base))
      }
    }
    while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
    return TextSpan(start, end)
  }

  /// Behind the line end at `end`, of one byte or two; the end of the text for the last line.
  func afterLine(_ end: Int) -> Int {
    guard end < source.count else { return source.count }
    return source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A
      ? end + 2 : end + 1
  }

  /// nil behind the last line.
  func nextLine(_ line: TextSpan) -> TextSpan? {
    let start = afterLine(line.end)
    return start < source.count ? lineSpan(start) : nil
  }

  /// Nothing but spaces and tabs.
  func isBlank(_ line: TextSpan) -> Bool {
    source[line.range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  // MARK: Writing

  /// Writes a part of the source, each NUL as U+FFFD, which is an atom of three bytes for one.
  mutating func copy(_ start: Int, _ end: Int) {
    guard traces.contains(.nul) else { return write(start, end) }
    var from = start
    var index = start
    while index < end {
      if source[index] == 0 {
        write(from, index)
        stretches.append(
          OffsetMap.Stretch(text: output.count, file: index, count: 3, fileCount: 1))
        output += [0xEF, 0xBF, 0xBD]
        from = index + 1
      }
      index += 1
    }
    write(from, end)
  }

  /// Writes a part of the source as it is; a stretch goes on where the part follows the last one in both texts.
  mutating func write(_ start: Int, _ end: Int) {
    guard start < end else { return }
    if let last = stretches.last, !last.isAtom, last.textEnd == output.count, last.fileEnd == start
    {
      stretches[stretches.count - 1] = OffsetMap.Stretch(
        text: last.text, file: last.file, count: last.count + end - start)
    } else {
      stretches.append(OffsetMap.Stretch(text: output.count, file: start, count: end - start))
    }
    output.append(contentsOf: source[start..<end])
  }

  /// Writes bytes that stand nowhere in the file.
  /// They get no stretch, by which `PreparedMarkdown.showsAddition` knows them.
  mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  /// Adds a line end where the output's last line has none, as at the end of a file.
  mutating func endLine() {
    if let last = output.last, last != 0x0A, last != 0x0D { output.append(0x0A) }
  }
}
