internal import CCmark
import HTML
import Provenance

/// Makes nodes of libcmark's, and plain text, of HTML that stands in Markdown.
///
/// The page reader's tree says what is HTML and what of it a browser shows; here its paragraphs, headings, lists, quotations,
/// tables, code and links become nodes, so that libcmark prints them and no tag of the article's reaches a page. All other
/// elements leave their words.
///
/// A row of a table is one block beside the text, its cells parted by tabs, as on a saved page.
struct FragmentReader {
  let tree: HTMLTree
  /// The HTML that the tree was made of.
  let page: [UInt8]
  /// What a paragraph is where the HTML stands: in an item of Markdown's, say.
  let outer: MarkdownBlock.Kind
  /// Where the fragment begins in the plain text.
  let start: Int
  /// Holds the nodes made; whoever takes its children frees it.
  let root: OpaquePointer
  /// The plain text of the fragment; blank lines stand before its blocks, not behind.
  var bytes: [UInt8] = []
  /// These count in the whole plain text.
  var blocks: [MarkdownBlock] = []
  var leaves: [Leaf] = []
  /// From the whole plain text to the fragment's HTML.
  var stretches: [OffsetMap.Stretch] = []
  /// Texts that were passed over, as indices of their nodes.
  private(set) var passed: [Int] = []

  /// Links and pictures that lead where no page leads, as indices of their nodes.
  private(set) var refused: [Int] = []
  /// Whether a picture from the web is among the nodes.
  var hasPictures = false
  /// Whether one of the content folder is.
  var hasLocalPictures = false
  /// Pictures of the content folder and links to files there, as indices of their nodes.
  var localFiles: [Int] = []
  private var misplaced: Set<Int> = []

  /// An element that is open; it closes at the node `end`.
  struct Open {
    let node: Int
    let end: Int
    let tag: HTMLTag
    /// What stands for it among the blocks.
    var container: OpaquePointer?
    /// What stands for it among the words of the paragraph that is open.
    var inline: OpaquePointer?
  }

  var open: [Open] = []
  /// The paragraph, heading or cell that words go into, and its words.
  var paragraph: OpaquePointer?
  var blockStart = 0
  var shown = ShownText()
  /// Whether a line break waits for words behind it.
  var isBreakPending = false
  /// Where the words of the row that is open begin, if one is.
  var rowStart: Int?

  init(_ tree: HTMLTree, of page: [UInt8], outer: MarkdownBlock.Kind, at start: Int) {
    self.tree = tree
    self.page = page
    self.outer = outer
    self.start = start
    guard let root = cmark_node_new(CMARK_NODE_DOCUMENT) else {
      preconditionFailure("there is memory for a node")
    }
    self.root = root
  }

