internal import CCmark
import Provenance

/// Tags in a line: most leave their words as they are, some are drawn, and a few hide what stands between them.
extension PlainTextWalk {
  /// A drawn element that is open, with the nodes of its two tags.
  struct DrawnTag {
    let open: OpaquePointer
    let close: OpaquePointer
    /// What is put around the nodes between.
    let element: OpaquePointer
    let isStruck: Bool
    let isLink: Bool
    /// Length of the text before it.
    let start: Int
  }

  /// Takes a tag out; one such as `<script>` with all leaves up to its end tag in the same paragraph.
  mutating func htmlInline(_ node: OpaquePointer) {
    guard images == 0 else { return }
    removed.append(node)
    guard let literal = cmark_node_get_literal(node) else { return }
    let words = Self.words(literal)
    finder.pass(words, node)
    let tag = InlineTag(words)
    if let element = hidden {
      if tag.isEnd, RawElement(tag) == element { hidden = nil }
      return
    }
    if let index = drawn.lastIndex(where: { $0.close == node }) {
      while drawn.count > index + 1 { giveUp() }
      draw(drawn.removeLast())
    } else if !tag.isEnd, let element = RawElement(tag) {
      if let loss = element.loss { tell(loss, finder.offset(of: node)) }
      if !isSelfClosing(words), element.isCode || endTag(of: tag, behind: node) != nil {
        hidden = element
      }
    } else {
      open(tag, node)
    }
  }

  private func isSelfClosing(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    tag.count > 2 && tag[tag.count - 2] == UInt8(ascii: "/")
  }

  /// Notes what is lost, at a place of what libcmark read.
  mutating func tell(_ kind: DroppedMarkup.Kind, _ offset: Int) {
    dropped.append(DroppedMarkup(kind: kind, offset: prepared.fileOffset(of: offset)))
  }

  /// Does what a tag says that is no end of a drawn element.
  private mutating func open(_ tag: InlineTag, _ node: OpaquePointer) {
    switch tag.role {
    case .none: return
    case .line: add(CMARK_NODE_LINEBREAK, 0x0A, before: node)
    case .cell: add(CMARK_NODE_TEXT, 0x20, before: node)
    case .picture: picture(tag, before: node)
    case .note: addNote(tag, before: node)
    case .tickBox: addTickBox(tag, before: node)
    case .drawn(let name):
      guard !tag.isEnd, let close = endTag(of: tag, behind: node) else { return }
      let isMark = tag.name.elementsEqual("sup".utf8) && isFootnoteMark(node, close)
      if isMark { struck += 1 }
      push(DrawnElement.inline(name), node, close, isStruck: isMark)
    case .struck:
      guard !tag.isEnd, let close = endTag(of: tag, behind: node) else { return }
      struck += 1
      push(DrawnElement.inline("del"), node, close, isStruck: true)
    case .link:
      guard !tag.isEnd, links == 0, let written = tag.attribute("href"), !written.isEmpty else {
        return
      }
      let address = resolved(written)
      guard SafeAddress.holds(address) else { return tell(.address, finder.offset(of: node)) }
      guard let close = endTag(of: tag, behind: node), let link = DrawnElement.link(to: address)
      else { return }
      links += 1
      if isLocal(link) { note(link, isPicture: false, at: finder.offset(of: node)) }
      push(link, node, close, isLink: true)
    }
  }

  private mutating func push(
    _ element: OpaquePointer, _ open: OpaquePointer, _ close: OpaquePointer, isStruck: Bool = false,
    isLink: Bool = false
  ) {
    drawn.append(
      DrawnTag(
        open: open, close: close, element: element, isStruck: isStruck, isLink: isLink,
        start: bytes.count))
  }

  /// Takes back the drawn element opened last: its end tag was met in no order.
  mutating func giveUp() {
    let last = drawn.removeLast()
    if last.isStruck { struck -= 1 }
    if last.isLink { links -= 1 }
    cmark_node_free(last.element)
  }

  /// Puts an element around the nodes between its tags. An empty one is not drawn.
  private mutating func draw(_ tag: DrawnTag) {
    if tag.isStruck { struck -= 1 }
    if tag.isLink { links -= 1 }
    guard tag.isStruck || bytes.count > tag.start else { return cmark_node_free(tag.element) }
    cmark_node_insert_before(tag.open, tag.element)
    isDrawn = true
    var child = cmark_node_next(tag.open)
    while let node = child, node != tag.close {
      child = cmark_node_next(node)
      cmark_node_unlink(node)
      cmark_node_append_child(tag.element, node)
    }
  }

