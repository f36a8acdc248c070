import Gathering
import Model
import Provenance
import TestSupport
import Testing

@testable import Ledger

@Suite("What a build remembers") struct LedgerTests {
  private let key = Digest(high: 7, low: UInt64.max)

  private func stamp(_ number: Int) -> FileStamp {
    FileStamp(
      size: number, modified: -number, changed: Int.max, inode: Int.min, device: number << 40)
  }

  /// None where the number is divisible by seven.
  private func listed(_ number: Int) throws -> ListedArticle? {
    let date = try #require(
      ArticleDate(
        year: 2024, month: 2, day: 29,
        time: number.isMultiple(of: 2) ? .init(seconds: 86_399, zone: -210) : nil))
    guard number % 7 != 0 else { return nil }
    return ListedArticle(
      address: "ferry-\(number)", date: number % 3 == 0 ? nil : date,
      updated: number % 4 == 0 ? date : nil,
      keys: [
        ListKey(.topic, slug: Slug.part(of: "Häfen")),
        ListKey(.speaker, slug: Slug.part(of: "Anna Lund")), ListKey(letter: "l"),
      ].suffix(
        number % 4),
      card: CardPlace(offset: number << 33, count: number, digest: Digest([1])))
  }

  private func diagnostics(_ number: Int) -> [Diagnostic] {
    number % 2 == 0
      ? []
      : [
        .warning(SourceLocation(file: "content/ferry.md"), "is old; look", id: "old"),
        .warning(
          SourceLocation(file: "content/ferry.md", line: 2, column: number), "'x'", id: "odd"),
      ]
  }

  /// None, one, or two.
  private func articles(_ number: Int) throws -> [ListedArticle] {
    try [listed(number), number % 4 == 0 ? listed(number + 1) : nil].compactMap { $0 }
  }

  private func standing(_ number: Int) -> ArticleStanding {
    ArticleStanding(number % 5 == 0 ? .future : .published, from: number - 3, until: .max)
  }

  private func pages(_ number: Int) -> [PublishedPage] {
    (0..<number % 3).map {
      PublishedPage(
        path: "briefs/ferry-\(number)-\($0).html", stamp: $0 == 0 ? .none : stamp($0), digest: key)
    }
  }

  private func entry(_ number: Int) throws -> LedgerEntry {
    LedgerEntry(
      path: "a/\(number).txt", source: stamp(number),
      digest: Digest([UInt8(truncatingIfNeeded: number)]), standing: standing(number),
      pages: pages(number), articles: try articles(number), files: sources(number),
      diagnostics: diagnostics(number))
  }

  private func sources(_ number: Int) -> [FileSource] {
    (0..<number % 3).map {
      FileSource(
        "a/bild ü\($0).png", in: $0 == 0 ? .content : .statics, stamp: stamp(number + $0))
    }
  }

  private func written(
    _ entries: [LedgerEntry], lists: [ListPage] = [], files: [LedgerEntry] = []
  ) -> [UInt8] {
    var draft = LedgerDraft(
      key: key, templates: Digest([7]), frame: Digest([8]), times: (12, 123_456_789_012),
      list: Digest([3]), cards: (Digest([5]), 1 << 40, 77), lists: lists, files: files,
      count: entries.count)
    var bytes: [UInt8] = []
    for entry in entries { bytes += draft.add(entry) }
    return bytes + draft.end()
  }

  @Test("What is written is read again, whatever is in it", arguments: [60, 900])
  func roundTrip(_ count: Int) throws {
    let lists = [
      ListPage(
        page: PublishedPage(path: "index.html", stamp: stamp(4), digest: Digest([4])),
        source: Digest([6])),
      ListPage(
        page: PublishedPage(
          path: "old.html", stamp: stamp(5), digest: Digest([5]), role: .alias),
        source: Digest([9])),
    ]
    let files = try (3..<5).map(entry)
    let bytes = written(try (0..<count).map(entry), lists: lists, files: files)
    let read = try #require(Ledger(bytes, key: key))
    #expect(read.files.map(\.bytes) == files.map(\.bytes))
    #expect(read.begin == 12 && read.time == 123_456_789_012 && read.count == count)
    #expect(read.templates == Digest([7]) && read.frame == Digest([8]))
    #expect(read.list == Digest([3]) && read.lists == lists)
    #expect(read.cards.id == Digest([5]) && read.cards.end == 1 << 40 && read.cards.lean == 77)
    var number = 0
    for entry in read.articles {
      #expect(String(decoding: entry.path, as: UTF8.self) == "a/\(number).txt")
      #expect(entry.source == stamp(number))
      #expect(entry.digest == Digest([UInt8(truncatingIfNeeded: number)]))
      #expect(try entry.articles == articles(number))
      #expect(try entry.isListed == !articles(number).isEmpty)
      #expect(try entry.articleCounts.all == articles(number).count)
      #expect(try entry.articleCounts.undated == articles(number).count { $0.date == nil })
      #expect(
        entry.diagnostics(of: "content/ferry.md") == diagnostics(number)
          && entry.standing == standing(number))
      #expect(entry.files == sources(number))
      let left = entry.pages.map {
        PublishedPage(
          path: String(decoding: $0.path.dropLast(), as: UTF8.self), stamp: $0.stamp,
          digest: $0.digest)
      }
      #expect(left == pages(number) && entry.pages.allSatisfy { $0.path.last == 0 })
      number += 1
    }
    #expect(number == count)
    #expect(written(Array(read.articles), lists: lists, files: read.files) == bytes)
  }

  @Test(
    "A page of the site's own is read again, and its entry holds no article",
    arguments: [nil, -3, 1 << 40])
  func ownPage(_ weight: Int?) throws {
    let page = ListedPage(
      path: "legal/imprint.html", title: "Wer wir sind – “uns”", language: weight.map { _ in "de" },
      weight: weight, card: CardPlace(offset: 1 << 33, count: 900, digest: Digest([9])))
    let entry = LedgerEntry(
      path: "pages/legal/imprint.md", source: stamp(1), digest: Digest([1]),
      standing: ArticleStanding(.published), pages: pages(3), articles: [], page: page,
      files: sources(2), diagnostics: diagnostics(4))
    let ledger = try #require(Ledger(written([try self.entry(5), entry]), key: key))
    let read = Array(ledger.articles)
    #expect(read.map(\.page) == [nil, page] && read[1].isListed)
    #expect(read[1].articles.isEmpty && read[1].articleCounts == (0, 0))
    #expect(read[1].files == sources(2) && read[1].diagnostics(of: "a").isEmpty)
    let card = PageCard(description: weight.map { "\($0) ä" }, body: Array("<p>Straße</p>".utf8))
    #expect(PageCard(ledgerBytes: card.ledgerBytes) == card)
    #expect(PageCard(ledgerBytes: []) == nil)
  }

  @Test("Stamps are put into an entry, and nothing else of it changes")
  func stamps() throws {
    let ledger = try #require(Ledger(written([try entry(5), try entry(8)]), key: key))
    var entry = try #require(Array(ledger.articles).last)
    let articles = entry.articles
    #expect(entry.pages.map(\.isWaiting) == [true, false])
    #expect(entry.stampPages { $0.count > 3 ? stamp(77) : nil })
    #expect(entry.pages.map(\.stamp) == [stamp(77), stamp(1)] && entry.articles == articles)
    entry.stampPages([stamp(1), stamp(2)])
    entry.source = stamp(3)
    #expect(entry.pages.map(\.stamp) == [stamp(1), stamp(2)] && entry.source == stamp(3))
    #expect(entry.articles == articles && Array(ledger.articles).last?.source == stamp(8))
    var other = try self.entry(8)
    #expect(!other.stampPages { _ in nil })
  }

  @Test("A ledger of another program, or a damaged one, is none")
  func damage() throws {
    let bytes = written([try entry(9)])
    #expect(Ledger(bytes, key: Digest(high: 7, low: 0)) == nil)
    for index in bytes.indices {
      var other = bytes
      other[index] ^= 0x11
      #expect(Ledger(other, key: key) == nil, "byte \(index)")
      #expect(Ledger(Array(bytes[..<index]), key: key) == nil, "cut at \(index)")
    }
  }

  @Test("Bytes that no writer wrote are refused, or read, and never trap")
  func nonsense() throws {
    var random = SeededGenerator(seed: 11)
    let bytes = written([try entry(11), try entry(4)]).dropLast(16)
    for _ in 0..<20_000 {
      var other = Array(bytes)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        other[Int.random(in: 18..<other.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      var end = PackedWriter(bytes: [])
      end.digest(LedgerSum.of(other[...]))
      guard let ledger = Ledger(other + end.bytes, key: key) else { continue }
      for var entry in ledger.articles {
        _ = (
          entry.articles, entry.articleCounts, entry.diagnostics(of: "a.txt"), entry.standing,
          entry.path,
          entry.source, entry.digest
        )
        _ = entry.stampPages { _ in stamp(1) }
        entry.stampPages([stamp(1), stamp(2), stamp(3)])
      }
    }
  }

  @Test("Where an entry's cards lie is changed in its place, all or none")
  func moved() throws {
    let plain = try entry(8)
    var moved = plain
    #expect(moved.moveCards { $0.offset + 5 })
    #expect(moved.articles.map(\.card.offset) == plain.articles.map { $0.card.offset + 5 })
    #expect(moved.isListed(as: plain) && plain.articles.count == 2)
    #expect(
      moved.bytes.count == plain.bytes.count
        && moved.diagnostics(of: "a.txt") == plain.diagnostics(of: "a.txt"))
    #expect(try !moved.isListed(as: entry(9)))
    let before = moved.bytes
    #expect(!moved.moveCards { $0 == plain.articles[0].card ? 1 : nil })
    #expect(moved.bytes == before)
  }

  @Test("A card is read again as it was, and bytes cut short are none")
  func cards() throws {
    let date = try #require(ArticleDate(year: 2026, month: 3, day: 9))
    var card = BriefCard(
      address: "ferry", title: "Fähre “läuft” auf", date: date, source: "Port Radio",
      description: "", tags: ["sea", "", "Häfen"], counts: .init(quotes: 2, figures: 300))
    #expect(BriefCard(ledgerBytes: card.ledgerBytes) == card)
    card.updated = date
    card.language = "de"
    card.figure = .init(exact: "40 nurses", counted: "killed", anchor: "f1")
    card.voice = .init(
      name: "Anna Lund",
      saying: .init(
        parts: [.init(exact: "We go.", isApart: false), .init(exact: "Now.", isApart: true)],
        anchor: "q1"))
    card.speakers = [.init(name: "Anna Lund", role: nil, sayings: [.init(parts: [], anchor: "q2")])]
    card.entry = .init(
      html: "<p>We go.</p>", authors: ["Per Holm", "É"], url: "https://c.example/", picture: nil)
    let bytes = card.ledgerBytes
    #expect(BriefCard(ledgerBytes: bytes) == card)
    let entry = BriefCard(ledgerBytes: bytes, parts: .entry)
    #expect(entry?.entry == card.entry && entry?.speakers == [] && entry?.description == "")
    let rest = BriefCard(ledgerBytes: bytes, parts: [.topics, .speakers, .description])
    #expect(rest?.entry == nil && rest?.speakers == card.speakers && rest?.voice == card.voice)
    for count in bytes.indices { #expect(BriefCard(ledgerBytes: Array(bytes[..<count])) == nil) }
    #expect(BriefCard(ledgerBytes: bytes + [0]) == nil)
  }
}