  /// Goes through the nodes in their order, without recursion.
  mutating func read() {
    guard let body = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .body }) else {
      return
    }
    misplaced = misplacedTexts()
    var index = body + 1
    while index < Int(tree.nodes[body].end) {
      while let last = open.last, last.end <= index { close() }
      let node = tree.nodes[index]
      if node.isText {
        if !pass(index) { addText(index) }
        index += 1
      } else if isLeftOut(index) {
        index = Int(node.end)
      } else if node.tag == .pre, rowStart == nil {
        addCode(index)
        index = Int(node.end)
      } else {
        enter(index)
        index += 1
      }
    }
    while !open.isEmpty { close() }
    endBlock()
  }

  /// What a browser does not show, and what is there to be pressed.
  private mutating func isLeftOut(_ index: Int) -> Bool {
    if tree.isLeftOut(index) { return true }
    guard [.button, .form].contains(tree.nodes[index].tag) else { return false }
    passed.append(
      contentsOf: tree.descendants(of: index).filter { tree.nodes[$0].isText && !isBlank($0) })
    return true
  }

  /// Texts that libgumbo has moved before words that stand before them in the file: those between a table's rows.
  /// The way from Markdown to its file is walked in one direction only.
  private func misplacedTexts() -> Set<Int> {
    var misplaced: Set<Int> = []
    var first = Int.max
    for index in tree.nodes.indices.reversed() where tree.nodes[index].isText && !isBlank(index) {
      guard let place = tree.stretches(of: index).first?.file else { continue }
      if place > first { misplaced.insert(index) }
      first = min(first, place)
    }
    return misplaced
  }

  /// Passes a text over that is misplaced, and notes it.
  mutating func pass(_ index: Int) -> Bool {
    guard misplaced.contains(index) else { return false }
    passed.append(index)
    return true
  }

  func isBlank(_ index: Int) -> Bool { tree.bytes(of: index).allSatisfy(isSpace) }

  // MARK: Elements

  /// Opens an element. In a row nothing begins a block; a paragraph in a cell begins a line.
  private mutating func enter(_ index: Int) {
    let tag = tree.nodes[index].tag
    if tag == .br {
      if isBreakPending, rowStart == nil { endBlock() } else { isBreakPending = paragraph != nil }
      return
    }
    if !isSafe(index) { refused.append(index) }
    if tag == .other, tree.attribute(.src, of: index) != nil { return addPicture(index) }
    if tag == .hr {
      guard rowStart == nil else { return }
      endBlock()
      cmark_node_append_child(container(), cmark_node_new(CMARK_NODE_THEMATIC_BREAK))
      return
    }
    var element = Open(node: index, end: Int(tree.nodes[index].end), tag: tag)
    if rowStart != nil {
      if tag == .td || tag == .th {
        beginCell(tag)
      } else if tag.isBlock {
        isBreakPending = !shown.bytes.isEmpty
      }
    } else if tag.isBlock {
      endBlock()
      element.container = newContainer(for: tag, index)
      if tag == .tr, element.container != nil, isRow(index) { beginRow() }
    }
    open.append(element)
  }

  /// Whether where an element leads is safe, if it leads anywhere.
  func isSafe(_ index: Int) -> Bool {
    let tag = tree.nodes[index].tag
    guard tag == .a || tag == .other,
      let address = tree.attribute(tag == .a ? .href : .src, of: index)
    else { return true }
    return address.withUnsafeBufferPointer { SafeAddress.holds($0) }
  }

  /// Ends the innermost element, and with it the block that is read if it is one.
  private mutating func close() {
    guard let last = open.last else { return }
    if last.tag == .tr, rowStart != nil {
      endRow()
    } else if last.tag.isBlock, rowStart == nil {
      endBlock()
    }
    open.removeLast()
    if let container = last.container, cmark_node_first_child(container) == nil {
      cmark_node_unlink(container)
      cmark_node_free(container)
    }
  }

  // MARK: Blocks

  /// Begins a paragraph or heading, if none is open. Words in a list stand in an item, tag or no tag.
  mutating func beginBlock() {
    guard paragraph == nil else { return }
    beginBytes()
    shown = ShownText()
    isBreakPending = false
    if let own = open.last(where: { $0.container != nil }),
      [.dt, .caption].contains(own.tag)
    {
      paragraph = own.container
      return
    }
    let level = open.last { $0.tag.isBlock }?.tag.headingLevel
    paragraph = cmark_node_new(level == nil ? CMARK_NODE_PARAGRAPH : CMARK_NODE_HEADING)
    if let level { cmark_node_set_heading_level(paragraph, Int32(level)) }
    cmark_node_append_child(container(), paragraph)
  }

  /// A blank line before the words of a block, where words stand before it.
  mutating func beginBytes() {
    if start + bytes.count > 0 { bytes += [0x0A, 0x0A] }
    blockStart = bytes.count
  }

  /// Ends the block that is open; one without words is none, but stays in the tree for words struck out.
  mutating func endBlock(isAside: Bool = false) {
    guard let node = paragraph, rowStart == nil else { return }
    paragraph = nil
    isBreakPending = false
    for index in open.indices { open[index].inline = nil }
    guard hasWords else {
      while let last = leaves.last, last.span.start >= start + blockStart { leaves.removeLast() }
      while let last = stretches.last, last.text >= start + blockStart { stretches.removeLast() }
      let isEmpty = bytes.count > blockStart
      takeBack()
      if isEmpty || cmark_node_first_child(node) == nil,
        !open.contains(where: { $0.container == node })
      {
        cmark_node_unlink(node)
        cmark_node_free(node)
      }
      return
    }
    add(kind, isAside: isAside)
  }

  /// Whether anything stands in the block but white space: editors leave `<p>&nbsp;</p>` for an empty line.
  private var hasWords: Bool {
    bytes[blockStart...].contains { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }
  }

  /// Takes back the blank line of a block that has no words.
  mutating func takeBack() {
    bytes.removeLast(bytes.count - blockStart + min(2, start + blockStart))
  }

  /// Notes the words since `blockStart` as a block.
  mutating func add(_ kind: MarkdownBlock.Kind, isAside: Bool = false) {
    let isCaption = open.contains { [.figure, .figcaption, .caption].contains($0.tag) }
    blocks.append(
      MarkdownBlock(
        kind: kind, isAside: isAside || isCaption,
        span: TextSpan(start + blockStart, start + bytes.count)))
  }

  /// By the element itself, else by the nearest list item or quotation around it.
  private var kind: MarkdownBlock.Kind {
    if let level = open.last(where: { $0.tag.isBlock })?.tag.headingLevel {
      return .heading(level)
    }
    for element in open.reversed() {
      if element.tag == .li { return .listItem }
      if element.tag == .blockquote { return .blockQuote }
    }
    return outer
  }
}
