import Figures
import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Briefing

@Suite("Key figures") struct KeyFigureTests {
  /// The key figures of a text, as printed, the most telling first.
  private func key(_ text: String, title: String = "") -> [String] {
    let document = Document(SourceText(text))
    let figures = FigureFinder().find(in: document)
    let places = FigurePlaces(figures, in: document)
    return KeyFigures(
      figures, at: places, FigureRelations.find(in: figures, at: places, of: document),
      in: document, title: title.isEmpty ? nil : Document(SourceText(title))
    ).choose(most: 6)
      .map { figures[$0].excerpt.exact }
  }

  @Test(
    "Of two levels of one thing the new one is key, whatever stands behind them, and the former never alone",
    arguments: [
      "The number of cases fell to 25 from 26 on Sunday.",
      "The number of cases fell to 25 from 26 on Sunday in a care home in Halden.",
      "The number of cases in Halden fell from 26 on Friday to 25 on Sunday.",
    ])
  func levels(_ text: String) {
    let key = key(text, title: "Cases fall to 25 from 26")
    #expect(key.contains { $0.contains("25") } && !key.contains { $0.contains("26") })
  }

  // MARK: The headline

  private let storm =
    "The storm that crossed Sundmark on Friday tore the roofs off 12 barns and two schools, the county said. "
    + "It cut 40,000 homes off the grid, and crews from three counties are at work. "
    + "Repairs will cost 6 million euros and take five weeks. A girl of six was saved from the Orra river."

  @Test(
    "What the headline says comes first, in its order",
    arguments: [
      ("Storm leaves 40,000 homes dark", ["40,000 homes"]),
      ("Sundmark storm to cost 6 million euros", ["6 million euros"]),
      ("Five weeks of work after storm tears 12 roofs off", ["five weeks", "12 barns"]),
      ("Storm leaves 40K homes dark, costs 6 million euros", ["40,000 homes", "6 million euros"]),
    ])
  func headline(_ title: String, _ first: [String]) {
    #expect(Array(key(storm, title: title).prefix(first.count)) == first)
  }

  @Test(
    "A headline's number is no figure of another kind, no year, and no bare one",
    arguments: [
      "Prices rise 5% after storm", "The storm of 2012 remembered", "One storm, many roofs",
    ])
  func headlineOfOtherKind(_ title: String) {
    #expect(key(storm, title: title) == key(storm))
  }

  @Test("A bare number in the headline is the figure that names what it counts")
  func bareHeadline() {
    let wreck =
      "A ferry with 214 people on board ran onto a reef on Friday. The search took four weeks. "
      + "Four sailors are missing. The four were below deck, her owner said."
    #expect(key(wreck, title: "Four missing after wreck").first == "Four sailors")
  }

  @Test("A headline of a hundred figures leaves room for none but six")
  func longHeadline() {
    let many = (10..<110).map { "\($0) boats" }.joined(separator: ", ")
    #expect(key("There were \(many) in the bay.", title: many).count == 6)
  }

  // MARK: What is left out

  @Test("One thing said in two units counts once")
  func restated() {
    let conversion = key("The new line is 100 kilometres (62 miles) long and has 14 stations.")
    #expect(conversion.count == 2)
    #expect(conversion.count { $0.contains("kilometres") || $0.contains("miles") } == 1)
    let share = key("Shares of Halden Shipping fell 12 points, or 1.5%, on Tuesday.")
    #expect(share.count == 1)
  }

  @Test("Two things in one unit count twice")
  func distinct() {
    #expect(key("The county has 30 buses, and the town has 12 buses.").count == 2)
  }

