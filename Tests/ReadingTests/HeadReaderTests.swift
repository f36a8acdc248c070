import Model
import Provenance
import Testing

@testable import Reading

@Suite("Heads of other programs") struct HeadReaderTests {
  private func read(_ head: String, _ name: String = "content/a.md") -> Article? {
    let result = ArticleReader().read(
      Array("\(head)\nThe ferry is afloat again.".utf8), from: ContentFile(path: name))
    #expect(result.diagnostics == [])
    return result.value
  }

  @Test("What the summary is to be, in one text or a list")
  func summary() {
    let article = read(
      """
      ---
      summary-sentences: 4
      summary-words: 90
      summary-pin: The ferry  is
      summary-ban: [Nobody was, "No: nobody"]
      ---
      """)
    let wishes = article?.metadata.summary
    #expect(wishes?.sentences == 4 && wishes?.words == 90)
    #expect(wishes?.pins.map(\.words) == ["The ferry is"])
    #expect(wishes?.bans.map(\.words) == ["Nobody was", "No: nobody"])
    let place = SourceLocation(file: "content/a.md", line: 5, column: 27)
    #expect(wishes?.bans.last?.location == place)
  }

  @Test("WordPress: titles and days of posts")
  func wordPress() {
    let article = read("---\npost_title: Ferry afloat\npost_date: 2016-01-13 22:11:22\n---")
    #expect(article?.title == "Ferry afloat" && article?.date?.text.hasPrefix("2016-01-13") == true)
  }

  @Test("Hugo: TOML, keywords, summary and an address of the page")
  func hugo() {
    let article = read(
      """
      +++
      title = "Ferry: a second look"
      publishDate = 2026-03-10T09:30:00+01:00
      lastmod = 2026-04-01
      keywords = ["sea", "ferries"]
      summary = "A look."
      canonicalURL = "https://example.org/ferry"
      url = "/news/ferry-again/"
      draft = true
      locale = "en_GB"
      weight = 3

      [author]
      name = "Zoë Ek"
      email = "zoe@example.org"
      +++
      """)
    #expect(article?.title == "Ferry: a second look")
    #expect(article?.date?.text == "2026-03-10T09:30:00+01:00")
    #expect(article?.metadata.updated?.text == "2026-04-01")
    #expect(article?.metadata.tags == ["sea", "ferries"])
    #expect(article?.metadata.description == "A look.")
    #expect(article?.metadata.url == "https://example.org/ferry")
    #expect(article?.address.path == "news/ferry-again")
    #expect(article?.metadata.isDraft == true)
    #expect(article?.metadata.language == "en-GB")
    #expect(article?.metadata.authors == ["Zoë Ek"])
    #expect(article?.metadata.extra.map(\.key).contains("weight") == true)
  }

  @Test("Zola: taxonomies and extra")
  func zola() {
    let article = read(
      """
      +++
      title = "Ferry"
      date = 2026-03-10
      updated = 2026-04-01
      authors = ["Zoë Ek", "Per Holm"]
      [taxonomies]
      tags = ["sea"]
      categories = ["news"]
      [extra]
      source = "Harbour Times"
      +++
      """)
    #expect(article?.date?.text == "2026-03-10")
    #expect(article?.metadata.updated?.text == "2026-04-01")
    #expect(article?.metadata.authors == ["Zoë Ek", "Per Holm"])
    #expect(article?.metadata.tags == ["sea"])
    #expect(article?.metadata.source == "Harbour Times")
    #expect(article?.metadata.extra.map(\.key) == ["updated", "taxonomies", "extra"])
  }

  @Test(
    "A day of change counts where it is after the article's own, and stands in for that where there is none",
    arguments: [
      ("date: 2026-03-10\nupdated: 2026-03-12", "2026-03-10", "2026-03-12"),
      ("date: 2026-03-10\nupdated: 2026-03-10", "2026-03-10", nil),
      ("date: 2026-03-10\nlast_modified_at: 2026-03-01", "2026-03-10", nil),
      (
        "date: 2026-03-10T09:00:00Z\nlastmod: 2026-03-10T12:00:00Z", "2026-03-10T09:00:00Z",
        "2026-03-10T12:00:00Z"
      ),
      ("date:\n  created: 2026-03-10\n  modified: 2026-03-12", "2026-03-10", "2026-03-12"),
      ("date: 2026-03-10\nupdated: true\nmodified: 2026-03-13", "2026-03-10", "2026-03-13"),
      ("updated: 2026-03-12", "2026-03-12", nil),
    ] as [(String, String, String?)])
  func updated(_ head: String, _ date: String, _ updated: String?) {
    let article = read("---\n\(head)\n---")
    #expect(article?.date?.text == date)
    #expect(article?.metadata.updated?.text == updated)
  }

  @Test("The day in a file's name goes before the day of its change")
  func dayOfName() {
    let article = read("---\nupdated: 2026-03-12\n---", "content/2026-03-10-quay.md")
    #expect(article?.date?.text == "2026-03-10" && article?.metadata.updated?.text == "2026-03-12")
  }

