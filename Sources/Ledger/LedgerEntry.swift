import Archiving
import Model
import Provenance

/// What a build read of one article and wrote for it, as bytes: about 500 an article, and read only as far as is asked for.
///
/// ```
/// stamp of the file | its digest | its path | count and pages | length and card | diagnostics
/// ```
/// Stamps and digests have a fixed width, so that a page's stamp is put in when the page stands in its place.
public struct LedgerEntry: Sendable {
  /// Behind the stamp's five numbers.
  private static let digestAt = 40
  /// Behind the digest's two.
  private static let pathAt = 56

  /// The entry as it is kept.
  public private(set) var bytes: ArraySlice<UInt8>
  /// From the start of `bytes`.
  private let pagesAt: Int
  private let cardAt: Int
  private let diagnosticsAt: Int

  /// An entry for an article.
  ///
  /// - Parameters:
  ///   - path: Of the file, below the content folder.
  ///   - pages: At most 255; those that are still to be put in place have the stamp `FileStamp.none`.
  ///   - card: nil for a draft that is not published.
  ///   - diagnostics: Warnings, as an article with errors is read anew each time.
  public init(
    path: String, source: FileStamp, digest: Digest, pages: [PublishedPage], card: BriefCard?,
    diagnostics: [Diagnostic]
  ) {
    var writer = LedgerWriter(bytes: [])
    writer.bytes.reserveCapacity(400 + path.utf8.count)
    writer.stamp(source)
    writer.digest(digest)
    writer.path(path.utf8)
    pagesAt = writer.bytes.count
    writer.bytes.append(UInt8(pages.count))
    for page in pages { writer.page(page) }
    cardAt = writer.bytes.count
    var inner = LedgerWriter(bytes: [])
    inner.bytes.reserveCapacity(320)
    if let card { inner.card(card) }
    writer.word(inner.bytes.count)
    writer.bytes += inner.bytes
    diagnosticsAt = writer.bytes.count
    writer.list(diagnostics) { $0.diagnostic($1) }
    // A copy of the right size: it is kept to the end of the build.
    bytes = Array(writer.bytes[...])[...]
  }

  /// The entry that `bytes` are; nil where they are none. What its card and diagnostics hold is not looked at.
  ///
  /// - Complexity: O(1) but for its pages, which are passed one by one.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > Self.pathAt else { return nil }
    var reader = LedgerReader(bytes.dropFirst(Self.pathAt))
    guard reader.path() != nil, let count = reader.rest.first else { return nil }
    pagesAt = reader.rest.startIndex - bytes.startIndex
    var pages = LedgerPages(reader.rest)
    for _ in 0..<count where pages.next() == nil { return nil }
    cardAt = pages.rest.startIndex - bytes.startIndex
    reader = LedgerReader(pages.rest)
    guard let length = reader.word(), reader.slice(length) != nil, !reader.rest.isEmpty else {
      return nil
    }
    diagnosticsAt = reader.rest.startIndex - bytes.startIndex
    self.bytes = bytes
  }

  /// The file, before it was read. Setting it changes the entry in its place, as a stamp has one width.
  public var source: FileStamp {
    get {
      var reader = LedgerReader(bytes)
      return reader.stamp() ?? .none
    }
    set { put(newValue, at: 0) }
  }

  /// What the file held.
  public var digest: Digest {
    var reader = LedgerReader(bytes.dropFirst(Self.digestAt))
    return reader.digest() ?? Digest([])
  }

  /// Where the file is, below the content folder.
  public var path: ArraySlice<UInt8> {
    var reader = LedgerReader(bytes.dropFirst(Self.pathAt))
    return reader.path()?.dropLast() ?? []
  }

  /// Its pages, in the order they were given.
  public var pages: LedgerPages { LedgerPages(bytes.dropFirst(pagesAt)) }

  /// How many pages it has.
  public var pageCount: Int { Int(bytes.dropFirst(pagesAt).first ?? 0) }

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
    for (place, stamp) in stamps { put(stamp, at: place) }
    return true
  }

  /// Puts in the stamps of all its pages.
  ///
  /// - Parameter stamps: One a page, in their order.
  public mutating func stampPages(_ stamps: [FileStamp]) {
    let places = pages.map { $0.path.endIndex - bytes.startIndex }
    for (place, stamp) in zip(places, stamps) { put(stamp, at: place) }
  }

  /// Puts a stamp in the place of another.
  ///
  /// - Parameter place: From the start of the entry.
  private mutating func put(_ stamp: FileStamp, at place: Int) {
    var writer = LedgerWriter(bytes: [])
    writer.stamp(stamp)
    let start = bytes.startIndex + place
    bytes.replaceSubrange(start..<start + writer.bytes.count, with: writer.bytes)
  }

  /// Whether lists have the article.
  public var hasCard: Bool { !cardBytes.isEmpty }

  /// What lists say of it, as bytes: the same bytes, the same card.
  public var cardBytes: ArraySlice<UInt8> {
    bytes[(bytes.startIndex + cardAt + 8)..<(bytes.startIndex + diagnosticsAt)]
  }

  /// What lists say of it; nil for a draft that was not published.
  public var card: BriefCard? {
    guard hasCard else { return nil }
    var reader = LedgerReader(cardBytes)
    return reader.card()
  }

  /// Where lists have it, without the words of its card; nil for a draft that was not published.
  ///
  /// The title is passed over and nothing behind the date is read: ten thousand of them are put in order in each build
  /// that makes lists.
  ///
  /// - Parameter number: By which its card will be asked for.
  public func place(_ number: Int) -> Archive.Place? {
    guard hasCard else { return nil }
    var reader = LedgerReader(cardBytes)
    guard let address = reader.text(), reader.skipText(), let date = reader.optional({ $0.date() })
    else { return nil }
    return Archive.Place(address: address, date: date, number: number)
  }

  /// Of its page, as in `ArticleAddress.path`; nil for a draft that was not published.
  public var address: String? {
    guard hasCard else { return nil }
    var reader = LedgerReader(cardBytes)
    return reader.text()
  }

  /// What was told of it.
  public var diagnostics: [Diagnostic] {
    // Most have none: one byte says so.
    guard bytes.count > diagnosticsAt + 1 else { return [] }
    var reader = LedgerReader(bytes.dropFirst(diagnosticsAt))
    return reader.list { $0.diagnostic() } ?? []
  }
}
