import Gathering
import Model
import Provenance
import Testing

@testable import Rendering

/// What tells the next build that a page which lists briefs is another: a page whose bytes change has another source.
@Suite("What pages that list are made of") struct ListSourceTests {
  private func cards() -> [BriefCard] {
    (1...6).map { number in
      var card = BriefCard(
        address: "quay-\(number)", title: "Quay \(number)",
        date: ArticleDate(year: 2024, month: 1 + number / 3, day: number), source: "Post",
        description: "It sank.", tags: number == 2 ? ["quays"] : ["quays", "boats"],
        counts: .init(quotes: 1, figures: 2))
      card.speakers = [
        .init(
          name: "Anna Lund", role: "mayor",
          sayings: [.init(parts: [.init(exact: "Go.", isApart: false)], anchor: "q1")])
      ]
      card.entry = .init(html: "<p>It sank.</p>", authors: ["Per Holm"], url: nil, picture: nil)
      return card
    }
  }

  /// Each page by its path, with its source.
  private func pages(_ cards: [BriefCard], base: String? = "https://briefs.example/") -> [String:
    (source: Digest, bytes: [UInt8])]
  {
    let articles = cards.enumerated().map { number, card in
      // As the ledger does it: a card is told by what it holds.
      ListedArticle(
        address: card.address, date: card.date, updated: card.updated, keys: ListKey.all(of: card),
        card: CardPlace(offset: number, count: 0, digest: Digest(Array("\(card)".utf8))))
    }
    var pages: [String: (Digest, [UInt8])] = [:]
    InstalledSite.renderer(base: base).lists(
      Archive(articles), former: [], card: { place, _ in cards[place.offset] }, text: { _ in nil }
    ) { pages[$0.path] = ($0.source, $0.page().bytes) }
    return pages
  }

  @Test("Whatever changes in a card, no page changes that has the source of before")
  func changes() {
    let before = pages(cards())
    #expect(before.count > 12)
    let changes: [(String, (inout BriefCard) -> Void)] = [
      ("address", { $0.address = "pier" }), ("title", { $0.title = "Pier" }),
      ("day", { $0.date = ArticleDate(year: 2024, month: 1, day: 30) }),
      (
        "hour",
        { $0.date = ArticleDate(year: 2024, month: 1, day: 2, time: .init(seconds: 7, zone: 0)) }
      ),
      ("no day", { $0.date = nil }),
      ("updated", { $0.updated = ArticleDate(year: 2024, month: 4, day: 2) }),
      ("source", { $0.source = nil }), ("description", { $0.description = "It went." }),
      ("topics", { $0.topics = [BriefCard.Topic("piers")] }),
      ("spelling", { $0.topics = [BriefCard.Topic("Quays")] }),
      ("counts", { $0.counts = .init(quotes: 3, figures: 4) }),
      ("figure", { $0.figure = .init(exact: "40 boats", counted: "boats", anchor: "f1") }),
      ("voice", { $0.voice = .init(name: "Per Holm", saying: .init(parts: [], anchor: "q2")) }),
      ("nobody", { $0.speakers = [] }),
      ("speaker", { $0.speakers[0] = .init(name: "Ann Lund", role: nil, sayings: []) }),
      ("role", { $0.speakers[0] = .init(name: "Anna Lund", role: "judge", sayings: []) }),
      ("entry", { $0.entry = .init(html: "<p>It went.</p>", authors: [], url: nil, picture: nil) }),
      ("language", { $0.language = "de" }),
    ]
    for (name, change) in changes {
      for number in [1] {
        var cards = cards()
        change(&cards[number])
        let after = pages(cards)
        for (path, page) in after where before[path].map({ $0.bytes != page.bytes }) == true {
          #expect(before[path]?.source != page.source, "\(path) after another \(name)")
        }
        #expect(after["index.html"].map { $0.source } != before["index.html"].map { $0.source })
      }
    }
    // Where nothing changed, nothing is made anew.
    for (path, page) in pages(cards()) { #expect(before[path]?.source == page.source, "\(path)") }
  }

  @Test("One article more or less changes the source of each page that it changes")
  func articles() {
    let before = pages(cards())
    for cards in [Array(cards().dropFirst()), Array(cards().dropLast()), []] {
      for (path, page) in pages(cards) where before[path].map({ $0.bytes != page.bytes }) == true {
        #expect(before[path]?.source != page.source, "\(path)")
      }
    }
    #expect(pages(cards(), base: nil)["sitemap.xml"] == nil)
    let elsewhere = pages(cards(), base: "https://other.example/")
    #expect(elsewhere["sitemap.xml"]?.source != before["sitemap.xml"]?.source)
  }
}
