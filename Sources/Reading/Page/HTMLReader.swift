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
    page.body =
      body(of: tree, page: decoded.bytes) ?? secondLook(at: tree, page: decoded.bytes)
    if page.body == nil { page.diagnostics.append(noArticle(path)) }
    return page
  }

  /// The words of a piece of HTML that is all article, as a mail or a feed's entry holds one; nil where it has none.
  ///
  /// - Parameter bytes: UTF-8, which the body's map leads to.
  static func fragment(_ bytes: [UInt8]) -> Body? {
    let tree = HTMLParser.parse(bytes)
    guard !tree.nodes.isEmpty else { return nil }
    let anatomy = PageAnatomy(tree, page: bytes)
    var builder = BodyBuilder(anatomy.outline)
    for block in anatomy.outline.blocks { builder.add(block, title: nil) }
    return builder.body(Head())
  }

  /// The article in a tree; nil where no block was chosen that has words of a story.
  /// What was left out and looks like the story is a warning, `much-left-out`: the page may have two articles, or its
  /// story may be what looks like comments.
  private static func body(
    of tree: HTMLTree, page: [UInt8], look: PageAnatomy.Look = .asShown
  ) -> Body? {
    let anatomy = PageAnatomy(tree, page: page, look: look)
    let (outline, features) = (anatomy.outline, anatomy.features)
    var head = anatomy.head
    var builder = BodyBuilder(outline)
    let chosen = BodyFinder.blocks(of: outline, features: features)
    if look != .asShown, !BodyFinder.isArticle(chosen, outline, features) { return nil }
    head.title = PageHeadline.title(outline, features, chosen: chosen, head)
    if head.metadata.authors.isEmpty || head.date == nil {
      let writers = PageWriters(outline, chosen: chosen, title: head.title)
      if head.metadata.authors.isEmpty { head.metadata.authors = writers.names }
      head.date =
        head.date
        ?? PageDays.day(outline, features, chosen: chosen, headline: writers.headline)
    }
    for index in chosen {
      builder.add(outline.blocks[index], title: head.title, isAside: features.isAside[index])
    }
    var body = builder.body(head)
    if BodyFinder.leavesMuchOut(chosen, outline, features) {
      body?.warnings.append(
        Body.Warning(
          offset: 0,
          message:
            "most of this page's running text was not taken for the article; look whether it is",
          id: "much-left-out"))
    } else if let passed = BodyFinder.passedOver(chosen, outline, features) {
      body?.warnings.append(
        Body.Warning(
          offset: tree.place(ofTag: outline.blocks[passed].element),
          message: "a paragraph here was not taken for the article; look whether it is",
          id: "much-left-out"))
    }
    return body
  }

  /// The article of a page that seems to have none: first what is called a teaser or the like, then what is hidden until a
  /// script shows it, then what the page carries as data.
  private static func secondLook(at tree: HTMLTree, page: [UInt8]) -> Body? {
    if let body = body(of: tree, page: page, look: .namesSetAside) { return body }
    let whole = HTMLParser.parse(page, opensTemplates: true)
    return body(of: whole, page: page, look: .hiddenShown) ?? DataBody.read(tree, page: page)
  }
}
