import Foundation
import Model
import Provenance
import Testing

@testable import Rendering

@Suite("What a page says to programs") struct ArticleDataTests {
  private func object(_ brief: Brief, base: String? = "https://b.example/") throws -> [String: Any]
  {
    let site = SiteOptions(title: "Briefs", baseURL: base, language: "en")
    var json = JSONWriter()
    ArticleData(BriefPage(brief, site: site)).write(&json)
    let data = Data(json.bytes)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func objects(_ name: String, _ object: [String: Any]) throws -> [[String: Any]] {
    try #require(object[name] as? [[String: Any]])
  }

  @Test("An article is its publisher's and its writers', on a page of the site")
  func article() throws {
    var metadata = ArticleMetadata()
    metadata.source = "The Kell Post"
    metadata.url = "https://kell.example/1"
    metadata.authors = ["Ida Strand", "The desk"]
    metadata.language = "en-GB"
    metadata.updated = ArticleDate(year: 2026, month: 3, day: 12)
    let object = try object(BriefFixture.brief(metadata: metadata))
    #expect(object["@context"] as? String == "https://schema.org")
    #expect(object["@type"] as? String == "NewsArticle")
    #expect(object["headline"] as? String == "Boats sink")
    #expect(object["url"] as? String == "https://b.example/briefs/a.html")
    #expect(object["inLanguage"] as? String == "en-GB")
    #expect(object["datePublished"] as? String == "2026-03-10")
    #expect(object["dateModified"] as? String == "2026-03-12")
    #expect(object["isBasedOn"] as? String == "https://kell.example/1")
    // Whether they are people nobody has said.
    #expect(
      try objects("author", object) as? [[String: String]]
        == [["name": "Ida Strand"], ["name": "The desk"]])
    #expect(object["publisher"] as? [String: String] == ["name": "The Kell Post"])
    #expect(
      object["isPartOf"] as? [String: String]
        == ["@type": "WebSite", "name": "Briefs", "url": "https://b.example/"])
  }

  @Test("What is not known is not said")
  func unknown() throws {
    let plain = BriefFixture.brief("It rained.")
    let object = try object(plain, base: nil)
    #expect(
      Set(object.keys) == [
        "@context", "@type", "headline", "inLanguage", "datePublished", "isPartOf",
      ])
    #expect(object["isPartOf"] as? [String: String] == ["@type": "WebSite", "name": "Briefs"])
  }

  @Test("A key quote has its words, its place and who is known to speak, a key figure its number")
  func findings() throws {
    let object = try object(BriefFixture.brief())
    let quote = try objects("hasPart", object)[0]
    #expect(quote["@type"] as? String == "Quotation" && quote["url"] as? String == "#q1")
    #expect(quote["text"] as? String == "We are poor now, é.")
    #expect(quote["creator"] as? [String: String] == ["name": "Anna Lund"])
    let figure = try objects("mentions", object)[0]
    #expect(figure["@type"] as? String == "QuantitativeValue" && figure["url"] as? String == "#f1")
    #expect(figure["name"] as? String == "40 boats" && figure["value"] as? Int == 40)
    #expect(figure["unitText"] as? String == "boat" && figure["description"] == nil)
  }

  @Test("Each piece of a speech has a place of its own, and who has no full name is not named")
  func pieces() throws {
    let quotes = try objects("hasPart", object(try BriefFixture.inPieces()))
    #expect(quotes.map { $0["url"] as? String } == ["#q1", "#q2"])
    #expect(quotes.map { $0["text"] as? String } == ["We are poor now,", "We were rich."])
    #expect(quotes.allSatisfy { $0["creator"] == nil })
  }

  @Test("Who is named as a person beside a sentence of the summary is one")
  func person() throws {
    let plain = BriefFixture.brief()
    let name = try #require(plain.quotes[0].speaker?.fullName)
    let person = NamedPerson(mention: name, fullName: name, role: nil)
    let object = try object(
      Brief(
        article: plain.article,
        summary: [
          SummarySentence(excerpt: plain.summary[0].excerpt, number: 2, rank: 1, people: [person])
        ],
        quotes: plain.quotes, figures: [], keyQuotes: [0], keyFigures: [], wordCount: (10, 10)))
    let quote = try objects("hasPart", object)[0]
    #expect(quote["creator"] as? [String: String] == ["@type": "Person", "name": "Anna Lund"])
  }

  @Test(
    "A figure has the bounds that its article gives, and no value that it does not",
    arguments: [
      (nil, .exact, ["value": 40]), (nil, .about, ["value": 40]), (nil, .up, ["value": 40]),
      (nil, .over, ["minValue": 40]), (nil, .under, ["maxValue": 40]),
      (60, .exact, ["minValue": 40, "maxValue": 60]),
      (60, .over, ["minValue": 40, "maxValue": 60]),
    ] as [(Double?, FigureModifier, [String: Double])])
  func bounds(_ upper: Double?, _ modifier: FigureModifier, _ expected: [String: Double]) throws {
    let plain = BriefFixture.brief("Of 12 boats, 40 sank at Kell.")
    let text = plain.article.text
    let figure = Figure(
      excerpt: text[TextSpan(17, 19)], value: 40, upperValue: upper, modifier: modifier,
      unit: "boat", kind: .count, counted: text[TextSpan(10, 15)], fate: text[TextSpan(20, 24)],
      subject: nil, attribution: nil, hedge: nil, sentence: text[TextSpan(4, text.count)])
    let object = try object(
      Brief(
        article: plain.article, summary: [], quotes: [], figures: [figure], keyQuotes: [],
        keyFigures: [0], wordCount: (6, 0)))
    let told = try objects("mentions", object)[0]
    #expect(told["description"] as? String == "boats sank")
    let numbers = told.filter { ["value", "minValue", "maxValue"].contains($0.key) }
    #expect(numbers as? [String: Double] == expected)
  }
}
