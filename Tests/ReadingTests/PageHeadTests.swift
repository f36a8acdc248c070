import Model
import Testing

@testable import Reading

/// Titles, writers and days, where the page itself tells them rather than its data.
@Suite("What a saved page says of its article") struct PageHeadTests {
  private static let story = """
    <p>The ferry Alma ran aground on a sandbank off Port Kerrow early on Friday with 212 people on board, the coastguard said.</p>
    <p>Nobody was hurt, and all passengers were taken off by noon, a spokesman for the line told reporters on the quay.</p>
    <p>The Alma is the third ship to touch the bank this year. The harbour office has asked for a new light since March.</p>
    """

  private func read(_ page: String) -> Article? {
    ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html")).value
  }

  /// A page whose article has something above its text, right below its headline.
  private func page(
    head: String = "", title: String = "Ferry aground off Port Kerrow",
    h1: String = "<h1>Ferry aground off Port Kerrow</h1>", _ below: String = "", behind: String = ""
  ) -> Article? {
    read(
      """
      <!doctype html><html lang="en"><head><title>\(title)</title>\(head)</head><body>
      <div class="navbar"><a href="/">Home</a> <a href="/sport">Sport</a></div>
      <article>\(h1)\(below)<div class="text">\(Self.story)</div></article>\(behind)
      <div class="footer"><p>&copy; 2026 The Kerrow Post. All rights reserved.</p></div></body></html>
      """)
  }

  // MARK: Address and day

