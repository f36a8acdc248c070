import Foundation
import Testing

/// Versions of one article: briefs that say what changed between them, and lists that have the newest alone.
@Suite("Versions of an article") struct VersionTests {
  /// A report; `changing` is what differs between its versions.
  static func report(
    _ changing: String, day: Int, title: String = "Ferry Havnefjord runs aground",
    head: String = "source: Skarvik Tidende"
  ) -> String {
    """
    ---
    title: \(title)
    date: 2021-03-0\(day)
    \(head)
    ---
    The ferry Havnefjord ran aground on the Lomvi reef off Skarvik on Monday morning. \(changing)

    Fishing boats were the first to reach the place, and brought most of those who had reached a raft to the pier of Skarvik, where a school was opened for them. The owner runs four ferries on the fjord.

    The Havnefjord was built in Lunde in 1998 and carries cars and lorries between the islands. Her last inspection was in May, when inspectors found nothing that had to be mended, the owner wrote on its page.

    Passengers who wanted to go on to Norrhamn were taken there by bus in the afternoon, along the old road over the pass, which had been closed by snow until the week before. The harbour will stay closed to large ships until divers have looked at the hull.
    """
  }

  static let first = report(
    "At least 4 passengers were injured, the coastguard said. “Nobody knows yet why she left the channel,” said Arvid Brekke.",
    day: 3, head: "source: Skarvik Tidende\ntags: [Reefs]")
  static let second = report(
    "At least 14 passengers were injured, the coastguard said. “The mate was alone on the bridge that night,” said Arvid Brekke.",
    day: 4)
  private static let other = """
    ---
    title: Velden library lends out saws
    date: 2021-04-05
    ---
    The library of Velden lends out saws and drills since Wednesday. “We have 40 tools,” said Marit Kofler, the librarian.
    """

  private func site(_ files: [String: String]) throws -> Workshop {
    let shop = try Workshop()
    try shop.write("base-url: https://briefs.example/\nexports: true\n", "briefgen.yml")
    for (name, text) in files { try shop.write(text, "content/\(name)") }
    #expect(try shop.run("build").status == 0)
    return shop
  }

  /// What stands on a page in one of its places.
  private func place(_ name: String, _ path: String, in shop: Workshop) throws -> String {
    let page = try #require(shop.read("public/briefs/\(path).html"))
    let start = try #require(page.range(of: "<!--\(name)-->"))
    let end = try #require(page.range(of: "<!--/\(name)-->"))
    return String(page[start.upperBound..<end.lowerBound])
  }

  @Test("The newest version says what changed, and an older one first of all that there is a newer")
  func pages() throws {
    let shop = try site(["a.md": Self.first, "b.md": Self.second, "c.md": Self.other])
    let newer = try place("newer", "a", in: shop)
    #expect(newer.contains("href=\"../briefs/b.html\"") && newer.contains("4 March 2021"))
    #expect(try place("newer", "b", in: shop).isEmpty)
    let earlier = try place("story", "b", in: shop)
    #expect(earlier.contains("href=\"../briefs/a.html\"") && earlier.contains("3 March 2021"))
    #expect(earlier.contains("<b>At least 4 passengers</b>"))
    #expect(earlier.contains("<a href=\"#brief-f1\"><span><b>At least 14 passengers</b>"))
    #expect(
      earlier.contains("“Nobody knows yet why she left the channel”")
        && earlier.contains("“The mate was alone on the bridge that night”"))
    // Moved by nothing, these sentences are the same.
    #expect(!earlier.contains("Fishing boats"))
    for name in ["a", "c"] { #expect(try place("story", name, in: shop).isEmpty) }
    #expect(try shop.run("build").messages.contains(" 0 files written"))
  }

  @Test("Lists have the newest version alone, exports all of them")
  func lists() throws {
    let shop = try site(["a.md": Self.first, "b.md": Self.second, "c.md": Self.other])
    for path in ["index.html", "months/2021-03.html", "feed.xml", "sitemap.xml", "speakers/b.html"]
    {
      let list = try #require(shop.read("public/" + path))
      #expect(list.contains("briefs/b.html"), "\(path)")
      #expect(!list.contains("briefs/a.html"), "\(path)")
    }
    let records = try #require(shop.read("public/briefs.jsonl"))
    #expect(records.split(separator: "\n").count == 3)
    #expect(shop.exists("public/briefs/a.json"))
  }

