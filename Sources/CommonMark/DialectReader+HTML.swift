import HTML
import Provenance

/// Blocks of HTML, in which libcmark sees no Markdown and so nothing may be written that only Markdown understands.
extension DialectReader {
  /// A line that begins a block of HTML.
  enum HTMLStart {
    /// Up to the next blank line.
    case block
    /// Up to its own end tag, of which this is the name: code, in which nothing is a mark.
    case code([UInt8])
    /// The tag alone, which ends here, as its element says that there is Markdown in it.
    case markdown(end: Int)
  }

  /// What HTML a line begins, at most three spaces in; nil for other lines.
  func htmlStart(_ line: TextSpan) -> HTMLStart? {
    var start = line.start
    while start < line.end, start - line.start < 3, source[start] == 0x20 { start += 1 }
    guard start + 1 < line.end, source[start] == UInt8(ascii: "<") else { return nil }
    let isEnd = source[start + 1] == UInt8(ascii: "/")
    let from = isEnd ? start + 2 : start + 1
    let name = InlineTag.name(in: source[from..<line.end])
    guard !name.isEmpty else { return nil }
    let behind = from + name.count
    guard behind >= line.end || " \t>/".utf8.contains(source[behind]) else { return nil }
    if !isEnd, Self.codeNames.contains(name) { return .code(name) }
    guard Self.blockNames.contains(name) else { return nil }
    if !isEnd, let close = source[behind..<line.end].firstIndex(of: UInt8(ascii: ">")),
      Self.saysMarkdown(source[behind..<close])
    {
      return .markdown(end: close + 1)
    }
    return .block
  }

  /// `markdown="1"`, `markdown="block"`, `markdown`: MkDocs and kramdown read Markdown inside such an element.
  private static func saysMarkdown(_ attributes: ArraySlice<UInt8>) -> Bool {
    attributes.split(whereSeparator: { isSpace($0) }).contains {
      $0.starts(with: "markdown".utf8) && !$0.contains(UInt8(ascii: "0"))
        && ($0.count == 8 || $0.dropFirst(8).first == UInt8(ascii: "="))
    }
  }

  /// Writes a block of HTML and gives where to go on.
  mutating func write(_ html: HTMLStart, from start: Int) -> Int {
    var end = afterLine(lineSpan(start).end)
    switch html {
    case .block:
      if let hidden = hiddenEnd(lineSpan(start)) { return hidden }
      while end < source.count, !isBlank(lineSpan(end)) { end = afterLine(lineSpan(end).end) }
      return inlines(from: start, to: end)
    case .code(let name):
      end = start
      while end < source.count {
        let line = lineSpan(end)
        end = afterLine(line.end)
        if ends(name, line) { break }
      }
      copy(start, end)
      return end
    case .markdown(let close):
      endLine()
      add("\n")
      var at = close
      while at < source.count, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
      return at
    }
  }

  /// Behind a hidden element that begins a line, with all Markdown in it; nil for one that is shown, or never ends.
  private mutating func hiddenEnd(_ line: TextSpan) -> Int? {
    guard traces.contains(.tag), let start = source[line.range].firstIndex(of: UInt8(ascii: "<")),
      let close = source[start..<line.end].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = source[start...close].withUnsafeBufferPointer { bytes -> [UInt8]? in
      let tag = InlineTag(bytes)
      return !tag.isEnd && tag.isHidden ? tag.name : nil
    }
    guard let name, !endless.contains(name) else { return nil }
    var depth = 0
    var at = start
    while at < source.count {
      let isEnd = byte(at + 1) == UInt8(ascii: "/")
      if InlineTag.name(in: source[min(at + (isEnd ? 2 : 1), source.count)...]) == name {
        depth += isEnd ? -1 : 1
        if depth == 0 {
          return source[at...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? source.count
        }
      }
      guard let next = source[(at + 1)...].firstIndex(of: UInt8(ascii: "<")) else { break }
      at = next
    }
    endless.insert(name)
    return nil
  }

  /// Whether an end tag of a name stands in a line.
  private func ends(_ name: [UInt8], _ line: TextSpan) -> Bool {
    var index = line.start
    while index + 1 < line.end {
      if source[index] == UInt8(ascii: "<"), source[index + 1] == UInt8(ascii: "/"),
        InlineTag.name(in: source[(index + 2)..<line.end]) == name
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func names(_ text: String) -> Set<[UInt8]> {
    Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }

  private static let codeNames = names("script pre style textarea")
  /// As CommonMark has them (0.30, section 4.6, kind 6).
  private static let blockNames = names(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
    fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link
    main menu menuitem nav noframes ol optgroup option p param section summary table tbody td tfoot th thead title tr
    track ul
    """)
}
