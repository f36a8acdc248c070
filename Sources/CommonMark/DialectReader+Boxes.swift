import Provenance

/// Boxes beside the text, and lines that are for machines.
extension DialectReader {
  /// A box of Docusaurus or pandoc that is open.
  struct OpenBox {
    /// Where it begins in the output.
    let start: Int
    /// nil where the sign only groups what stands between, as pandoc's columns.
    let name: [UInt8]?
  }

  /// What MkDocs, Docusaurus, VitePress and Quarto call their boxes.
  private static let names: Set<[UInt8]> = Set(
    """
    note tip info warning danger caution important success question failure bug example quote abstract summary hint
    attention error todo seealso details tldr cite help faq check done fail missing callout
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  /// Boxes whose words may be somebody's.
  private static let quotes: Set<[UInt8]> = [Array("quote".utf8), Array("cite".utf8)]

  /// Whether a line begins or ends a box.
  func beginsBox(_ line: TextSpan) -> Bool { boxMark(line) != nil }

  /// The three signs at the beginning of a line: `!!!`, `???` with a name behind them, `===` with a title, or `:::`.
  private func boxMark(_ line: TextSpan) -> UInt8? {
    guard traces.contains(.box), line.count >= 3 else { return nil }
    let mark = source[line.start]
    guard "!?:=".utf8.contains(mark), source[line.start + 1] == mark, source[line.start + 2] == mark
    else { return nil }
    if mark == UInt8(ascii: "=") { return isTab(line) ? mark : nil }
    if mark == UInt8(ascii: ":") { return mark }
    var index = line.start + 3
    if byte(index) == UInt8(ascii: "+") { index += 1 }
    guard byte(index) == 0x20 else { return nil }
    return (byte(index + 1) | 0x20) &- 0x61 < 26 ? mark : nil
  }

  /// `=== "Morning"`: one of several tabs of MkDocs', whose words are the story's.
  private func isTab(_ line: TextSpan) -> Bool {
    var index = line.start + 3
    while byte(index) == UInt8(ascii: "!") || byte(index) == UInt8(ascii: "+") { index += 1 }
    return byte(index) == 0x20 && byte(index + 1) == UInt8(ascii: "\"")
  }

  /// Reads a box's line, of MkDocs' also the lines below it; gives where to go on. nil for other lines.
  mutating func box(_ line: TextSpan) -> Int? {
    guard let mark = boxMark(line) else { return nil }
    let words = source[line.range].drop { $0 == mark || $0 == UInt8(ascii: "+") }
    let name = words.drop { !Self.isWord($0) && $0 != UInt8(ascii: "\"") }
      .prefix { Self.isWord($0) || $0 == UInt8(ascii: "-") }.map { $0 | 0x20 }
    endLine()
    add("\n")
    if mark == UInt8(ascii: ":") {
      if words.allSatisfy({ $0 <= 0x20 }) {
        if let open = boxes.popLast() { close(open) }
      } else {
        let first = Array(name.prefix { $0 != UInt8(ascii: "-") })
        boxes.append(
          OpenBox(start: output.count, name: Self.names.contains(first) ? first : nil))
        title(words, behind: name.count)
      }
      return afterLine(line.end)
    }
    let open = OpenBox(start: output.count, name: mark == UInt8(ascii: "=") ? nil : name)
    if let quote = words.firstIndex(of: UInt8(ascii: "\"")),
      let end = words.lastIndex(of: UInt8(ascii: "\"")), end > quote + 1
    {
      _ = inlines(from: quote + 1, to: end)
      add("\n\n")
    }
    let end = indentedLines(afterLine(line.end))
    close(open)
    return end
  }

  /// `:::note[Title]`, `:::note Title`: what stands behind the name, but for attributes in braces.
  private mutating func title(_ words: ArraySlice<UInt8>, behind length: Int) {
    guard boxes.last?.name != nil, let start = words.firstIndex(where: Self.isWord),
      !words.contains(UInt8(ascii: "{"))
    else { return }
    let signs: (UInt8) -> Bool = {
      $0 <= 0x20 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
    }
    let title = words[(start + length)...].drop(while: signs)
    guard let last = title.lastIndex(where: { !signs($0) }) else { return }
    _ = inlines(from: title.startIndex, to: last + 1)
    add("\n\n")
  }

  private mutating func close(_ box: OpenBox) {
    endLine()
    if let name = box.name, output.count > box.start {
      groups.append(
        BlockGroup(
          kind: .box, span: TextSpan(box.start, output.count), isAside: !Self.quotes.contains(name))
      )
    }
    add("\n")
  }

  /// Writes lines that are indented by four columns, without that indentation; gives the first line that is not.
  private mutating func indentedLines(_ start: Int) -> Int {
    var at = start
    var inside: Fence?
    while at < source.count {
      let line = lineSpan(at)
      if isBlank(line) {
        copy(at, afterLine(line.end))
      } else if let words = indentedText(at) {
        if let open = inside {
          copy(words, afterLine(line.end))
          if open.isClosed(by: source[words..<line.end]) { inside = nil }
        } else if let open = Fence(openedBy: source[words..<line.end]) {
          inside = open
          copy(words, afterLine(line.end))
        } else {
          _ = inlines(from: words, to: afterLine(line.end))
        }
      } else {
        break
      }
      at = afterLine(line.end)
    }
    return at
  }

  // MARK: Lines for machines

  /// The end of lines that are for machines: `import Box from "@site/box"` of MDX, tags of Obsidian (`#quay #ferry`),
  /// what an abbreviation stands for (`*[UN]: United Nations`), and kramdown's place of a table of contents.
  mutating func machineLines(_ line: TextSpan) -> Int? {
    if traces.contains(.machine), source[line.start] == UInt8(ascii: "#"), isTagLine(line) {
      return afterLine(line.end)
    }
    if traces.contains(.brace), let next = nextLine(line), isContentsItem(line, next) {
      return afterLine(next.end)
    }
    guard traces.contains(.machine) else { return nil }
    if source[line.range].starts(with: "*[".utf8),
      let close = source[line.range].firstIndex(of: UInt8(ascii: "]")),
      byte(close + 1) == UInt8(ascii: ":")
    {
      return afterLine(line.end)
    }
    guard isImport(line) else { return nil }
    var end = afterLine(line.end)
    while end < source.count, !isBlank(lineSpan(end)) { end = afterLine(lineSpan(end).end) }
    return end
  }

  /// `* TOC` above `{:toc}`.
  private func isContentsItem(_ line: TextSpan, _ next: TextSpan) -> Bool {
    guard line.count > 2, line.count < 80, "*-1".utf8.contains(source[line.start]) else {
      return false
    }
    return source[next.range].drop { $0 == 0x20 }.starts(with: "{:toc".utf8)
  }

  /// Nothing but words with a sharp before them.
  private func isTagLine(_ line: TextSpan) -> Bool {
    let words = source[line.range].split(whereSeparator: { $0 == 0x20 || $0 == 0x09 })
    return words.allSatisfy { word in
      guard word.count > 1, word.first == UInt8(ascii: "#") else { return false }
      let rest = word.dropFirst()
      return (rest[rest.startIndex] | 0x20) &- 0x61 < 26 && !rest.contains(UInt8(ascii: "#"))
        && rest.allSatisfy { Self.isWord($0) || "/_-".utf8.contains($0) || $0 >= 0x80 }
    }
  }

  /// `import` with a path in quotation marks, `export` with what JavaScript has behind it. In English both are verbs.
  private func isImport(_ line: TextSpan) -> Bool {
    let words = source[line.range]
    if words.starts(with: "import ".utf8) {
      guard let last = words.last(where: { $0 > 0x20 && $0 != UInt8(ascii: ";") }) else {
        return false
      }
      return last == UInt8(ascii: "'") || last == UInt8(ascii: "\"")
    }
    return ["export const ", "export default ", "export let ", "export function "].contains {
      words.starts(with: $0.utf8)
    }
  }
}