  @Test(
    "What an editor corrects is one text or a list, and none of it is parted at commas",
    arguments: [
      ("correction: The quay is 60 metres long, not 40.", ["The quay is 60 metres long, not 40."]),
      (
        "corrections:\n  - The quay is long.\n  - Its name, too, was wrong.",
        ["The quay is long.", "Its name, too, was wrong."]
      ),
      ("correction:", []),
    ])
  func corrections(_ head: String, _ expected: [String]) {
    #expect(read("---\n\(head)\n---")?.metadata.corrections == expected)
  }

  @Test("Jekyll: the day in the file's name, categories, permalink, published")
  func jekyll() {
    let article = read(
      "---\nlayout: post\ntitle: Ferry\ncategories: [sea]\npublished: false\npermalink: /a/ferry.html\n---",
      "content/_posts/2014-06-23-afloat.md")
    #expect(article?.date?.text == "2014-06-23")
    #expect(article?.metadata.tags == ["sea"])
    #expect(article?.metadata.isDraft == true)
    #expect(article?.address.path == "a/ferry")
    let zoned = read(
      "---\ndate: 2014-06-22 23:30:00 -0500\npermalink: /:year/:title/\n---",
      "content/2014-06-23-afloat.md")
    #expect(zoned?.date?.text == "2014-06-22T23:30:00-05:00")
    #expect(zoned?.address.path == "2014-06-23-afloat")
  }

  @Test("Obsidian: signs before topics, links as values, the day of making")
  func obsidian() {
    let article = read(
      "---\naliases: [boat]\ncreated: 2026-03-10\ntags: \"#sea #ferries\"\nauthor: [[Zoë Ek]]\nsource: \"[[papers/ht|Harbour Times]]\"\n---"
    )
    #expect(article?.date?.text == "2026-03-10")
    #expect(article?.metadata.tags == ["sea", "ferries"])
    #expect(article?.metadata.authors == ["Zoë Ek"])
    #expect(article?.metadata.source == "Harbour Times")
    let list = read(
      "---\ntags:\n  - \"#sea\"\n  - ferries\nauthors:\n  - [[Zoë Ek]]\n  - Per Holm\n---")
    #expect(list?.metadata.tags == ["sea", "ferries"])
    #expect(list?.metadata.authors == ["Zoë Ek", "Per Holm"])
  }

  @Test("Pelican: lines with a title before the first blank line")
  func pelican() {
    let article = read(
      "Title: Ferry: a second look\nDate: 2010-12-03 10:20\nModified: 2010-12-05\nCategory: Sea\nSlug: my-ferry\nAuthors: Zoë Ek, Per Holm\nSummary: A\n    look.\nStatus: draft\n"
    )
    #expect(article?.title == "Ferry: a second look")
    #expect(article?.date?.text == "2010-12-03T10:20:00Z")
    #expect(article?.metadata.tags == ["Sea"])
    #expect(article?.address.path == "my-ferry")
    #expect(article?.metadata.authors == ["Zoë Ek", "Per Holm"])
    #expect(article?.metadata.description == "A look.")
    #expect(article?.metadata.isDraft == true)
    #expect(
      read("Title: Ferry\nAuthor: Ek, Zoë; Holm, Per\n")?.metadata.authors == [
        "Ek, Zoë", "Holm, Per",
      ])
  }

  @Test("Our own keys come first")
  func own() {
    let article = read(
      "---\npubdate: 2001-01-01\ndate: 2026-03-10\nkeywords: [a]\ntags: [b]\nTitle: Other\ntitle: Ferry\nsummary: x\ndescription: y\n---"
    )
    #expect(article?.date?.text == "2026-03-10")
    #expect(article?.metadata.tags == ["b"])
    #expect(article?.title == "Ferry")
    #expect(article?.metadata.description == "y")
    #expect(article?.metadata.extra.map(\.key) == ["pubdate", "keywords", "Title", "summary"])
  }

  @Test(
    "A day is read where it can be read in one way",
    arguments: [
      ("2014-06-23", "2014-06-23"), ("2014-6-3", "2014-06-03"), ("2014/06/23", "2014-06-23"),
      ("  2014-06-23", "2014-06-23"), (" 23 June 2014", "2014-06-23"),
      ("20140623", "2014-06-23"), ("2014-06-23 9:30", "2014-06-23T09:30:00Z"),
      ("2014-06-23T09:30:15.25+0200", "2014-06-23T09:30:15+02:00"),
      ("2014-06-23 09:30 CEST", "2014-06-23T09:30:00+02:00"),
      ("2014-06-23 09:30:00 UTC", "2014-06-23T09:30:00Z"),
      ("2014-06-23 12:30 AM", "2014-06-23T00:30:00Z"), ("23 June 2014", "2014-06-23"),
      ("June 23rd, 2014", "2014-06-23"),
      ("Mon, 23 Jun 2014 10:00:00 +0000", "2014-06-23T10:00:00Z"),
      ("Sept. 3, 2014, 4:05 pm", "2014-09-03T16:05:00Z"),
      ("2014-06-23 09:30 IST", "2014-06-23"), ("06/07/2014", nil), ("2014-02-30", nil),
      ("2014-06", nil), ("June 2014", nil), ("2014-06-23 25:00", nil), ("2014-06-234", nil),
      ("yesterday", nil), ("23 June 2014 or so", nil), ("99999-01-01", nil), ("", nil),
    ])
  func days(_ text: String, _ expected: String?) {
    #expect(DateReader.read(text)?.text == expected)
  }
}
