import Provenance

/// Marks of Obsidian and GitHub.
extension DialectReader {
  // MARK: Obsidian

  /// `![[map]]` shows another note, which is none of this article.
  /// It is noted in `dropped`, as somebody may miss what it shows. `at` is the exclamation mark.
  func embed(_ at: Int, _ limit: Int) -> Cut? {
    guard byte(at + 1) == UInt8(ascii: "["), let link = wikiLinkSpan(at + 1, limit) else {
      return nil
    }
    return Cut(start: at, end: link.end, kind: .embed, takesSpace: true)
  }

  /// `[[page]]` and `[[page|words]]`: the words stay, or else the page's name.
  ///
  /// “the [[harbour|old harbour]]” becomes “the old harbour”, “the [[harbour]]” becomes “the harbour”. The cut
  /// takes the opening signs with the page's name, and its `inner` the closing ones, so that the words between
  /// are read on like others.
  ///
  /// - Returns: nil also where the words would be empty, and inside a third bracket.
  func wikiLink(_ at: Int, _ limit: Int) -> Cut? {
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

  /// From the first bracket of `[[` to behind `]]`; nil where that does not close on its line, within 300
  /// bytes, without brackets or backticks inside. `[[^1]...` is a footnote in brackets.
  func wikiLinkSpan(_ at: Int, _ limit: Int) -> TextSpan? {
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
  /// “a loss of ==50 boats==” becomes “a loss of 50 boats”; in “a == b” the signs do not stand close to words
  /// and stay.
  mutating func highlight(_ at: Int, _ limit: Int) -> Cut? {
    pair(.equals, at, limit).map {
      Cut(start: at, end: at + 2, inner: TextSpan($0 - 2, $0))
    }
  }

  /// `%%a remark to oneself%%`, over as many lines as it takes.
  /// White space or a line's beginning must stand before it: the signs of "50%%" open nothing. It may end
  /// behind the paragraph it began in, which is why `inlines` may go on behind its limit.
  mutating func comment(_ at: Int) -> Cut? {
    guard byte(at + 1) == UInt8(ascii: "%"), byte(at + 2) != UInt8(ascii: "%"), before(at) <= 0x20,
      let end = closers.find(.percent, in: source, from: at + 2)
    else { return nil }
    return Cut(start: at, end: end, takesSpace: true)
  }

  // MARK: GitHub

  /// `~~words~~`: the words are shown struck out, and are no text. Their author has taken them back, so nobody
  /// can be quoted with them.
  mutating func struckOut(_ at: Int, _ limit: Int) -> Cut? {
    pair(.tildes, at, limit).map {
      Cut(
        start: at, end: at + 2, kind: .struckOut, inner: TextSpan($0 - 2, $0),
        takesSpace: before(at) <= 0x20, element: .struck)
    }
  }

  /// The end of words between two double signs that stand close to them.
  ///
  /// "Close" is: no white space inside either sign, and no third sign of the kind beside it, so that "===="
  /// below a heading and "~~~" of a fence are no pairs.
  ///
  /// - Parameter at: Where the first byte of the opening sign stands.
  /// - Returns: The offset behind the closing sign; nil when the first one found does not stand close, or ends
  ///   behind `limit`. No later one is tried.
  mutating func pair(_ sign: CloserFinder.Sign, _ at: Int, _ limit: Int) -> Int? {
    let mark = source[at]
    guard byte(at + 1) == mark, byte(at + 2) != mark, before(at) != mark, byte(at + 2) > 0x20,
      let end = closers.find(sign, in: source, from: at + 3), end <= limit
    else { return nil }
    return before(end - 2) > 0x20 && byte(end) != mark ? end : nil
  }

  /// The mark of a footnote that stands somewhere in the file.
  /// “The ferry sank.[^1]” becomes “The ferry sank.” with a number, if a line `[^1]:` stands in the file. Without
  /// one the sign is text, as it is for GitHub.
  mutating func footnoteReference(_ at: Int, _ limit: Int) -> Cut? {
    guard let label = footnoteMark(at: at, before: limit),
      footnotes[source[label.range]] != nil
    else { return nil }
    return Cut(start: at, end: label.end + 1, element: .note(number(of: source[label.range])))
  }

  /// `> [!note] Read this`: the kind of a box, in GitHub and Obsidian.
  /// Obsidian's sign for a box that is closed or open (`[!note]-`) goes with it. The words behind stay: "Read
  /// this". It must be the first thing in a quoted line, as is looked up at most 64 bytes back.
  func calloutKind(_ at: Int, _ limit: Int) -> Cut? {
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
  /// It becomes "- buy bread". The box counts only directly behind the sign or number of an item that begins
  /// its line, perhaps in a quotation: “Tick [x] here” keeps its bracket. `at` is the opening bracket; the
  /// looks back are bounded (8 spaces, 9 digits, 64 bytes of indentation).
  func taskBox(_ at: Int, _ limit: Int) -> Cut? {
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
    return Cut(start: at, end: at + 4, element: .tickBox(isTicked: source[at + 1] != 0x20))
  }
}
