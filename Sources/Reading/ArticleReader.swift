import CommonMark
import FrontMatter
import Glibc
import Model
import Provenance

/// Makes articles of files and of JSON lines.
///
/// Content never throws: what is wrong is told with its place, and as much of the article as could be read is there.
///
/// It knows no folders and writes nothing: bytes come in, an article goes out. Which format a file has says its
/// ending (`ContentFile.Format`), never its content.
public struct ArticleReader: Sendable {
  private let mostBytes: Int

  /// A reader that refuses files of more than `mostBytes` bytes.
  /// The bound is of use only when whoever reads the file gives at least one byte more than it.
  public init(mostBytes: Int = ContentFile.mostBytes) { self.mostBytes = mostBytes }

  /// The first article of a file; nil when there is none in it.
  ///
  /// For who does not draw the article; Markdown's tree is freed.
  public func read(_ bytes: [UInt8], from file: ContentFile) -> Diagnosed<Article?> {
    let reading = readKeepingTree(bytes, from: file)
    return Diagnosed(reading.articles.first, reading.diagnostics)
  }

  /// The articles of a file with what they were read from.
  ///
  /// The order of steps is: size, encoding, head, body, title, address. What is not UTF-8 is an error and is read
  /// all the same, as U+FFFD, so that one run tells all that is wrong; a head that is not closed ends the
  /// reading, as nobody knows where the body begins.
  ///
  /// - Returns: Diagnostics with a place each; nil for the article where the file is too large, no text, or
  ///   holds nothing but a head.
  public func readKeepingTree(_ bytes: [UInt8], from file: ContentFile) -> ArticleReading {
    let whole = SourceLocation(file: file.path)
    if bytes.count > mostBytes { return ArticleReading([tooLarge(file)]) }
    switch file.format {
    case .html: return page(bytes, file)
    case .mail, .mailbox: return mail(bytes, file)
    case .feed: return feed(bytes, file)
    case .plainText where MailMessage.begins(bytes) || Mailbox.begins(bytes):
      return mail(bytes, file)
    case .plainText, .markdown: break
    }
    if Self.holdsNUL(bytes) {
      return ArticleReading(
        [.error(whole, "is not text; move it out of the content folder", id: "not-text")])
    }
    let decoded = UTF8Decoding.repaired(bytes)
    let text = SourceText(validated: decoded.bytes)
    var diagnostics: [Diagnostic] = []
    if let offset = decoded.firstInvalid { diagnostics.append(notUTF8(bytes, offset, file.path)) }
    let split = FrontMatterSplit(text, takesHeaderLines: file.format == .markdown)
    if let problem = split.problem {
      diagnostics.append(
        .error(
          SourceLocation(file: file.path, text: text, offset: problem.offset), problem.message,
          id: problem.id))
      return ArticleReading(diagnostics)
    }
    let head = HeadReader.read(split.head, split.format, of: text, file: file.path)
    diagnostics += head.diagnostics
    let isMarkdown = file.format == .markdown
    if !isMarkdown, let export = Export(text, from: split.bodyStart) {
      return exported(export, head.value, file, text, diagnostics)
    }
    if let problem = LineBound.problem(
      of: text, from: split.bodyStart, isMarkdown: isMarkdown, file: file.path)
    {
      return ArticleReading(diagnostics + [problem])
    }
    guard isMarkdown else {
      let body = PlainTextReader.body(of: text, from: split.bodyStart)
      return reading(
        of: article(body, head.value, file, text, .identity), diagnostics, text, head.value)
    }
    let markdown = MarkdownReader(text, from: split.bodyStart)
    let made = article(markdown.body, head.value, file, text, .identity)
    var links: [ArticleLink] = []
    if let address = made.value?.address, ArticleLinks.mayStand(in: bytes) {
      links = ArticleLink.toArticles(
        markdown.tree.plainText.files, from: markdown.start, of: text, in: file)
      markdown.tree.relink { ArticleLinks.address(of: $0, in: file.relativePath, address) }
    }
    let files = ArticleFile.all(
      markdown.tree.plainText.files, from: markdown.start, of: text, in: file)
    diagnostics += OwnPage.problems(of: made.value, head.value, in: text)
    return reading(
      of: made, diagnostics, text, head.value, files: files, links: links, tree: markdown.tree)
  }

  private func tooLarge(_ file: ContentFile) -> Diagnostic {
    .error(
      SourceLocation(file: file.path),
      "is larger than \(mostBytes / 1_000_000) MB; an article is smaller, split it, move it away or set 'max-file-size'",
      id: "too-large")
  }

