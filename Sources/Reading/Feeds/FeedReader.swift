import HTML
import Model
import Provenance
import XML

/// Reads a feed that holds whole articles: RSS 2.0 and 1.0, and Atom.
struct FeedReader {
  /// The entries with a text of their own.
  let parts: [FilePart]
  /// Places of entries that hold no more than a beginning, or nothing.
  let excerpts: [Int]
  /// What is wrong with the file.
  let problem: XMLParser.Problem?

  /// How many words a description must have to be an article and no teaser.
  private static let fewestWords = 100

  /// Whether a file begins as a feed does.
  static func isFeed(_ bytes: [UInt8]) -> Bool {
    let top = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return ["<rss", "<feed", "<rdf:RDF", "<atom:feed"].contains(where: top.contains)
  }

  /// Reads a feed.
  ///
  /// - Parameter bytes: The file as UTF-8.
  init(_ bytes: [UInt8]) {
    let entries = FeedEntries()
    problem = XMLParser.parse(bytes, entries)
    var parts: [FilePart] = []
    var excerpts: [Int] = []
    for entry in entries.entries where Self.isPublic(entry) {
      guard let body = Self.body(of: entry, in: bytes) else {
        excerpts.append(entry.start)
        continue
      }
      parts.append(
        FilePart(head: Self.head(of: entry, entries.channel), body: body, start: entry.start))
    }
    self.parts = parts
    self.excerpts = excerpts
  }

  /// Whether an entry was published: an export of WordPress has drafts, pages and pictures among its items.
  private static func isPublic(_ entry: FeedEntry) -> Bool {
    (entry.words("status") ?? "publish") == "publish"
      && (entry.words("post_type") ?? "post") == "post"
  }

  /// What an entry says of itself, and the feed of all.
  private static func head(of entry: FeedEntry, _ channel: FeedEntry) -> Head {
    var head = Head()
    head.title = entry.words("title").map(plain).flatMap { $0.isEmpty ? nil : $0 }
    for name in ["pubdate", "published", "date", "updated", "issued"] where head.date == nil {
      head.date = entry.words(name).flatMap(DateReader.read)
    }
    head.metadata.updated = entry.words("updated").flatMap(DateReader.read)
    head.metadata.source = channel.words("title").map(plain)
    head.metadata.authors = entry.all("creator").map(plain)
    if head.metadata.authors.isEmpty {
      head.metadata.authors = entry.all("author").compactMap(writer)
    }
    head.metadata.tags = entry.all("category").map(plain).filter { !$0.isEmpty }
    head.metadata.url = ([entry.link].compactMap { $0 } + entry.all("link")).first(
      where: HeadReader.isWebAddress)
    head.metadata.language = channel.words("language").flatMap {
      HeadReader.isLanguageTag($0) ? $0 : nil
    }
    return head
  }

  /// "tom@courier.example (Tom Field)" and "Tom Field" are Tom Field; an address alone is nobody's name.
  private static func writer(_ text: String) -> String? {
    var name = plain(text)
    if let open = name.firstIndex(of: "("), name.last == ")" {
      name = String(name[name.index(after: open)...].dropLast())
    }
    return name.isEmpty || name.contains("@") ? nil : name
  }

  /// Words that may be written in HTML, as a reader sees them.
  private static func plain(_ text: String) -> String {
    guard text.contains("<") || text.contains("&"), let body = HTMLReader.fragment(Array(text.utf8))
    else { return TitleFinder.oneLine(text) }
    return TitleFinder.oneLine(body.text.string(TextSpan(0, body.text.count)))
  }

  /// The words of an entry: what it calls its content, else a description that is long enough to be an article.
  private static func body(of entry: FeedEntry, in file: [UInt8]) -> Body? {
    if let content = entry.content { return html(content).flatMap { isBeginning($0) ? nil : $0 } }
    if let inner = entry.markup {
      let bytes = Array(file[inner.range])
      let map = OffsetMap([.init(text: 0, file: inner.start, count: inner.count)])
      return html(FeedText(bytes: bytes, stretches: map.stretches))
    }
    guard let description = entry.description, let body = html(description) else { return nil }
    let words = body.blocks.filter { $0.role == .body }.reduce(0) {
      $0 + body.text.string($1.span).split(whereSeparator: \.isWhitespace).count
    }
    return words >= fewestWords ? body : nil
  }

  /// Whether a text breaks off after a few words.
  private static func isBeginning(_ body: Body) -> Bool {
    guard let last = body.blocks.last, body.text.count < 1000 else { return false }
    let words = body.text.string(last.span)
    return ["…", "...", "[…]", "[...]"].contains(where: words.hasSuffix)
  }

  private static func html(_ text: FeedText) -> Body? {
    HTMLReader.fragment(text.bytes).map {
      Body(
        text: $0.text, blocks: $0.blocks, markup: $0.markup,
        map: $0.map.through(OffsetMap(text.stretches)), head: $0.head)
    }
  }
}
