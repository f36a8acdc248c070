import Gathering
import Model
import Provenance

/// What a build read of one article and wrote for it, as bytes: about 500 an article, and read only as far as is asked for.
///
/// ```
/// stamp of the file | its digest | its standing | its path | count and pages | length, counts, articles and page of the site's own | files | diagnostics
/// ```
/// Stamps and digests have a fixed width, so that a page's stamp is put in when the page stands in its place.
public struct LedgerEntry: Sendable {
  /// Behind the stamp's five numbers.
  private static let digestAt = 40
  /// Behind the digest's two.
  private static let standingAt = 56
  /// Behind the standing's byte and two.
  private static let pathAt = 73

  /// The entry as it is kept.
  public private(set) var bytes: ArraySlice<UInt8>
  /// From the start of `bytes`.
  private let pagesAt: Int
  private let cardAt: Int
  private let filesAt: Int
  private let diagnosticsAt: Int

  /// An entry for an article.
  ///
  /// - Parameters:
  ///   - path: Of the file, below the content folder.
  ///   - pages: Those that are still to be put in place have the stamp `FileStamp.none`.
  ///   - articles: Its articles in their order, as lists know them; none where it is not published.
  ///   - page: The page of the site's own that it is instead.
  ///   - files: Those beside the article that its page shows or leads to.
  ///   - diagnostics: Warnings about the file, as an article with errors is read anew each time.
  public init(
    path: String, source: FileStamp, digest: Digest, standing: ArticleStanding,
    pages: [PublishedPage],
    articles: [ListedArticle], page: ListedPage? = nil, files: [FileSource] = [],
    diagnostics: [Diagnostic]
  ) {
    var writer = PackedWriter(bytes: [])
    writer.bytes.reserveCapacity(400 + path.utf8.count)
    writer.stamp(source)
    writer.digest(digest)
    writer.bytes.append(standing.kind.rawValue)
    writer.word(standing.from)
    writer.word(standing.until)
    writer.path(path.utf8)
    pagesAt = writer.bytes.count
    writer.word(pages.count)
    for page in pages { writer.page(page) }
    cardAt = writer.bytes.count
    var inner = PackedWriter(bytes: [])
    inner.bytes.reserveCapacity(160)
    for article in articles { inner.listed(article) }
    if let page { inner.listed(page) }
    writer.word(inner.bytes.count)
    writer.word(articles.count)
    writer.word(articles.count { $0.date == nil })
    writer.bytes += inner.bytes
    filesAt = writer.bytes.count
    writer.list(files) {
      $0.bytes.append($1.folder.rawValue)
      $0.path($1.path.utf8)
      $0.stamp($1.stamp)
    }
    diagnosticsAt = writer.bytes.count
    writer.list(diagnostics) { $0.diagnostic($1) }
    // A copy of the right size, as it is kept to the end of the build; an array made of all of a slice would be the slice's own.
    let whole = writer.bytes
    bytes =
      [UInt8](unsafeUninitializedCapacity: whole.count) { buffer, count in
        count = buffer.initialize(fromContentsOf: whole)
      }[...]
  }

