import HTML
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

@Suite("Reading a saved page") struct HTMLReaderTests {
  private func read(_ page: String) -> Diagnosed<Article?> {
    ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html"))
  }

  private func body(_ article: Article?) -> [String] {
    guard let article else { return [] }
    return article.blocks.map { article.text.string($0.span) }
  }

  static let first =
    "The ferry Alma ran aground on a sandbank off Port Kerrow early on Friday with 212 people on board, the coastguard said."
  static let second =
    "Nobody was hurt, and all passengers were taken off by noon, a spokesman for the line told reporters on the quay."
  static let third =
    "The Alma is the third ship to touch the bank this year. The harbour office has asked for a new light since March."

  private func page(head: String = "", before: String = "", after: String = "", _ story: String)
    -> String
  {
    """
    <!doctype html><html lang="en"><head><title>Ferry aground off Port Kerrow - The Kerrow Post</title>\(head)</head>
    <body><div id="menu" class="navbar"><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></div>\(before)
    <div class="article"><h1>Ferry aground off Port Kerrow</h1>\(story)</div>\(after)
    <div class="footer"><p>&copy; 2026 The Kerrow Post. All rights reserved.</p></div></body></html>
    """
  }

  private func story(_ paragraphs: [String]) -> String {
    paragraphs.map { "<p>\($0)</p>\n" }.joined()
  }

  private static let all = [first, second, third]

  @Test("The body is the paragraphs of the story, whatever stands around them")
  func bodyAlone() {
    let plain = read(page(story(Self.all)))
    #expect(plain.diagnostics.isEmpty)
    #expect(plain.value?.title == "Ferry aground off Port Kerrow")
    #expect(body(plain.value) == Self.all)
    let around = read(
      page(
        before:
          "<div class=cookie-banner><p>We use cookies to make this site work and to show you what others read on it.</p></div>",
        after: """
          <div class="comments"><div class=comment><p>I was on that ferry and the captain never said a word to anybody until ten o'clock.</p></div></div>
          <div class="related-stories"><ul><li><a href=/1>Why the bank moves every winter, and what it costs the line</a></li></ul></div>
          """, story(Self.all)))
    #expect(body(around.value) == Self.all)
  }

  @Test(
    "What stands inside the story and is none of it is left out",
    arguments: [
      "<figure><img src=a.jpg><figcaption>The Alma on the bank on Friday morning, seen from the lighthouse</figcaption></figure>",
      "<aside><h3>Morning post</h3><p>Five stories in your inbox at seven, chosen by the night desk for you.</p></aside>",
      "<div class='newsletter-signup'><p>Five stories in your inbox at seven, chosen by the night desk for you.</p></div>",
      "<p>Read more: Why the bank moves every winter</p>",
      "<ul class='share-tools'><li><a href=#>Share</a><li><a href=#>Tweet</a></ul>",
      "<script>document.write('<p>The ferry Alma was never there, the script said to nobody in particular.</p>')</script>",
      "<p style='display: none'>The ferry Alma was never there, said a paragraph that no browser shows to anybody.</p>",
      "<p hidden>The ferry Alma was never there, said a paragraph that no browser shows to anybody.</p>",
      "<noscript><p>Please turn on scripts to read the rest of this story about the ferry.</p></noscript>",
    ])
  func junk(_ piece: String) {
    let result = read(page(story([Self.first]) + piece + story([Self.second, Self.third])))
    #expect(body(result.value) == Self.all)
  }

