internal import CCmark
import HTML
import Provenance

/// Blocks of HTML, which the page reader takes apart.
extension PlainTextWalk {
  /// Takes a block of HTML out; the last of several that follow each other reads them all, as a list or table
  /// may have blank lines between its items or rows.
  mutating func htmlBlock(_ node: OpaquePointer) {
    fragment.append(node)
    removed.append(node)
    if let next = cmark_node_next(node), goesOn(next) { return }
    readFragment(before: node)
    fragment.removeAll(keepingCapacity: true)
    isBehindPicture = false
  }

  /// Whether a block goes on the HTML before it: HTML, or what libcmark takes for code because it is indented
  /// behind a blank line, and begins with a tag.
  private func goesOn(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_HTML_BLOCK { return !isInTable(fragment[0]) || isInTable(node) }
    guard type == CMARK_NODE_CODE_BLOCK, !finder.isFence(at: finder.offset(of: node)),
      let literal = cmark_node_get_literal(node)
    else { return false }
    let words = Self.words(literal)
    let start = words.firstIndex { $0 > 0x20 } ?? words.endIndex
    guard start + 1 < words.endIndex, words[start] == UInt8(ascii: "<") else { return false }
    return words[start + 1] == UInt8(ascii: "/") || (words[start + 1] | 0x20) &- 0x61 < 26
  }

  /// Reads the blocks as one page, and puts nodes for what it shows in their place.
  private mutating func readFragment(before node: OpaquePointer) {
    var page: [UInt8] = []
    // From `page` to what libcmark read.
    var lines: [OffsetMap.Stretch] = []
    var isAside = false
    for (index, block) in fragment.enumerated() {
      guard let literal = cmark_node_get_literal(block) else { continue }
      var words = Self.words(literal)[...]
      while words.last == 0x0A { words = words.dropLast() }
      if index == 0 {
        if Self.isInTable(words) { page += Array("<table>".utf8) }
      } else {
        page += [0x0A, 0x0A]
      }
      let start = page.count
      page += words
      finder.enter(block, quotes: quotes)
      if index == 0 { isAside = isInAside }
      if !finder.findLines(of: page[start...], from: finder.firstLine, into: &lines) {
        unmapped += 1
      }
    }
    let map = OffsetMap(lines)
    for (loss, offset) in RawElement.losses(in: page) { tell(loss, map.fileOffset(of: offset)) }
    let tree = tree(of: page, map)
    var reader = FragmentReader(tree, of: page, outer: paragraphKind, at: bytes.count)
    reader.read()
    if reader.hasPictures { hasPictures = true }
    if reader.hasLocalPictures { hasLocalPictures = true }
    for index in reader.localFiles {
      let source = tree.attribute(.src, of: index)
      guard let address = source ?? tree.attribute(.href, of: index) else { continue }
      files.append(
        LinkedFile(
          address: String(decoding: address, as: UTF8.self), isPicture: source != nil,
          offset: prepared.fileOffset(of: map.fileOffset(of: tree.place(ofTag: index))),
          hasWords: source == nil || tree.attribute(.alt, of: index) != nil))
    }
    if let link = reader.refused.first {
      tell(.address, map.fileOffset(of: tree.place(ofTag: link)))
    }
    if tree.problem == .tooManyTags || tree.problem == .tangled {
      tell(.htmlWords, map.fileOffset(of: 0))
    } else if let passed = reader.passed.first {
      tell(.htmlWords, map.fileOffset(of: tree.stretches(of: passed).first?.file ?? 0))
    }
    bytes += reader.bytes
    leaves += reader.leaves
    blocks += reader.blocks.map { isAside ? $0.asAside : $0 }
    stretches += PreparedMarkdown.leading(reader.stretches, by: lines)
    endQuotation(by: page, before: node)
    var last: OpaquePointer?
    while let child = cmark_node_first_child(reader.root) {
      cmark_node_unlink(child)
      cmark_node_insert_before(node, child)
      last = child
    }
    beginQuotation(by: page, before: node, last)
    cmark_node_free(reader.root)
  }

  /// The tree of a fragment.
  /// A tag that never ends takes all behind it with it; here no more than its line, which is told.
  private mutating func tree(of page: [UInt8], _ map: OffsetMap) -> HTMLTree {
    var tree = HTMLParser.parse(page, isFragment: true)
    var page = page
    var rounds = 0
    while let start = tree.unfinishedAt, rounds < Self.mostUnfinished {
      tell(.htmlWords, map.fileOffset(of: start))
      let end = page[start...].firstIndex(of: 0x0A) ?? page.count
      for index in start..<end { page[index] = 0x20 }
      tree = HTMLParser.parse(page, isFragment: true)
      rounds += 1
    }
    return tree
  }

  /// Each costs reading the fragment once more.
  private static let mostUnfinished = 8

  private func isInTable(_ block: OpaquePointer) -> Bool {
    guard let literal = cmark_node_get_literal(block) else { return false }
    return Self.isInTable(Self.words(literal)[...])
  }

  /// Whether HTML begins inside a table.
  private static func isInTable(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let start = words.firstIndex(of: UInt8(ascii: "<")) else { return false }
    return ["tr", "td", "th", "tbody", "thead", "tfoot"].contains {
      InlineTag.name(in: words[(start + 1)...]).elementsEqual($0.utf8)
    }
  }
}