  /// The entry that `bytes` are; nil where they are none. What its card and diagnostics hold is not looked at.
  ///
  /// - Complexity: O(1) but for its pages, which are passed one by one.
  public init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > Self.pathAt else { return nil }
    var reader = PackedReader(bytes.dropFirst(Self.pathAt))
    guard reader.path() != nil else { return nil }
    pagesAt = reader.rest.startIndex - bytes.startIndex
    var pages = LedgerPages(reader.rest)
    while pages.left > 0 { if pages.next() == nil { return nil } }
    cardAt = pages.rest.startIndex - bytes.startIndex
    reader = PackedReader(pages.rest)
    guard let length = reader.word(), reader.word() != nil, reader.word() != nil,
      reader.slice(length) != nil
    else { return nil }
    filesAt = reader.rest.startIndex - bytes.startIndex
    guard reader.list({ $0.fileSource() }) != nil, !reader.rest.isEmpty else { return nil }
    diagnosticsAt = reader.rest.startIndex - bytes.startIndex
    self.bytes = bytes
  }

  /// The file, before it was read. Setting it changes the entry in its place, as a stamp has one width.
  public var source: FileStamp {
    get {
      var reader = PackedReader(bytes)
      return reader.stamp() ?? .none
    }
    set { put(at: 0) { $0.stamp(newValue) } }
  }

  /// What the file held.
  public var digest: Digest {
    var reader = PackedReader(bytes.dropFirst(Self.digestAt))
    return reader.digest() ?? Digest([])
  }

  /// Whether it is published, and for which days that was asked.
  public var standing: ArticleStanding {
    var reader = PackedReader(bytes.dropFirst(Self.standingAt))
    guard let kind = reader.byte().flatMap(ArticleStanding.Kind.init), let from = reader.word(),
      let until = reader.word()
    else { return ArticleStanding(.published, until: .min) }
    return ArticleStanding(kind, from: from, until: until)
  }

  /// Where the file is, below the content folder.
  public var path: ArraySlice<UInt8> {
    var reader = PackedReader(bytes.dropFirst(Self.pathAt))
    return reader.path()?.dropLast() ?? []
  }

  /// Its pages, in the order they were given.
  public var pages: LedgerPages { LedgerPages(bytes.dropFirst(pagesAt)) }

  /// How many pages it has.
  public var pageCount: Int { pages.left }

  /// Puts in the stamps of its pages as they now stand.
  ///
  /// - Parameter stamp: The stamp of a path that a NUL ends; nil where there is no such file.
  /// - Returns: Whether all pages stand.
  public mutating func stampPages(_ stamp: (ArraySlice<UInt8>) -> FileStamp?) -> Bool {
    // Looked at first, so that nothing else holds the bytes when they are changed.
    var stamps: [(place: Int, stamp: FileStamp)] = []
    for page in pages where page.isWaiting {
      guard let now = stamp(page.path) else { return false }
      stamps.append((page.path.endIndex - bytes.startIndex, now))
    }
    for (place, stamp) in stamps { put(at: place) { $0.stamp(stamp) } }
    return true
  }

  /// Puts in the stamps of all its pages.
  ///
  /// - Parameter stamps: One a page, in their order.
  public mutating func stampPages(_ stamps: [FileStamp]) {
    let places = pages.map { $0.path.endIndex - bytes.startIndex }
    for (place, stamp) in zip(places, stamps) { put(at: place) { $0.stamp(stamp) } }
  }

  /// Puts a value of fixed width in the place of another.
  ///
  /// - Parameter place: From the start of the entry.
  private mutating func put(at place: Int, _ write: (inout PackedWriter) -> Void) {
    var writer = PackedWriter(bytes: [])
    write(&writer)
    let start = bytes.startIndex + place
    bytes.replaceSubrange(start..<start + writer.bytes.count, with: writer.bytes)
  }

  /// Whether the site has a brief or page of it, of which its lists tell.
  public var isListed: Bool { !listedBytes.isEmpty }

  /// Whether lists know the same of it as of another entry, wherever its cards lie.
  public func isListed(as other: LedgerEntry) -> Bool {
    if listedBytes == other.listedBytes { return true }
    if let page { return other.page.map { page.isListed(as: $0) } ?? false }
    let (mine, others) = (articles, other.articles)
    return other.page == nil && mine.count == others.count
      && zip(mine, others).allSatisfy { $0.isListed(as: $1) }
  }

  /// What lists know of it, as bytes.
  private var listedBytes: ArraySlice<UInt8> {
    bytes[(bytes.startIndex + cardAt + 24)..<(bytes.startIndex + filesAt)]
  }

  /// How many articles it publishes, and how many of them have no date; none is read for it.
  public var articleCounts: (all: Int, undated: Int) {
    var reader = PackedReader(bytes.dropFirst(cardAt + 8))
    return (reader.word() ?? 0, reader.word() ?? 0)
  }

  /// Its articles as lists know them, in their order; none where it is not published.
  public var articles: [ListedArticle] {
    var reader = PackedReader(listedBytes)
    var articles: [ListedArticle] = []
    while articles.count < articleCounts.all, let article = reader.listed() {
      articles.append(article)
    }
    return articles
  }

  /// The page of the site's own that it is; nil for articles.
  public var page: ListedPage? {
    guard isListed, articleCounts.all == 0 else { return nil }
    var reader = PackedReader(listedBytes)
    return reader.listedPage()
  }

  /// Puts in where its cards lie now.
  ///
  /// - Parameter offset: Of a card in the new file; nil where it could not be put there.
  /// - Returns: Whether all were put there.
  public mutating func moveCards(_ offset: (CardPlace) -> Int?) -> Bool {
    let isPage = page != nil
    var reader = PackedReader(listedBytes)
    var moves: [(place: Int, offset: Int)] = []
    while !reader.rest.isEmpty {
      let place = reader.rest.startIndex - bytes.startIndex
      guard let card = isPage ? reader.listedPage()?.card : reader.listed()?.card,
        let offset = offset(card)
      else { return false }
      moves.append((place, offset))
    }
    for (place, offset) in moves {
      put(at: place) { $0.word(offset) }
    }
    return true
  }

  /// Puts in what the links to an article's story are made of.
  ///
  /// - Parameter number: Of the article among its file's.
  public mutating func setStory(_ story: Digest?, of number: Int) {
    var reader = PackedReader(listedBytes)
    for _ in 0..<number { if reader.listed() == nil { return } }
    let place = reader.rest.startIndex - bytes.startIndex + 8
    put(at: place) { $0.digest(story ?? .none) }
  }

  /// Puts in another page at the path of one of its pages: its digest, and the stamp, `FileStamp.none` where it waits to be put in
  /// place.
  public mutating func setPage(_ page: PublishedPage) {
    guard let old = pages.first(where: { $0.path.dropLast().elementsEqual(page.path.utf8) }) else {
      return
    }
    put(at: old.path.endIndex - bytes.startIndex) {
      $0.stamp(page.stamp)
      $0.digest(page.digest)
    }
  }

  /// The files beside it that its page shows or leads to, also those that were looked for and not there.
  public var files: [FileSource] {
    // Most have none: one byte says so.
    guard diagnosticsAt > filesAt + 1 else { return [] }
    var reader = PackedReader(bytes.dropFirst(filesAt))
    return reader.list { $0.fileSource() } ?? []
  }

  /// What was told of it.
  ///
  /// - Parameter file: The article's, as messages show it now.
  public func diagnostics(of file: String) -> [Diagnostic] {
    // Most have none: one byte says so.
    guard bytes.count > diagnosticsAt + 1 else { return [] }
    var reader = PackedReader(bytes.dropFirst(diagnosticsAt))
    return reader.list { $0.diagnostic(of: file) } ?? []
  }
}
