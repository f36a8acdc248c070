import Model
import Provenance

/// What the last build read and wrote, article by article, so that the next one works only on what changed.
///
/// A ledger holds for one `key`: the program, its templates and settings. With another key, or damaged, it is as if there
/// were none. It is a cache: without it the same site comes out, later. It is not read into values: its entries are looked at
/// where they lie, in the order of the files.
///
/// ```
/// head | key | begin | time | digest of the list | list pages | count | entries, each behind its length | sum of all
/// before
/// ```
public struct Ledger: Sendable {
  /// The first bytes, with the number of the form: a ledger of another form is none.
  static let head = Array("briefgen ledger 3\n".utf8)

  /// Before the first article was looked at; stamps of articles that were not settled then are not believed.
  public let begin: Int
  /// When pages stood in their places; stamps of pages that were not settled then are not believed.
  public let time: Int
  /// What the list of the output folder held.
  public let list: Digest
  /// The pages that list briefs; empty where some briefs of theirs are in no entry.
  public let lists: [PublishedPage]
  /// How many articles it has.
  public let count: Int
  /// The articles' bytes, one entry behind the other.
  private let entries: ArraySlice<UInt8>

  /// The ledger that `bytes` are, if they are one, undamaged, and for this key.
  ///
  /// - Complexity: O(*n*) in the bytes, for their digest; no entry is read.
  public init?(_ bytes: [UInt8], key: Digest) {
    let body = bytes.dropLast(16)
    var end = LedgerReader(bytes.suffix(16))
    guard body.starts(with: Self.head), let sum = end.digest(), sum == LedgerSum.of(body) else {
      return nil
    }
    var reader = LedgerReader(body.dropFirst(Self.head.count))
    guard reader.digest() == key, let begin = reader.word(), let time = reader.word(),
      let list = reader.digest(),
      let lists = reader.list({ $0.wholePage() }), let count = reader.word(), count >= 0
    else { return nil }
    self.begin = begin
    self.time = time
    self.list = list
    self.lists = lists
    self.count = count
    entries = reader.rest
  }

  /// The articles in the order of their paths' bytes; ends early where one is damaged.
  public var articles: Articles { Articles(reader: LedgerReader(entries), left: count) }

  /// Goes through the articles of a ledger. An entry is a slice of the ledger's bytes, which live as long as any of
  /// them.
  public struct Articles: Sequence, IteratorProtocol {
    fileprivate var reader: LedgerReader
    fileprivate var left: Int

    /// The next article; nil at the end and where the bytes are none.
    public mutating func next() -> LedgerEntry? {
      guard left > 0, let length = reader.word(), let bytes = reader.slice(length) else {
        return nil
      }
      left -= 1
      return LedgerEntry(bytes)
    }
  }
}

extension LedgerReader {
  /// The next page as a value of its own; nil also for a path that would leave the output folder.
  fileprivate mutating func wholePage() -> PublishedPage? {
    LedgerPage(&self).flatMap { page in
      guard let path = String(validating: page.path.dropLast(), as: UTF8.self), Page.isSafe(path)
      else { return nil }
      return PublishedPage(path: path, stamp: page.stamp, digest: page.digest)
    }
  }
}
