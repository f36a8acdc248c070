import Provenance

/// Marks of Hugo, Zola, Jekyll and kramdown, and remarks in HTML.
extension DialectReader {
  /// `{{< figure src="a.png" >}}`, `{{% note %}}` (Hugo), `{% include a %}`, `{{ page.title }}` (Jekyll, Zola).
  ///
  /// What stands between two tags is the author's; only a comment goes with its tags.
  ///
  /// - Returns: nil when the tag is not closed before `limit`: "{{ a" is text then. A comment may go on behind
  ///   `limit`.
  mutating func templateTag(_ at: Int, _ limit: Int) -> Cut? {
    let closer: CloserFinder.Sign
    if byte(at + 1) == UInt8(ascii: "{") {
      closer =
        byte(at + 2) == UInt8(ascii: "<")
        ? .hugoAngle : byte(at + 2) == UInt8(ascii: "%") ? .hugoPercent : .braces
    } else if byte(at + 1) == UInt8(ascii: "%") {
      closer = .liquid
    } else if byte(at + 1) == UInt8(ascii: "/"), byte(at + 2) == UInt8(ascii: "*") {
      // A remark of MDX.
      return closers.find(.endRemark, in: source, from: at + 2).map {
        Cut(start: at, end: $0, takesSpace: true)
      }
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
    if isAddress(at, end, limit) {
      return Cut(start: at, end: end, kind: .templateTag, element: .noAddress)
    }
    return Cut(start: at, end: end, kind: .templateTag, takesSpace: true)
  }

  /// Whether a tag is the whole address of a link that has a title: `[the quay]({{< ref "quay.md" >}} "The quay")`.
  /// Without an address it would be no link, and its title words of the text.
  private func isAddress(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
    guard start > 1, source[start - 1] == UInt8(ascii: "("), source[start - 2] == UInt8(ascii: "]")
    else { return false }
    guard opensLink(start - 2) else { return false }
    var next = end
    while next < limit, source[next] <= 0x20 { next += 1 }
    return next > end && (byte(next) == UInt8(ascii: "\"") || byte(next) == UInt8(ascii: "'"))
  }

  /// Whether a bracket at most 300 bytes before opens what one closes.
  private func opensLink(_ close: Int) -> Bool {
    var depth = 0
    for index in stride(from: close, through: max(0, close - 300), by: -1) {
      if source[index] == UInt8(ascii: "]") { depth += 1 }
      if source[index] == UInt8(ascii: "[") {
        depth -= 1
        if depth == 0 { return before(index) != UInt8(ascii: "\\") }
      }
    }
    return false
  }

  /// `<!-- a remark to oneself -->`, over as many lines as it takes.
  /// Gone before libcmark reads: to it a comment that begins a line is a block, with all words behind it.
  mutating func htmlComment(_ at: Int) -> Cut? {
    guard byte(at + 1) == UInt8(ascii: "!"), byte(at + 2) == UInt8(ascii: "-"),
      byte(at + 3) == UInt8(ascii: "-"),
      let end = closers.find(.comment, in: source, from: at + 2)
    else { return nil }
    return Cut(start: at, end: end, takesSpace: true)
  }

  /// Whether a name stands at `start`, behind spaces and the sign that trims white space (`{%- comment -%}`).
  func isLiquid(_ name: StaticString, _ start: Int) -> Bool {
    var index = start
    while byte(index) == 0x20 || byte(index) == UInt8(ascii: "-") { index += 1 }
    return name.withUTF8Buffer { source[min(index, source.count)...].starts(with: $0) }
  }

  /// kramdown's `{: .class }` anywhere, and `{#anchor}` or `{.class}` at the end of a line.
  /// “# The harbour {#harbour}” becomes “# The harbour ”. “{#1 in sales}” and braces in the middle of a line
  /// stay: the first byte behind the sign must be a letter. At most 200 bytes on one line, no braces inside.
  func attributes(_ at: Int, _ limit: Int) -> Cut? {
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
}
