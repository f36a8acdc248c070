import Model
import Testing

@testable import Gathering

@Suite("The archive") struct ArchiveTests {
  private func date(_ day: Int, month: Int = 3, time: ArticleDate.Time? = nil) -> ArticleDate? {
    ArticleDate(year: 2026, month: month, day: day, time: time)
  }

  private func article(_ address: String, _ date: ArticleDate?, keys: [ListKey] = [])
    -> ListedArticle
  {
    ListedArticle(
      address: address, date: date, updated: nil, keys: keys,
      card: CardPlace(offset: 0, count: 0, digest: Digest([])))
  }

  @Test("Pages of the site's own go by weight, title and address")
  func pages() {
    func page(_ path: String, _ title: String, _ weight: Int? = nil) -> ListedPage {
      ListedPage(
        path: path, title: title, language: nil, weight: weight,
        card: CardPlace(offset: 0, count: 0, digest: Digest([])))
    }
    let all = [
      page("z.html", "Zebra", -1), page("b.html", "Last words", 7), page("d.html", "about us"),
      page("f.html", "Änderungen"), page("c.html", "Terms"), page("e.html", "Terms"),
    ]
    #expect(Archive([], pages: all.reversed()).pages == [0, 1, 2, 3, 4, 5].map { all[$0] })
  }

  @Test("The newest come first, one moment by address, those without a date last")
  func order() {
    let archive = Archive([
      article("b", date(1)), article("none", nil), article("c", date(9)), article("a", date(1)),
    ])
    #expect(archive.articles.map(\.address) == ["c", "a", "b", "none"])
    #expect(archive.undated == 3)
  }

  @Test("A day's articles stand together, though by the clock one of the day before came later")
  func days() {
    let late = ArticleDate.Time(seconds: 23 * 3600, zone: -300)
    let early = ArticleDate.Time(seconds: 3600, zone: 60)
    let archive = Archive([
      article("a", date(1, time: late)), article("b", date(2, time: early)), article("c", date(1)),
    ])
    #expect(archive.articles.map(\.address) == ["b", "a", "c"])
  }

  @Test("Months are runs of articles, the newest first")
  func months() {
    let archive = Archive([
      article("a", date(1)), article("b", date(31)), article("c", date(30, month: 4)),
      article("d", nil),
    ])
    #expect(archive.months.map(\.text) == ["2026-04", "2026-03"])
    #expect(archive.months.map(\.range) == [0..<1, 1..<3])
    #expect(Archive([article("d", nil)]).months.isEmpty)
  }

