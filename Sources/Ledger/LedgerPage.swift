import Model

/// A page of an article as a ledger's entry holds it.
public struct LedgerPage: Sendable {
  /// Below the output folder, its bytes ended by a NUL as the system's calls want it.
  public let path: ArraySlice<UInt8>
  /// How it was left; `FileStamp.none` for one that is still to be put in place.
  public let stamp: FileStamp
  /// What it holds.
  public let digest: Digest
  /// What it is for its article.
  public let role: PublishedPage.Role

  init?(_ reader: inout PackedReader) {
    guard let path = reader.path(), let stamp = reader.stamp(), let digest = reader.digest(),
      let role = reader.byte().flatMap(PublishedPage.Role.init)
    else {
      return nil
    }
    self.path = path
    self.stamp = stamp
    self.digest = digest
    self.role = role
  }

  /// Whether it waits to be put in place.
  public var isWaiting: Bool { stamp == .none }
}

/// The pages of an entry, read one by one from its bytes.
public struct LedgerPages: Sequence, IteratorProtocol {
  private var reader: PackedReader
  /// How many are to come.
  private(set) var left: Int

  /// - Parameter bytes: A word that says how many, then the pages.
  init(_ bytes: ArraySlice<UInt8>) {
    reader = PackedReader(bytes)
    // No page is shorter than its stamp.
    left = Swift.max(0, Swift.min(reader.word() ?? 0, bytes.count / 40))
  }

  /// The next page; nil at the end, or where the bytes are damaged.
  public mutating func next() -> LedgerPage? {
    guard left > 0 else { return nil }
    left -= 1
    return LedgerPage(&reader)
  }

  /// What stands behind the pages.
  var rest: ArraySlice<UInt8> { reader.rest }
}
