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
    var treatment = element.treatment
    if element == .img { treatment = .kept }
    let attributes = scanAttributes(from: end, isWanted: treatment == .kept, of: element)
    guard let attributes else {
      unfinishedAt = start
      index = source.count  // a tag that never ends is no tag, for browsers too
      return
    }
    index = attributes.end
    // A picture of a page has no words of its own but those that may stand below it once more.
    if element == .img, !isFragment, attributes.ranges.isEmpty { treatment = .dropped }
    switch treatment {
    case .cut
    where opensTemplates
      && (attributes.isMarkup || element == .noscript || element == .template):
      return  // What stands in it is read as if it stood in the page.
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
