import Model
import Testing

@testable import Reading

/// Days in lines around the headline, headlines over the article, and names of sites.
@Suite("What a saved page prints over its article") struct PageDaysTests {
  private static let story = """
    <p>The ferry Alma ran aground on a sandbank off Port Kerrow early on Friday with 212 people on board, the coastguard said.</p>
    <p>Nobody was hurt, and all passengers were taken off by noon, a spokesman for the line told reporters on the quay.</p>
    <p>The Alma is the third ship to touch the bank this year. The harbour office has asked for a new light since March.</p>
    """

  private func page(
    head: String = "", h1: String = "Ferry aground off Port Kerrow", _ below: String = ""
  )
    -> Article?
  {
    let page = """
      <!doctype html><html lang="en"><head><title>Ferry aground off Port Kerrow</title>\(head)</head><body>
      <div class="navbar"><a href="/">Home</a> <a href="/sport">Sport</a></div>
      <article><h1>\(h1)</h1>\(below)<div class="text">\(Self.story)</div></article></body></html>
      """
    return ArticleReader().read(Array(page.utf8), from: ContentFile(path: "content/a.html")).value
  }

  @Test(
    "The day in a line around the headline is the article's",
    arguments: [
      ("<div>by Zoë Ek, Contributor | October 31, 2025 07:15am ET</div>", "2025-10-31"),
      ("<div>By Zoë Ek - 19 December 2025</div>", "2025-12-19"),
      ("<div>By Zoë Ek on 19 December 2025</div>", "2025-12-19"),
      ("<p>Published Monday, Dec. 29 2025, 6:00 PM EST</p>", "2025-12-29"),
      ("<p>Published: Dec. 29, 2025 • Updated: Jan. 2, 2026</p>", "2025-12-29"),
      ("<div id='a-date-published' content='2026-01-14T19:09:34'></div>", "2026-01-14"),
      ("<p>2026-01-14 23:50</p>", "2026-01-14"),
      ("<p>Updated Jan. 2, 2026</p>", nil), ("<p>Updated | Jan. 2, 2026</p>", nil),
      ("<p>By Zoë Ek | 03/04/2026</p>", nil), ("<p>By Zoë Ek, winner of the 2026 prize</p>", nil),
      ("<aside><h3>Latest</h3><p>By Per Holm | May 3, 2026</p></aside>", nil),
    ])
  func days(_ line: String, _ day: String?) { #expect(page(line)?.date?.text == day) }

  @Test("A day that the page tells by its data goes before one that it prints")
  func told() {
    let head = "<meta property='article:published_time' content='2026-01-14'>"
    #expect(page(head: head, "<p>By Zoë Ek | May 3, 2026</p>")?.date?.text == "2026-01-14")
  }

  @Test(
    "The headline over the article goes before the one for other sites, unless it is a name",
    arguments: [
      ("Third ship on the bank since March", "Third ship on the bank since March"),
      ("Local News", "Ferry aground and a town waits"),
      ("The Kerrow Post of the Isles", "Ferry aground and a town waits"),
      ("<a href='/'>All the news from the isles</a>", "Ferry aground and a town waits"),
    ])
  func headline(_ heading: String, _ title: String) {
    let head =
      "<meta property=og:title content='Ferry aground and a town waits'><meta property=og:site_name content='The Kerrow Post'>"
    #expect(page(head: head, h1: heading)?.title == title)
  }

  @Test(
    "A handle is no name of a paper",
    arguments: [
      ("Kerrow_Post", nil), ("@kerrowpost", nil), ("The Kerrow Post", "The Kerrow Post"),
    ])
  func source(_ name: String, _ source: String?) {
    #expect(
      page(head: "<meta property=og:site_name content='\(name)'>")?.metadata.source == source)
  }
}
