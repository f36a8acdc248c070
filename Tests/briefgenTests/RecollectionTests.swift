import Gathering
import Ledger
import Model
import Provenance
import Testing

@testable import briefgen

@Suite("What is known of the last build's articles") struct RecollectionTests {
  private func entry(pages: Int, articles: Int) -> LedgerEntry {
    LedgerEntry(
      path: "quay.md", source: .none, digest: Digest([1]),
      standing: ArticleStanding(.published, from: .min, until: .max),
      pages: (0..<pages).map {
        PublishedPage(path: "briefs/quay-\($0).html", stamp: .none, digest: Digest([2]))
      },
      articles: (0..<articles).map {
        ListedArticle(
          address: "quay-\($0)", date: nil, updated: nil, keys: [],
          card: CardPlace(offset: 0, count: 1, digest: Digest([3])))
      }, diagnostics: [])
  }

  private func lost(_ entries: LedgerEntry...) -> Recollection {
    var recollection = Recollection()
    for entry in entries { recollection.lose(entry) }
    return recollection
  }

  @Test("A file that is gone takes along what it had, and nothing that it had not")
  func lost() {
    let draft = lost(entry(pages: 0, articles: 0))
    #expect(!draft.hasLostPages && !draft.hasLostCards && draft.all == 0 && draft.gone == 0)
    let redirect = lost(entry(pages: 1, articles: 0))
    #expect(redirect.hasLostPages && !redirect.hasLostCards && redirect.gone == 0)
    let article = lost(entry(pages: 0, articles: 2))
    #expect(!article.hasLostPages && article.hasLostCards && article.gone == 1)
    // What one has lost, the next does not bring back.
    let both = lost(entry(pages: 2, articles: 1), entry(pages: 0, articles: 0))
    #expect(both.hasLostPages && both.hasLostCards && both.all == 1 && both.gone == 1)
  }

  @Test("A file that is there counts where it has a page, and is not gone")
  func met() {
    var recollection = Recollection()
    recollection.meet(entry(pages: 2, articles: 1))
    recollection.meet(entry(pages: 0, articles: 0))
    #expect(recollection.all == 1 && recollection.gone == 0)
    #expect(!recollection.hasLostCards && !recollection.hasLostPages)
  }

  @Test("A memory gives its result or its entry, and never both")
  func memories() {
    let entry = entry(pages: 1, articles: 1)
    let kept = Recollection.Memory.kept(ArticleResult(kept: entry, of: "a.md"))
    #expect(kept.kept?.isRemembered == true && kept.entry == nil)
    let known = Recollection.Memory.known(entry)
    #expect(known.kept == nil && known.entry?.path == entry.path)
    #expect(Recollection.Memory.fresh.kept == nil && Recollection.Memory.fresh.entry == nil)
  }
}
