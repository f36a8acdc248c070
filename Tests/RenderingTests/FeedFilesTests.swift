import Foundation
import Gathering
import Model
import Provenance
import Testing

@testable import Rendering

@Suite("Feeds") struct FeedFilesTests {
  /// An article of two paragraphs, the second of which says what was wrong.
  private func corrected() throws -> Brief {
    var metadata = ArticleMetadata()
    metadata.corrections = ["It was a <Monday>."]
    metadata.updated = ArticleDate(year: 2026, month: 3, day: 12)
    metadata.authors = ["Per Holm", "Ida & Strand"]
    metadata.tags = ["Sea", "ferries"]
    metadata.url = "https://c.example/boats?a=1&b=2"
    let plain = BriefFixture.brief(
      "Anna Lund said 40 boats sank: “We are poor now, é.”\n\nCorrection: 40, not 60.",
      metadata: metadata)
    let article = plain.article
    let text = article.text
    let end = text.count - "Correction: 40, not 60.".utf8.count
    let sentence = text[TextSpan(4, end - 2)]
    return Brief(
      article: Article(
        file: article.file, address: article.address, title: article.title, date: article.date,
        text: text,
        blocks: [
          Block(.paragraph, at: sentence.span),
          Block(.paragraph, .correction, at: TextSpan(end, text.count)),
        ], markup: .plain, offsetMap: .identity, metadata: metadata),
      summary: [SummarySentence(excerpt: sentence, number: 2, rank: 1)], quotes: plain.quotes,
      figures: plain.figures, keyQuotes: [0], keyFigures: [0], wordCount: (10, 10))
  }

  @Test("An entry has the brief's lines behind what was wrong, and whole addresses only")
  func entry() throws {
    let card = InstalledSite.renderer().briefPages(try corrected()).card
    let html = try #require(card.entry?.html)
    let order = [
      "It was a &lt;Monday&gt;.",
      "<a href=\"https://briefs.example/briefs/a.html#c1\">Correction: 40, not 60.</a>",
      "<a href=\"https://briefs.example/briefs/a.html#s2\">Anna Lund said 40 boats sank",
      "<a href=\"https://briefs.example/briefs/a.html#f1\"><b>40 boats</b></a>",
      "<a href=\"https://briefs.example/briefs/a.html#q1\">“We are poor now, é.”</a>",
      "<a href=\"https://briefs.example/speakers/l.html#anna-lund\"><b>Anna Lund</b></a>",
      "<a href=\"https://c.example/boats?a=1&amp;b=2\">",
    ]
    var rest = html[...]
    for words in order {
      let found = try #require(rest.range(of: words), "\(words) in \(html)")
      rest = rest[found.upperBound...]
    }
    for address in html.components(separatedBy: "href=\"").dropFirst() {
      #expect(address.hasPrefix("https://"), "\(address.prefix(40))")
    }
    #expect(card.entry?.authors == ["Per Holm", "Ida & Strand"])
  }

  @Test(
    "What stands in no feed has no entry: a brief without a date, and all of a site without an address"
  )
  func none() throws {
    let brief = try corrected()
    #expect(InstalledSite.renderer(base: nil).briefPages(brief).card.entry == nil)
    let undated = Brief(
      article: brief.article.dated(nil, updated: nil), summary: [], quotes: [], figures: [],
      keyQuotes: [], keyFigures: [], wordCount: (10, 0))
    #expect(InstalledSite.renderer().briefPages(undated).card.entry == nil)
  }

