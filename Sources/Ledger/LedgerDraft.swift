import Model

/// A ledger that is being written, from its head to its end, in blocks.
///
/// `add` is called `count` times, then `end`; the bytes that these give, one behind the other, are the file.
public struct LedgerDraft {
  /// Holds what was not given out yet: less than a block and an entry.
  private var writer = PackedWriter(bytes: Ledger.head)
  /// Of all blocks that were given out.
  private var sum = LedgerSum()
  /// How many articles are still to come.
  private var left: Int

  /// Begins a ledger.
  ///
  /// - Parameters:
  ///   - key: The digest of everything but the article that decides what is found in it.
  ///   - templates: The digest of all templates.
  ///   - frame: The digest of everything that the articles' pages are printed with.
  ///   - times: When the build began to look at articles, and when their pages stood in place.
  ///   - list: What the list of the output folder holds.
  ///   - cards: The file in which the articles' cards lie.
  ///   - lists: The pages that list briefs, where all their briefs are among the articles.
  ///   - files: Those that went into the site as they are, in the order of their paths' bytes.
  ///   - count: How many articles will be added.
  public init(
    key: Digest, templates: Digest, frame: Digest, times: (begin: Int, end: Int), list: Digest,
    cards: (id: Digest, end: Int, lean: Int), lists: [ListPage],
    files: [LedgerEntry] = [], count: Int
  ) {
    left = count
    writer.digest(key)
    writer.digest(templates)
    writer.digest(frame)
    writer.word(times.begin)
    writer.word(times.end)
    writer.digest(list)
    writer.digest(cards.id)
    writer.word(cards.end)
    writer.word(cards.lean)
    writer.list(lists) { writer, list in
      writer.page(list.page)
      writer.digest(list.source)
    }
    writer.list(files) { $0.entry($1) }
    writer.word(count)
  }

  /// Adds an article; they come in the order of their paths' bytes.
  ///
  /// - Returns: Bytes to be written now; mostly none, else whole blocks of 64 kB.
  public mutating func add(_ entry: LedgerEntry) -> [UInt8] {
    precondition(left > 0, "a ledger has as many articles as its head says")
    left -= 1
    writer.entry(entry)
    guard writer.bytes.count >= LedgerSum.block else { return [] }
    let whole = writer.bytes.count / LedgerSum.block * LedgerSum.block
    let ready = Array(writer.bytes[..<whole])
    writer.bytes.removeFirst(whole)
    addUp(ready[...])
    return ready
  }

  /// The last bytes: what is left, and the sum of all.
  public mutating func end() -> [UInt8] {
    addUp(writer.bytes[...])
    writer.digest(sum.value)
    return writer.bytes
  }

  /// Takes whole blocks into the sum; at the end also one that is not whole.
  private mutating func addUp(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      sum.add(rest.prefix(LedgerSum.block))
      rest = rest.dropFirst(LedgerSum.block)
    }
  }
}

extension PackedWriter {
  /// An entry behind its length.
  fileprivate mutating func entry(_ entry: LedgerEntry) {
    word(entry.bytes.count)
    bytes += entry.bytes
  }
}
