import Gathering
import Model
import Testing

@testable import Rendering

@Suite("The map of the site") struct SitemapTests {
  private func cards(_ count: Int, of date: ArticleDate?) -> [BriefCard] {
    (0..<count).map {
      BriefCard(
        address: "a\($0)", title: "A", date: date, source: nil, description: "", tags: [],
        counts: .init(quotes: 0, figures: 0))
    }
  }

  @Test("Of more addresses than a map may hold it is a map of maps, and each address stands in one")
  func parts() throws {
    let maps = InstalledSite.lists(cards(10_010, of: nil)) { $0.hasPrefix("sitemap") }
    #expect(maps.keys.sorted() == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
    let whole = try #require(maps["sitemap.xml"])
    #expect(whole.contains("<sitemapindex") && !whole.contains("briefs/a1.html"))
    let parts = ["sitemap-1.xml", "sitemap-2.xml"].compactMap { maps[$0] }
    for part in parts {
      #expect(part.components(separatedBy: "<loc>").count <= 10_001)
    }
    let addresses = parts.joined().components(separatedBy: "<loc>").dropFirst().map {
      $0.prefix { $0 != "<" }
    }
    #expect(Set(addresses).count == addresses.count)
    #expect(addresses.filter { $0.contains("/briefs/") }.count == 10_010)
  }

  @Test("The day of an article's last change stands beside its address")
  func days() throws {
    var cards = cards(2, of: ArticleDate(year: 2026, month: 3, day: 9))
    cards[1].updated = ArticleDate(year: 2026, month: 3, day: 12)
    let map = try #require(InstalledSite.lists(cards)["sitemap.xml"])
    #expect(map.contains("briefs/a0.html</loc><lastmod>2026-03-09</lastmod>"))
    #expect(map.contains("briefs/a1.html</loc><lastmod>2026-03-12</lastmod>"))
  }
}
