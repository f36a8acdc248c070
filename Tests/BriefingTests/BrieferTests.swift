import Figures
import Language
import Model
import Provenance
import Testing

@testable import Briefing

@Suite("Briefs") struct BrieferTests {
  private func brief(_ paragraphs: [String], title: String = "") -> Brief {
    diagnosed(paragraphs, title: title, language: nil).value
  }

  private func diagnosed(_ paragraphs: [String], title: String = "", language: String?)
    -> Diagnosed<Brief>
  {
    BriefMaker.diagnosed(paragraphs, title: title, language: language)
  }

  private let story = [
    "The Sund bridge was closed on Monday after engineers found cracks in two of its pillars, the county said.",
    "It will stay closed for at least six weeks. About 9,000 cars use the bridge each day, according to the county.",
    "“We found a crack that a child could put a hand in,” engineer Ola Brandt said. “Nobody wanted to see it.”",
    "However, the ferry at Norrhamn will run every 20 minutes. The move is popular.",
    "The county expects repairs to cost 4 million euros. Drivers must take a detour of 38 miles until the bridge opens again.",
    "The so-called “fast lane” stays open. He declined to comment.",
  ]

  @Test(
    "A summary has whole sentences of the article in its order, none that leans on one left out")
  func summary() {
    let brief = brief(story, title: "Sund bridge closed")
    #expect(brief.summary.count == 3)
    #expect(
      brief.summary.map(\.excerpt.span.start) == brief.summary.map(\.excerpt.span.start).sorted())
    #expect(Set(brief.summary.map(\.rank)) == [1, 2, 3])
    let before = [
      "It ": "The Sund bridge was", "However": "“Nobody", "The move": "However",
      "He ": "The so-called",
    ]
    let sentences = brief.summary.map(\.excerpt.exact)
    for (index, sentence) in sentences.enumerated() {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("”"))
      #expect(!sentence.hasPrefix("Sund bridge closed"))
      for (opener, antecedent) in before where sentence.hasPrefix(opener) {
        #expect(index > 0 && sentences[index - 1].hasPrefix(antecedent))
      }
    }
  }

  @Test("One sentence of a summary holds a figure that somebody is named for")
  func coverage() {
    let brief = brief(story, title: "Sund bridge closed")
    let claims = brief.keyFigures.map { brief.figures[$0] }.filter { $0.attribution != nil }
    #expect(
      brief.summary.contains { sentence in
        claims.contains { sentence.excerpt.span.contains($0.excerpt.span) }
      })
  }

  @Test("An article that is no longer than its summary has none")
  func short() {
    #expect(brief(["The bridge is closed."]).summary.isEmpty)
    #expect(
      brief([
        "The Sund bridge is closed until May.", "The county council of Norrhamn said so on Monday.",
      ]).summary.isEmpty)
  }

  @Test("Key quotes have a speaker and are complete thoughts, with all pieces of a split one")
  func keyQuotes() {
    let brief = brief(story)
    let quotes = brief.keyQuotes.map { brief.quotes[$0] }
    #expect(
      quotes.map { $0.excerpt.exact } == [
        "We found a crack that a child could put a hand in,", "Nobody wanted to see it.",
      ])
    #expect(brief.keySpeeches.count == 1)
    #expect(quotes.allSatisfy { $0.speaker?.fullName?.exact == "Ola Brandt" })
  }

  @Test("Key figures do not repeat each other, and what tells most comes first")
  func keyFigures() {
    let brief = brief([
      "A total of 900 nurses went on strike, and 900 nurses will stay out.",
      "Of those, 600 nurses work by day and another 300 by night.", "It took two days.",
    ])
    let figures = brief.keyFigures.map { brief.figures[$0].excerpt.exact }
    #expect(figures.first?.contains("900 nurses") == true)
    #expect(figures.count { $0.contains("900 nurses") } == 1)
    #expect(!figures.contains { $0.contains("another 300") })
  }

  @Test("A wall of figures is told, with the place of the last that was found")
  func manyFigures() {
    let count = FigureFinder.most + 10
    let walls = [
      String(repeating: "It cost 5%. ", count: 10), String(repeating: "5% ", count: count),
    ]
    let told = diagnosed(walls, language: "en")
    #expect(told.value.figures.count == FigureFinder.most)
    #expect(told.diagnostics.map(\.id) == ["many-figures"])
    #expect(told.diagnostics.first?.location.line == 3)
  }

  @Test("A text longer than is searched is told, and its words are counted to the end")
  func longArticle() {
    let sentence = "The pier at Sandvik was shut on Tuesday. "
    let count = Document.mostTokens / 9 + 50
    let told = diagnosed([String(repeating: sentence, count: count)], language: "en")
    #expect(told.diagnostics.map(\.id) == ["long-article"])
    #expect(told.value.wordCount.article == count * 8)
    #expect(
      told.diagnostics.first?.location.column == Document.mostTokens / 9 * sentence.utf8.count + 1)
  }

  @Test("The same article gives the same brief")
  func deterministic() {
    let one = brief(story)
    let two = brief(story)
    #expect(one.summary.map(\.excerpt.span) == two.summary.map(\.excerpt.span))
    #expect(one.keyFigures == two.keyFigures && one.keyQuotes == two.keyQuotes)
  }

  private let german = [
    "„Wir reparieren die Mole, sobald das Geld da ist“, sagte der Hafenmeister, der seit dem Sturm nicht mehr schläft.",
    "Die Kosten sind um 12 % gestiegen, das sind 1.500 € mehr. Der Rat will bis nach dem Sommer warten, aber die Fischer "
      + "wollen nicht, und auch die Bank hat noch nicht gesagt, ob sie das Geld für die neue Mole geben kann.",
  ]

  @Test(
    "An article in another language has marked words and signed figures, no speakers and no summary"
  )
  func foreign() {
    let diagnosed = diagnosed(german, language: nil)
    let brief = diagnosed.value
    #expect(brief.article.metadata.language == "de")
    #expect(brief.summary.isEmpty && brief.keyQuotes.isEmpty)
    #expect(
      brief.quotes.map(\.excerpt.exact) == ["Wir reparieren die Mole, sobald das Geld da ist"])
    #expect(brief.quotes.allSatisfy { $0.speaker == nil && $0.cue == nil })
    #expect(brief.figures.map(\.excerpt.exact) == ["12 %"])
    #expect(
      diagnosed.diagnostics.map(\.description) == [
        "a.txt: warning: is in German, which briefgen has no rules for: only quotation marks and figures with signs are found; if it is English, add 'lang: en' to its head [not-english]"
      ])
  }

  @Test("What the head says of the language goes before what the text shows")
  func givenLanguage() {
    #expect(diagnosed(german, language: "en-GB").diagnostics.isEmpty)
    #expect(!diagnosed(story, language: "en").value.summary.isEmpty)
    let given = diagnosed(story, language: "de-AT")
    #expect(given.value.summary.isEmpty && given.value.article.metadata.language == "de-AT")
    #expect(given.diagnostics.map(\.id) == ["not-english"])
  }

  @Test(
    "Of what a page's markup says only what the text bears out is kept",
    arguments: [("de-AT", "de-AT"), ("en-US", "de"), ("fr", "de")])
  func languageOfPage(_ tag: String, _ told: String) {
    let given = BriefMaker.diagnosed(german, language: tag, isLanguageOfPage: true)
    #expect(given.value.article.metadata.language == told)
    let zulu = [
      "Umkhandlu wedolobha unqume ngoLwesibili ukuthi umtapo wolwazi uzohlala uvuliwe eminye iminyaka emibili, kodwa "
        + "abantu abaningi bathi akukho mali eyanele yokulungisa isakhiwo esidala esisenkabeni yedolobha elikhulu. "
        + "Uthe akekho owaxwayisa imindeni ehlala ngezansi kwedamu ngaphambi kokuthi amanzi aqale ukugcwala izindlu zabo."
    ]
    let unknown = BriefMaker.diagnosed(zulu, language: "en-US", isLanguageOfPage: true)
    #expect(unknown.value.article.metadata.language == "und" && unknown.value.summary.isEmpty)
  }
}
