internal import CCmark
import Glibc
import Provenance

/// A document as libcmark's node tree, which it owns.
///
/// SMART is off because it changes the text, UNSAFE is off because no markup of an article reaches a reader.
///
/// Not copyable, as the tree is freed once. `leaves` point into it, so they must not outlive it; drawing marks
/// uses it up.
public struct MarkdownDocument: ~Copyable {
  let root: OpaquePointer
  /// In the order of the text: what marks can be drawn over.
  private let leaves: [Leaf]
  /// Leaves whose place in the Markdown is not known. For tests: there are none.
  let unmapped: Int
  /// Whether it has pictures from the web.
  private let hasPictures: Bool
  /// Whether it has pictures of the content folder.
  private let hasLocalPictures: Bool
  /// What a reader sees of it.
  /// It stays of use when the tree is gone.
  public let plainText: PlainText

  /// Reads Markdown with what Hugo, Jekyll, Obsidian and GitHub add to it; what is nested too deep for libcmark (it is
  /// quadratic there) is read as plain paragraphs.
  ///
  /// Any bytes give a document; bytes that are not UTF-8 are the caller's business.
  ///
  /// - Complexity: Linear in the Markdown, which is read at most twice.
  public init(parsing markdown: [UInt8]) {
    let prepared = PreparedMarkdown(markdown)
    if NestingBound.isTooDeep(prepared.bytes) {
      self.init(text: markdown, blocks: NestingBound.paragraphs(of: markdown), isTooDeep: true)
      return
    }
    self.init(reading: prepared)
    if prepared.showsAddition(plainText.bytes, plainText.stretches) {
      // Nothing is invented: "~~~" is no word of the author's.
      self = MarkdownDocument(reading: PreparedMarkdown(markdown, isCommonMark: true))
    }
  }

  /// Makes a document of a plain text: one paragraph, heading or item for each block, its lines parted by soft breaks.
  public init(text: [UInt8], blocks: [MarkdownBlock]) {
    self.init(text: text, blocks: blocks, isTooDeep: false)
  }

  /// Parses and walks. Raw HTML and pictures that lead neither to the web nor to a file of the content folder are gone from the tree then.
  private init(reading prepared: PreparedMarkdown) {
    // SOURCEPOS makes libcmark count the lines inside code and HTML, too.
    let root = prepared.bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_SOURCEPOS)
      }
    }
    guard let root else { preconditionFailure("libcmark makes a document of any bytes") }
    var walk = PlainTextWalk(prepared)
    walk.read(root)
    self.root = root
    leaves = walk.leaves
    plainText = walk.plainText
    unmapped = walk.unmapped
    hasPictures = walk.hasPictures
    hasLocalPictures = walk.hasLocalPictures
  }

  /// The text is its own plain text: the map is one stretch.
  private init(text: [UInt8], blocks: [MarkdownBlock], isTooDeep: Bool) {
    var builder = TreeBuilder(text)
    for block in blocks { builder.add(block) }
    root = builder.root
    leaves = builder.leaves
    plainText = PlainText(
      bytes: text, blocks: blocks,
      stretches: text.isEmpty ? [] : [OffsetMap.Stretch(text: 0, file: 0, count: text.count)],
      dropped: [], files: [], asides: [], isTooDeep: isTooDeep, isPasted: false)
    unmapped = 0
    hasPictures = false
    hasLocalPictures = false
  }

  deinit { cmark_node_free(root) }

  /// The body as HTML with the marks drawn in, appended to `output`.
  ///
  /// Marks may overlap and nest; of two that cross the shorter stays whole. Uses up the tree.
  ///
  /// Hidden blocks are taken out after painting: the leaves of a block must be there while marks are drawn.
  ///
  /// - Parameters:
  ///   - paragraph: Writes the start tag of the *n*th printed paragraph, from 1, of those that have one: items of a dense list
  ///     have none. nil for a bare `<p>`.
  ///   - hidden: Blocks that are not printed, by their spans in the plain text.
  ///   - loadsPictures: Whether pictures from the web are loaded with the page, which tells their servers who reads it;
  ///     else links to them stand in their place.
  ///   - files: The files of the content folder that stand in the site, by their addresses as written; pictures that are not among
  ///     them are left out.
  public consuming func html(
    marks: [TextMark], paragraph: ((Int, inout [UInt8]) -> Void)? = nil,
    hiding hidden: [TextSpan] = [], loadingPictures loadsPictures: Bool = false,
    placing files: [String: PlacedFile] = [:], into output: inout [UInt8]
  ) {
    let hiddenBlocks = hidden.isEmpty ? [] : blocks(beginningIn: hidden)
    var painter = MarkPainter(marks)
    painter.paint(leaves)
    if hasLocalPictures || !files.isEmpty { placeFiles(files) }
    if hasPictures, !loadsPictures { linkPictures() }
    for block in hiddenBlocks {
      cmark_node_unlink(block)
      cmark_node_free(block)
    }
    guard let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return }
    Self.append(rendered, paragraph ?? { $1 += "<p>".utf8 }, to: &output)
    cmark_get_default_mem_allocator().pointee.free(rendered)
  }

  /// Appends what libcmark printed, with other start tags of paragraphs: libcmark gives an element no attributes.
  ///
  /// It escapes all words and values, so that `<p>` stands in its HTML where a paragraph begins and nowhere else.
  private static func append(
    _ html: UnsafePointer<CChar>, _ paragraph: (Int, inout [UInt8]) -> Void,
    to output: inout [UInt8]
  ) {
    var rest = html
    var number = 0
    while let found = strstr(rest, "<p>") {
      add(UnsafeBufferPointer(start: rest, count: UnsafePointer(found) - rest))
      number += 1
      paragraph(number, &output)
      rest = UnsafePointer(found) + 3
    }
    add(UnsafeBufferPointer(start: rest, count: strlen(rest)))
    func add(_ bytes: UnsafeBufferPointer<CChar>) {
      bytes.withMemoryRebound(to: UInt8.self) { output.append(contentsOf: $0) }
    }
  }

  /// The paragraphs and headings with a leaf that begins in one of the spans, each once.
  private borrowing func blocks(beginningIn spans: [TextSpan]) -> [OpaquePointer] {
    var blocks: [OpaquePointer] = []
    for leaf in leaves where spans.contains(where: { $0.contains(leaf.span.start) }) {
      // Leaves of a block follow each other.
      if let block = Self.block(of: leaf.node), block != blocks.last { blocks.append(block) }
    }
    return blocks
  }

  /// The paragraph or heading that a leaf stands in.
  /// A block of code has no leaves, so none is hidden.
  private static func block(of leaf: OpaquePointer) -> OpaquePointer? {
    var node: OpaquePointer? = leaf
    while let current = node {
      let type = cmark_node_get_type(current)
      if type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING { return current }
      node = cmark_node_parent(current)
    }
    return nil
  }
}
