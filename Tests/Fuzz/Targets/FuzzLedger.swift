import Gathering
import Model
import Provenance

@testable import Ledger

/// Values of any kind -> a ledger -> the same values; and the same ledger with a few bytes changed and its sum mended, which must be
/// read to its end or given up.
func fuzzLedger(_ given: [UInt8]) {
  var material = Material(given)
  let changes = material.list { ($0.number(), $0.byte()) }
  let entries = (0..<Int(material.byte() % 4) + 1).map { _ in made(&material) }
  let lists = material.list { ListPage(page: page(&$0), source: Digest([$0.byte()])) }
  let written = ledger(entries, lists)
  guard let read = Ledger(written, key: key) else {
    demand(false, "a ledger is read again")
    return
  }
  demand(read.lists == lists && read.count == entries.count, "a ledger's head is as it was written")
  demand(read.articles.map(\.bytes) == entries.map(\.bytes), "entries are as they were written")
  for entry in read.articles {
    demand(again(entry).bytes == entry.bytes, "values are as they were")
  }

  fuzzCard(&material)
  var damaged = Array(written.dropLast(16))
  for (place, byte) in changes {
    damaged[Int(UInt(bitPattern: place) % UInt(damaged.count))] = byte
  }
  var sum = PackedWriter(bytes: damaged)
  sum.digest(LedgerSum.of(damaged[...]))
  for entry in Ledger(sum.bytes, key: key)?.articles.map({ $0 }) ?? [] {
    var entry = entry
    _ = again(entry)
    _ = (entry.articles, entry.articleCounts, entry.isListed, entry.pageCount)
    _ = entry.stampPages { _ in stamp(7) }
    entry.source = stamp(8)
  }
}

private let key = Digest(high: 7, low: 9)

private func ledger(_ entries: [LedgerEntry], _ lists: [ListPage]) -> [UInt8] {
  var draft = LedgerDraft(
    key: key, templates: Digest([4]), frame: Digest([5]), times: (1, 2), list: Digest([3]),
    cards: (Digest([6]), 7, 7), lists: lists, count: entries.count)
  var bytes: [UInt8] = []
  for entry in entries { bytes += draft.add(entry) }
  return bytes + draft.end()
}

private func stamp(_ number: Int) -> FileStamp {
  FileStamp(size: number, modified: ~number, changed: 1, inode: .min, device: .max)
}

/// An entry made of the values that another one gives.
private func again(_ entry: LedgerEntry) -> LedgerEntry {
  let pages = entry.pages.map {
    PublishedPage(
      path: String(decoding: $0.path.dropLast(), as: UTF8.self), stamp: $0.stamp,
      digest: $0.digest, role: $0.role)
  }
  return LedgerEntry(
    path: String(decoding: entry.path, as: UTF8.self), source: entry.source, digest: entry.digest,
    standing: entry.standing, pages: pages, articles: entry.articles,
    diagnostics: entry.diagnostics(of: "content/a.md")
  )
}

/// A path of a file: some bytes and no NUL, as the system has it.
private func path(_ material: inout Material) -> String {
  let words = material.words().unicodeScalars.filter { !"\0/.".unicodeScalars.contains($0) }
  return "a" + String(String.UnicodeScalarView(words))
}

private func page(_ material: inout Material) -> PublishedPage {
  PublishedPage(
    path: path(&material), stamp: stamp(material.number()), digest: Digest([material.byte()]),
    role: PublishedPage.Role(rawValue: material.byte() & 1) ?? .own)
}

private func article(_ material: inout Material) -> ListedArticle {
  ListedArticle(
    address: path(&material), date: material.optional { date(&$0) },
    updated: material.optional { date(&$0) },
    keys: material.list { ListKey(.topic, slug: $0.words()) },
    card: CardPlace(
      offset: material.number(), count: material.number(), digest: Digest([material.byte()])))
}

/// A card of made words, written and read again.
private func fuzzCard(_ material: inout Material) {
  func saying(_ material: inout Material) -> BriefCard.Saying {
    BriefCard.Saying(
      parts: material.list { .init(exact: $0.words(), isApart: $0.byte() & 1 == 1) },
      anchor: material.words())
  }
  var card = BriefCard(
    address: path(&material), title: material.words(),
    date: material.optional { date(&$0) }, source: material.optional { $0.words() },
    description: material.words(), tags: material.list { $0.words() },
    counts: .init(quotes: material.number(), figures: material.number()))
  card.updated = material.optional { date(&$0) }
  card.language = material.optional { $0.words() }
  card.voice = material.optional { .init(name: $0.words(), saying: saying(&$0)) }
  card.speakers = material.list { material in
    .init(
      name: material.words(), role: material.optional { $0.words() },
      sayings: material.list { saying(&$0) })
  }
  card.entry = material.optional { material in
    .init(
      html: material.words(), authors: material.list { $0.words() },
      url: material.optional { $0.words() }, picture: material.optional { $0.words() })
  }
  demand(BriefCard(ledgerBytes: card.ledgerBytes) == card, "a card is as it was written")
}

private func date(_ material: inout Material) -> ArticleDate? {
  let time = material.optional { ArticleDate.Time(seconds: Int($0.byte()), zone: Int($0.byte())) }
  return ArticleDate(
    year: Int(material.byte()) * 40, month: Int(material.byte() % 12) + 1,
    day: Int(material.byte() % 28) + 1, time: time)
}

private func made(_ material: inout Material) -> LedgerEntry {
  let kinds = ArticleStanding.Kind.allCases
  let standing = ArticleStanding(
    kinds[Int(material.byte()) % kinds.count], from: material.number(), until: material.number())
  return LedgerEntry(
    path: path(&material), source: stamp(material.number()), digest: Digest([material.byte()]),
    standing: standing, pages: material.list { page(&$0) },
    articles: material.list { article(&$0) },
    diagnostics: material.list { material in
      .warning(
        SourceLocation(
          file: material.words(), line: material.optional { $0.number() },
          column: material.optional { $0.number() }),
        material.words(), id: material.words())
    })
}
