import HTML
import Model
import Provenance

/// Reads a saved web page: its article's text without the page around it, and what the page says of the article.
///
/// The article's text is made of the page's own words as a browser shows them: entities resolved, white space single. Its blocks are
/// rendered in our own markup, so nothing of the page's tags, scripts and styles reaches a reader.
///
/// The way of a page: bytes, UTF-8 (`DecodedPage`), tree (`HTMLParser`), blocks with numbers (`PageAnatomy`),
/// the article's among them (`BodyFinder`), and its text with the way back to the file.
enum HTMLReader {
  /// A page as it was read.
  ///
  /// It has a file and a map also where there is no article, as diagnostics need their lines.
  struct Page {
    /// The article, nil when there is none in the page.
    var body: Body?
    /// The page as decoded, which lines and columns count in.
    let file: SourceText
    /// From `file` to the bytes as saved.
    let encodingMap: OffsetMap
    /// In the order they were met. Warnings about the article are in `body`.
    var diagnostics: [Diagnostic] = []
  }

  /// Reads a page from the bytes of its file. Each thing that ends the reading is told: no text, an encoding
  /// that is not known, a page beyond the parser's bounds, no tags, no article.
  ///
  /// A page that is read with doubts (an assumed encoding, tags too deep, much left out) is an article with
  /// warnings.
  ///
  /// - Parameter path: For places.
  static func read(_ saved: [UInt8], file path: String) -> Page {
    let decoded = DecodedPage(saved)
    let file = SourceText(validated: decoded.bytes)
    var page = Page(body: nil, file: file, encodingMap: decoded.map)
    if isBinary(decoded.bytes.isEmpty ? saved : decoded.bytes) {
      page.diagnostics = [
        .error(
          SourceLocation(file: path), "is not text; move it out of the content folder",
          id: "not-text")
      ]
      return page
    }
    if let remark = decoded.remark {
      page.diagnostics.append(diagnostic(for: remark, saved, path))
      guard !decoded.bytes.isEmpty else { return page }
    }
    let tree = HTMLParser.parse(decoded.bytes)
    if let problem = tree.problem {
      page.diagnostics.append(diagnostic(for: problem, file, path))
    }
    guard !tree.nodes.isEmpty else {
      if tree.problem == nil { page.diagnostics.append(noArticle(path)) }
      return page
    }
    guard tree.hasTags else {
      page.diagnostics.append(
        .error(
          SourceLocation(file: path), "holds no HTML; give the file another ending, as .txt",
          id: "not-html"))
      return page
    }
    page.body = body(of: tree, page: decoded.bytes)
    if page.body == nil { page.diagnostics.append(noArticle(path)) }
    return page
  }

  /// The article in a tree; nil where no block was chosen that has words of a story.
  /// Most of the running text left out is a warning, `much-left-out`: the page may have two articles, or its
  /// story may be what looks like comments.
  private static func body(of tree: HTMLTree, page: [UInt8]) -> Body? {
    let anatomy = PageAnatomy(tree, page: page)
    let (outline, features, head) = (anatomy.outline, anatomy.features, anatomy.head)
    var builder = BodyBuilder(outline)
    let chosen = BodyFinder.blocks(of: outline, features: features)
    for index in chosen {
      builder.add(outline.blocks[index], title: head.title)
    }
    var body = builder.body(head)
    if BodyFinder.leavesMuchOut(chosen, outline, features) {
      body?.warnings.append(
        Body.Warning(
          offset: 0,
          message:
            "most of this page's running text was not taken for the article; look whether it is",
          id: "much-left-out"))
    }
    return body
  }

  // MARK: Diagnostics

  /// A page that leads to articles, a video's, or one of a few words.
  private static func noArticle(_ path: String) -> Diagnostic {
    .error(
      SourceLocation(file: path),
      "no article was found in this page; save the article's own page, or its text as .txt or .md",
      id: "no-article")
  }

