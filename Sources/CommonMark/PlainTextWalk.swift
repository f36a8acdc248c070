internal import CCmark
import Glibc
import Provenance

/// Walks a tree from libcmark once: collects what a reader sees, where it stands in the Markdown, and the leaves to mark;
/// takes out raw HTML, what stands inside scripts and the like, and pictures that cannot be shown.
///
/// libcmark's iterator goes depth first and gives each container twice, entering and leaving; the counters
/// below say what is open. Nodes to take out are gathered and freed at the end.
struct PlainTextWalk {
  /// What the tree was made of; leads places back to the Markdown.
  let prepared: PreparedMarkdown
  var finder: LeafFinder
  /// The plain text so far, and what `PlainText` has of it.
  var bytes: [UInt8] = []
  var blocks: [MarkdownBlock] = []
  var stretches: [OffsetMap.Stretch] = []
  /// HTML that was left out with words or what it shows.
  var dropped: [DroppedMarkup] = []
  /// Without those of blocks that were dropped.
  var leaves: [Leaf] = []
  /// Leaves whose place in the Markdown was not found; the tests hold it to none.
  var unmapped = 0
  var removed: [OpaquePointer] = []
  /// Where the block that is open starts in the text, and whether it is an aside.
  var blockStart: Int?
  var isAside = false
  /// Whether a paragraph of a pasted page was met.
  var isPasted = false
  /// How many leaves stand before the block.
  private var leafStart = 0
  /// The picture whose alternative text is its caption, and whether the paragraph is one of such.
  var captioned: OpaquePointer?
  var isAltCaption = false
  /// Whether the paragraph that is open shows something else than words.
  var isDrawn = false
  /// Whether the document has a picture from the web.
  var hasPictures = false
  /// Whether it has a picture of the content folder, and whether the block that is open has one.
  var hasLocalPictures = false
  var isDrawnLocally = false
  /// Files of the content folder that it shows or leads to.
  var files: [LinkedFile] = []
  /// Links to its own places, and pictures of the web without words.
  var asides: [LinkedFile] = []
  /// Whether the block before was nothing but a picture.
  var isBehindPicture = false
  /// Line breaks of the text that wait for the next leaf, which tells where they stand.
  var breaks: [(text: Int, isHard: Bool)] = []
  /// The element whose content is being left out; at most one, and none outlives its paragraph.
  var hidden: RawElement?
  /// How many pictures, links, items and block quotes are open.
  var images = 0
  var links = 0
  var items = 0
  var quotes = 0
  /// The drawn elements that are open, how many of them strike their words out, and the names of tags that
  /// nothing ends. All are of one paragraph.
  var drawn: [DrawnTag] = []
  var struck = 0
  var unclosed: Set<[UInt8]> = []
  /// The document, the group that is open, and the nodes that hold groups.
  var root: OpaquePointer?
  var group: OpenGroup?
  var holders: [Int: OpaquePointer] = [:]
  var footnotes: [(number: Int, node: OpaquePointer)] = []
  /// Numbers of footnotes that the text refers to.
  var noted: Set<Int> = []
  /// The table whose cells are read, if they are.
  var table: OpenTable?
  /// A quotation that HTML has opened and not ended yet.
  var quotation: Quotation?
  /// Whether HTML has opened one that it never ends.
  var isQuotationEndless = false
  /// Blocks of HTML that follow each other, up to the one that is read.
  var fragment: [OpaquePointer] = []

  init(_ prepared: PreparedMarkdown) {
    self.prepared = prepared
    finder = LeafFinder(prepared.bytes)
  }

  /// What was read; made once, when the walk is over.
  var plainText: PlainText {
    PlainText(
      bytes: bytes, blocks: blocks, stretches: prepared.leadingBack(stretches),
      dropped: dropped.isEmpty
        ? prepared.dropped : (prepared.dropped + dropped).sorted { $0.offset < $1.offset },
      files: files, asides: asides, isTooDeep: false, isPasted: isPasted)
  }