  /// The end tag of the same name among the nodes behind; nil where it stands in another element, or in none.
  /// Where none was found, none is looked for again in this paragraph.
  private mutating func endTag(of tag: InlineTag, behind node: OpaquePointer) -> OpaquePointer? {
    guard !unclosed.contains(tag.name) else { return nil }
    var next = cmark_node_next(node)
    while let node = next {
      if cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE,
        let literal = cmark_node_get_literal(node)
      {
        let other = InlineTag(Self.words(literal))
        if other.name == tag.name { return other.isEnd ? node : nil }
      }
      next = cmark_node_next(node)
    }
    unclosed.insert(tag.name)
    return nil
  }

  /// Whether nothing but digits, stars and brackets stands between two tags: "2014<sup>3</sup>" is no 20143. Behind a
  /// unit of one or two letters they belong to it.
  /// A link makes it a footnote's whatever stands before.
  private func isFootnoteMark(_ open: OpaquePointer, _ close: OpaquePointer) -> Bool {
    var hasLink = false
    var next = cmark_node_next(open)
    while let node = next, node != close {
      next = cmark_node_next(node)
      var words = node
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_INLINE:
        hasLink = true
        continue
      case CMARK_NODE_LINK:
        hasLink = true
        guard let inner = cmark_node_first_child(node), cmark_node_next(inner) == nil else {
          return false
        }
        words = inner
      default: break
      }
      guard cmark_node_get_type(words) == CMARK_NODE_TEXT,
        let literal = cmark_node_get_literal(words),
        Self.words(literal).allSatisfy({ $0 &- 0x30 < 10 || "[]()*, ".utf8.contains($0) })
      else { return false }
    }
    let tail = bytes.suffix(3).reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }
    return hasLink || !(1...2).contains(tail.count)
  }

  /// Adds a line break or space where words stand before it, so that words of two blocks are not joined.
  private mutating func add(_ type: cmark_node_type, _ sign: UInt8, before node: OpaquePointer) {
    guard let start = blockStart, bytes.count > start, let last = bytes.last, last > 0x20,
      struck == 0, let new = cmark_node_new(type)
    else { return }
    if type == CMARK_NODE_TEXT { setLiteral(new, [sign]) }
    cmark_node_insert_before(node, new)
    leaves.append(
      Leaf(
        node: new, span: TextSpan(bytes.count, bytes.count + 1), canBeCut: false,
        isInLink: links > 0))
    bytes.append(sign)
  }

  /// Takes back the line break of a tag that nothing follows, as `</p>` at a paragraph's end.
  mutating func dropLastBreak(from start: Int) {
    guard bytes.count > start, let last = leaves.last, last.span.end == bytes.count,
      cmark_node_get_type(last.node) == CMARK_NODE_LINEBREAK
    else { return }
    cmark_node_unlink(last.node)
    cmark_node_free(last.node)
    leaves.removeLast()
    bytes.removeLast()
  }

  /// A picture from the web, as Markdown would show it.
  private mutating func picture(_ tag: InlineTag, before node: OpaquePointer) {
    guard let written = tag.attribute("src") else { return }
    let address = resolved(written)
    guard SafeAddress.holds(address) else { return tell(.address, finder.offset(of: node)) }
    let isLocal = LinkedFile.isLocal(address)
    guard isLocal || Self.isOnTheWeb(address), let image = cmark_node_new(CMARK_NODE_IMAGE) else {
      return
    }
    cmark_node_set_url(image, String(decoding: address, as: UTF8.self))
    if let words = tag.attribute("alt"), !words.isEmpty, let text = cmark_node_new(CMARK_NODE_TEXT)
    {
      setLiteral(text, resolved(words))
      cmark_node_append_child(image, text)
    }
    cmark_node_insert_before(node, image)
    guard isLocal else { return notePicture() }
    let count = files.count
    note(image, isPicture: true, at: finder.offset(of: node))
    // An empty one says that the picture tells nothing.
    if files.count > count, tag.attribute("alt") != nil { files[count].hasWords = true }
    noteLocalPicture()
  }

  /// A value with its entities as letters.
  private mutating func resolved(_ value: ArraySlice<UInt8>) -> [UInt8] {
    guard value.contains(UInt8(ascii: "&")) else { return Array(value) }
    let source = Array(value)
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "&"), let entity = finder.entities.read(source, at: index) {
        result += entity.letters
        index = entity.end
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }
}
