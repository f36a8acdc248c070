import Foundation
import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Testing

@testable import briefgen

@Suite("What became of an article") struct ArticleResultTests {
  private func entry(
    _ pages: [String], address: String? = nil, digest: UInt8 = 1, story: Digest? = nil,
    told: [Diagnostic] = []
  ) -> LedgerEntry {
    LedgerEntry(
      path: "quay.md", source: .none, digest: Digest([digest]),
      standing: ArticleStanding(.published),
      pages: pages.map { PublishedPage(path: $0, stamp: .none, digest: Digest([2])) },
      articles: address.map {
        [
          ListedArticle(
            address: $0, date: nil, updated: nil, keys: [],
            card: CardPlace(offset: 0, count: 1, digest: Digest([3])), story: story)
        ]
      } ?? [], diagnostics: told)
  }

  private let odd = Diagnostic.warning(SourceLocation(file: "quay.md"), "is odd", id: "odd")
  private let bad = Diagnostic.error(SourceLocation(file: "quay.md"), "is bad", id: "bad")

  private func result(
    _ entry: LedgerEntry?, _ known: LedgerEntry?, news: [Diagnostic] = []
  ) -> ArticleResult { ArticleResult(entry: entry, news: news, known: known) }

  @Test("It is remembered where it is right, and refused by its first error where it is nothing")
  func errors() {
    let some = entry(["a.html"], address: "a")
    #expect(result(some, nil).isRemembered && result(some, nil).refusal == nil)
    #expect(result(some, nil, news: [odd]).isRemembered)
    #expect(!result(some, nil, news: [odd, bad]).isRemembered)
    #expect(result(some, nil, news: [bad]).refusal == nil)
    #expect(!result(nil, nil).isRemembered && result(nil, nil).refusal == nil)
    #expect(result(nil, nil, news: [odd, bad]).refusal == "bad")
    #expect(result(nil, nil, news: [odd]).refusal == nil)
  }

  @Test("It is compared with what the last build had: card, paths, source and story")
  func compared() {
    let one = entry(["a.html", "a.json"], address: "a")
    let same = result(one, one)
    #expect(same.hasSameCard && same.hasSamePaths && same.hasSameSource && same.hasSameStory)
    #expect(!result(one, entry(["a.html", "a.json"], address: "b")).hasSameCard)
    #expect(!result(one, nil).hasSameCard && !result(nil, one).hasSameCard)
    #expect(result(entry([]), nil).hasSameCard && result(nil, entry([])).hasSameCard)
    #expect(result(nil, nil).hasSameCard)
    for other in [["a.html"], ["a.html", "b.json"], ["a.html", "a.json", "c.html"]] {
      #expect(!result(one, entry(other, address: "a")).hasSamePaths)
    }
    #expect(result(nil, entry([])).hasSamePaths && result(entry([]), nil).hasSamePaths)
    #expect(!result(one, nil).hasSamePaths && !result(nil, one).hasSamePaths)
    #expect(!result(one, entry(["a.html", "a.json"], address: "a", digest: 9)).hasSameSource)
    #expect(!result(one, nil).hasSameSource && result(nil, nil).hasSameSource)
    let told = entry(["a.html", "a.json"], address: "a", story: Digest([7]))
    #expect(!result(one, told).hasSameStory && result(told, told).hasSameStory)
  }

  @Test("What was told is told again, of the file as it is called now")
  func diagnostics() {
    let known = entry(["a.html"], told: [odd])
    #expect(
      ArticleResult(kept: known, of: "../quay.md").diagnostics
        == [.warning(SourceLocation(file: "../quay.md"), "is odd", id: "odd")])
    #expect(result(known, nil, news: [bad]).diagnostics == [bad])
  }

  @Test("Pages that are refused are none of its pages, and it must be looked at again")
  func refused() {
    var some = ArticleResult(
      kept: entry(["a.html", "a.json", "old.html"], told: [odd]), of: "quay.md")
    some.isAsLeft = true
    some.refuse(pagesAt: [2])
    #expect(some.pages.map(\.place) == [0, 1] && some.pageCount == 2)
    #expect(!some.isRemembered && !some.isAsLeft && !some.hasSamePaths)
    #expect(some.diagnostics == [odd])
    let known = entry(["b.html"], address: "b")
    some.keep(known)
    #expect(some.isRemembered && some.isAsLeft && some.pageCount == 1 && some.ownPage == nil)
    #expect(some.hasSameCard && some.hasSamePaths && some.hasSameSource && some.hasSameStory)
    #expect(some.articleCounts == (1, 1))
  }

  @Test("One that is dropped has nothing left but its reason and what was told")
  func dropped() {
    var some = ArticleResult(kept: entry(["a.html"], address: "a", told: [odd]), of: "quay.md")
    some.isAsLeft = true
    some.drop("duplicate-slug")
    #expect(some.entry == nil && some.refusal == "duplicate-slug" && some.pages.isEmpty)
    #expect(!some.isRemembered && !some.isAsLeft && !some.hasSameCard && !some.hasSamePaths)
    #expect(some.diagnostics == [odd] && some.pageCount == 0 && some.articleCounts == (0, 0))
  }

  @Test("A story or page that is put in makes it another than it was left")
  func put() {
    var some = ArticleResult(kept: entry(["a.html"], address: "a"), of: "a.md")
    some.isAsLeft = true
    some.setStory(Digest([8]), of: 0)
    #expect(!some.isAsLeft && some.entry?.articles.first?.story == Digest([8]))
    some.isAsLeft = true
    some.setPage(PublishedPage(path: "a.html", stamp: .none, digest: Digest([9])))
    #expect(!some.isAsLeft && some.pages.first?.page.digest == Digest([9]))
  }

  @Test("On the disk it is what it was in memory, and takes what is put in")
  func spooled() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefgen-result-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let writer = try SiteWriter(output: folder.appendingPathComponent("public").path)
    let spool = try #require(try Spool(writer))
    let some = entry(["a.html", "a.json"], address: "a", told: [odd])
    var (first, second) = (result(some, nil), result(entry(["b.html"], address: "b"), nil))
    var none = result(nil, nil, news: [bad])
    try first.put(on: spool)
    try second.put(on: spool)
    try none.put(on: spool)
    #expect(first.entry?.bytes == some.bytes && none.entry == nil)
    first.setStory(Digest([7]), of: 0)
    first.setPage(PublishedPage(path: "a.json", stamp: .none, digest: Digest([9])))
    var held = result(some, nil)
    held.setStory(Digest([7]), of: 0)
    held.setPage(PublishedPage(path: "a.json", stamp: .none, digest: Digest([9])))
    #expect(first.entry?.bytes == held.entry?.bytes)
    #expect(second.entry?.articles.first?.address == "b")
    first.keep(entry(["longer-than-before.html"], address: "longer-than-before"))
    #expect(first.entry?.articles.first?.address == "longer-than-before")
    #expect(second.entry?.articles.first?.address == "b")
    try spool.check()
    try writer.end()
  }
}