  @Test(
    "Where nothing else tells a page's address, it is the one that a browser noted when it saved the page"
  )
  func savedFrom() {
    let note = "<!-- saved from url=(0049)https://kerrow.example/2026/ferry-aground -->\n"
    let other = "<link rel=canonical href='https://kerrow.example/ferry'>"
    let body = "<body><article><h1>Ferry aground off Port Kerrow</h1>\(Self.story)</article></body>"
    #expect(read(note + body)?.metadata.url == "https://kerrow.example/2026/ferry-aground")
    #expect(read(note + other + body)?.metadata.url == "https://kerrow.example/ferry")
    for page in ["\"https://kerrow.example/a\"", "{\"@id\":\"https://kerrow.example/a\"}"] {
      let data = "{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":\(page)}"
      #expect(
        read("<script type='application/ld+json'>\(data)</script>" + body)?.metadata.url
          == "https://kerrow.example/a", "\(page)")
    }
    #expect(read("<!-- saved from url=(0010)file:///a -->" + body)?.metadata.url == nil)
  }

  @Test(
    "A day is read in the ways in which pages write it, and eight digits that are none are not",
    arguments: [
      ("20260114", "2026-01-14"), ("2026-01-14", "2026-01-14"),
      ("2026-01-14T19:09:34", "2026-01-14"), ("2026-01-14T19:09:34Z", "2026-01-14T19:09:34Z"),
      ("Jan 14, 2026", "2026-01-14"), ("20261432", nil), ("00010101", nil),
    ])
  func days(_ written: String, _ day: String?) {
    let article = page(head: "<meta name=date content='\(written)'>")
    #expect(article?.date?.text == day)
  }

  // MARK: Writers

  @Test(
    "The lines around the headline name the writers",
    arguments: [
      ("<p class=byline>By Zoë Ek</p>", ["Zoë Ek"]),
      ("<div>By Zoë Ek and Per Holm</div>", ["Zoë Ek", "Per Holm"]),
      (
        "<div>By ZOË EK, PER HOLM and IDA van der BERG</div>",
        ["ZOË EK", "PER HOLM", "IDA van der BERG"]
      ),
      (
        "<div class=byline>By <span class=author>Zoë Ek</span>, <span>Chief Reporter</span></div>",
        ["Zoë Ek"]
      ),
      (
        "<div class=meta><a href=/z>Zoë Ek</a><a rel=author href=/p>Per Holm</a><a>Follow</a></div>",
        ["Per Holm"]
      ),
      (
        "<div>By <a href=/z>Zoë Ek</a>, <a href=/p>Per Holm</a> on Friday, March 6th</div>",
        ["Zoë Ek", "Per Holm"]
      ),
      ("<div class=article-meta>March 6, 2026 | 4 hours ago | Written by Zoë Ek</div>", ["Zoë Ek"]),
      ("<div>Posted on March 6, 2026 by Zoë Ek</div>", ["Zoë Ek"]),
      ("<div class=author>By</div><div class=author-name>Zoë E. Ek</div>", ["Zoë E. Ek"]),
      ("<div class=author>Zoë Ek, Kerrow Post</div>", ["Zoë Ek"]),
      ("<h4><b>AUTHOR</b> / Zoë Ek</h4>", ["Zoë Ek"]),
      ("<span itemprop=author>Text: Zoë Ek</span>", ["Zoë Ek"]),
      ("<aside><address><a rel=author href=/z>Zoë Ek</a></address></aside>", ["Zoë Ek"]),
      (
        "<div class=author><button class=author-more><p class=author-name>Zoë Ek</p></button></div>",
        ["Zoë Ek"]
      ),
    ])
  func writers(_ line: String, _ names: [String]) {
    #expect(page(line)?.metadata.authors == names)
  }

  @Test(
    "A line that names nobody for certain names nobody",
    arguments: [
      "<p class=byline>By Kerrow Post Staff</p>", "<p class=byline>Associated Press</p>",
      "<div class=author>admin</div>", "<div class=author>AP</div>",
      "<div>By Tuesday the Alma had been afloat for a day</div>",
      "<div>By Harbour Master Ida was it seen</div>",
      "<div>Checked by</div><div class=author>Per Holm</div>",
      "<figure><img src=a.jpg><figcaption class=author>By Per Holm</figcaption></figure>",
      "<div class=photo-credit>By Per Holm</div>", "<nav><a rel=author href=/p>Per Holm</a></nav>",
      "<div class=author><a href=/1>Watch Per Holm, Ida Berg Play Old Songs For Friends</a></div>",
      "<div class=author>“Old Salt” Speaks Again</div>",
      "<div class=related><div><h3><a href=/2>Apples are few</a></h3><p class=byline>By Per Holm</p></div></div>",
      "<div><h3><a href=/2>Apples are few</a></h3><p class=byline>By Per Holm</p></div>",
    ])
  func nobody(_ line: String) { #expect(page(line)?.metadata.authors == []) }

  @Test("Writers of comments and of other articles are not this article's")
  func others() {
    let behind = """
      <div class=comments><a rel=author>Old Salt</a><p>First!</p></div>
      <div class=more><h4>Read on</h4><a rel=author href="/people/7">Ole Hauge</a></div>
      <div class=most-popular><div>Apples are few <span><a itemprop=author href=/a>Ann Wood</a></span></div></div>
      """
    #expect(page("<p class=byline>By Zoë Ek</p>", behind: behind)?.metadata.authors == ["Zoë Ek"])
    #expect(page(behind: behind)?.metadata.authors == [])
  }

  @Test(
    "Authors in boxes of something else are nobody, wherever the boxes stand",
    arguments: [
      "<aside><h3>Latest</h3><a rel=author href=/t>Ole Hauge</a></aside>",
      "<aside><span>Apples are few</span> <span>Ole Hauge</span></aside>",
    ],
    [
      "<section class=notes><span itemprop=author>Old Salt</span><p>They should have listened.</p></section>",
      "<div><a href=/2>Apples are few on the isles</a> <div class=author>By Ann Wood</div></div>",
      "<ul><li><a href=/2>Apples are few on the isles</a><span class=author>Ann Wood</span></ul>",
    ])
  func boxes(_ below: String, _ behind: String) {
    #expect(page(below, behind: behind)?.metadata.authors == [])
  }

  @Test("The box behind the last paragraph names the writer where nothing above does")
  func box() {
    let box =
      "<div class=author-box><h4 class=author-name>Zoë Ek</h4><p>She writes about ships.</p></div>"
    #expect(page(behind: box)?.metadata.authors == ["Zoë Ek"])
    #expect(
      page(behind: "<footer><span>Author: </span><span>Zoë Ek</span></footer>")?.metadata.authors
        == ["Zoë Ek"])
  }

  @Test(
    "Of data, too, lists are parted and jobs and credits left out",
    arguments: [
      ("Zoë Ek and Per Holm", ["Zoë Ek", "Per Holm"]), ("ZOË EK, AP Maritime Writer", ["ZOË EK"]),
      ("Kerrow Post", ["Kerrow Post"]), ("(Image: Pixstock)", []), ("Ek, Zoë", ["Ek, Zoë"]),
      ("Port and Harbour Office", ["Port and Harbour Office"]),
    ])
  func data(_ value: String, _ names: [String]) {
    #expect(page(head: "<meta name=author content=\"\(value)\">")?.metadata.authors == names)
  }

  // MARK: Titles

  @Test(
    "Where only the title element names the page, what looks like a site's name is cut from its end",
    arguments: [
      ("Ferry aground off Port Kerrow – Kerrow Post", "Ferry aground off Port Kerrow"),
      ("Ferry aground off Port Kerrow | kerrow.example", "Ferry aground off Port Kerrow"),
      ("Ferry aground off Port Kerrow · The Kerrow Post", "Ferry aground off Port Kerrow"),
      ("Ferry aground off Port Kerrow » Kerrow Post", "Ferry aground off Port Kerrow"),
      ("Ferry aground off Port Kerrow | News | Kerrow Post", "Ferry aground off Port Kerrow"),
      ("Ferry aground - a town in fear", "Ferry aground - a town in fear"),
      ("Kerrow - Ida Berg Speaks Out", "Kerrow - Ida Berg Speaks Out"),
      ("Ferry aground: Kerrow Waits", "Ferry aground: Kerrow Waits"),
    ])
  func site(_ title: String, _ headline: String) {
    #expect(page(title: title, h1: "")?.title == headline)
  }

  @Test(
    "A single heading of the page is its headline, unless it is plainly the site's",
    arguments: [
      ("Story", "Quay closed", "Quay closed"),
      ("What the harbour lost", "A ferry on a bank", "A ferry on a bank"),
      ("Ferry aground off Port Kerrow", "Log in", "Ferry aground off Port Kerrow"),
    ])
  func single(_ title: String, _ heading: String, _ headline: String) {
    #expect(page(title: title, h1: "<h1>\(heading)</h1>")?.title == headline)
  }

  @Test("A headline that shares no word with the page is a program's, and the page's own counts")
  func program() {
    let data =
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"cmsdefault\"}</script>"
    let article = page(
      head: data + "<meta property=og:title content='Ferry aground off Port Kerrow'>")
    #expect(article?.title == "Ferry aground off Port Kerrow")
    #expect(page(head: data)?.title == "Ferry aground off Port Kerrow")
  }

  @Test(
    "The one headline that readers saw goes before what is given for searchers",
    arguments: [
      ("Kerrow: Ferry Alma aground", "Ferry aground off Port Kerrow"),
      ("Opinion | Ferry aground off Port Kerrow", "Ferry aground off Port Kerrow"),
      ("Third ship on the bank this year", "Ferry aground off Port Kerrow"),
    ])
  func shown(_ given: String, _ headline: String) {
    let title = "Third ship on the bank: ferry aground"
    #expect(
      page(head: "<meta property=og:title content=\"\(given)\">", title: title)?.title == headline)
  }

  // MARK: Days

  @Test(
    "A moment told in UTC has the day that the page prints",
    arguments: [
      ("<time datetime='2026-03-06T21:30:00-05:00'>Friday</time>", "2026-03-06T21:30:00-05:00"),
      ("<time datetime='2026-03-06 21:30:00'>March 6</time>", "2026-03-06T21:30:00-05:00"),
      ("<time datetime='2026-03-07T02:30:00Z'>March 6, 2026 • 9:30 pm</time>", "2026-03-06"),
      ("<time datetime='2026-03-07T02:30:00Z'>March 7, 2026</time>", "2026-03-07T02:30:00Z"),
      ("<time datetime='2026-03-07T02:30:00Z'>March 8, 2026</time>", "2026-03-07T02:30:00Z"),
      ("Updated <time datetime='2026-03-06 23:10:00'>March 6, 2026</time>", "2026-03-07T02:30:00Z"),
      ("<ul><li><time datetime='2026-03-06'>March 6, 2026</time></ul>", "2026-03-07T02:30:00Z"),
    ])
  func zone(_ line: String, _ date: String) {
    let head = "<meta property='article:published_time' content='2026-03-07T02:30:00Z'>"
    #expect(page(head: head, line)?.date?.text == date)
  }

  @Test(
    "When an article was changed is told where that is after its day",
    arguments: [
      ("2026-03-07T10:00:00Z", "2026-03-07T10:00:00Z"), ("2026-03-07T02:30:00Z", nil),
      ("soon", nil),
      ("2026-03-01", nil),
    ])
  func updated(_ modified: String, _ updated: String?) {
    let head = """
      <meta property='article:published_time' content='2026-03-07T02:30:00Z'>
      <meta property='article:modified_time' content='\(modified)'>
      """
    let article = page(head: head)
    #expect(article?.metadata.updated?.text == updated)
    #expect(article?.date?.text == "2026-03-07T02:30:00Z")
  }

  @Test(
    "The part of the paper that a page names is its article's topic, and keywords are none",
    arguments: [
      ("<meta property='article:section' content='Harbour &amp; sea'>", ["Harbour & sea"]),
      (
        "<meta property='article:section' content='Sea'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleSection\":[\"Harbours\",\"Quays\"]}</script>",
        ["Harbours"]
      ),
      (
        "<meta property='article:tag' content='embed'><meta name='keywords' content='quay, boat'>",
        []
      ),
      ("<meta property='article:section' content='\(String(repeating: "Quays ", count: 11))'>", []),
      ("<meta property='article:section' content=''>", []),
    ])
  func section(_ head: String, _ topics: [String]) {
    #expect(page(head: head)?.metadata.tags == topics)
  }

  @Test(
    "A day in the words of another language is read where they mean one month everywhere",
    arguments: [
      ("Freitag, 6. März 2026", "2026-03-06"), ("le 6 août 2026", "2026-08-06"),
      ("6 de dezembro de 2026", "2026-12-06"), ("6 июня 2026 года", "2026-06-06"),
      ("den 6 maj 2026 kl. 9:30", "2026-05-06"), ("6. listopada 2026", nil),
      ("6 de la tarde 2026", nil),
    ])
  func elsewhere(_ text: String, _ day: String?) {
    #expect(DateInWords.read(text)?.text == day)
  }
}