  @Test("A brief's page says what was wrong at its top, and leads to the words and back")
  func page() throws {
    let pages = InstalledSite.renderer().briefPages(try corrected()).pages
    let html = String(decoding: pages[0].bytes, as: UTF8.self)
    let top = try #require(html.components(separatedBy: "id=\"summary-title\"").first)
    #expect(top.contains("<p>It was a &lt;Monday&gt;.</p>"))
    #expect(top.contains("<p id=\"brief-c1\"><a href=\"#c1\">Correction: 40, not 60.</a></p>"))
    #expect(html.contains("id=\"c1\" href=\"#brief-c1\""))
    let heads = [
      "<meta property=\"og:url\" content=\"https://briefs.example/briefs/a.html\">",
      "<meta property=\"og:site_name\" content=\"T &amp; Co\">",
      "<meta property=\"article:published_time\" content=\"2026-03-10\">",
      "<meta property=\"article:modified_time\" content=\"2026-03-12\">",
      "<meta property=\"article:author\" content=\"Per Holm\">",
      "<meta property=\"article:author\" content=\"Ida &amp; Strand\">",
      "<meta property=\"article:section\" content=\"Sea\">",
      "<meta name=\"twitter:card\" content=\"summary\">",
    ]
    for head in heads { #expect(html.contains(head), "\(head)") }
    #expect(!html.contains("og:image"))
    let record = String(decoding: pages[1].bytes, as: UTF8.self)
    #expect(
      record.contains(
        #""corrections":{"columns":["start","exact"],"rows":[[null,"It was a <Monday>."],[56,"Correction: 40, not 60."]]}"#
      ), "\(record)")
    let plain = InstalledSite.renderer().briefPages(BriefFixture.brief()).pages
    #expect(
      plain.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("corrections") })
  }

  @Test("A picture of the site is told by its whole address, on the page and in the feed")
  func picture() throws {
    let file = SiteFile(path: "files/0123-quay.jpg", size: (20, 10))
    let made = InstalledSite.renderer().briefPages(try corrected(), picture: file)
    let html = String(decoding: made.pages[0].bytes, as: UTF8.self)
    let address = "https://briefs.example/files/0123-quay.jpg"
    #expect(html.contains("<meta property=\"og:image\" content=\"\(address)\">"))
    #expect(html.contains("content=\"summary_large_image\""))
    #expect(
      InstalledSite.lists([made.card], InstalledSite.renderer())["feed.json"]?.contains(
        "\"image\":\"\(address)\"") == true)
    let nowhere = InstalledSite.renderer(base: nil).briefPages(try corrected(), picture: file)
      .pages[0]
    #expect(!String(decoding: nowhere.bytes, as: UTF8.self).contains("og:image"))
  }

  @Test("Atom and JSON tell of a brief the same: who, when, what of, and all of it")
  func both() throws {
    let card = InstalledSite.renderer().briefPages(try corrected()).card
    let pages = InstalledSite.lists([card], InstalledSite.renderer())
    let atom = try #require(pages["feed.xml"])
    for words in [
      "<title>T &amp; Co</title>\n<id>https://briefs.example/</id>\n<updated>2026-03-12T00:00:00Z</updated>",
      "<id>https://briefs.example/briefs/a.html</id>",
      "<published>2026-03-10T00:00:00Z</published>\n<updated>2026-03-12T00:00:00Z</updated>",
      "<author><name>Per Holm</name></author>\n<author><name>Ida &amp; Strand</name></author>",
      "<category term=\"Sea\"/>\n<category term=\"ferries\"/>",
      "<link rel=\"via\" href=\"https://c.example/boats?a=1&amp;b=2\"/>",
      "<content type=\"html\">&lt;h3&gt;Corrections&lt;/h3&gt;",
    ] { #expect(atom.contains(words), "\(words) in \(atom)") }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data((pages["feed.json"] ?? "").utf8))
        as? [String: Any])
    #expect(json["feed_url"] as? String == "https://briefs.example/feed.json")
    let item = try #require((json["items"] as? [[String: Any]])?.first)
    #expect(item["id"] as? String == "https://briefs.example/briefs/a.html")
    #expect(item["content_html"] as? String == card.entry?.html)
    #expect(item["date_published"] as? String == "2026-03-10T00:00:00Z")
    #expect(item["date_modified"] as? String == "2026-03-12T00:00:00Z")
    #expect(item["tags"] as? [String] == ["Sea", "ferries"])
    #expect(item["external_url"] as? String == "https://c.example/boats?a=1&b=2")
    #expect(
      (item["authors"] as? [[String: String]])?.map(\.["name"]) == ["Per Holm", "Ida & Strand"])
    #expect(item["summary"] as? String == card.description && item["image"] == nil)
    #expect(pages["index.html"]?.contains("href=\"feed.json\"") == true)
  }

  @Test("A topic's feed holds its newest twenty briefs that have a date; without any there is none")
  func topics() throws {
    var cards = (0..<30).map { number in
      var card = InstalledSite.renderer().briefPages(BriefFixture.brief()).card
      card.address = "a\(number)"
      card.topics = [.init(number.isMultiple(of: 5) ? "Tide" : "Quay & pier")]
      return card
    }
    for number in cards.indices where number.isMultiple(of: 5) { cards[number].date = nil }
    let pages = InstalledSite.lists(cards, InstalledSite.renderer())
    let feed = try #require(pages["topics/quay-pier.xml"])
    #expect(feed.components(separatedBy: "<entry>").count == 21)
    #expect(feed.contains("<title>Quay &amp; pier – T &amp; Co</title>"))
    for address in ["<id>", "rel=\"self\" type=\"application/atom+xml\" href=\""] {
      #expect(feed.contains("\(address)https://briefs.example/topics/quay-pier.xml"), "\(address)")
    }
    #expect(!feed.contains("1970") && !feed.contains("briefs/a5.html"))
    #expect(pages["topics/quay-pier.html"]?.contains("href=\"../topics/quay-pier.xml\"") == true)
    #expect(pages["topics/tide.html"]?.contains("tide.xml") == false)
    #expect(pages["topics/tide.xml"] == nil && pages["topics/tide.html"] != nil)
    #expect(pages["sitemap.xml"]?.contains("quay-pier.html") == true)
    #expect(pages["sitemap.xml"]?.contains("quay-pier.xml") == false)
    let nowhere = InstalledSite.lists(cards, InstalledSite.renderer(base: nil)).keys
    #expect(!nowhere.contains { $0.hasSuffix(".xml") || $0.hasSuffix("feed.json") })
  }
}
