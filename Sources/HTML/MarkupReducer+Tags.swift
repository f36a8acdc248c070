/// Tags, and the account that is kept of what is open.
extension MarkupReducer {
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

  struct Attributes {
    let end: Int
    var ranges: [Range<Int>] = []
    var isData = false
  }

  /// The attributes that are wanted and the index behind the tag; nil when the tag never ends.
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
