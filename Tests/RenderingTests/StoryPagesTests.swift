import Foundation
import Gathering
import Model
import Testing

@testable import Rendering

@Suite("Pages of stories") struct StoryPagesTests {
  private let mine = StoryFixture(
    days: [3, 4, 6],
    [
      StoryFixture.report(0, 12, .over, exact: "at least 12"), StoryFixture.report(1, 15, by: nil),
      StoryFixture.report(2, 15, reason: .runningCount, possible: true),
    ])

  @Test("A site without stories has no page of them and no way to one; one with stories has both")
  func navigation() {
    let without = InstalledSite.lists(mine.cards)
    #expect(!without.keys.contains { $0.hasPrefix("stories/") })
    #expect(without.values.allSatisfy { !$0.contains("stories/index.html") })
    let with = InstalledSite.lists(mine.cards, stories: [mine.story])
    #expect(
      with.keys.filter { $0.hasPrefix("stories/") }.sorted()
        == ["csv", "html", "json"].map { "stories/mine-0." + $0 }.inserting("stories/index.html"))
    for path in ["index.html", "months/2026-05.html", "topics/index.html", "stories/mine-0.html"] {
      #expect(with[path]?.contains("stories/index.html\"") == true, "\(path)")
    }
    #expect(with["sitemap.xml"]?.contains("/stories/mine-0.html<") == true)
    #expect(with["sitemap.xml"]?.contains(".csv") == false)
  }

  @Test("A brief's page is the same with and without stories")
  func brief() {
    let page = InstalledSite.renderer().briefPages(BriefFixture.brief()).pages[0]
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "<!--story--><!--/story-->").count == 2)
    #expect(!text.contains("stories/"))
  }

  @Test("A page has its briefs by days, its series with a row a report, and its voices")
  func page() throws {
    let page = try #require(mine.pages["stories/mine-0.html"])
    #expect(page.contains("<h1>Mine, part 2 &lt;b&gt;</h1>"))
    #expect(page.contains("3 briefs · <time datetime=\"2026-05-03\">3 May 2026</time> – <time"))
    let first = try #require(page.range(of: "Mine, part 0 &lt;b&gt;</a>"))
    let last = try #require(page.range(of: "Mine, part 2 &lt;b&gt;</a>"))
    #expect(first.lowerBound < last.lowerBound)
    #expect(page.contains("id=\"series-at-least-12-miners-dead\""))
    #expect(page.contains("href=\"../briefs/mine-0.html#brief-f1\"><b>at least 12</b> miners dead"))
    #expect(page.components(separatedBy: "<tr>").count == 5)
    #expect(page.contains("A count that is kept up to date, as in another report</span>"))
    #expect(page.contains("href=\"../speakers/l.html#anna-lund\">Anna Lund</a>"))
    #expect(page.contains("<svg class=\"plot\"") && page.contains("The Evening &amp; Post"))
    #expect(page.contains("href=\"../stories/mine-0.csv\""))
    // Once at the row, once in the sentence that says what it means; what was told before is no news.
    #expect(page.components(separatedBy: "class=\"maybe\"").count == 2)
  }

  @Test("What is new are values that no earlier day had; only what has a day says so")
  func news() {
    func news(_ days: [Int], _ reports: [SeriesCard.Report]) -> [[String]] {
      let made = StoryFixture(days: days, reports)
      return StoryNews.all(of: made.story, made.cards.map(\.date)).map {
        $0.map { ($0.isFirst ? "first " : "") + $0.report.exact }
      }
    }
    func plain(_ article: Int, _ value: Double) -> SeriesCard.Report {
      StoryFixture.report(article, value)
    }
    #expect(news([1, 2, 3], [plain(0, 4), plain(1, 4), plain(2, 6)]) == [["first 4"], [], ["6"]])
    #expect(news([1, 2, 3], [plain(0, 4), plain(1, 6), plain(2, 4)]) == [["first 4"], ["6"], []])
    // Two articles of a day: neither is the first alone.
    #expect(news([1, 1], [plain(0, 4), plain(1, 4)]) == [["first 4"], ["first 4"]])
    #expect(news([1, 2, 0], [plain(0, 4), plain(1, 6), plain(2, 6)]) == [["4"], [], []])
    let other = StoryFixture.report(1, 4, .over)
    #expect(news([1, 2], [plain(0, 4), other]) == [["first 4"], ["4"]])
  }

  @Test("The list names a story by its newest brief, and the one with the newest article first")
  func list() throws {
    let cards = StoryFixture.cards([3, 4, 6, 9, 0])
    // In the archive: 9, 6, 4, 3, none.
    let stories = [
      StoryCard(slug: "old", articles: [3, 1], series: []),
      StoryCard(slug: "index", articles: [2, 0, 4], series: []),
    ]
    let pages = InstalledSite.lists(cards, stories: stories)
    let list = try #require(pages["stories/index.html"])
    let new = try #require(list.range(of: "../stories/index--1.html\">Mine, part 3"))
    let old = try #require(list.range(of: "../stories/old.html\">Mine, part 2"))
    #expect(new.lowerBound < old.lowerBound)
    #expect(list.contains("2 stories") && list.contains("3 briefs · <time datetime=\"2026-05-04\""))
    let page = try #require(pages["stories/old.html"])
    #expect(!page.contains("<table>") && pages["stories/old.csv"] == nil)
  }

  @Test("Of very many stories the first list has the newest, and each month has one of its own")
  func manyStories() throws {
    let pairs = 0..<501
    let cards = pairs.flatMap { pair in
      StoryFixture.cards([1, 2]).enumerated().map { index, made in
        var card = made
        card.address = "p\(pair)-\(index)"
        card.title = "Pair \(pair)."
        card.date = ArticleDate(year: 2026, month: pair < 450 ? 5 : 3, day: 9 - index)
        return card
      }
    }
    let places = Archive(
      cards.map {
        ListedArticle(
          address: $0.address, date: $0.date, updated: nil, keys: [],
          card: CardPlace(offset: 0, count: 0, digest: Digest([])))
      }
    ).articles.enumerated().map { ($1.address, $0) }
    let place = Dictionary(uniqueKeysWithValues: places)
    let stories = try pairs.map {
      StoryCard(
        slug: "p\($0)-1",
        articles: [try #require(place["p\($0)-1"]), try #require(place["p\($0)-0"])], series: [])
    }
    func lists(_ stories: [StoryCard]) -> [String: String] {
      InstalledSite.lists(cards, stories: stories) {
        $0.hasPrefix("stories/") && !$0.hasPrefix("stories/p")
      }
    }
    let pages = lists(stories)
    func count(_ path: String) -> Int? {
      pages[path].map { $0.components(separatedBy: ">Pair ").count - 1 }
    }
    let (may, march) = ("stories/month--2026-05.html", "stories/month--2026-03.html")
    #expect(pages.keys.sorted() == ["stories/index.html", march, may])
    #expect(count("stories/index.html") == 100 && count(may) == 450 && count(march) == 51)
    let first = try #require(pages["stories/index.html"])
    #expect(first.contains("501 stories"))
    #expect(first.contains("href=\"../\(march)\">March 2026</a> <span class=\"note\">51 stories"))
    #expect(pages[march]?.contains("href=\"../stories/index.html\">All stories</a>") == true)
    #expect(lists(Array(stories.dropLast())).keys.sorted() == ["stories/index.html"])
  }

  @Test("No page of one's own may stand among stories")
  func addresses() {
    #expect(ArticleAddress.isBarredToPages("stories/a.html"))
    #expect(!ArticleAddress.isBarredToPages("stories.html"))
  }

  @Test("Two series that begin with the same words have two places")
  func ids() {
    let made = StoryFixture(
      days: [1, 2], [StoryFixture.report(0, 4), StoryFixture.report(1, 5)],
      [StoryFixture.report(0, 4), StoryFixture.report(1, 6)])
    #expect(SeriesValues.ids(made.story) == ["series-4-miners-dead", "series-4-miners-dead--2"])
  }

  @Test("Other reports, other reasons and other cards make another source; the same make the same")
  func sources() {
    func source(_ made: StoryFixture) -> [String: String] {
      var sources: [String: String] = [:]
      let articles = made.cards.enumerated().map { number, card in
        ListedArticle(
          address: card.address, date: card.date, updated: nil, keys: [],
          card: CardPlace(offset: number, count: 0, digest: Digest(Array(card.address.utf8))))
      }
      InstalledSite.renderer().lists(
        Archive(articles), stories: [made.story], former: [], card: { _, _ in nil },
        text: { _ in nil }
      ) {
        if $0.path.hasPrefix("stories/mine") { sources[$0.path] = "\($0.source)" }
      }
      return sources
    }
    func made(_ second: SeriesCard.Report) -> StoryFixture {
      StoryFixture(days: [3, 4], [StoryFixture.report(0, 12), second])
    }
    let plain = source(made(StoryFixture.report(1, 15)))
    #expect(plain.count == 3 && plain == source(made(StoryFixture.report(1, 15))))
    let others = [
      StoryFixture.report(1, 16), StoryFixture.report(1, 15, .over),
      StoryFixture.report(1, 15, by: nil), StoryFixture.report(1, 15, by: ""),
      StoryFixture.report(1, 15, reason: .leadFigures), StoryFixture.report(1, 15, possible: true),
      StoryFixture.report(1, 15, counted: nil), StoryFixture.report(1, 15, to: 20),
    ].map { source(made($0)) }
    for path in plain.keys {
      #expect(Set(([plain] + others).compactMap { $0[path] }).count == others.count + 1, "\(path)")
    }
  }
}

extension [String] {
  fileprivate func inserting(_ item: String) -> [String] { (self + [item]).sorted() }
}