  @Test("A list that an older version alone stands in is there, as its brief leads to it")
  func ownLists() throws {
    let gone = Self.first.replacing("Arvid Brekke", with: "Olav Qvale")
      .replacing("2021-03-03", with: "2021-02-27")
    let shop = try site([
      "a.md": gone, "b.md": Self.second.replacing("2021-03-04", with: "2021-03-01"),
    ])
    for path in ["topics/reefs.html", "speakers/q.html", "months/2021-02.html"] {
      #expect(shop.read("public/" + path)?.contains("briefs/a.html") == true, "\(path)")
    }
    #expect(shop.read("public/speakers/b.html")?.contains("briefs/a.html") == false)
    #expect(shop.read("public/index.html")?.contains("briefs/a.html") == false)
  }

  @Test("Articles of which nothing says which is the newest each stand for themselves")
  func unknownOrder() throws {
    let url = "url: https://tidende.example/ferry"
    let one = Self.report("At least 4 passengers were injured.", day: 3, head: url)
    let two = Self.report("At least 14 passengers were injured.", day: 3, head: url)
    let shop = try site(["a.md": one, "b.md": two])
    for name in ["a", "b"] {
      #expect(try place("newer", name, in: shop).isEmpty)
      #expect(shop.read("public/index.html")?.contains("briefs/\(name).html") == true)
    }
    // The day of the last change tells.
    try shop.write(
      Self.report(
        "At least 14 passengers were injured.", day: 3, head: url + "\nupdated: 2021-03-09"),
      "content/b.md")
    #expect(try shop.run("build").status == 0)
    #expect(try place("newer", "a", in: shop).contains("briefs/b.html"))
  }

  @Test("Of three versions the older two lead to the newest, which is compared with the last")
  func three() throws {
    let third = Self.report(
      "At least 19 passengers were injured, the coastguard said. “The mate was alone on the bridge that night,” said Arvid Brekke.",
      day: 6)
    let shop = try site(["a.md": Self.first, "b.md": Self.second, "c.md": third])
    for name in ["a", "b"] { #expect(try place("newer", name, in: shop).contains("briefs/c.html")) }
    let earlier = try place("story", "c", in: shop)
    let (b, a) = (earlier.range(of: "briefs/b.html"), earlier.range(of: "briefs/a.html"))
    #expect(try #require(b).lowerBound < #require(a).lowerBound)
    #expect(earlier.contains("<b>At least 14 passengers</b>"))
    #expect(!earlier.contains("<b>At least 4 passengers</b>"))
    #expect(try place("story", "b", in: shop).isEmpty)
  }

  @Test("When the other version goes, the brief and the lists are as if it had never been")
  func apart() throws {
    let shop = try site(["a.md": Self.first, "b.md": Self.second, "c.md": Self.other])
    try shop.remove("content/a.md")
    #expect(try shop.run("build").status == 0)
    #expect(try place("story", "b", in: shop).isEmpty)
    try shop.write(Self.first, "content/a.md")
    try shop.remove("content/b.md")
    #expect(try shop.run("build").status == 0)
    #expect(try place("newer", "a", in: shop).isEmpty)
    #expect(shop.read("public/index.html")?.contains("briefs/a.html") == true)
  }

  @Test("A template without a place for the way to a newer version has it with the story")
  func ownTemplate() throws {
    let shop = try Workshop()
    try shop.write("<p>{{title}}</p>\n{{{story}}}\n", "templates/brief.html")
    try shop.write(Self.first, "content/a.md")
    try shop.write(Self.second, "content/b.md")
    #expect(try shop.run("build").status == 0)
    #expect(try place("story", "a", in: shop).contains("../briefs/b.html"))
  }

  @Test("A story keeps its address when a newer version of its oldest article comes")
  func storyAddress() throws {
    let shop = try site(["a.md": Self.first, "d.md": Self.later])
    #expect(shop.read("public/stories/a.html")?.contains("../briefs/a.html") == true)
    try shop.write(Self.second, "content/b.md")
    #expect(try shop.run("build").status == 0)
    let story = try #require(shop.read("public/stories/a.html"))
    #expect(story.contains("../briefs/b.html") && !story.contains("../briefs/a.html"))
    #expect(!shop.exists("public/stories/b.html"))
    // The older version is in no story, and says only that there is a newer.
    #expect(try place("story", "a", in: shop).isEmpty)
  }

  /// Another report of the event.
  private static let later = """
    ---
    title: Inquiry opens into grounding of the Havnefjord
    date: 2021-03-06
    source: Fjordposten
    ---
    An inquiry into the grounding of the ferry Havnefjord on the Lomvi reef opened in Skarvik on Thursday. The number of injured passengers has risen to 19, the coastguard said.

    “The mate was alone on the bridge,” said Torgeir Aasen, who leads the inquiry.
    """
}
