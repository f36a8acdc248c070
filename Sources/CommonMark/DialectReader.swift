import Glibc
import Provenance

/// Goes through Markdown once, from line to line, and writes what libcmark is to read.
///
/// Linear: a sign that closes is looked for once, and remembered when there is none.
struct DialectReader {
  let source: [UInt8]
  private(set) var output: [UInt8] = []
  /// From `output` to `source`.
  private(set) var stretches: [OffsetMap.Stretch] = []
  private(set) var dropped: [DroppedMarkup] = []
  private(set) var asides: [TextSpan] = []
  private var footnotes: Set<ArraySlice<UInt8>> = []
  private var closers = CloserFinder()
  private var fence: Fence?
  private let traces: DialectTraces
  private let hasReturns: Bool

  init(_ source: [UInt8], _ traces: DialectTraces) {
    self.source = source
    self.traces = traces
    hasReturns = source.contains(0x0D)
    output.reserveCapacity(source.count + source.count / 16)
  }

  mutating func read() {
    collectFootnotes()
    var at = 0
    while at < source.count { at = block(from: at) }
  }

  /// Copies all of it, each NUL as U+FFFD.
  mutating func copyAll() { copy(0, source.count) }

  // MARK: Lines

  /// Reads one line that stands for itself, or the lines up to the next such; gives where to go on.
  private mutating func block(from start: Int) -> Int {
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
    if let table = table(line) { return write(table, from: start) }
    if let label = footnoteLabel(line) { return footnote(label, from: start) }
    if isContentsMark(line) { return afterLine(line.end) }
    if let end = codeTagEnd(line) { return writeCode(behind: line, to: end) }
    var end = afterLine(line.end)
    while end < source.count, !endsRun(at: end) { end = afterLine(lineSpan(end).end) }
    return inlines(from: start, to: end)
  }

  /// Whether a line is none of a run of text.
  private mutating func endsRun(at start: Int) -> Bool {
    let line = lineSpan(start)
    return isBlank(line) || Fence(openedBy: source[line.range]) != nil
      || footnoteLabel(line) != nil || isContentsMark(line) || codeTagEnd(line) != nil
      || table(line) != nil
  }

  private func table(_ line: TextSpan) -> PipeTable? {
    guard traces.contains(.bar) else { return nil }
    return PipeTable(source, at: line, next: nextLine(line))
  }