  /// Walks the tree and takes out what is not shown. Pictures inside pictures are in order: an inner node is
  /// freed before the outer one that holds it.
  mutating func read(_ root: OpaquePointer) {
    self.root = root
    guard let iterator = cmark_iter_new(root) else { return }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      visit(node, isEntering: event == CMARK_EVENT_ENTER)
    }
    cmark_iter_free(iterator)
    leaveGroup(before: nil)
    drawGroups()
    // Only now: the iterator must not meet a node that is gone.
    for node in removed {
      cmark_node_unlink(node)
      cmark_node_free(node)
    }
  }

  /// Words in a picture are its alternative text, so leaves count only outside all pictures.
  private mutating func visit(_ node: OpaquePointer, isEntering: Bool) {
    let type = cmark_node_get_type(node)
    if isEntering, !prepared.groups.isEmpty, cmark_node_parent(node) == root { enterGroup(node) }
    let step = isEntering ? 1 : -1
    if type == CMARK_NODE_ITEM {
      items += step
    } else if type == CMARK_NODE_BLOCK_QUOTE {
      quotes += step
    } else if type == CMARK_NODE_LINK {
      link(node, isEntering: isEntering)
    } else if type == CMARK_NODE_IMAGE {
      image(node, isEntering: isEntering)
    } else if type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING {
      isEntering ? open(node) : close(node, type)
    } else if type == CMARK_NODE_CODE_BLOCK {
      if !fragment.isEmpty { htmlBlock(node) } else { codeBlock(node) }
    } else if type == CMARK_NODE_HTML_BLOCK {
      htmlBlock(node)
    } else if type == CMARK_NODE_HTML_INLINE {
      htmlInline(node)
    } else if images == 0 {
      leaf(node, type)
    }
  }

  // MARK: Blocks

  /// Begins a paragraph or heading, with a blank line before it; `drop` takes that back where no words follow.
  private mutating func open(_ node: OpaquePointer) {
    finder.enter(node, quotes: quotes)
    if openCell(node) { return }
    table = nil
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    blockStart = bytes.count
    leafStart = leaves.count
    isDrawn = false
    isDrawnLocally = false
    isAside = isInAside
  }

  /// Ends it: a block if it has words. One of nothing but a picture is none, and makes the next a possible
  /// caption.
  ///
  /// A `<script>` that is never closed hides no more than the rest of its paragraph.
  private mutating func close(_ node: OpaquePointer, _ type: cmark_node_type) {
    hidden = nil
    while !drawn.isEmpty { giveUp() }
    unclosed.removeAll(keepingCapacity: true)
    guard let start = blockStart else { return }
    blockStart = nil
    if breaks.isEmpty { dropLastBreak(from: start) }
    // A break that only pictures or HTML follow has nothing to part.
    breaks.removeAll(keepingCapacity: true)
    if let table { return closeCell(node, table) }
    let layout = ParagraphLayout(node)
    let wasBehindPicture = isBehindPicture
    isBehindPicture = false
    guard bytes[start...].contains(where: { $0 != 0x0A }) else {
      isBehindPicture = layout.opensWithPicture
      drop(from: start)
      guard !isDrawn, type == CMARK_NODE_PARAGRAPH else { return }
      // Whether its picture stands in the site is known when it is drawn.
      if isDrawnLocally {
        cmark_node_set_user_data(node, UnsafeMutableRawPointer(node))
      } else {
        removed.append(node)
      }
      return
    }
    let kind: MarkdownBlock.Kind =
      type == CMARK_NODE_HEADING
      ? .heading(Int(cmark_node_get_heading_level(node)))
      : paragraphKind
    if type == CMARK_NODE_PARAGRAPH, leaves.count - leafStart > PastedLines.fewestBreaks,
      !layout.opensWithPicture, divide(node, kind, from: start)
    {
      return
    }
    let isCaption =
      isAltCaption
      || kind == .paragraph
        && layout.isCaption(ofLength: bytes.count - start, isBehindPicture: wasBehindPicture)
    isAltCaption = false
    blocks.append(
      MarkdownBlock(
        kind: kind, isAside: isAside || isCaption, isEmphasised: layout.isEmphasised,
        linked: leaves[min(leafStart, leaves.count)...].reduce(0) {
          $0 + ($1.isInLink ? $1.span.count : 0)
        },
        span: TextSpan(start, bytes.count)))
  }

  /// What a paragraph is by what it stands in.
  var paragraphKind: MarkdownBlock.Kind {
    items > 0 ? .listItem : quotes > 0 || quotation != nil ? .blockQuote : .paragraph
  }

  /// Takes a block without words out of the text, with the blank line before it.
  mutating func drop(from start: Int) {
    bytes.removeLast(bytes.count - start + min(2, start))
    while let last = leaves.last, last.span.start >= start { leaves.removeLast() }
    while let last = stretches.last, last.text >= start { stretches.removeLast() }
  }

  /// Takes a block of code as it is, without line ends at its end. It has no leaves: no marks are drawn in code
  /// blocks.
  private mutating func codeBlock(_ node: OpaquePointer) {
    guard let literal = cmark_node_get_literal(node), literal[0] != 0 else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    let words = Self.words(literal)
    bytes.append(contentsOf: words)
    while bytes.count > start, bytes.last == 0x0A { bytes.removeLast() }
    guard bytes.count > start else { return drop(from: start) }
    finder.enter(node, quotes: quotes)
    let isAside = isInAside
    if !finder.findLines(of: bytes[start...], startingLine: node, into: &stretches) {
      unmapped += 1
    }
    blocks.append(
      MarkdownBlock(kind: .code, isAside: isAside, span: TextSpan(start, bytes.count)))
  }
}