  @Test("Spellings of a topic are one list, other names are others")
  func keys() {
    #expect(
      ListKey(.topic, slug: Slug.part(of: "Local government"))
        == ListKey(.topic, slug: Slug.part(of: "local-government")))
    #expect(
      ListKey(.speaker, slug: Slug.part(of: "José Díaz"))
        == ListKey(.speaker, slug: Slug.part(of: "Jose Diaz")))
    #expect(
      ListKey(.speaker, slug: Slug.part(of: "Anna Lund"))
        != ListKey(.speaker, slug: Slug.part(of: "Lund")))
    #expect(
      ListKey(.topic, slug: Slug.part(of: "Lund")) != ListKey(.speaker, slug: Slug.part(of: "Lund"))
    )
    let archive = Archive([
      article("a", date(1), keys: [ListKey(.topic, slug: Slug.part(of: "sea"))]),
      article(
        "b", date(2), keys: [ListKey(.topic, slug: Slug.part(of: "Sea")), ListKey(letter: "ш")]),
    ])
    #expect(archive.groups()[ListKey(.topic, slug: Slug.part(of: "SEA"))] == [0, 1])
    #expect(archive.groups().keys.contains { $0.kind == .letter && $0.letter == "ш" })
  }

  @Test(
    "A speaker stands under the letter of the surname",
    arguments: [
      ("Anna Lund", "l"), ("Ingrid Åsberg", "a"), ("Roy Alder Jr.", "a"), ("Ludwig van Beek", "b"),
      ("Шура Шор", "ш"), ("Agent 47", "0"), ("Roy Alder, builder", "a"), ("Roy Alder (II)", "a"),
      (" , Alder", "a"), ("Roy Alder\tJR.", "a"), ("jr", "j"), ("III IV", "i"), ("Ann O'Hara", "o"),
      ("Roy 'Alder'", "a"), ("Roy A\u{301}lder", "a"), ("", "0"), ("  ", "0"),
      ("José Alder III", "a"),
    ])
  func letters(_ name: String, _ letter: String) {
    #expect(SurnameLetter(of: name).text == letter)
  }

  @Test("An older version stands in those of its lists in which nothing else does")
  func older() {
    let (topic, own) = (ListKey(.topic, slug: "reefs"), ListKey(.topic, slug: "ferries"))
    let (speaker, letter) = (ListKey(.speaker, slug: "ida-holm"), ListKey(letter: "h"))
    let archive = Archive(
      [article("new", date(2), keys: [topic, letter]), article("none", nil)],
      older: [
        article("first", date(1), keys: [topic, speaker, letter]),
        article("second", date(28, month: 2), keys: [topic, own, letter]),
      ])
    #expect(archive.articles.map(\.address) == ["new", "none"] && archive.undated == 1)
    #expect((0..<4).map { archive[$0].address } == ["new", "none", "first", "second"])
    #expect(archive.months.map(\.text) == ["2026-03", "2026-02"])
    #expect(archive.months.map(\.range) == [0..<1, 3..<4])
    // The speaker's entry stands on the page of the letter.
    #expect(archive.groups() == [topic: [0], speaker: [2], letter: [0, 2], own: [3]])
  }

  @Test("A name counts under the one that it is led to, in that article alone")
  func leads() {
    let (moe, berg) = (ListKey(.speaker, slug: "karin-moe"), ListKey(.speaker, slug: "karin-berg"))
    let (m, b) = (ListKey(letter: "m"), ListKey(letter: "b"))
    let archive = Archive(
      [
        article("last", date(3), keys: [berg, b]), article("led", date(2), keys: [moe, m]),
        article("other", date(1), keys: [moe, m]),
      ], older: [article("older", date(1, month: 2), keys: [moe, m])])
    func leads(_ articles: [Int]) -> SpeakerLeads {
      SpeakerLeads([
        StoryCard(
          slug: "led", articles: [1, 0], series: [],
          leads: articles.map {
            SpeakerLead(
              article: $0, slug: "karin-moe", name: "Karin Berg", reason: .oneLetter)
          })
      ])
    }
    // Its own letter has its spelling, with the way to the entry.
    #expect(archive.groups(leads([1])) == [berg: [0, 1], b: [0, 1], moe: [2], m: [1, 2]])
    // An older version makes no entry of a spelling that is led everywhere.
    #expect(archive.groups(leads([1, 2])) == [berg: [0, 1, 2], b: [0, 1, 2], m: [1, 2]])
    #expect(leads([]).words(of: [0, 1]).isEmpty && leads([1]).words(of: [0]).isEmpty)
    #expect(leads([1]).words(of: [0, 1]) != leads([0]).words(of: [0, 1]))
    var card = BriefCard(
      address: "led", title: "", date: nil, source: nil, description: "", tags: [],
      counts: BriefCard.Counts(quotes: 1, figures: 0))
    card.speakers = ["Karin Moe", "Per Sund"].map {
      BriefCard.Speaking(name: $0, role: nil, sayings: [])
    }
    leads([1]).apply(to: &card, at: 2)
    #expect(card.speakers.map(\.name) == ["Karin Moe", "Per Sund"])
    leads([1]).apply(to: &card, at: 1)
    #expect(card.speakers.map(\.slug) == ["karin-berg", "per-sund"])
    #expect(card.speakers.map(\.printed) == ["Karin Moe", nil])
    #expect(card.speakers.map(\.spelling) == [.oneLetter, nil])
  }
}