  private func lineSpan(_ start: Int) -> TextSpan {
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

  private func afterLine(_ end: Int) -> Int {
    guard end < source.count else { return source.count }
    return source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A
      ? end + 2 : end + 1
  }

  private func nextLine(_ line: TextSpan) -> TextSpan? {
    let start = afterLine(line.end)
    return start < source.count ? lineSpan(start) : nil
  }

  private func isBlank(_ line: TextSpan) -> Bool {
    source[line.range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  // MARK: Writing

  private mutating func copy(_ start: Int, _ end: Int) {
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

  private mutating func write(_ start: Int, _ end: Int) {
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
  private mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  private mutating func endLine() {
    if let last = output.last, last != 0x0A, last != 0x0D { output.append(0x0A) }
  }

  // MARK: Tables

  /// A table becomes a block of code, which is shown with its lines as they are and has no sentences.
  private mutating func write(_ table: PipeTable, from start: Int) -> Int {
    output.append(contentsOf: source[start..<start + table.prefix])
    add("~~~\n")
    var at = start
    while at < source.count {
      let line = lineSpan(at)
      guard PipeTable.isRow(source, line, prefix: table.prefix) else { break }
      copy(at, afterLine(line.end))
      at = afterLine(line.end)
    }
    endLine()
    output.append(contentsOf: source[start..<start + table.prefix])
    add("~~~\n")
    return at
  }

  // MARK: Code of site generators

  /// Where the code ends that a tag on a line of its own begins: `{{< highlight go >}}`, `{% highlight go %}`.
  private mutating func codeTagEnd(_ line: TextSpan) -> Int? {
    let words = source[line.range].drop { $0 == 0x20 }
    guard words.first == UInt8(ascii: "{") else { return nil }
    let name = words.drop { "{<% -".utf8.contains($0) }
    guard name.starts(with: "highlight".utf8), words.startIndex < name.startIndex else {
      return nil
    }
    let sign: CloserFinder.Sign =
      words.dropFirst().first == UInt8(ascii: "{") ? .endHugoCode : .endLiquidCode
    return closers.find(sign, in: source, from: line.end)
  }

  /// The lines between the tags become a block of code, which is shown and has no sentences.
  private mutating func writeCode(behind line: TextSpan, to end: Int) -> Int {
    endLine()
    add("~~~~~~\n")
    var at = afterLine(line.end)
    while at < end {
      let next = lineSpan(at)
      guard next.end < end else { break }
      copy(at, afterLine(next.end))
      at = afterLine(next.end)
    }
    endLine()
    add("~~~~~~\n")
    return afterLine(lineSpan(end).end)
  }

  /// `[TOC]` on a line of its own, where others put a table of contents.
  private func isContentsMark(_ line: TextSpan) -> Bool {
    guard line.count < 16, source[line.start] == UInt8(ascii: "[") else { return false }
    let letters = source[line.range].filter { !"[]_ \t".utf8.contains($0) }.map { $0 | 0x20 }
    return letters.elementsEqual("toc".utf8) && source[line.range].contains(UInt8(ascii: "]"))
  }

  // MARK: Footnotes

  private mutating func collectFootnotes() {
    guard traces.contains(.footnote) else { return }
    var at = 0
    while at < source.count {
      let line = lineSpan(at)
      if let label = footnoteLabel(line) { footnotes.insert(source[label.range]) }
      at = afterLine(line.end)
    }
  }

  /// The label of a footnote whose text begins in a line: `[^1]: See page 3.`
  private func footnoteLabel(_ line: TextSpan) -> TextSpan? {
    var start = line.start
    while start < line.end, start - line.start < 3, source[start] == 0x20 { start += 1 }
    guard start < line.end, let label = footnoteMark(at: start, before: line.end),
      label.end + 1 < line.end, source[label.end + 1] == UInt8(ascii: ":")
    else { return nil }
    return label
  }

  /// The label between `[^` and `]`.
  private func footnoteMark(at start: Int, before limit: Int) -> TextSpan? {
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
  private mutating func footnote(_ label: TextSpan, from start: Int) -> Int {
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
  private func indentedText(_ start: Int) -> Int? {
    if source[start] == 0x09 { return start + 1 }
    guard start + 4 <= source.count, source[start..<start + 4].allSatisfy({ $0 == 0x20 }) else {
      return nil
    }
    return start + 4
  }

  // MARK: Inside lines

  /// Writes a run of lines without what is no CommonMark; gives where to go on, which is behind `limit` only after a comment.
  private mutating func inlines(from start: Int, to limit: Int) -> Int {
    var ticks = TickRuns()
    var from = start
    var at = start
    // Escaped and code are passed as they are.
    while at < limit {
      let byte = source[at]
      if byte == UInt8(ascii: "\\") {
        at += 2
      } else if byte == UInt8(ascii: "`") {
        at = ticks.end(of: at, in: source, limit) ?? ticks.next
      } else if let cut = cut(at, limit) {
        copy(from, min(cut.start, limit))
        at = skip(cut)
        from = at
        if let inner = cut.inner {
          // Words between signs are read on; the sign behind them is met when they are.
          closeAt.append(inner)
        }
      } else {
        at = nextSign(behind: at, limit)
      }
    }
    closeAt.removeAll(keepingCapacity: true)
    if from < limit { copy(from, limit) }
    return max(limit, from)
  }

  /// The next byte that may begin or close something, or that hides what stands behind it; `limit` where there is none.
  private func nextSign(behind at: Int, _ limit: Int) -> Int {
    source.withUnsafeBufferPointer { bytes in
      let end = min(limit, bytes.count)
      var index = at + 1
      while index < end, !Self.isSign(bytes[index]) { index += 1 }
      return index
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "!"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// Signs that close what was opened.
  private var closeAt: [TextSpan] = []

  /// Something to leave out.
  private struct Cut {
    let start: Int
    let end: Int
    var kind: DroppedMarkup.Kind?
    /// The sign that closes it, left out when it is reached.
    var inner: TextSpan?
    /// Whether a space behind it goes too, where one stands before it.
    var takesSpace = false
  }

  private mutating func skip(_ cut: Cut) -> Int {
    if let kind = cut.kind { dropped.append(DroppedMarkup(kind: kind, offset: cut.start)) }
    guard cut.takesSpace, cut.end < source.count, source[cut.end] == 0x20,
      output.last.map({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) ?? true
    else { return cut.end }
    return cut.end + 1
  }

  private func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }
  private func before(_ index: Int) -> UInt8 { index > 0 ? source[index - 1] : 0x0A }

  private mutating func cut(_ at: Int, _ limit: Int) -> Cut? {
    if !closeAt.isEmpty {
      // One inside code was passed.
      closeAt.removeAll { $0.start < at }
      if let index = closeAt.firstIndex(where: { $0.start == at }) {
        return Cut(start: at, end: closeAt.remove(at: index).end)
      }
    }
    switch source[at] {
    case UInt8(ascii: "{"): return templateTag(at, limit) ?? attributes(at, limit)
    case UInt8(ascii: "!"): return embed(at, limit)
    case UInt8(ascii: "["):
      return wikiLink(at, limit) ?? footnoteReference(at, limit) ?? taskBox(at, limit)
        ?? calloutKind(at, limit)
    case UInt8(ascii: "="): return highlight(at, limit)
    case UInt8(ascii: "~"): return struckOut(at, limit)
    case UInt8(ascii: "%"): return comment(at)
    default: return nil
    }
  }

  // MARK: Site generators

  /// `{{< figure src="a.png" >}}`, `{{% note %}}` (Hugo), `{% include a %}`, `{{ page.title }}` (Jekyll, Zola).
  ///
  /// What stands between two tags is the author's; only a comment goes with its tags.
  private mutating func templateTag(_ at: Int, _ limit: Int) -> Cut? {
    let closer: CloserFinder.Sign
    if byte(at + 1) == UInt8(ascii: "{") {
      closer =
        byte(at + 2) == UInt8(ascii: "<")
        ? .hugoAngle : byte(at + 2) == UInt8(ascii: "%") ? .hugoPercent : .braces
    } else if byte(at + 1) == UInt8(ascii: "%") {
      closer = .liquid
    } else {
      return nil
    }
    guard let end = closers.find(closer, in: source, from: at + 2), end <= limit else { return nil }
    if closer == .liquid, isLiquid("comment", at + 2),
      let close = closers.find(.endComment, in: source, from: end),
      let tagEnd = closers.find(.liquid, in: source, from: close)
    {
      return Cut(start: at, end: tagEnd, kind: .templateTag, takesSpace: true)
    }
    return Cut(start: at, end: end, kind: .templateTag, takesSpace: true)
  }

  private func isLiquid(_ name: StaticString, _ start: Int) -> Bool {
    var index = start
    while byte(index) == 0x20 || byte(index) == UInt8(ascii: "-") { index += 1 }
    return name.withUTF8Buffer { source[min(index, source.count)...].starts(with: $0) }
  }

  /// kramdown's `{: .class }` anywhere, and `{#anchor}` or `{.class}` at the end of a line.
  private func attributes(_ at: Int, _ limit: Int) -> Cut? {
    let sign = byte(at + 1)
    let isKramdown = sign == UInt8(ascii: ":")
    guard isKramdown || sign == UInt8(ascii: "#") || sign == UInt8(ascii: ".") else { return nil }
    var end = at + 2
    while end < limit, end - at < 200, source[end] != UInt8(ascii: "}"), source[end] >= 0x20,
      source[end] != UInt8(ascii: "{")
    {
      end += 1
    }
    guard end < limit, source[end] == UInt8(ascii: "}"), end > at + 2 else { return nil }
    end += 1
    if !isKramdown {
      guard (byte(at + 2) | 0x20) &- 0x61 < 26 else { return nil }
      var rest = end
      while rest < limit, source[rest] == 0x20 || source[rest] == UInt8(ascii: "#") { rest += 1 }
      guard rest >= limit || source[rest] == 0x0A || source[rest] == 0x0D else { return nil }
    }
    return Cut(start: at, end: end)
  }

  // MARK: Obsidian

  /// `![[map]]` shows another note, which is none of this article.
  private func embed(_ at: Int, _ limit: Int) -> Cut? {
    guard byte(at + 1) == UInt8(ascii: "["), let link = wikiLinkSpan(at + 1, limit) else {
      return nil
    }
    return Cut(start: at, end: link.end, kind: .embed, takesSpace: true)
  }

  /// `[[page]]` and `[[page|words]]`: the words stay, or else the page's name.
  private func wikiLink(_ at: Int, _ limit: Int) -> Cut? {
    guard before(at) != UInt8(ascii: "["), let link = wikiLinkSpan(at, limit) else { return nil }
    let next = byte(link.end)
    // "[[1]](address)" is a link of CommonMark, whose words are "[1]".
    guard next != UInt8(ascii: "("), next != UInt8(ascii: "["), next != UInt8(ascii: ":") else {
      return nil
    }
    let bar = source[at..<link.end].firstIndex(of: UInt8(ascii: "|"))
    let start = bar.map { $0 + 1 } ?? at + 2
    guard start < link.end - 2 else { return nil }
    return Cut(start: at, end: start, inner: TextSpan(link.end - 2, link.end))
  }

  private func wikiLinkSpan(_ at: Int, _ limit: Int) -> TextSpan? {
    guard byte(at + 1) == UInt8(ascii: "[") else { return nil }
    var end = at + 2
    while end < limit, end - at < 300, source[end] >= 0x20, source[end] != UInt8(ascii: "]"),
      source[end] != UInt8(ascii: "["), source[end] != UInt8(ascii: "`")
    {
      end += 1
    }
    guard end + 1 < limit, end > at + 2, source[end] == UInt8(ascii: "]"),
      source[end + 1] == UInt8(ascii: "]"), source[at + 2] != UInt8(ascii: "^")
    else { return nil }
    return TextSpan(at, end + 2)
  }

  /// `==words==`: the words stay.
  private mutating func highlight(_ at: Int, _ limit: Int) -> Cut? {
    pair(.equals, at, limit).map {
      Cut(start: at, end: at + 2, inner: TextSpan($0 - 2, $0))
    }
  }

  /// `%%a remark to oneself%%`, over as many lines as it takes.
  private mutating func comment(_ at: Int) -> Cut? {
    guard byte(at + 1) == UInt8(ascii: "%"), byte(at + 2) != UInt8(ascii: "%"), before(at) <= 0x20,
      let end = closers.find(.percent, in: source, from: at + 2)
    else { return nil }
    return Cut(start: at, end: end, takesSpace: true)
  }

  // MARK: GitHub

  private mutating func struckOut(_ at: Int, _ limit: Int) -> Cut? {
    pair(.tildes, at, limit).map { Cut(start: at, end: $0, kind: .struckOut, takesSpace: true) }
  }

  /// The end of words between two double signs that stand close to them.
  private mutating func pair(_ sign: CloserFinder.Sign, _ at: Int, _ limit: Int) -> Int? {
    let mark = source[at]
    guard byte(at + 1) == mark, byte(at + 2) != mark, before(at) != mark, byte(at + 2) > 0x20,
      let end = closers.find(sign, in: source, from: at + 3), end <= limit
    else { return nil }
    return before(end - 2) > 0x20 && byte(end) != mark ? end : nil
  }

  /// The mark of a footnote that stands somewhere in the file.
  private func footnoteReference(_ at: Int, _ limit: Int) -> Cut? {
    guard let label = footnoteMark(at: at, before: limit), footnotes.contains(source[label.range])
    else { return nil }
    return Cut(start: at, end: label.end + 1)
  }

  /// `> [!note] Read this`: the kind of a box, in GitHub and Obsidian.
  private func calloutKind(_ at: Int, _ limit: Int) -> Cut? {
    guard byte(at + 1) == UInt8(ascii: "!") else { return nil }
    var end = at + 2
    while end < limit, end - at < 32, (source[end] | 0x20) &- 0x61 < 26 { end += 1 }
    guard end > at + 2, byte(end) == UInt8(ascii: "]") else { return nil }
    end += byte(end + 1) == UInt8(ascii: "-") || byte(end + 1) == UInt8(ascii: "+") ? 2 : 1
    var start = at
    let low = max(0, at - 64)
    while start > low, source[start - 1] == 0x20 || source[start - 1] == UInt8(ascii: ">") {
      start -= 1
    }
    guard source[start..<at].contains(UInt8(ascii: ">")),
      start == 0 || source[start - 1] == 0x0A || source[start - 1] == 0x0D
    else { return nil }
    return Cut(start: at, end: min(end, limit), takesSpace: true)
  }

  /// `- [ ] buy bread`
  private func taskBox(_ at: Int, _ limit: Int) -> Cut? {
    guard at + 3 < limit, source[at + 2] == UInt8(ascii: "]"), source[at + 3] == 0x20,
      [0x20, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(source[at + 1])
    else { return nil }
    var index = at
    while index > 0, at - index < 8, source[index - 1] == 0x20 { index -= 1 }
    guard index < at, index > 0 else { return nil }
    let marker = source[index - 1]
    if marker == UInt8(ascii: ".") || marker == UInt8(ascii: ")") {
      index -= 1
      let digits = index
      while index > 0, digits - index < 9, source[index - 1] &- 0x30 < 10 { index -= 1 }
      guard index < digits else { return nil }
    } else if marker == UInt8(ascii: "-") || marker == UInt8(ascii: "*")
      || marker == UInt8(ascii: "+")
    {
      index -= 1
    } else {
      return nil
    }
    let limit = max(0, index - 64)
    while index > limit,
      source[index - 1] == 0x20 || source[index - 1] == UInt8(ascii: ">")
        || source[index - 1] == 0x09
    { index -= 1 }
    guard index == 0 || source[index - 1] == 0x0A || source[index - 1] == 0x0D else { return nil }
    return Cut(start: at, end: at + 4)
  }
}
