import HTML
import Model

/// A page as the blocks of text that a browser would show one below the other, whether they are of the article or not.
///
/// A block begins and ends where a browser would begin a line: at block elements, and at two line breaks. Style
/// sheets are not read but for `style` attributes that hide, so what a sheet hides is among the blocks.
package struct PageOutline {
  let tree: HTMLTree
  /// Whether hidden parts are blocks as well: what a second look at a page without an article takes for shown.
  let showsHidden: Bool
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
  init(_ tree: HTMLTree, showsHidden: Bool = false) {
    self.tree = tree
    self.showsHidden = showsHidden
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
  /// Where the `pre` ends whose prose is read; 0 outside of one.
  private var proseEnd = 0
  private var prose: ProseLayout?
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
        if index < proseEnd { addProse(index) } else { addText(index) }
        index += 1
      } else if tree.isLeftOut(index, showsHidden: showsHidden)
        || isSpoken(index, isInLink: links > 0)
      {
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
    if tag == .sup, tree.isExponent(index) { pieces.append(.power) }
    if tag == .pre, index >= proseEnd, tree.isProse(index) {
      proseEnd = Int(tree.nodes[index].end)
      prose = ProseLayout(of: index, in: tree)
    }
    let isCell = (tag == .td || tag == .th) && rows > 0
    let isBlock = tag.isBlock && !(isCell && tree.isOneLine(index)) || isCreditLine(index)
    if isCell, !isBlock, pieces.count > blockStart { pieces.append(.cellBreak) }
    if isBlock { flush() }
    if tag == .tr, tree.isDataRow(index) { rows += 1 }
    let isLink = tag == .a && leadsAway(index)
    if isLink { links += 1 }
    open.append(
      Open(node: index, end: Int(tree.nodes[index].end), isBlock: isBlock, isLink: isLink))
  }

  /// Whether a link leads to another page, as far as a heading's is asked: one to a place in this page is no more than the
  /// heading's own name.
  private func leadsAway(_ link: Int) -> Bool {
    guard let address = tree.attribute(.href, of: link) else { return false }
    guard address.first == UInt8(ascii: "#") else { return true }
    return !open.contains { tree.nodes[$0.node].tag.headingLevel != nil }
  }

  /// Whether an element in a line is the credit or caption of a picture, by its name, and stands before or behind sentences: it
  /// is a line of its own then. "<span class=credit>Per Dahl</span> The ferry ..."
  private func isCreditLine(_ index: Int) -> Bool {
    guard tree.nodes[index].tag == .span, let name = tree.attribute(.class, of: index),
      NameTraits.of(name).contains(.credit)
    else { return false }
    for piece in pieces[blockStart...].reversed() {
      guard case .text(let node) = piece else { return true }
      guard let last = tree.bytes(of: node).last(where: { !isSpace($0) }) else { continue }
      return ".!?\")".utf8.contains(last) || last >= 0x80
    }
    return true
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
    if tree.nodes[last.node].tag == .tr, tree.isDataRow(last.node) { rows -= 1 }
  }

  /// Adds a text to the block that is read. White space begins no block.
  private mutating func addText(_ index: Int) {
    let bytes = tree.bytes(of: index)
    if pieces.count == blockStart, bytes.allSatisfy(isSpace) { return }
    pieces.append(.text(index))
    count(bytes)
  }

  /// Adds a text of a `pre` that holds prose: its line ends tell its blocks.
  private mutating func addProse(_ index: Int) {
    let bytes = tree.bytes(of: index)
    for part in prose?.parts(of: index) ?? [] {
      if part.opensBlock { flush() }
      let words = bytes.dropFirst(part.range.lowerBound).prefix(part.range.count)
      if pieces.count == blockStart, words.allSatisfy(isSpace) { continue }
      pieces.append(.part(index, part.range))
      count(words)
    }
  }

  /// Counts the letters of a text.
  private mutating func count(_ bytes: ArraySlice<UInt8>) {
    var count = 0
    for byte in bytes where !isSpace(byte) && byte & 0xC0 != 0x80 { count += byte >= 0xE3 ? 2 : 1 }
    letters += count
    if links > 0 { linkLetters += count }
  }

  /// Ends the block that is read; one without letters is none. Breaks and white space at its end are taken
  /// back.
  private mutating func flush() {
    while pieces.count > blockStart {
      guard let bytes = tree.bytes(of: pieces[pieces.count - 1]) else {
        pieces.removeLast()
        continue
      }
      guard bytes.allSatisfy(isSpace) else { break }
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
    for piece in pieces[blockStart...] { builder.add(piece, of: tree) { _ in } }
    guard builder.isSeen else { return }
    text.append(contentsOf: builder.bytes)
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
    if tag == .pre { return element < proseEnd ? .paragraph : .code }
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
