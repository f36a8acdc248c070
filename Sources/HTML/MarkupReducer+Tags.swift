/// Tags, and the account that is kept of what is open.
///
/// The account need not be libgumbo's own: it may count too deep, which costs tags of a page that is nested
/// like no other, and must not count too little.
extension MarkupReducer {
  /// Takes the tag at `start` and, of an element that is cut or holds words, its content.
  ///
  /// What is kept is written anew: the name as it stands, the wanted attributes with a space before each, no
  /// slash at the end.
  ///
  /// So what libgumbo sees has no attribute that is not asked for and no quirk of spelling between them, while
  /// names and values are the page's own bytes. Each kept tag counts for `HTMLParser.mostTags`.
  mutating func startTag(at start: Int) {
    var end = start + 1
    while end < source.count, !isSpace(source[end]), source[end] != 0x2F, source[end] != 0x3E {
      end += 1
    }
    let name = start + 1..<end
    let element = Element.named(source[name])
    let attributes = scanAttributes(from: end, isWanted: element.treatment == .kept, of: element)
    guard let attributes else {
      index = source.count  // a tag that never ends is no tag, for browsers too
      return
    }
    index = attributes.end
    switch element.treatment {
    case .cut:
      cutContent(of: element, isData: attributes.isData)
    case .dropped:
      return
    case .kept:
      guard isAdmitted(element, at: start) else { return }
      keep(start..<end)
      for range in attributes.ranges {
        bytes.append(0x20)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
      }
      bytes.append(0x3E)
      tags += 1
      if tags > HTMLParser.mostTags { problem = .tooManyTags }
      if element.holdsWords {
        let end = endOfContent(element, from: index) ?? source.count
        keep(index..<end)
        index = end
      }
    }
  }

  /// Keeps account of depth and of tables.
  ///
  /// A row closes the cell before it, so text is misplaced until the next cell; a heading inside a heading
  /// closes the outer one and adds no depth. Of an element beyond the greatest depth only the count is kept, so
  /// that its end tag is passed over as well.
  ///
  /// - Returns: Whether the tag is kept: not a second `<html>` or `<body>`, and none beyond the greatest depth.
  mutating func isAdmitted(_ element: Element, at start: Int) -> Bool {
    switch element {
    case .html, .head:
      if seenHTML && element == .html { return false }
      if element == .html { seenHTML = true }
      return true
    case .body:
      if seenBody { return false }
      seenBody = true
      return true
    case .cell, .caption:
      if !cells.isEmpty { cells[cells.count - 1] = true }
      return true
    case .row:
      if !cells.isEmpty { cells[cells.count - 1] = false }
      return true
    default:
      break
    }
    if cells.last == false { misplace() }
    guard element.countsForDepth else { return true }
    if element == .heading, open.last == .heading { return true }
    if open.count >= HTMLParser.deepest {
      flattened += 1
      if flattenedAt == nil { flattenedAt = start }
      return false
    }
    open.append(element)
    if element == .table { cells.append(false) }
    return true
  }

  /// `end` is the index behind the tag, `ranges` are attributes as they stand, and `isData` says whether a
  /// script holds JSON-LD.
  struct Attributes {
    let end: Int
    var ranges: [Range<Int>] = []
    var isData = false
  }

  /// The attributes that are wanted and the index behind the tag; nil when the tag never ends.
  ///
  /// A `>` inside quotation marks ends no tag. Of a link's `href` only the name is kept, as readers ask whether
  /// it leads anywhere and not where to; of `style` only what may hide an element. No more than
  /// `mostAttributes` are kept.
  ///
  /// A slash parts attributes as white space does, and a value without quotation marks ends at either white
  /// space or `>`.
  ///
  /// - Parameter start: Behind the tag's name.
  func scanAttributes(from start: Int, isWanted: Bool, of element: Element) -> Attributes? {
    var ranges: [Range<Int>] = []
    var isData = false
    var at = start
    while at < source.count {
      while at < source.count, isSpace(source[at]) || source[at] == 0x2F { at += 1 }
      guard at < source.count else { return nil }
      if source[at] == 0x3E { return Attributes(end: at + 1, ranges: ranges, isData: isData) }
      let nameStart = at
      at += 1
      while at < source.count, !isSpace(source[at]), source[at] != 0x2F, source[at] != 0x3E,
        source[at] != 0x3D
      { at += 1 }
      let name = nameStart..<at
      var end = at
      var value = at..<at
      while at < source.count, isSpace(source[at]) { at += 1 }
      if at < source.count, source[at] == 0x3D {
        at += 1
        while at < source.count, isSpace(source[at]) { at += 1 }
        guard at < source.count else { return nil }
        if source[at] == 0x22 || source[at] == 0x27 {
          guard let close = find(source[at], from: at + 1) else { return nil }
          value = at + 1..<close
          at = close + 1
        } else {
          let valueStart = at
          while at < source.count, !isSpace(source[at]), source[at] != 0x3E { at += 1 }
          value = valueStart..<at
        }
        end = at
      }
      if element == .script {
        isData =
          isData || equals(name, "type") && contains(value.prefix(64), Array("ld+json".utf8))
      } else if isWanted, ranges.count < Self.mostAttributes,
        let attribute = HTMLAttribute.named(source[name])
      {
        switch attribute {
        case .style
        where !contains(value, Array("none".utf8)) && !contains(value, Array("hidden".utf8)): break
        case .href where element == .a: ranges.append(name)
        default: ranges.append(nameStart..<end)
        }
      }
    }
    return nil
  }

  // MARK: End tags

  /// Takes an end tag; those of `html`, `body` and `head` go, as libgumbo closes these itself, and so do as
  /// many as there were start tags made flat.
  mutating func endTag(at start: Int) {
    var end = start + 2
    while end < source.count, !isSpace(source[end]), source[end] != 0x2F, source[end] != 0x3E {
      end += 1
    }
    let element = Element.named(source[start + 2..<end])
    guard let greater = find(0x3E, from: end) else {
      index = source.count
      return
    }
    index = greater + 1
    guard element.treatment == .kept, element != .html, element != .body, element != .head else {
      return
    }
    if element.countsForDepth {
      if flattened > 0 {
        flattened -= 1
        return
      }
      close(element)
    } else if element == .cell || element == .row || element == .caption {
      if !cells.isEmpty { cells[cells.count - 1] = false }
    }
    keep(start..<end)
    bytes.append(0x3E)
    tags += 1
    if tags > HTMLParser.mostTags { problem = .tooManyTags }
  }

  /// Takes an element off the open ones where libgumbo would; where it might not, the element stays, which only counts too deep.
  /// No end tag reaches out of a table that is open inside its element.
  /// The innermost open element closes by its own end tag; one further out only if it `closesAcross` what is
  /// open in it.
  mutating func close(_ element: Element) {
    var at = open.count - 1
    if at >= 0, open[at] != element {
      guard element.closesAcross else { return }
      while at >= 0, open[at] != element {
        if open[at] == .table { return }
        at -= 1
      }
    }
    guard at >= 0 else { return }
    for closed in open[at...] where closed == .table { cells.removeLast() }
    open.removeSubrange(at...)
  }
}