  /// Whether a NUL stands at the beginning of a file, which no text has there.
  /// Of the first 8 kB; one further down is a letter like others. Saved pages are asked by `HTMLReader`, as
  /// UTF-16 has NULs.
  private static func holdsNUL(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, min(8192, bytes.count)) != nil } ?? false
    }
  }

  /// Puts an article together with what was told before it was made, in that order.
  private func reading(
    of article: Diagnosed<Article?>, _ diagnostics: [Diagnostic], _ text: SourceText,
    _ head: Head = Head(), files: [ArticleFile] = [], links: [ArticleLink] = [],
    tree: consuming MarkdownDocument? = nil
  ) -> ArticleReading {
    ArticleReading(
      article.value.map { [$0] } ?? [], of: text, diagnostics + article.diagnostics,
      isDraft: (article.value?.metadata ?? head.metadata).isDraft, files: files, links: links,
      tree: tree)
  }

  /// A saved page. It has no head of ours: what it says of itself is in its body's `head`.
  private func page(_ bytes: [UInt8], _ file: ContentFile) -> ArticleReading {
    let page = HTMLReader.read(bytes, file: file.path)
    guard let body = page.body else { return ArticleReading(page.diagnostics) }
    return reading(
      of: article(body, Head(), file, page.file, page.encodingMap), page.diagnostics, page.file)
  }

  /// Names the first byte that is not UTF-8, as two hexadecimal digits, with line and column by what stands
  /// before it.
  private func notUTF8(_ bytes: [UInt8], _ offset: Int, _ file: String) -> Diagnostic {
    let hex = String(bytes[offset], radix: 16, uppercase: true)
    let before = SourceText(decoding: Array(bytes[..<offset]))
    return .error(
      SourceLocation(file: file, text: before, offset: before.count),
      "byte 0x\(hex.utf8.count == 1 ? "0" : "")\(hex) at offset \(offset) is not UTF-8; save the file as UTF-8",
      id: "not-utf8")
  }

  /// Makes the article of a divided body. What the file's own head says goes before what the body says of
  /// itself.
  ///
  /// A text of a headline and nothing else is an article, unless the headline came from the head. A title that
  /// is nowhere is made of the file's name, with a warning; a date that is nowhere may stand at the beginning
  /// of the file's name.
  ///
  /// - Parameters:
  ///   - explicit: What the head says; empty for a saved page.
  ///   - text: The file's text, which warnings have their places in.
  func article(
    _ body: Body, _ explicit: Head, _ file: ContentFile, _ text: SourceText,
    _ encodingMap: OffsetMap
  ) -> Diagnosed<Article?> {
    var body = body
    var head = explicit.filled(from: body.head)
    if AddressMaker.kind(of: file.relativePath) == .page {
      OwnPage.keepNotices(in: &body)
      head.metadata.weight = OwnPage.weight(in: head.metadata.extra)
    }
    var diagnostics: [Diagnostic] = []
    for warning in body.warnings {
      let place = SourceLocation(file: file.path, text: text, offset: warning.offset)
      diagnostics.append(.warning(place, warning.message, id: warning.id))
    }
    if let problem = LineBound.problem(of: body.blocks, text: body.text, file: file.path) {
      return Diagnosed(nil, diagnostics + [problem])
    }
    let title =
      file.format == .html && head.title == nil
      ? TitleFinder.findHeadline(in: &body) : TitleFinder.find(in: &body, given: head.title)
    guard
      body.blocks.contains(where: { $0.role == .body })
        || title != nil && head.title == nil && !body.blocks.isEmpty
    else {
      diagnostics.append(
        .error(
          SourceLocation(file: file.path), "holds no article; write one or move the file away",
          id: "empty-article"))
      return Diagnosed(nil, diagnostics)
    }
    diagnostics += Self.embargoes(in: body, file, text)
    if title == nil {
      let message =
        file.format == .html
        ? "the page names no title; the file's name stands for it"
        : "the first line is too long for a title, or begins the story; add 'title:' in a head between '---' lines"
      diagnostics.append(
        .warning(SourceLocation(file: file.path), message, id: "missing-title"))
    }
    // A day of change is taken for the date only where nothing else is, as Hugo does.
    let date =
      head.date ?? body.wireDay ?? DateReader.day(ofFileName: file.relativePath)
      ?? explicit.metadata.updated
    var metadata = head.metadata.withoutDirectionControls
    if metadata.updated?.isChange(of: date) == false { metadata.updated = nil }
    let name = DirectionControls.dropped(from: title ?? Slug.words(ofFileName: file.relativePath))
    return Diagnosed(
      Article(
        file: file.path,
        address: AddressMaker.make(path: file.relativePath, head: head, title: name), title: name,
        date: date, text: body.text,
        blocks: body.blocks, markup: body.markup, offsetMap: body.map, encodingMap: encodingMap,
        metadata: metadata),
      diagnostics)
  }

  /// What is told of lines that say that the article may not be published yet.
  private static func embargoes(in body: Body, _ file: ContentFile, _ text: SourceText)
    -> [Diagnostic]
  {
    body.blocks.filter { $0.role == .notice && body.isEmbargo($0.span) }.map { block in
      .warning(
        SourceLocation(
          file: file.path, text: text, offset: body.map.fileOffset(of: block.span.start)),
        "the text says that it is under embargo; set 'date:' or 'draft: true' until it is not",
        id: "embargo")
    }
  }

  // MARK: JSON lines

  /// The article of a JSON line, whose offsets count in `text` as given.
  ///
  /// The text is read as plain text, headers of archives included, and nothing is told of it: a day that cannot
  /// be read is no day. The address is empty, as no page is written.
  ///
  /// - Parameter title: The line's `title`; a repetition of it at the beginning of the text is no part of the body.
  /// - Parameters:
  ///   - id: Stands for the file in places.
  ///   - date: As a head would write it.
  /// - Returns: An article in any case; without a title where none was given and the first line looks like
  ///   none.
  public func read(text string: String, id: String, title: String?, date: String?) -> Article {
    let text = SourceText(string)
    var body = PlainTextReader.body(of: text, from: 0)
    let title = title ?? body.head?.title
    let found =
      title.map { TitleFinder.find(in: &body, given: $0) ?? $0 } ?? TitleFinder.findHeadline(
        in: &body) ?? ""
    return Article(
      file: id, address: ArticleAddress(""), title: found,
      date: date.flatMap(DateReader.read) ?? body.head?.date,
      text: text,
      blocks: body.blocks,
      markup: .plain, offsetMap: .identity, metadata: body.head?.metadata ?? ArticleMetadata())
  }
}
