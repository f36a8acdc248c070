import Gathering
import Model
import Provenance
import Testing

@testable import Rendering

@Suite("What a brief says of other versions") struct VersionHoleTests {
  private let cards = StoryFixture.cards([1, 2, 4])

  private func words(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Where words stand in a brief's text.
  private func span(_ words: String, in brief: Brief) throws -> TextSpan {
    let text = brief.article.text.string(brief.article.text.span)
    let range = try #require(text.range(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }

  /// A comparison of one sentence and a figure in it, with the newer text's sentence so often.
  private func compared(_ times: Int = 1) throws -> VersionComparison {
    let old = BriefFixture.brief("Anna Lund said 30 boats sank & left.")
    let new = BriefFixture.brief()
    let sentences = try (
      span("Anna Lund said 30 boats sank & left.", in: old),
      span("Anna Lund said 40 boats sank", in: new)
    )
    return try VersionComparison(
      from: old, to: new,
      sentences: Array(repeating: VersionChange(sentences.0, sentences.1), count: times)
        + [VersionChange(span("said", in: old), span("said", in: new), .respelled)],
      figures: [
        VersionChange(span("30 boats", in: old), span("40 boats", in: new)),
        VersionChange(added: span("40 boats", in: new)),
      ],
      quotes: [VersionChange(added: span("We are poor now, é.", in: new))])
  }

  @Test("Changed figures, quotes and sentences, old and new, with the way to their places")
  func changes() throws {
    let page = Array(
      "<p id=\"p3\"><a href=\"#p3\"></a><b>Anna</b> Lund said\n40 boats sank: “We are poor now, é.”</p>"
        .utf8)
    let text = try words(InstalledSite.renderer().earlierVersions(cards, compared(), page: page))
    #expect(
      text.contains(
        "<li><span><b>30 boats</b></span> <span class=\"word\">is now</span> <a href=\"#brief-f1\"><span><b>40 boats</b></span></a></li>"
      ))
    #expect(text.contains("<del>Anna Lund said 30 boats sank &amp; left.</del>"))
    #expect(text.contains("<a href=\"#p3\"><ins>Anna Lund said 40 boats sank</ins></a>"))
    #expect(
      text.contains(
        "<span class=\"kind\">New</span> <a href=\"#p3\"><ins>“We are poor now, é.”</ins></a>"))
    #expect(text.contains("<li>1 sentence changed</li>\n<li>1 sentence spelled otherwise</li>"))
    #expect(
      text.components(separatedBy: "is now").count == 2, "one that came is told with its sentence")
  }

  @Test("Where the page has a paragraph in other words nothing leads there")
  func noPlace() throws {
    let page = Array("<p id=\"p3\">Anna Lund said nothing.</p>".utf8)
    let text = try words(InstalledSite.renderer().earlierVersions(cards, compared(), page: page))
    #expect(text.contains("</span> <ins>Anna Lund said 40 boats sank</ins></p>"))
  }

  @Test("Earlier versions stand from the last one on, each once, and not the brief itself")
  func earlier() throws {
    let text = words(InstalledSite.renderer().earlierVersions(cards, nil, page: []))
    let last = try #require(text.range(of: "../briefs/mine-1.html"))
    let first = try #require(text.range(of: "../briefs/mine-0.html"))
    #expect(last.lowerBound < first.lowerBound)
    #expect(!text.contains("mine-2.html") && !text.contains("What changed"))
    #expect(!text.contains("newer version"))
  }

  @Test("An older version leads to the newest and says no more")
  func newer() {
    let text = words(InstalledSite.renderer().newerVersion(cards[2], than: cards[0]))
    #expect(text.contains("There is a newer version of this article:"))
    #expect(text.contains("<a href=\"../briefs/mine-2.html\">Mine, part 2 &lt;b&gt;</a>"))
    #expect(text.contains("<time datetime=\"2026-05-04\">4 May 2026</time>"))
    #expect(!text.contains("<section"))
  }

  @Test("Of many changes ten are listed, and how many are not is told")
  func many() throws {
    let text = try words(InstalledSite.renderer().earlierVersions(cards, compared(13), page: []))
    #expect(text.components(separatedBy: "<del>").count == 11)
    #expect(text.contains("13 sentences changed") && text.contains("and 3 more changes"))
    let few = try words(InstalledSite.renderer().earlierVersions(cards, compared(10), page: []))
    #expect(!few.contains("more change"))
  }

  @Test("Of many sentences those that changed are listed before those that came")
  func changedFirst() throws {
    let compared = try compared()
    let added = try VersionChange(added: span("Anna Lund", in: compared.new))
    let many = VersionComparison(
      from: compared.old, to: compared.new,
      sentences: Array(repeating: added, count: 12) + compared.sentences, figures: [], quotes: [])
    let text = words(InstalledSite.renderer().earlierVersions(cards, many, page: []))
    #expect(text.components(separatedBy: "<ins>Anna Lund</ins>").count == 10)
    #expect(text.contains("<ins>Anna Lund said 40 boats sank</ins>"))
    #expect(text.contains("and 3 more changes"))
  }

  @Test("Where no sentence changed that is said")
  func none() throws {
    let brief = BriefFixture.brief()
    let compared = VersionComparison(from: brief, to: brief, sentences: [], figures: [], quotes: [])
    let text = words(InstalledSite.renderer().earlierVersions(cards, compared, page: []))
    #expect(text.contains("<li>no sentence changed</li>"))
  }

  @Test("Other cards, files or addresses are another source")
  func source() {
    let renderer = InstalledSite.renderer()
    let (one, two) = (Digest([1]), Digest([2]))
    let base = [("a", one, one), ("b", one, one)]
    let sources = [
      base, [("a", two, one), ("b", one, one)], [("a", one, one), ("b", one, two)],
      [("a", one, one), ("c", one, one)], base.reversed(), base + [("c", one, one)],
    ].map { renderer.versionSource($0) }
    #expect(Set(sources).count == sources.count)
    #expect(renderer.versionSource(base) == sources[0])
  }
}

@Suite("Numbers of a printed page's paragraphs") struct ParagraphNumbersTests {
  private func number(_ words: String, on page: String) throws -> Int? {
    let article = BriefFixture.brief(words).article
    return ParagraphNumbers(page: Array(page.utf8)).number(of: TextSpan(5, 6), in: article)
  }

  @Test("A paragraph is known by its words, whatever marks and entities stand in it")
  func known() throws {
    let page =
      "<h1>x</h1>\n<p id=\"p1\">One</p><p>Two</p>\n<p id=\"p12\"><a class=\"n\"></a>A &amp; <mark><b>“B”</b> &lt;c&gt;</mark>\n\"d\"</p>"
    #expect(try number("A & “B” <c> \"d\"", on: page) == 12)
    #expect(try number("One", on: page) == 1)
    #expect(try number("Two", on: page) == nil)
    #expect(try number("Three", on: page) == nil)
  }

  @Test("Of two with the same words the first is taken, and a page that breaks off has what it has")
  func twice() throws {
    #expect(try number("One", on: "<p id=\"p1\">One</p><p id=\"p2\">One</p>") == 1)
    #expect(try number("One", on: "<p id=\"p1\">One") == 1)
    #expect(try number("One", on: "<p id=\"p") == nil)
  }
}
