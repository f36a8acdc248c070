import Model
import Provenance

/// What the last build read and wrote, article by article, so that the next one works only on what changed.
///
/// A ledger holds for one `key`: the program, which is its first half, and the settings. With another key, or damaged, it is as if there
/// were none. It is a cache: without it the same site comes out, later. It is not read into values: its entries are looked at
/// where they lie, in the order of the files.
///
/// ```
/// head | key | digests of all templates, and of what pages are printed with | begin | time | digest of the list | id, end and lean length of the cards | list pages | copied files | count
/// | entries, each behind its length | sum of all before
/// ```
public struct Ledger: Sendable {
  /// The first bytes, with the number of the form: a ledger of another form is none.
  static let head = Array("briefgen ledger 11\n".utf8)

  /// Of all templates.
  public let templates: Digest
  /// Of everything that the articles' pages are printed with: their templates, the site's name and the like.
  public let frame: Digest
  /// Before the first article was looked at; stamps of articles that were not settled then are not believed.
  public let begin: Int
  /// When pages stood in their places; stamps of pages that were not settled then are not believed.
  public let time: Int
  /// What the list of the output folder held.
  public let list: Digest
  /// The file in which the articles' cards lie: its id, how many bytes of it there were, and how many when it last held no waste.
  public let cards: (id: Digest, end: Int, lean: Int)
  /// The pages that list briefs; empty where some briefs of theirs are in no entry.
  public let lists: [ListPage]
  /// The files that went into the site as they are, in the order of their paths' bytes; each has one page and no card.
  public let files: [LedgerEntry]
  /// How many articles it has.
  public let count: Int
  /// The articles' bytes, one entry behind the other.
  private let entries: ArraySlice<UInt8>

  /// The ledger that `bytes` are, if they are one, undamaged, and for this key.
  ///
  /// - Complexity: O(*n*) in the bytes, for their digest; no entry is read.
  public init?(_ bytes: [UInt8], key: Digest) {
    let body = bytes.dropLast(16)
    var end = PackedReader(bytes.suffix(16))
    guard body.starts(with: Self.head), let sum = end.digest(), sum == LedgerSum.of(body) else {
      return nil
    }
    var reader = PackedReader(body.dropFirst(Self.head.count))
    guard reader.digest() == key, let templates = reader.digest(), let frame = reader.digest(),
      let begin = reader.word(), let time = reader.word(),
      let list = reader.digest(), let id = reader.digest(), let end = reader.word(),
      let lean = reader.word(),
      let lists = reader.list({ $0.wholePage() }), let files = reader.list({ $0.entry() }),
      let count = reader.word(), count >= 0
    else { return nil }
    self.templates = templates
    self.frame = frame
    self.begin = begin
    self.time = time
    self.list = list
    cards = (id, end, lean)
    self.lists = lists
    self.files = files
    self.count = count
    entries = reader.rest
  }

  /// Whether bytes are the ledger of another version of briefgen, or of one with other libraries.
  ///
  /// - Parameter key: Whose first half tells the program.
  public static func isOfOtherProgram(_ bytes: [UInt8], key: Digest) -> Bool {
    guard bytes.starts(with: head) else { return bytes.starts(with: head.prefix(16)) }
    var reader = PackedReader(bytes.dropFirst(head.count))
    return reader.digest().map { $0.high != key.high } ?? false
  }

  /// The articles in the order of their paths' bytes; ends early where one is damaged.
  public var articles: Articles { Articles(reader: PackedReader(entries), left: count) }

  /// Goes through the articles of a ledger. An entry is a slice of the ledger's bytes, which live as long as any of
  /// them.
  public struct Articles: Sequence, IteratorProtocol {
    fileprivate var reader: PackedReader
    fileprivate var left: Int

    /// The next article; nil at the end and where the bytes are none.
    public mutating func next() -> LedgerEntry? {
      guard left > 0 else { return nil }
      left -= 1
      return reader.entry()
    }
  }
}

/// A page that lists briefs, with what it was made of.
public struct ListPage: Hashable, Sendable {
  /// As it stands in the output folder.
  public let page: PublishedPage
  /// Of everything that it was made of: its template and all that it prints.
  public let source: Digest

  /// A page and what it was made of.
  public init(page: PublishedPage, source: Digest) {
    self.page = page
    self.source = source
  }
}

extension PackedReader {
  /// The next entry, behind its length.
  fileprivate mutating func entry() -> LedgerEntry? {
    guard let length = word(), let bytes = slice(length) else { return nil }
    return LedgerEntry(bytes)
  }

  /// The next page as a value of its own; nil also for a path that would leave the output folder.
  fileprivate mutating func wholePage() -> ListPage? {
    guard let page = LedgerPage(&self), let source = digest(),
      let path = String(validating: page.path.dropLast(), as: UTF8.self), Page.isSafe(path)
    else { return nil }
    return ListPage(
      page: PublishedPage(
        path: path, stamp: page.stamp, digest: page.digest, role: page.role), source: source)
  }
}