  /// Control characters that no text has, among the first bytes.
  /// More than one in fifty of the first 4 kB. Escape is let through, as encodings of Japanese shift with it.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(4096)
    let controls = sample.count {
      $0 < 0x09 || $0 == 0x0B || (0x0E..<0x20).contains($0) && $0 != 0x1B
    }
    return controls * 50 > sample.count
  }

  /// A remark on the encoding, at a byte of the file as saved. Only what could not be decoded at all is an
  /// error.
  private static func diagnostic(
    for remark: DecodedPage.Remark, _ saved: [UInt8], _ path: String
  ) -> Diagnostic {
    /// Line and column by what stands before, read as UTF-8 as well as can be.
    func place(_ offset: Int) -> SourceLocation {
      let before = SourceText(decoding: Array(saved[..<min(offset, saved.count)]))
      return SourceLocation(file: path, text: before, offset: before.count)
    }
    switch remark {
    case .unknown(let label, let offset):
      return .error(
        place(offset), "the encoding '\(label)' is not known here; save the page as UTF-8",
        id: "unknown-encoding")
    case .undeclared(let offset):
      return .error(
        place(offset),
        "the page names no encoding and is not UTF-8; add '<meta charset=...>' or save it as UTF-8",
        id: "unknown-encoding")
    case .assumed(let encoding, let offset):
      return .warning(
        place(offset),
        "this byte is not UTF-8 and the page names no other encoding; it is read as \(encoding)",
        id: "assumed-encoding")
    case .undecodable(let encoding, let offset):
      return .warning(
        place(offset),
        "this byte is no letter of \(encoding); it is shown as U+FFFD, so save the page anew",
        id: "undecodable-byte")
    }
  }

  /// What is wrong with the tree. A page that was made flat is read all the same.
  private static func diagnostic(
    for problem: HTMLTree.Problem, _ file: SourceText, _ path: String
  ) -> Diagnostic {
    switch problem {
    case .tooManyTags:
      return .error(
        SourceLocation(file: path),
        "has more than \(HTMLParser.mostTags) tags; a page of news has less, save the article's text",
        id: "too-many-tags")
    case .tangled:
      return .error(
        SourceLocation(file: path),
        "has masses of text between the rows of its tables; save the article's text",
        id: "tangled-table")
    case .flattened(let offset):
      return .warning(
        SourceLocation(file: path, text: file, offset: offset),
        "elements are nested deeper than \(HTMLParser.deepest) here; deeper tags are passed over",
        id: "too-deep")
    }
  }
}

/// Makes the article's text of a page's blocks.
///
/// Blocks are appended in the page's order, with a blank line between. The outline's text has all blocks of the
/// page; this has the chosen ones, and a map.
private struct BodyBuilder {
  private let outline: PageOutline
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  /// From `bytes` to the page as decoded.
  private var stretches: [OffsetMap.Stretch] = []

  init(_ outline: PageOutline) { self.outline = outline }

  /// Appends a block; the headline and notices of the site are left out.
  /// The headline is left out where it is the first block: the page's head has it already. Rows and captions
  /// are asides.
  mutating func add(_ block: PageOutline.PageBlock, title: String?) {
    let words = outline.text[block.span]
    if blocks.isEmpty, let title, TitleFinder.isSame(words, as: title) { return }
    let role = NoticeRule.role(
      of: TextSpan(block.span.lowerBound, block.span.upperBound), in: outline.text)
    if role == .notice { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    var shown = ShownText()
    for piece in outline.pieces[block.pieces] {
      var runs: [(node: Int, shown: Int, count: Int)] = []
      shown.add(piece, of: outline.tree) { runs.append(($0, $1, $2)) }
      if case .text(let node) = piece { place(runs, of: node, at: start) }
    }
    bytes += shown.bytes
    blocks.append(
      Block(
        block.kind, block.isRow || block.isCaption ? .aside : role ?? .body,
        at: TextSpan(start, bytes.count)))
  }

  /// Maps runs of a text node's bytes to the file.
  /// A text node's bytes lead to the file by `HTMLTree.stretches(of:)`, runs of them to the shown text; here
  /// both are walked side by side. An atom of which a run has a part only is still the whole atom in the file.
  ///
  /// - Parameters:
  ///   - runs: Place in the node's bytes, place in the block's shown bytes, and length; in order.
  ///   - start: Where the block begins in the article's text.
  private mutating func place(
    _ runs: [(node: Int, shown: Int, count: Int)], of node: Int, at start: Int
  ) {
    let source = outline.tree.stretches(of: node)
    var index = 0
    for run in runs {
      let end = run.node + run.count
      while index < source.count, source[index].textEnd <= run.node { index += 1 }
      var at = index
      while at < source.count, source[at].text < end {
        let stretch = source[at]
        if stretch.isAtom {
          append(
            text: start + run.shown + max(0, stretch.text - run.node), file: stretch.file,
            count: stretch.textEnd - max(stretch.text, run.node), fileCount: stretch.fileCount)
        } else {
          let low = max(stretch.text, run.node)
          let count = min(stretch.textEnd, end) - low
          append(
            text: start + run.shown + low - run.node, file: stretch.file + low - stretch.text,
            count: count, fileCount: count)
        }
        at += 1
      }
    }
  }

  /// Appends a stretch, joined with the one before where only a space lies between in both.
  /// White space between words is in no run; where it was one space, text and file go on alike and are one
  /// stretch.
  private mutating func append(text: Int, file: Int, count: Int, fileCount: Int) {
    if count == fileCount, let last = stretches.last, !last.isAtom,
      text - last.textEnd == file - last.fileEnd, text - last.textEnd <= 1, text >= last.textEnd
    {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: text + count - last.text)
    } else {
      stretches.append(.init(text: text, file: file, count: count, fileCount: fileCount))
    }
  }

  /// What was built, with by-lines and days at its top read; what the page's head says goes before them.
  ///
  /// - Returns: nil when nothing of the story is there.
  func body(_ head: Head) -> Body? {
    let text = SourceText(validated: bytes)
    var blocks = blocks
    let printed = TopLines.read(&blocks, of: text)
    guard blocks.contains(where: { $0.role == .body && $0.kind != .code }) else { return nil }
    return Body(
      text: text, blocks: blocks, markup: .plain, map: OffsetMap(stretches),
      head: head.filled(from: printed))
  }
}