  @Test("Headings, list items and quotations keep what they are")
  func kinds() {
    let result = read(
      page(
        story([Self.first]) + "<h2>What the line says</h2>" + story([Self.second])
          + "<ul><li>All of the 14 lorries stay on board until the tide is high enough again.</li><li>The next ferry leaves at eight in the morning from the northern quay.</li></ul><blockquote><p>We will look at every chart that was on that bridge, and so will the harbour office.</p></blockquote>"
          + story([Self.third])))
    #expect(
      result.value?.blocks.map(\.kind) == [
        .paragraph, .heading(2), .paragraph, .listItem, .listItem, .blockQuote, .paragraph,
      ])
  }

  @Test("White space and soft hyphens are as a browser shows them, two line breaks part paragraphs")
  func whiteSpace() {
    let result = read(
      page(
        "<div>The fer&shy;ry  Alma\n ran <b>aground</b> on&nbsp;a sandbank off <a href=/kerrow>Port&nbsp;Kerrow</a> early on Friday with 212 people on board.<br><br>\(Self.second)<br>\(Self.third)</div>"
      ))
    #expect(
      body(result.value) == [
        "The ferry Alma ran aground on\u{A0}a sandbank off Port\u{A0}Kerrow early on Friday with 212 people on board.",
        "\(Self.second)\n\(Self.third)",
      ])
  }

  @Test("A raised mark of a footnote is no digit of the number before it")
  func footnotes() {
    let result = read(
      page(
        story([
          "The bank has moved 40<sup><a href=#n3>3</a></sup> metres to the north since it was charted in 1931.<sup>[4]</sup> It does so every winter.",
          Self.second,
          "The 5<sup>th</sup> light is to be built in the spring of next year, the harbour office said.",
        ])))
    let first = body(result.value).first ?? ""
    #expect(first.hasPrefix("The bank has moved 40 metres"))
    #expect(first.contains("charted in 1931. It does"))
    #expect(body(result.value).last?.hasPrefix("The 5th light") == true)
  }

  @Test("Paragraphs in boxes of their own are one article, and its short closing sentences stay")
  func boxes() {
    let boxed = (Self.all + Self.all.map { "Later: \($0)" }).map { "<div><p>\($0)</p></div>" }
    let result = read(
      "<html><head><title>Ferry aground off Port Kerrow</title></head><body><h1>Ferry aground off Port Kerrow</h1>\(boxed.joined())</body></html>"
    )
    #expect(body(result.value).count == 6)
    let closing = ["“We had one boat and two banks,” he said.", "The next tide is at nine."]
    #expect(body(read(page(story(Self.all + closing))).value) == Self.all + closing)
  }

  @Test("A raised digit of a unit stays")
  func units() {
    let text =
      "The oil covers 300 m<sup>2</sup> of the bank, the coastguard said, and is drifting north."
    let result = read(page(story([Self.first, text, Self.third])))
    #expect(body(result.value)[1].hasPrefix("The oil covers 300 m2 of the bank"))
  }

  @Test("A page whose text is mostly passed over is told, and one that is all code has no article")
  func warnings() {
    let parts = (1...7).map {
      "<section><h2>Part \($0)</h2><p>\(Self.first) It was tide number \($0).</p></section>"
    }
    let result = read(
      "<html><title>Ferry</title><body><article>\(parts.joined())</article></body></html>")
    let isWhole = body(result.value).count >= 7
    #expect(isWhole || result.diagnostics.map(\.id).contains("much-left-out"))
    #expect(read("<html><body><pre>gate = lock(3); gate.close()</pre></body></html>").value == nil)
  }

  // MARK: Metadata

  @Test("Structured data count first, then meta elements, then what is marked in the page")
  func metadata() {
    let data = """
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"], "headline": "Ferry aground off Port Kerrow",
      "datePublished": "2026-03-06T06:30:00+01:00", "author": {"name": ["Zo\\u00eb Ek", "Per Holm"]}, "publisher": {"name": "The Kerrow Post"}}]}</script>
      <link rel=canonical href="https://example.org/ferry"><meta property="article:published_time" content="2020-01-01">
      """
    let article = read(page(head: data, story(Self.all))).value
    #expect(article?.date?.text == "2026-03-06T06:30:00+01:00")
    #expect(article?.metadata.authors == ["Zoë Ek", "Per Holm"])
    #expect(article?.metadata.source == "The Kerrow Post")
    #expect(article?.metadata.url == "https://example.org/ferry")
    #expect(article?.metadata.language == "en")

    let metas = """
      <meta property=og:title content="Ferry aground off Port Kerrow"><meta name=author content="By Per Holm"><meta property=og:site_name content="Kerrow Post">
      <meta name=pubdate content=20260306><meta property=og:url content="/ferry">
      """
    let other = read(page(head: metas, story(Self.all))).value
    #expect(other?.date?.text == "2026-03-06")
    #expect(other?.metadata.authors == ["Per Holm"])
    #expect(other?.metadata.source == "Kerrow Post")
    #expect(other?.metadata.url == nil)

    let marked = read(
      page(
        "<span itemprop=author>Zoë Ek</span> <time datetime='2026-03-06 06:30' itemprop=datePublished>today</time>"
          + story(Self.all))
    ).value
    #expect(marked?.date?.text == "2026-03-06")
    #expect(marked?.metadata.authors == ["Zoë Ek"])
  }

  @Test(
    "What cannot be told for certain stays unknown",
    arguments: [
      "<meta name=date content='3/6/2026'>", "<meta name=date content='0001-01-01T00:00:00'>",
      "<meta name=author content='https://example.org/staff/9'>",
      "<link rel=canonical href='javascript:alert(1)'>",
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": </script>",
      "<script type='application/ld+json'>\(String(repeating: "[", count: 5000))</script>",
    ])
  func unknown(_ head: String) {
    let article = read(page(head: head, story(Self.all))).value
    #expect(article != nil)
    #expect(article?.date == nil)
    #expect(article?.metadata.authors == [])
    #expect(article?.metadata.url == nil)
  }

  @Test("Classes are taken for their words")
  func names() {
    let cases: [(String, NameTraits)] = [
      ("relatedLinks", .related), ("c-Story__body--wide", [.content, .articleBody]),
      ("post-comments", [.content, .comments]), ("uncommented", []), ("ADVERT", .advertising),
    ]
    for (value, traits) in cases { #expect(NameTraits.of(Array(value.utf8)[...]) == traits) }
  }

  @Test("No two words of the table of names share a key, and every feature has its weight")
  func tables() {
    #expect(NameTraits.words.count == NameTraits.allWords.count)
    #expect(Set(PageFeatures.names).count == PageFeatures.names.count)
    #expect(BodyWeights.weights.count == PageFeatures.names.count)
    #expect(BodyWeights.weights.count { $0 == 0 } < 20)
    #expect(BodyWeights.constant != 0)
  }

  // MARK: Bad input

  @Test("A page without an article, without HTML, or that is no text is an error by name")
  func noArticle() {
    let teasers = (1...8).map {
      "<div class=card><h3><a href=/\($0)>The harbour office looks at pier \($0) again</a></h3><p>The pier was looked at twice in spring, the office said.</p></div>"
    }
    let index =
      "<html><head><title>The Kerrow Post</title></head><body>\(teasers.joined())</body></html>"
    #expect(read(index).value == nil)
    #expect(read(index).diagnostics.map(\.id) == ["no-article"])
    #expect(read("").diagnostics.map(\.id) == ["no-article"])
    #expect(read("<html><body></body></html>").diagnostics.map(\.id) == ["no-article"])
    #expect(read("Just words, \(Self.first)").diagnostics.map(\.id) == ["not-html"])
    #expect(read("\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}").diagnostics.map(\.id) == ["not-text"])
    #expect(
      read("<meta charset=klingon><p>\(Self.first)").diagnostics.first?.description
        == "content/a.html:1:15: error: the encoding 'klingon' is not known here; save the page as UTF-8 [unknown-encoding]"
    )
  }

  @Test(
    "What is wrong with a page's bytes is told at their place, and the page is read as far as it can be"
  )
  func bytes() {
    func told(_ saved: [UInt8]) -> (words: [String], first: String?) {
      let result = ArticleReader().read(saved, from: ContentFile(path: "content/a.html"))
      return (body(result.value), result.diagnostics.first?.description)
    }
    let story = "<h1>Quay</h1>\n<p>\(Self.first)</p><p>\(Self.second)</p>"
    let cafe = Array("<p>The caf".utf8) + [0xE9] + Array(" on the quay is shut.</p>\n".utf8)
    let assumed = told(cafe + Array(story.utf8))
    #expect(assumed.words.contains(Self.first))
    #expect(
      assumed.first
        == "content/a.html:1:11: warning: this byte is not UTF-8 and the page names no other encoding; it is read as windows-1252 [assumed-encoding]"
    )
    let contradicted = told(
      Array("<meta charset=klingon><p>Zoë Ek aß drei Brötchen</p>\(story)".utf8))
    #expect(contradicted.words.contains(Self.first))
    #expect(
      contradicted.first
        == "content/a.html:1:15: warning: the page calls itself 'klingon' and is UTF-8; it is read as that [assumed-encoding]"
    )
    let broken = told(Array("<meta charset=utf-8><p>é".utf8) + [0xE2, 0x80] + Array(story.utf8))
    #expect(broken.words.contains(Self.first))
    #expect(
      broken.first
        == "content/a.html:1:25: warning: this byte is no letter of utf-8; it is shown as U+FFFD, so save the page anew [undecodable-byte]"
    )
    let foreign: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xCC, 0xE8, 0xF0]
    let undeclared = told(Array("<p>".utf8) + foreign + foreign)
    #expect(undeclared.words.isEmpty)
    #expect(
      undeclared.first
        == "content/a.html:1:4: error: the page names no encoding and is not UTF-8; add '<meta charset=...>' or save it as UTF-8 [unknown-encoding]"
    )
  }

  @Test(
    "What is wrong with a page's tags is told, and a page that is only deep is read all the same")
  func tags() {
    let story = "<h1>Quay</h1><p>\(Self.first)</p><p>\(Self.second)</p>"
    let many = read("<body>\(story)" + String(repeating: "<p>", count: HTMLParser.mostTags + 1))
    #expect(many.value == nil)
    #expect(
      many.diagnostics.first?.description
        == "content/a.html: error: has more than \(HTMLParser.mostTags) tags; a page of news has less, save the article's text [too-many-tags]"
    )
    let tangled = read("<body>\(story)<table>" + String(repeating: "x<tr>", count: 20_000))
    #expect(tangled.value == nil)
    #expect(
      tangled.diagnostics.first?.description
        == "content/a.html: error: has masses of text between the rows of its tables; save the article's text [tangled-table]"
    )
    let deep = String(repeating: "<div>", count: HTMLParser.deepest + 5)
    let flat = read("<body>\(story)\n\(deep)<p>\(Self.first)</p>")
    #expect(body(flat.value).contains(Self.first))
    #expect(flat.diagnostics.map(\.id).contains("too-deep"))
  }

  @Test("A very short article among much else is still found")
  func short() {
    #expect(body(read(page("<p>\(Self.first)</p>")).value) == [Self.first])
  }

  @Test("A row of a table is printed and not analysed, its cells parted by tabs")
  func tables2() {
    let table =
      "<table><tr><th>Ship</th><th>Year</th></tr><tr><td>Alma</td><td>1998</td></tr></table>"
    let result = read(page(story(Self.all) + table + story([Self.second + " It said so twice."])))
    for block in result.value?.blocks ?? [] {
      let text = result.value?.text.string(block.span) ?? ""
      if text.contains("\t") { #expect(block.role == .aside) }
    }
    #expect(body(result.value).starts(with: Self.all))
  }
}
