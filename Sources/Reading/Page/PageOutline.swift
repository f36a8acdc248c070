import HTML
import Model
import Provenance

/// A page as the blocks of text that a browser would show one below the other, whether they are of the article or not.
///
/// A block begins and ends where a browser would begin a line: at block elements, and at two line breaks. Style
/// sheets are not read but for `style` attributes that hide, so what a sheet hides is among the blocks.
package struct PageOutline {
  /// A run of text without a block's border in it.
  /// Never without letters.
  package struct PageBlock {
    /// What it is in the layout.
    let kind: Block.Kind
    /// The block element that it stands in directly.
    /// Index of its node; the body's where it stands in no other.
    let element: Int
    /// Its texts and line breaks, in `pieces`.
    let pieces: Range<Int>
    /// Its words as shown, white space made single, in `text`.
    package let span: Range<Int>
    /// Code points of it.
    /// White space does not count; letters from U+3000 on count as two, as one of them says about as much.
    let letters: Int
    /// Code points of it that stand in links.
    let linkLetters: Int
    /// Whether it is a row of a table of data.
    /// Its cells are parted by tabs.
    let isRow: Bool
    /// Whether it stands in a figure or a table's caption.
    let isCaption: Bool
  }

  /// What a block's text is made of.
  /// In the order of the page.
  enum Piece {
    /// A text node.
    case text(Int)
    /// `<br>`
    case lineBreak
    /// Between the cells of a row.
    case cellBreak
  }

  let tree: HTMLTree
  /// In the order of the page.
  /// None for a page without a body.
  package private(set) var blocks: [PageBlock] = []
  /// Those of all blocks, each block's side by side.
  private(set) var pieces: [Piece] = []
  /// Their words as shown; spans of blocks count in it.
  /// Nothing parts the blocks in it.
  package private(set) var text: [UInt8] = []

  /// - Complexity: Linear in the tree, but for footnotes and cells, whose few nodes are looked at more than
  ///   once.
  init(_ tree: HTMLTree) {
    self.tree = tree
    guard let body = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) else {
      return
    }
    walk(body)
  }

  // MARK: Walking

  /// An element that is open; it closes at the node `end`.
  private struct Open {
    let node: Int
    let end: Int
    let isBlock: Bool
    let isLink: Bool
  }

  /// The elements around the node that is read, the body first.
  private var open: [Open] = []
  /// How many links and rows of data are open.
  private var links = 0
  private var rows = 0
  /// Where the block that is read begins in `pieces`, and how many letters it has.
  private var blockStart = 0
  private var letters = 0
  private var linkLetters = 0

  /// Goes through the nodes below the body in their order, without recursion.
  private mutating func walk(_ body: Int) {
    open = [Open(node: body, end: Int(tree.nodes[body].end), isBlock: true, isLink: false)]
    var index = body + 1
    while index < Int(tree.nodes[body].end) {
      while let last = open.last, last.end <= index, open.count > 1 { close() }
      let node = tree.nodes[index]
      if node.isText {
        addText(index)
        index += 1
      } else if isLeftOut(index) {
        index = Int(node.end)
      } else {
        enter(index)
        index += 1
      }
    }
    while open.count > 1 { close() }
    flush()
  }

  /// Opens an element. A cell with a few words in a row of such cells begins no block: "Holm", "3" and "Berg",
  /// "1" are one line.
  private mutating func enter(_ index: Int) {
    let tag = tree.nodes[index].tag
    if tag == .br {
      // Two line breaks part paragraphs where a page has no `p`.
      if pieces.count > blockStart, case .lineBreak = pieces[pieces.count - 1] {
        flush()
      } else if pieces.count > blockStart {
        pieces.append(.lineBreak)
      }
      return
    }
    let isCell = (tag == .td || tag == .th) && rows > 0
    let isBlock = tag.isBlock && !(isCell && isOneLine(index))
    if isCell, !isBlock, pieces.count > blockStart { pieces.append(.cellBreak) }
    if isBlock { flush() }
    if tag == .tr, isDataRow(index) { rows += 1 }
    if tag == .a, tree.attribute(.href, of: index) != nil { links += 1 }
    open.append(
      Open(
        node: index, end: Int(tree.nodes[index].end), isBlock: isBlock,
        isLink: tag == .a && tree.attribute(.href, of: index) != nil))
  }

  /// Ends the innermost element, and with it the block that is read if it is one. The block is still inside the
  /// element while it is written.
  private mutating func close() {
    guard let last = open.popLast() else { return }
    if last.isBlock {
      open.append(last)
      flush()
      open.removeLast()
    }
    if last.isLink { links -= 1 }
    if tree.nodes[last.node].tag == .tr, isDataRow(last.node) { rows -= 1 }
  }

  /// Hidden elements, and marks of footnotes: "2014<sup>3</sup>" is no 20143.
  /// With all that stands below it.
  private func isLeftOut(_ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .noscript, .template, .title: return true
    case .sup: return isFootnoteMark(index)
    default: break
    }
    if tree.attribute(.hidden, of: index) != nil { return true }
    if let style = tree.attribute(.style, of: index) { return Self.hides(style) }
    return false
  }

  /// Whether a `style` says `display: none` or `visibility: hidden`, in any case and spacing.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    String(decoding: style, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
      .matches(of: /display:none|visibility:hidden/).isEmpty == false
  }

  /// Digits, stars, daggers and brackets, raised: "[12]", "3", "*".
  /// "22<sup>nd</sup>" has letters and stays. A link makes it a footnote's whatever stands before.
  private func isFootnoteMark(_ index: Int) -> Bool {
    var hasText = false
    // "m<sup>2</sup>": a bare number behind a letter may be of a unit.
    let hasLink = tree.descendants(of: index).contains { tree.nodes[$0].tag == .a }
    if !hasLink, follows(letter: index) { return false }
    for node in tree.descendants(of: index) where tree.nodes[node].isText {
      for byte in tree.bytes(of: node) where byte < 0x80 {
        guard byte &- 0x30 < 10 || isSpace(byte) || "[]()*,".utf8.contains(byte) else {
          return false
        }
        hasText = hasText || !isSpace(byte)
      }
    }
    return hasText
  }

  /// Whether the text just before a node ends in a unit's letters: "m", "km".
  /// One or two letters of ASCII with something else before them.
  private func follows(letter index: Int) -> Bool {
    guard index > 0, tree.nodes[index - 1].isText else { return false }
    let tail = tree.bytes(of: index - 1).suffix(3)
    let letters = tail.reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }
    return (1...2).contains(letters.count)
  }

  /// Whether a row has two cells and more with a few words each. Rows that lay out a page have blocks in their
  /// cells.
  private func isDataRow(_ row: Int) -> Bool {
    let cells = tree.children(of: row).filter { [.td, .th].contains(tree.nodes[$0].tag) }
    return cells.count > 1 && cells.allSatisfy(isOneLine)
  }

  /// Whether a cell holds a few words and no block.
  /// At most 200 bytes; a `p` is let through, as editors put one into each cell.
  private func isOneLine(_ cell: Int) -> Bool {
    var letters = 0
    for node in tree.descendants(of: cell) {
      if tree.nodes[node].isText {
        letters += tree.bytes(of: node).count
        if letters > 200 { return false }
      } else if tree.nodes[node].tag.isBlock, tree.nodes[node].tag != .p {
        return false
      }
    }
    return true
  }

  /// Adds a text to the block that is read. White space begins no block.
  private mutating func addText(_ index: Int) {
    let bytes = tree.bytes(of: index)
    if pieces.count == blockStart, bytes.allSatisfy(isSpace) { return }
    pieces.append(.text(index))
    var count = 0
    for byte in bytes where !isSpace(byte) && byte & 0xC0 != 0x80 { count += byte >= 0xE3 ? 2 : 1 }
    letters += count
    if links > 0 { linkLetters += count }
  }

  /// Ends the block that is read; one without letters is none. Breaks and white space at its end are taken
  /// back.
  private mutating func flush() {
    while pieces.count > blockStart {
      guard case .text(let node) = pieces[pieces.count - 1] else {
        pieces.removeLast()
        continue
      }
      guard tree.bytes(of: node).allSatisfy(isSpace) else { break }
      pieces.removeLast()
    }
    defer {
      blockStart = pieces.count
      letters = 0
      linkLetters = 0
    }
    guard letters > 0, pieces.count > blockStart else { return }
    let start = text.count
    var builder = ShownText()
    for piece in pieces[blockStart...] { builder.add(piece, of: tree) { _, _, _ in } }
    text.append(contentsOf: builder.bytes)
    guard text.count > start else { return }
    let element = open.last { $0.isBlock }?.node ?? 0
    blocks.append(
      PageBlock(
        kind: kind(of: element), element: element, pieces: blockStart..<pieces.count,
        span: start..<text.count, letters: letters, linkLetters: linkLetters, isRow: rows > 0,
        isCaption: open.contains {
          [.figure, .figcaption, .caption].contains(tree.nodes[$0.node].tag)
        }))
  }

  /// By the element itself, else by the nearest list item or quotation around it. A section or cell between is
  /// where another part of the page begins.
  private func kind(of element: Int) -> Block.Kind {
    let tag = tree.nodes[element].tag
    if let level = tag.headingLevel { return .heading(level) }
    if tag == .pre { return .code }
    for ancestor in open.reversed() {
      switch tree.nodes[ancestor.node].tag {
      case .li: return .listItem
      case .blockquote: return .blockQuote
      case .article, .main, .section, .td: return .paragraph
      default: continue
      }
    }
    return .paragraph
  }
}
