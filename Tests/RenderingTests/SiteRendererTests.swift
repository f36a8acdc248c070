import Gathering
import Foundation
import FrontMatter
import Model
import Provenance
import Templates
import Testing

@testable import Rendering

@Suite("Pages") struct SiteRendererTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The project's own templates, one of them changed if wanted.
  private func renderer(
    base: String? = "https://briefs.example/", changing name: String = "",
    _ change: (String) -> String = { $0 }
  ) throws -> (SiteRenderer, [Diagnostic]) {
    let folder = Self.root.appendingPathComponent("templates").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
      !["style.css", "search.js", "words.yml"].contains($0)
    }.map { file in
      var text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      if file == name { text = change(text) }
      return TemplateFile(path: "templates/\(file)", name: file, bytes: Array(text.utf8))
    }
    let words = try Data(contentsOf: URL(fileURLWithPath: folder + "/words.yml"))
    let texts = Dictionary(
      uniqueKeysWithValues: NamedTexts.read(Array(words), file: "words.yml").value.entries
        .map { ($0.name, $0.text) })
    let library = TemplateLibrary.compile(files, words: texts)
    let renderer = SiteRenderer(
      library: library.value, style: Array("body{}".utf8),
      site: SiteOptions(title: "T & Co", baseURL: base, language: "en", words: Words(texts)))
    return (renderer, library.diagnostics + renderer.check())
  }

  private func html(_ brief: Brief) throws -> String {
    let pages = try renderer().0.briefPages(brief).pages
    return String(decoding: pages[0].bytes, as: UTF8.self)
  }

  @Test("The templates use only names that pages have, and a misspelt one is told")
  func check() throws {
    #expect(try renderer().1 == [])
    let wrong = try renderer(changing: "brief.html") {
      $0.replacingOccurrences(of: "{{#figures}}", with: "{{#figurs}}").replacingOccurrences(
        of: "{{/figures}}", with: "{{/figurs}}")
    }.1
    #expect(wrong.first?.message == "no value named 'figurs' here; did you mean 'figures'?")
  }

  @Test("A first word longer than a description is cut between two letters, and not left out")
  func longWord() {
    let word = "x" + String(repeating: "é", count: 150)
    #expect(
      PageDescription.of(BriefFixture.brief(word + " sank.")) == String(word.prefix(100)) + "…")
  }

  @Test("Every line of the brief leads to its mark, and every mark back to its line")
  func anchors() throws {
    let page = try html(BriefFixture.brief())
    for anchor in ["s2", "f1", "q1"] {
      #expect(page.contains("href=\"#\(anchor)\""), "\(anchor)")
      #expect(page.contains("id=\"\(anchor)\""), "\(anchor)")
      #expect(page.contains("id=\"brief-\(anchor)\""), "\(anchor)")
      #expect(page.contains("href=\"#brief-\(anchor)\""), "\(anchor)")
    }
    #expect(page.contains("“We are poor now, é.”"))
  }

  @Test("A quotation of which nobody is known as the speaker says so")
  func nobody() throws {
    let plain = BriefFixture.brief()
    let quote = plain.quotes[0]
    let untold = Quote(
      excerpt: quote.excerpt, kind: .direct, parts: quote.parts, speaker: nil, cue: nil,
      addressee: nil, sentence: quote.sentence, isInTitle: false, speech: 1)
    let page = try html(
      Brief(
        article: plain.article, summary: [], quotes: [untold], figures: [], keyQuotes: [0],
        keyFigures: [], wordCount: (10, 0)))
    #expect(page.contains("Speaker not clear") && page.contains("“We are poor now, é.”"))
    #expect(try !html(plain).contains("Speaker not clear"))
  }

  @Test("Whom a sentence means stands behind it, outside its words and link, and what share it is")
  func people() throws {
    let plain = BriefFixture.brief("She said Anna Lund sank 40 boats.")
    let text = plain.article.text
    let person = NamedPerson(
      mention: text[TextSpan(4, 7)], fullName: text[TextSpan(13, 22)], role: text[TextSpan(31, 36)])
    func page(_ words: (article: Int, summary: Int)) throws -> String {
      try html(
        Brief(
          article: plain.article,
          summary: [
            SummarySentence(
              excerpt: plain.summary[0].excerpt, number: 2, rank: 1, people: [person])
          ],
          quotes: [], figures: [], keyQuotes: [], keyFigures: [], wordCount: words))
    }
    let some = try page((200, 23))
    #expect(
      some.contains(
        "boats.</a> <span class=\"note\">[“She”: Anna Lund, boats] </span>"))
    #expect(some.contains("12 % of 200 words"))
    #expect(try page((2000, 7)).contains("less than 1 % of 2000 words"))
    #expect(try !html(plain).contains("<span class=\"note\">["))
  }

  @Test("A figure's sentence is printed once: where the summary has it, some words stand around it")
  func sentenceOnce() throws {
    let sentence = "Anna Lund said 40 boats sank: “We are poor now, é.”"
    let page = try html(BriefFixture.brief())
    let main = try #require(page.components(separatedBy: "<main").last)
    let brief = try #require(main.components(separatedBy: "class=\"full\"").first)
    #expect(brief.components(separatedBy: sentence).count == 2)
    #expect(brief.contains(">Anna Lund said <b>40 boats</b> sank: “We are poor now …</p>"))
    let alone = try html(BriefFixture.related([]))
    #expect(alone.contains(">Anna Lund said 60 boats left: 40 came back, and 12 sank.</p>"))
  }

  @Test("Who speaks leads to the speaker's entry, and the source to the article it was made of")
  func ways() throws {
    var metadata = ArticleMetadata()
    metadata.source = "The Quay"
    metadata.url = "https://quay.example/boats"
    let page = try html(BriefFixture.brief(metadata: metadata))
    #expect(page.contains("<a href=\"../speakers/l.html#anna-lund\"><b>Anna Lund</b></a>"))
    #expect(page.contains("<a href=\"../speakers/l.html#anna-lund\"><bdi>Anna Lund</bdi></a>"))
    #expect(page.contains("<a href=\"https://quay.example/boats\" rel=\"external\">The Quay</a>"))
    #expect(page.contains("href=\"../months/2026-03.html\"><time"))
    #expect(page.contains("<span>1 min</span>"))
    #expect(
      page.contains(
        "<bdi>The Quay</bdi>, <bdi>“Boats sink”</bdi>, 10 March 2026, https://quay.example/boats; brief: https://briefs.example/briefs/a.html</p>"
      ))
  }

  @Test("A key quote in pieces is one line of the brief, and each piece has its mark")
  func pieces() throws {
    let split = try BriefFixture.inPieces()
    let page = try html(split)
    #expect(
      page.contains(
        "<a href=\"#q1\">“We are poor now,” <span class=\"apart\" title=\"Words are left out here\">…</span> “We were rich.”</a>"
      ))
    // Each piece is a quote with a number of its own, and leads back to the one line.
    for piece in ["q1", "q2"] {
      #expect(page.contains("id=\"\(piece)\" href=\"#brief-q1\""), "\(piece)")
    }
    #expect(!page.contains("brief-q2"))
    let joined = try html(BriefFixture.inPieces(between: "”\n\n“"))
    #expect(joined.contains("“We are poor now,” “We were rich.”"))
  }

  @Test("A figure that is shown only beside another has its own mark, and the mark leads back")
  func relations() throws {
    let page = try html(
      BriefFixture.related([
        .change(from: 0, to: 1), .parts(whole: 0, parts: [1, 2], sum: .different),
      ]))
    #expect(page.contains("href=\"#f1\">60 boats</a>"))
    #expect(page.contains("id=\"brief-f2\" href=\"#f2\">40</a> <span class=\"of\">boats</span>"))
    #expect(page.contains("id=\"brief-f3\" href=\"#f3\">12</a>"))
    for mark in ["f2", "f3"] {
      #expect(page.components(separatedBy: " id=\"\(mark)\"").count == 2, "\(mark)")
      #expect(page.components(separatedBy: "id=\"brief-\(mark)\"").count == 2, "\(mark)")
      #expect(page.contains("href=\"#brief-\(mark)\""), "\(mark)")
    }
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    #expect(!page.contains(" = <a"))
  }

  @Test(
    "Only parts that make the whole stand beside an equals sign",
    arguments: [
      (FigureRelation.Sum.equal, true), (.different, false), (.open, false),
    ])
  func equals(_ sum: FigureRelation.Sum, _ hasSign: Bool) throws {
    let page = try html(BriefFixture.related([.parts(whole: 0, parts: [1, 2], sum: sum)]))
    #expect(page.contains(" = <a") == hasSign)
  }

  @Test("Anchors count places of the article, so that what is key does not move them")
  func stableAnchors() throws {
    let brief = BriefFixture.related([])
    let other = Brief(
      article: brief.article,
      summary: [
        SummarySentence(excerpt: brief.article.text[TextSpan(4, 20)], number: 12, rank: 1)
      ],
      quotes: [], figures: brief.figures, keyQuotes: [], keyFigures: [2, 0], wordCount: (12, 3))
    let page = try html(other)
    for (anchor, words) in [("s12", "Anna Lund said"), ("f3", "12"), ("f1", "60 boats")] {
      #expect(page.contains("href=\"#\(anchor)\">\(words)"), "\(anchor)")
      #expect(page.contains(" id=\"\(anchor)\""), "\(anchor)")
    }
    #expect(
      page.contains("<p id=\"p1\"><a class=\"n\" href=\"#p1\" aria-label=\"Paragraph 1\"></a>"))
  }

  @Test("Only the kinds of marks that are there are explained")
  func legend() throws {
    let all = try html(BriefFixture.brief())
    #expect(all.contains("<span class=\"s\">") && all.contains("<span class=\"q\">"))
    #expect(!all.contains("<span class=\"r\">"))
    let figures = try html(BriefFixture.related([.change(from: 0, to: 1)]))
    #expect(figures.contains("<span class=\"f\">") && figures.contains("<span class=\"r\">"))
    #expect(!figures.contains("<span class=\"s\">") && !figures.contains("<span class=\"q\">"))
  }

  @Test("An article in another language has it on its own words, and the page keeps the site's")
  func otherLanguage() throws {
    var metadata = ArticleMetadata()
    metadata.language = "ar"
    let page = try html(BriefFixture.brief(metadata: metadata))
    #expect(page.contains("<html lang=\"en\" dir=\"ltr\">"))
    for start in [
      "<h1", "<div data-pagefind-body class=\"text\"", "<a href=\"#f1\"", "<blockquote",
    ] {
      #expect(page.contains(start + " lang=\"ar\" dir=\"rtl\">"), "\(start)")
    }
    #expect(try !html(BriefFixture.brief()).contains("<h1 lang"))
  }

  @Test("Each line leads into the original where its address is known, and nowhere else")
  func original() throws {
    var metadata = ArticleMetadata()
    metadata.url = "https://kell.example/a?b&c#d"
    let page = try html(BriefFixture.brief(metadata: metadata))
    let link =
      "href=\"https://kell.example/a?b&amp;c#d:~:text=Anna%20Lund%20said%2040,poor%20now%2C%20%C3%A9\""
    #expect(page.components(separatedBy: link).count == 4)
    #expect(try !html(BriefFixture.brief()).contains("class=\"original\""))
  }

  @Test("Hostile words stay words, wherever they stand")
  func hostile() throws {
    let evil =
      "</title></script><!--<script>\u{2028}&lt;<script>alert(1)</script><img src=x onerror=alert(1)>\"'"
    var metadata = ArticleMetadata()
    metadata.source = evil
    metadata.authors = [evil]
    metadata.tags = [evil]
    metadata.description = evil
    let page = try html(
      BriefFixture.brief(
        "Anna Lund said 40 boats sank: “We are poor now, é.” " + evil, metadata: metadata,
        title: evil))
    #expect(!page.contains("<script>") && !page.contains("<img"))
    metadata.url = "javascript:alert(1)"
    // Its block of data ends where it should, and says what it was given.
    let block = try #require(page.components(separatedBy: "ld+json\">").last)
    let json = try #require(block.components(separatedBy: "</script>").first)
    let data = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(data?["headline"] as? String == evil && !json.contains("<"))
    #expect(data?["publisher"] as? [String: String] == ["name": evil])
    #expect(try !html(BriefFixture.brief(metadata: metadata)).contains("=\"javascript:"))
  }

  @Test("Every page says what it may load before it loads anything: its own style sheet")
  func policy() throws {
    let renderer = try renderer().0
    let brief = BriefFixture.brief()
    var pages = renderer.briefPages(brief).pages + renderer.formerPages(of: brief.article)
    pages += lists(renderer, cards(1))
    let texts = pages.filter { $0.path.hasSuffix(".html") }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(texts.count == 9)
    for text in texts {
      let policy = try #require(text.range(of: "<meta http-equiv=\"Content-Security-Policy\""))
      let style = try #require(text.range(of: "<link rel=\"stylesheet\""))
      #expect(policy.lowerBound < style.lowerBound)
      #expect(text.contains("default-src 'none'; style-src 'self';"))
      #expect(!text.contains("style=") && !text.contains("<style"))
      // Data is no script: no browser runs it.
      let scripts = text.components(separatedBy: "<script").dropFirst()
      #expect(scripts.allSatisfy { $0.hasPrefix(" type=\"application/ld+json\">{\"") })
    }
  }

  private func cards(_ count: Int) -> [BriefCard] {
    (0..<count).map {
      BriefCard(
        address: "a\($0)", title: "A & \($0)",
        date: ArticleDate(year: 2026, month: 1, day: 1 + $0 % 28), source: nil, description: "<d>",
        tags: [], counts: .init(quotes: 1, figures: 2))
    }
  }

  /// All pages of a site with these cards that are no brief's.
  private func lists(_ renderer: SiteRenderer, _ cards: [BriefCard], former: [String] = [])
    -> [Page]
  {
    let articles = cards.enumerated().map { number, card in
      ListedArticle(
        address: card.address, date: card.date, updated: card.updated,
        keys: ListKey.all(of: card),
        card: CardPlace(offset: number, count: 0, digest: Digest(Array(card.title.utf8))))
    }
    var pages: [Page] = []
    renderer.lists(
      Archive(articles), former: former, card: { place, _ in cards[place.offset] },
      text: { _ in nil }
    ) {
      pages.append($0.page())
    }
    return pages
  }

  private func texts(_ pages: [Page]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("The first page has the newest and leads to the months, and the feed holds the newest")
  func archive() throws {
    let text = texts(lists(try renderer().0, cards(250), former: ["page-2.html"]))
    #expect(
      Set(text.keys) == [
        "index.html", "page-2.html", "404.html", "robots.txt", "style.css", "feed.xml", "feed.json",
        "sitemap.xml", "about.html", "months/index.html", "months/2026-01.html",
        "topics/index.html", "speakers/index.html",
      ])
    #expect(text["index.html"]?.components(separatedBy: "briefs/a").count ?? 0 > 60)
    #expect(text["index.html"]?.contains("months/2026-01.html\">January 2026</a>") == true)
    #expect(text["page-2.html"]?.contains("href=\"months/index.html\"") == true)
    #expect(text["months/2026-01.html"]?.components(separatedBy: "../briefs/a").count == 251)
    #expect(text["feed.xml"]?.components(separatedBy: "<entry>").count == 21)
    #expect(
      text["feed.xml"]?.contains("<title>A &amp; ") == true
        && text["feed.xml"]?.contains("&lt;d&gt;") == true)
    #expect(
      text["sitemap.xml"]?.components(separatedBy: "<loc>https://briefs.example/briefs/").count
        == 251)
    for page in ["index", "about", "months/index", "months/2026-01", "topics/index"] {
      let named = "<loc>https://briefs.example/\(page).html</loc>"
      #expect(text["sitemap.xml"]?.components(separatedBy: named).count == 2, "\(page)")
    }
    #expect(text["sitemap.xml"]?.contains("page-2") == false)
    #expect(
      text["feed.xml"]?.hasPrefix("<?xml") == true
        && text["index.html"]?.hasPrefix("<!doctype html>") == true)
  }

  @Test(
    "A topic or speaker of very many articles has its newest on one page, and each month on another"
  )
  func long() throws {
    for count in [500, 501] {
      var cards = (0..<count).map { number in
        BriefCard(
          address: "a\(number)", title: "Quay \(number)",
          date: number == 7
            ? nil : ArticleDate(year: 2025, month: 1 + number % 12, day: 1 + number % 28),
          source: nil, description: "", tags: ["Sea"], counts: .init(quotes: 1, figures: 0))
      }
      for number in cards.indices {
        cards[number].speakers = [
          .init(
            name: "Anna Lund", role: nil,
            sayings: [.init(parts: [.init(exact: "We go.", isApart: false)], anchor: "q1")])
        ]
      }
      let text = texts(lists(try renderer().0, cards))
      for (page, briefs) in [
        ("topics/sea", "class=\"note\"></span></li>"), ("speakers/anna-lund", "<figcaption>"),
      ] {
        func shown(_ path: String) -> Int {
          (text[path + ".html"]?.components(separatedBy: briefs).count ?? 0) - 1
        }
        let months =
          (1...12).map { page + "/2025-" + ($0 < 10 ? "0" : "") + "\($0)" } + [page + "/undated"]
        guard count > 500 else {
          #expect(shown(page) == count)
          #expect(months.allSatisfy { text[$0 + ".html"] == nil })
          continue
        }
        #expect(shown(page) == 100)
        #expect(months.map(shown).reduce(0, +) == count)
        #expect(
          months.allSatisfy { month in
            text[page + ".html"]?.contains("href=\"../\(month).html\"") == true
              && text[month + ".html"]?.contains("href=\"../../\(page).html\"") == true
          })
        #expect(text[page + ".html"]?.contains("501 ") == true)
        let list = page.prefix { $0 != "/" } + "/index.html"
        #expect(text[page + "/2025-03.html"]?.contains("<a href=\"../../\(list)\">All ") == true)
        #expect(text[page + "/2025-03.html"]?.contains("March 2025</h1>") == true)
      }
    }
  }

  @Test("Topics that differ in case and hyphens are one, and a speaker of two articles has a page")
  func groups() throws {
    var cards = cards(3)
    cards[0].topics = [.init("Local government")]
    cards[1].topics = [.init("local-government"), .init("index")]
    for number in 0..<3 {
      cards[number].speakers = [
        .init(
          name: number == 2 ? "Lena Lund" : "Anna Lund", role: "mayor",
          sayings: [
            .init(parts: [.init(exact: "We go \(number).", isApart: false)], anchor: "q\(number)")
          ])
      ]
    }
    let text = texts(lists(try renderer().0, cards))
    let topic = try #require(text["topics/local-government.html"])
    #expect(topic.contains("briefs/a0.html") && topic.contains("briefs/a1.html"))
    #expect(text["topics/index--1.html"]?.contains("briefs/a1.html") == true)
    let letter = try #require(text["speakers/l.html"])
    #expect(letter.contains("id=\"anna-lund\"") && letter.contains("id=\"lena-lund\""))
    #expect(letter.contains("briefs/a2.html#brief-q2"))
    #expect(text["speakers/anna-lund.html"]?.contains("“We go 1.”") == true)
    #expect(text["speakers/lena-lund.html"] == nil)
  }

  @Test("Without a base address there is neither feed nor sitemap, nor a link to them")
  func noBase() throws {
    let pages = lists(try renderer(base: nil).0, cards(1))
    #expect(!pages.contains { $0.path == "feed.xml" || $0.path == "sitemap.xml" })
    #expect(!pages.contains { String(decoding: $0.bytes, as: UTF8.self).contains("feed.xml") })
  }
}