  @Test("A plain duration or age is key where it is the news")
  func plainNews() {
    #expect(
      key("A former mayor of Orra was sentenced to 13 years in jail on Friday.").first
        == "13 years")
    #expect(
      key("The composer Maj Strand has died. She was 97, her publisher said.").first?
        .contains("97") == true)
  }

  @Test("A plain duration or age is not key where it stands by the way")
  func plainByTheWay() {
    let figures = key(
      "Fire killed at least 31 people at a mine near Orra on Sunday, and another 60 are missing. "
        + "The mine's owner was fined $2 million for an accident in its main shaft. "
        + "Per Holm, 45, has worked there for six years, and his brother, 39, for two.")
    #expect(figures.contains("at least 31 people"))
    #expect(
      !figures.contains { $0.contains("45") || $0.contains("39") || $0.contains("six years") })
  }

  @Test("A bare one is key only where somebody died")
  func bareOnes() {
    #expect(key("One resident was there. The county has 40 shelters.") == ["40 shelters"])
    #expect(key("One resident was there.").isEmpty)
    #expect(key("One man was killed and 14 people were hurt on the pier.").contains("One man"))
  }

  @Test(
    "What is not worth its line is not key, though nothing else is",
    arguments: [
      "Per Holm, 45, said that he would stay.", "Per Holm, 84, won the vote.",
      "“I have had three boats,” Per Holm said, “and sold them all.”",
    ])
  func nothingWorth(_ text: String) {
    let opening = "The council of Orra talked about the old quay on Monday. No plan was made. "
    #expect(key(opening + text).isEmpty)
  }

  @Test("A number that stands alone is not key where nobody says what it counts")
  func bareNumbers() {
    #expect(key("The bridge at Orra was closed on Monday. It went from 12 to 34.").isEmpty)
  }

  @Test("A conversion in brackets is not key beside the sum that it converts")
  func conversions() {
    let figures = key(
      "The court at Orra fined the shipping firm 600,000 kroner ($58,000; £46,000) on Monday for spilling oil."
    )
    #expect(figures.count == 1 && figures[0].contains("kroner"))
    let fine =
      "A court at Orra has fined the student 600 kroner ($58) for painting the quay, and each of the 40 boats was cleaned."
    #expect(key(fine, title: "Student fined $58 for painting quay").first == "600 kroner")
  }

  // MARK: The ranker

  @Test("Every feature has its weight, and every weight its feature")
  func weights() {
    let names = "\(FigureWeights.table)".split(separator: "\n").map {
      $0.split(separator: "|")[0].filter { $0 != " " }
    }
    #expect(names == FigureFeature.names)
  }

  private static let examples: [(FigureFeature, MarkedText)] = [
    (.people, "The school has ⟦90 pupils⟧ and 12 rooms."),
    (.spelled, "It has ⟦nine rooms⟧ and 30 beds."),
    (.compound, "She sent a ⟦12-page⟧ letter and 3 photos."),
    (.afterComma, "Ida Berg, ⟦45⟧, sold 20 boats."),
    (.apposition, "Ida Berg, ⟦45⟧, sold 20 boats."),
    (.afterThan, "It takes 20 days rather than ⟦30 days⟧."),
    (.afterAnd, "They sold 20 boats and ⟦30 nets⟧."),
    (.definite, "They met the ⟦30 sailors⟧ and 4 cooks."),
    (.another, "They have 20 boats and lost ⟦another 30 boats⟧."),
    (.restated, "It fell 12 points, or ⟦1.5%⟧."),
    (.timeApart, "They sold it ⟦30 years⟧ ago for 20 days of work."),
    (.atAge, "He died at age ⟦45⟧ and left 20 boats."),
    (.childAge, "The ⟦4-year-old⟧ was seen beside a 47-year-old man."),
    (.greatAge, "The ⟦94-year-old⟧ was seen beside a 47-year-old man."),
    (
      .deathCount,
      "The wave killed ⟦30 people⟧ far away from where, the day before, it had moved 20 boats."
    ),
    (
      .crime,
      "She was sentenced to ⟦30 years⟧ in a trial that went on, with many breaks, for 20 days."
    ),
    (.marketIndex, "The Dow fell ⟦30 points⟧ while the S&P lost 20 points."),
    (.secondSentence, "They sold 20 boats. They kept ⟦30 nets⟧."),
  ]

  @Test("A feature tells one figure of a text from the others", arguments: examples)
  func features(_ feature: FigureFeature, _ marked: MarkedText) {
    let document = Document(marked.text)
    let figures = FigureFinder().find(in: document)
    let places = FigurePlaces(figures, in: document)
    let rows = FigureFeatures(figures, at: places, in: document).rows()
    #expect(figures.count > 1)
    let told = figures.indices.filter { rows[$0][feature] }.map { figures[$0].excerpt.span }
    #expect(told.count == 1 && marked.spans.allSatisfy { span in told.allSatisfy(span.overlaps) })
  }

  @Test("The figure that the headline says is the rule's", arguments: HeadlineRule.examples)
  func headline(_ example: RuleExample) {
    func first(_ text: String) -> String? {
      let lines = text.split(separator: "\n").map(String.init)
      let document = Document(SourceText(lines[1]))
      let figures = FigureFinder().find(in: document)
      let scores = [Double](repeating: 0, count: figures.count)
      return HeadlineRule(Document(SourceText(lines[0]))).matches(figures, scores).first
        .map { figures[$0].excerpt.exact }
    }
    switch example {
    case .finds(let text, _):
      let bracketed = text.split(whereSeparator: { $0 == "⟦" || $0 == "⟧" })
      #expect(first(text.filter { $0 != "⟦" && $0 != "⟧" }) == String(bracketed[1]))
    case .ignores(let text): #expect(first(text) == nil)
    }
  }

  @Test(
    "Beside a summary, a figure that it tells gives way to one nearly as telling, but never the headline's"
  )
  func besideSummary() {
    let text =
      "The storm cut 40,000 homes off the grid. It sank 31 boats. Crews mended 220 masts. It felled 96 oaks. The county sent 55 crews. "
      + "Farmers lost 73 cows. Teachers closed 18 schools. The port lost 24 cranes."
    let document = Document(SourceText(text))
    let figures = FigureFinder().find(in: document)
    func choose(_ told: Set<String>, title: String = "") -> [String] {
      let key = KeyFigures(figures, in: document, title: title)
      return key.choose(
        instead: key.choose(most: 6), most: 6,
        beside: figures.map { told.contains($0.excerpt.exact) }
      )
      .map { figures[$0].excerpt.exact }
    }
    let usual = choose([])
    #expect(usual.count == 6)
    guard let last = usual.last else { return }
    #expect(!choose([last]).contains(last) && choose([last]).count == 6)
    // The others stand in their order.
    #expect(choose([last]).prefix(5) == usual.prefix(5))
    #expect(choose([last], title: "Storm hits \(last)").first == last)
  }

  @Test("Times alone are no key figures, but those of a crime or a headline")
  func times() {
    let text = "The choir of Norrhamn has sung for almost two years. It is on the hill."
    #expect(key(text).isEmpty)
    #expect(key(text, title: "Two years of song") == ["almost two years"])
    #expect(!key("A sailor of Norrhamn was jailed for four years on Monday.").isEmpty)
  }

  @Test("A figure in a quotation of nobody knows whom is not key")
  func quotedOfNobody() {
    let words = "60 per cent of all boats would be sold"
    #expect(key("There was talk on the quay: \u{201C}Even \(words).\u{201D}").isEmpty)
    #expect(!key("\u{201C}Even \(words),\u{201D} Anna Lund said.").isEmpty)
  }

  @Test("What nobody states is the rule's", arguments: UnassertedRule.examples)
  func unasserted(_ example: RuleExample) {
    func told(_ text: SourceText) -> [TextSpan] {
      let document = Document(text)
      let figures = FigureFinder().find(in: document)
      let places = FigurePlaces(figures, in: document)
      return figures.indices.filter {
        UnassertedRule(document: document)
          .isUnasserted(figures[$0], places.tokens[$0], in: places.sentences[$0])
      }.map { figures[$0].span }
    }
    switch example {
    case .finds(let text, _):
      let marked = MarkedText(stringLiteral: text)
      let found = told(marked.text)
      #expect(found.count == marked.spans.count)
      #expect(zip(found, marked.spans).allSatisfy { $0.overlaps($1) })
    case .ignores(let text): #expect(told(SourceText(text)).isEmpty)
    }
  }

  @Test("A wall of figures takes its time once")
  func wall() {
    let wall = String(repeating: "40 boats and 30 nets (20 miles), ", count: 1_500)
    let document = Document(SourceText(wall))
    let figures = FigureFinder().find(in: document)
    let clock = ContinuousClock()
    let taken = clock.measure {
      _ = KeyFigures(figures, in: document, title: String(wall.prefix(4_000))).choose(most: 6)
    }
    #expect(figures.count > 4_000)
    #expect(taken < .seconds(10))
  }
}
