import Provenance

/// What stands inside lines.
extension DialectReader {
  /// Writes a run of lines without what is no CommonMark; gives where to go on, which is behind `limit` only after a comment.
  ///
  /// Goes from sign to sign; what lies between is copied in one piece. An escaped sign (`\{{`) and what stands
  /// in a code span is passed over, because it says of itself that it is meant literally.
  ///
  /// - Parameter limit: The end of the run. Code spans and pairs do not reach over it.
  mutating func inlines(from start: Int, to limit: Int) -> Int {
    var ticks = TickRuns()
    var from = start
    var at = start
    // Escaped and code are passed as they are.
    while at < limit {
      let byte = source[at]
      if byte == UInt8(ascii: "\\") {
        if isInCell, self.byte(at + 1) == UInt8(ascii: "|") {
          copy(from, at)
          from = at + 1
        }
        at += 2
      } else if byte == UInt8(ascii: "`") {
        let end = ticks.end(of: at, in: source, limit) ?? ticks.next
        if isInCell { from = copyCode(at, end, from: from) }
        at = end
      } else if let cut = cut(at, limit) {
        copy(from, min(cut.start, limit))
        at = skip(cut)
        from = at
        if let inner = cut.inner {
          // Words between signs are read on; the sign behind them is met when they are.
          closeAt.append(Closer(span: inner, element: cut.element, takesSpace: cut.takesSpace))
        }
      } else {
        at = nextSign(behind: at, limit)
      }
    }
    closeAt.removeAll(keepingCapacity: true)
    if from < limit { copy(from, limit) }
    return max(limit, from)
  }

  /// In the code of a cell, too, an escaped bar is a bar. Gives what is still to be copied.
  private mutating func copyCode(_ start: Int, _ end: Int, from: Int) -> Int {
    var from = from
    for index in start..<end
    where source[index] == UInt8(ascii: "\\") && byte(index + 1) == UInt8(ascii: "|") {
      copy(from, index)
      from = index + 1
    }
    return from
  }

  /// The next byte that may begin or close something, or that hides what stands behind it; `limit` where there is none.
  /// Most of a text is not a sign, so this loop is where the time goes; it works on raw bytes for that.
  func nextSign(behind at: Int, _ limit: Int) -> Int {
    source.withUnsafeBufferPointer { bytes in
      let end = min(limit, bytes.count)
      var index = at + 1
      while index < end, !Self.isSign(bytes[index]) { index += 1 }
      return index
    }
  }

  /// Whether `inlines` must stop at a byte. `]` is among them because it closes what `[[` has opened.
  static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "!"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "%"),
      UInt8(ascii: "<"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// Something to leave out.
  ///
  /// Nothing is copied from `start` to `end`; both are offsets in the source, and `end` is where reading goes
  /// on.
  struct Cut {
    let start: Int
    let end: Int
    /// Set where a warning is due: words or pictures are lost. nil for signs that only mark words.
    var kind: DroppedMarkup.Kind?
    /// The sign that closes it, left out when it is reached.
    /// It stands behind `end`, and the words between are kept.
    var inner: TextSpan?
    /// Whether a space behind it goes too, where one stands before it.
    /// “a {{< map >}} b” becomes “a b”, with one space.
    var takesSpace = false
    /// The element that is written around the words before `inner`.
    var element: DialectElement?
    /// Whether `element` ends with this cut.
    var closes = false
  }

  /// A sign that closes what was opened, and what is written in its place.
  struct Closer {
    let span: TextSpan
    let element: DialectElement?
    let takesSpace: Bool
  }

  /// Notes what is lost with a cut, and gives the offset to go on at. Called after what stands before the cut
  /// was written, as it looks at the last byte of the output.
  mutating func skip(_ cut: Cut) -> Int {
    if let kind = cut.kind { dropped.append(DroppedMarkup(kind: kind, offset: cut.start)) }
    if let element = cut.element { return write(element, of: cut) }
    guard cut.takesSpace, cut.end < source.count, source[cut.end] == 0x20,
      output.last.map({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) ?? true
    else { return cut.end }
    return cut.end + 1
  }

  /// Writes a tag in place of a sign.
  /// The space behind words that are no text goes into their element, where one stands before it, too: “rose
  /// ~~to 50~~ to 60” is “rose to 60” to who reads on.
  private mutating func write(_ element: DialectElement, of cut: Cut) -> Int {
    guard cut.closes else {
      output.append(contentsOf: element.start.utf8)
      return cut.end
    }
    let takesSpace = cut.takesSpace && byte(cut.end) == 0x20
    if takesSpace { copy(cut.end, cut.end + 1) }
    output.append(contentsOf: element.end.utf8)
    return takesSpace ? cut.end + 1 : cut.end
  }

  /// The byte at an offset; 0 behind the end, which is no sign.
  func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }
  /// The byte before an offset; a line end before the first, as the text begins a line.
  func before(_ index: Int) -> UInt8 { index > 0 ? source[index - 1] : 0x0A }

  /// What is to be left out at a sign; nil when it is the author's.
  ///
  /// A sign that closes something goes first. Of several readings of a bracket the first that fits counts, in
  /// the order link, footnote, box to tick, kind of a callout, link to nothing.
  mutating func cut(_ at: Int, _ limit: Int) -> Cut? {
    if !closeAt.isEmpty {
      // One inside code was passed.
      closeAt.removeAll { $0.span.start < at }
      if let index = closeAt.firstIndex(where: { $0.span.start == at }) {
        let closer = closeAt.remove(at: index)
        return Cut(
          start: at, end: closer.span.end, takesSpace: closer.takesSpace, element: closer.element,
          closes: true)
      }
    }
    switch source[at] {
    case UInt8(ascii: "{"): return templateTag(at, limit) ?? attributes(at, limit)
    case UInt8(ascii: "!"): return embed(at, limit) ?? undefinedReference(at, limit)
    case UInt8(ascii: "["):
      return wikiLink(at, limit) ?? footnoteReference(at, limit) ?? taskBox(at, limit)
        ?? calloutKind(at, limit) ?? undefinedReference(at, limit) ?? wordPressTag(at, limit)
    case UInt8(ascii: "="): return highlight(at, limit)
    case UInt8(ascii: "~"): return struckOut(at, limit) ?? small(.sub, at, limit)
    case UInt8(ascii: "^"): return small(.sup, at, limit) ?? blockMark(at, limit)
    case UInt8(ascii: "%"): return comment(at)
    case UInt8(ascii: "<"): return htmlComment(at)
    default: return nil
    }
  }
}
