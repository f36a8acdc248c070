import Glibc

/// Takes out of a page what no reader of its text needs, before libgumbo sees it.
///
/// Scripts, styles, drawings and pictures are half of a saved page's bytes, and what is not there costs nothing. It is also
/// where a page's bounds are kept: libgumbo 0.10 needs quadratic time or unbounded stack on deep nesting, on masses of
/// attributes, on misnested letters' elements (`b`, `font`) and on text between a table's rows. So elements that only set
/// type are taken out (their words stay), nesting beyond `HTMLParser.deepest` is made flat, and pages beyond the other bounds are refused.
///
/// Scanning follows the tokenizer of the HTML Standard (section 13.2.5) for tags, attributes, comments and raw text.
struct MarkupReducer {
  /// Pieces of text and tags between the rows of tables, each of which libgumbo moves in front of its table.
  static let mostMisplaced = 5_000
  private static let mostAttributes = 64

  /// Why a page is not read.
  enum Problem { case tooManyTags, tangled }

  /// What stands at `reduced` and behind stood at `file` and behind.
  struct Segment {
    let reduced: Int
    let file: Int
  }

  private(set) var bytes: [UInt8] = []
  /// In order; the first begins at 0 unless nothing is left.
  private(set) var segments: [Segment] = []
  /// Contents of `script` elements with structured data (JSON-LD), in the file.
  private(set) var data: [Range<Int>] = []
  /// Contents of comments that tell where a browser saved the page from.
  private(set) var savedFrom: Range<Int>?
  /// Where nesting was first made flat, in the file.
  private(set) var flattenedAt: Int?
  private(set) var problem: Problem?

  private let source: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var tags = 0
  private var misplaced = 0
  /// The open elements that count for depth, by kind; headings are of one kind.
  private var open: [Element] = []
  /// How many elements are open that were made flat.
  private var flattened = 0
  /// For each open table whether a cell or caption is open in it.
  private var cells: [Bool] = []
  private var seenHTML = false
  private var seenBody = false
  /// Elements whose end was looked for in vain: it need not be looked for again.
  private var endless: Set<Element> = []

  /// Reduces a page.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    bytes.reserveCapacity(source.count / 2)
    while index < source.count, problem == nil { step() }
  }

  // MARK: Steps

  private mutating func step() {
    let start = index
    guard let less = find(0x3C, from: index) else {
      text(start..<source.count)
      index = source.count
      return
    }
    let next = byte(less + 1)
    if isLetter(next) {
      text(start..<less)
      startTag(at: less)
    } else if next == 0x2F, isLetter(byte(less + 2)) {
      text(start..<less)
      endTag(at: less)
    } else if next == 0x21 || next == 0x3F || next == 0x2F {
      text(start..<less)
      declaration(at: less)
    } else {
      text(start..<less + 1)
      index = less + 1
    }
  }

  private mutating func text(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if cells.last == false, range.contains(where: { !isSpace(source[$0]) }) { misplace() }
    keep(range)
  }

  private mutating func keep(_ range: Range<Int>) {
    let shift = range.lowerBound - bytes.count
    if segments.last.map({ $0.file - $0.reduced }) != shift {
      segments.append(Segment(reduced: bytes.count, file: range.lowerBound))
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
  }

  private mutating func misplace() {
    misplaced += 1
    if misplaced > Self.mostMisplaced { problem = .tangled }
  }

  /// `<!-- -->`, `<!doctype>`, `<?xml ?>` and what browsers take for comments.
  private mutating func declaration(at start: Int) {
    guard byte(start + 1) == 0x21, byte(start + 2) == 0x2D, byte(start + 3) == 0x2D else {
      let end = find(0x3E, from: start + 1).map { $0 + 1 } ?? source.count
      if bytes.allSatisfy(isSpace), lowerCase(byte(start + 2)) == UInt8(ascii: "d") {
        keep(start..<end)
      }
      index = end
      return
    }
    var end = start + 4
    // "<!-->" and "<!--->" are whole comments.
    if byte(end) == 0x3E || byte(end) == 0x2D && byte(end + 1) == 0x3E {
      index = byte(end) == 0x3E ? end + 1 : end + 2
      return
    }
    while let greater = find(0x3E, from: end) {
      let isClosed =
        greater >= start + 6 && source[greater - 1] == 0x2D && source[greater - 2] == 0x2D
        || greater >= start + 7 && source[greater - 1] == 0x21 && source[greater - 2] == 0x2D
          && source[greater - 3] == 0x2D
      end = greater + 1
      if isClosed {
        if savedFrom == nil, end - start < 2000, starts(with: " saved from url=", at: start + 4) {
          savedFrom = start + 20..<greater
        }
        index = end
        return
      }
    }
    index = source.count
  }

  // MARK: Start tags

  private mutating func startTag(at start: Int) {
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
  private mutating func isAdmitted(_ element: Element, at start: Int) -> Bool {
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

  private struct Attributes {
    let end: Int
    var ranges: [Range<Int>] = []
    var isData = false
  }

  /// The attributes that are wanted and the index behind the tag; nil when the tag never ends.
  private func scanAttributes(from start: Int, isWanted: Bool, of element: Element) -> Attributes? {
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

  // MARK: Content that is no text

  private mutating func cutContent(of element: Element, isData: Bool) {
    let start = index
    guard !endless.contains(element), let end = endOfContent(element, from: start) else {
      endless.insert(element)
      // Raw text that never ends takes the rest of the page with it; other elements only lose their tag.
      if element.isRawText { index = source.count }
      return
    }
    if isData { data.append(start..<end) }
    index = find(0x3E, from: end).map { $0 + 1 } ?? source.count
  }

  /// Where `</name` stands.
  private func endOfContent(_ element: Element, from start: Int) -> Int? {
    guard let name = element.name else { return nil }
    var at = start
    while let less = find(0x3C, from: at) {
      if byte(less + 1) == 0x2F, equals(less + 2..<min(less + 2 + name.count, source.count), name) {
        let behind = byte(less + 2 + name.count)
        if behind == 0x3E || behind == 0x2F || isSpace(behind) { return less }
      }
      at = less + 1
    }
    return nil
  }

  // MARK: End tags

  private mutating func endTag(at start: Int) {
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
  private mutating func close(_ element: Element) {
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

  // MARK: Bytes

  private func byte(_ index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < source.count, let base = source.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), source.count - start) else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      range.count == word.count
        && zip(range, word).allSatisfy { lowerCase(source[$0]) == $1 }
    }
  }

  private func equals(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    range.count == word.count && zip(range, word).allSatisfy { lowerCase(source[$0]) == $1 }
  }

  private func starts(with word: StaticString, at start: Int) -> Bool {
    start + word.utf8CodeUnitCount <= source.count
      && equals(start..<start + word.utf8CodeUnitCount, word)
  }

  private func contains(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    guard range.count >= word.count else { return false }
    return (range.lowerBound...range.upperBound - word.count).contains {
      equals($0..<$0 + word.count, word)
    }
  }
}

@inline(__always) func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// White space of the HTML Standard: space, tab, line feed, form feed, carriage return.
@inlinable public func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}
