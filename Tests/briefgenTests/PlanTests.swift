import Ledger
import Model
import Rendering
import Testing

@testable import briefgen

@Suite("What tells one build from another") struct PlanTests {
  private func plan(
    content: String = "content", statics: String? = nil, output: String = "public",
    sentences: Int = 3, words: Int? = nil, jobs: Int = 2, mostBytes: Int = 1000,
    drafts: Bool = false, today: Int? = 19_000, timeZone: String? = nil
  ) -> BuildPlan {
    BuildPlan(
      root: ".", content: content, templates: [], statics: statics, output: output,
      site: SiteOptions(title: "A", baseURL: nil, language: "en"), sentences: sentences,
      words: words, jobs: jobs, mostBytes: mostBytes, drafts: drafts, followsLinks: false,
      today: today, timeZone: timeZone.flatMap(SiteTimeZone.init))
  }

  @Test("Each setting that decides what is found makes another text, and each value of it")
  func decisive() {
    let plans = [
      plan(), plan(content: "articles"), plan(statics: "static"), plan(output: "site"),
      plan(sentences: 4), plan(words: 3), plan(words: 4), plan(mostBytes: 1001), plan(drafts: true),
      plan(today: nil), plan(timeZone: "UTC"), plan(statics: "static", output: "site"),
    ]
    #expect(Set(plans.map(\.decisive)).count == plans.count)
  }

  @Test("How many cores there are and which day it is do not")
  func others() {
    #expect(plan(jobs: 7).decisive == plan().decisive)
    #expect(plan(today: 19_001).decisive == plan().decisive)
    #expect(plan(today: nil).decisive.contains("future") && !plan().decisive.contains("future"))
  }

  private func result(_ pages: [(path: String, digest: UInt8)]) -> ArticleResult {
    ArticleResult(
      kept: LedgerEntry(
        path: "quay.md", source: .none, digest: Digest([1]), standing: ArticleStanding(.published),
        pages: pages.map {
          PublishedPage(path: $0.path, stamp: .none, digest: Digest([$0.digest]))
        },
        articles: [], diagnostics: []), of: "quay.md")
  }

  @Test(
    "The index for searching is of the briefs' pages, their paths and their bytes, and of no record"
  )
  func index() {
    let plain = SearchIndex.source(of: [result([("briefs/a.html", 1), ("briefs/a.json", 2)])])
    #expect(
      SearchIndex.source(of: [result([("briefs/a.html", 1), ("briefs/a.json", 3)])]) == plain)
    #expect(
      SearchIndex.source(of: [result([("briefs/a.html", 9), ("briefs/a.json", 2)])]) != plain)
    #expect(
      SearchIndex.source(of: [result([("briefs/b.html", 1), ("briefs/a.json", 2)])]) != plain)
    #expect(SearchIndex.source(of: []) != plain)
  }
}
