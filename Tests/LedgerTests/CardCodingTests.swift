import Gathering
import Model
import Provenance
import TestSupport
import Testing

@testable import Ledger

/// Cards, reports and listed articles of which each field is anything, with a seed.
private struct Made {
  var generator: SeededGenerator

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &generator)
  }
  private mutating func isSo() -> Bool { .random(using: &generator) }
  private mutating func text() -> String {
    ["", "a", "Häfen", "“Go.”", "a\0b\n", String(repeating: "é", count: 90)].randomElement(
      using: &generator) ?? ""
  }
  private mutating func maybe<Value>(_ value: (inout Made) -> Value) -> Value? {
    isSo() ? value(&self) : nil
  }
  private mutating func list<Value>(_ value: (inout Made) -> Value) -> [Value] {
    (0..<number(0...3)).map { _ in value(&self) }
  }

  private mutating func date() -> ArticleDate? {
    let time = maybe {
      ArticleDate.Time(seconds: $0.number(0...86_399), zone: $0.number(-14...14) * 60)
    }
    return ArticleDate(
      year: number(1...9999), month: number(1...12), day: number(1...28), time: time)
  }

  private mutating func saying() -> BriefCard.Saying {
    BriefCard.Saying(
      parts: list { .init(exact: $0.text(), isApart: $0.isSo()) }, anchor: text())
  }

  mutating func card() -> BriefCard {
    var card = BriefCard(
      address: text(), title: text(), date: date(), source: maybe { $0.text() },
      description: text(), tags: [], counts: .init(quotes: number(0...999), figures: number(0...9)))
    card.updated = maybe { $0.date() } ?? nil
    card.language = maybe { $0.text() }
    card.topics = list { .init(name: $0.text(), slug: $0.text()) }
    card.figure = maybe {
      .init(exact: $0.text(), counted: $0.maybe { $0.text() }, anchor: $0.text())
    }
    card.voice = maybe { .init(name: $0.text(), saying: $0.saying()) }
    card.speakers = list { made in
      .init(
        name: made.text(), printed: made.maybe { $0.text() }, slug: made.text(),
        role: made.maybe { $0.text() }, sayings: made.list { $0.saying() })
    }
    card.entry = maybe { made in
      .init(
        html: made.text(), authors: made.list { $0.text() }, url: made.maybe { $0.text() },
        picture: made.maybe { $0.text() })
    }
    return card
  }

  mutating func report() -> FigureReport {
    FigureReport(
      exact: text(), counted: maybe { $0.text() }, sentence: text(), voice: maybe { $0.text() },
      anchor: text(), unit: maybe { $0.text() })
  }

  mutating func place() -> CardPlace {
    CardPlace(
      offset: number(0...(1 << 40)), count: number(0...9999), digest: Digest([UInt8(number(0...9))])
    )
  }

  mutating func listed() -> ListedArticle {
    ListedArticle(
      address: text(), date: maybe { $0.date() } ?? nil, updated: maybe { $0.date() } ?? nil,
      keys: list { ListKey(.topic, slug: $0.text()) }, card: place(),
      story: maybe { Digest([UInt8($0.number(0...9))]) })
  }

  mutating func page() -> ListedPage {
    ListedPage(
      path: text(), title: text(), language: maybe { $0.text() },
      weight: maybe { $0.number(-9...9) },
      card: place())
  }
}

@Suite("Cards of all kinds, as the next build reads them") struct CardCodingTests {
  @Test(
    "Whatever the fields are, each is read again, and of a part nothing else", arguments: 1...80)
  func cards(_ seed: UInt64) throws {
    var made = Made(generator: SeededGenerator(seed: seed))
    let card = made.card()
    #expect(BriefCard(ledgerBytes: card.ledgerBytes) == card)
    for raw in 0..<16 as Range<UInt8> {
      let parts = BriefCard.Parts(rawValue: raw)
      var expected = card
      if !parts.contains(.topics) { expected.topics = [] }
      if !parts.contains(.speakers) { expected.speakers = [] }
      if !parts.contains(.entry) { expected.entry = nil }
      if !parts.contains(.description) {
        expected.description = ""
        expected.counts = .init(quotes: 0, figures: 0)
        expected.voice = nil
      }
      #expect(BriefCard(ledgerBytes: card.ledgerBytes, parts: parts) == expected)
      #expect(card.only(parts) == expected)
    }
  }

  @Test("So are reports of figures, and bytes cut short or longer are none", arguments: 1...40)
  func reports(_ seed: UInt64) {
    var made = Made(generator: SeededGenerator(seed: seed))
    let reports = (0..<Int(seed % 4)).map { _ in made.report() }
    let bytes = FigureReport.packed(reports)
    #expect(FigureReport.unpacked(bytes[...]) == reports)
    #expect(FigureReport.unpacked((bytes + [0])[...]) == nil)
    for count in bytes.indices { #expect(FigureReport.unpacked(bytes[..<count]) == nil) }
  }

  @Test(
    "So are an entry's articles, or its page, and what lists know of it tells it from others",
    arguments: 1...60)
  func entries(_ seed: UInt64) {
    var made = Made(generator: SeededGenerator(seed: seed))
    func entry(_ articles: [ListedArticle], _ page: ListedPage?) -> LedgerEntry {
      LedgerEntry(
        path: "a.md", source: .none, digest: Digest([1]), standing: ArticleStanding(.published),
        pages: [], articles: articles, page: page, diagnostics: [])
    }
    let articles = [made.listed(), made.listed()]
    let both = entry(articles, nil)
    #expect(both.articles == articles && both.page == nil && both.isListed)
    #expect(both.articleCounts == (2, articles.count { $0.date == nil }))
    let page = made.page()
    let own = entry([], page)
    #expect(own.page == page && own.articles.isEmpty && own.isListed)
    let none = entry([], nil)
    #expect(!none.isListed && none.page == nil && none.articles.isEmpty)
    let all = [both, own, none, entry([articles[0]], nil)]
    for (i, one) in all.enumerated() {
      for (j, other) in all.enumerated() { #expect(one.isListed(as: other) == (i == j)) }
    }
  }
}
