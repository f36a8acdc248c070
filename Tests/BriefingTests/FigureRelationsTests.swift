import Figures
import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Briefing

@Suite("What adds up") struct FigureRelationsTests {
  private func find(_ text: String) -> (figures: [Figure], relations: [FigureRelation]) {
    let document = Document(SourceText(text))
    let figures = FigureFinder().find(in: document)
    return (figures, FigureRelations.find(in: figures, of: document))
  }

  /// The relations of a text in the notation of `RuleExample`.
  private func lines(_ text: String) -> [String] {
    let (figures, relations) = find(text)
    func words(_ index: Int) -> String { figures[index].excerpt.exact }
    return relations.map { relation in
      switch relation {
      case .parts(let whole, let parts, .equal):
        parts.map(words).joined(separator: " + ") + " = " + words(whole)
      case .parts(let whole, let parts, .different):
        words(whole) + " / " + parts.map(words).joined(separator: " + ")
      case .parts(let whole, let parts, .open):
        words(whole) + ": " + parts.map(words).joined(separator: ", ")
      case .change(let from, let to):
        from == to ? words(from) : words(from) + " -> " + words(to)
      }
    }
  }

  @Test(
    "Every rule finds what its examples say, and nothing else",
    arguments: RelationRules.all.flatMap { $0.examples })
  func examples(_ example: RuleExample) {
    switch example {
    case .finds(let text, let expected): #expect(lines(text) == expected)
    case .ignores(let text): #expect(lines(text) == [])
    }
  }

  @Test("What an article says of one number over several paragraphs is put together")
  func article() {
    let text = """
      The navy said on Sunday that it had begun to send 800 “harbour wardens” to Sund.
      The statement said that “600 marines had landed at the old pier on Friday, while another 200 had come overland by night.”
      The port sent “about 30 tugs”, according to its owner. By Sunday, the number of tugs had increased to 90, officials said.
      """
    #expect(
      lines(text) == [
        "600 marines + another 200 = 800 “harbour wardens”", "about 30 tugs -> 90",
      ])
  }

  @Test("A sum that is not exact is left open, whatever it makes")
  func inexact() {
    #expect(
      lines("About 60 people drowned, including 40 sailors and 20 cooks.") == [
        "About 60 people: 40 sailors, 20 cooks"
      ])
    // Nor is it said to be different where a part or the whole is not exact.
    #expect(
      lines("The crew of 24 sailors is made up of about 15 men and six women.") == [
        "24 sailors: about 15 men, six women"
      ])
    #expect(
      lines("The crew of about 24 sailors is made up of 15 men and six women.") == [
        "about 24 sailors: 15 men, six women"
      ])
  }

  @Test(
    "Numbers that happen to add up, or to stand near each other, are no relation",
    arguments: [
      "Six boats left at noon. Two tugs and four ferries stayed behind.",
      "She was fined $500 and paid $300 in costs. The limit is $800.",
      "The quake killed 150 people and hurt 300 people, and 450 people slept outside.",
      "The squad has 23 players. Eleven start and 12 sit.",
      "Ticket prices rose 5 percent to 30 euros.",
      "The road runs from 200 metres at Sund to 900 metres at the pass.",
      "He worked from two offices and moved to 12 offices.",
      "The bridge is 900 metres long, compared with 700 metres for the old one.",
      "The vote was 12 to seven, with two members absent.",
      "Ten percent of the 40 percent who stayed away were ill.",
      "It took two days, then another three days. The fair lasts five days.",
    ])
  func coincidences(_ text: String) { #expect(lines(text) == []) }

  @Test(
    "A page shows sums first, then what has a key figure, then changes; not what one figure says by itself"
  )
  func choice() {
    let relations: [FigureRelation] = [
      .parts(whole: 0, parts: [1], sum: .open), .parts(whole: 2, parts: [3, 4], sum: .different),
      .change(from: 5, to: 6), .change(from: 7, to: 8), .change(from: 9, to: 9),
    ]
    #expect(FigureRelations.choose(from: relations, keyFigures: [6, 9], most: 4) == [1, 2, 3])
    #expect(FigureRelations.choose(from: relations, keyFigures: [6, 9], most: 2) == [1, 2])
    #expect(FigureRelations.choose(from: relations, keyFigures: [0], most: 1) == [1])
    #expect(FigureRelations.choose(from: relations, keyFigures: [], most: 0) == [])
  }

  @Test("Any text gives relations of figures that it has, the same each time")
  func anything() {
    var generator = SeededGenerator(seed: 5)
    let words = [
      "12 boats", "1,500 people", "another 500", "$3 million", "of them", "of the", "including",
      "from",
      "to", "rose", "up", "a total of", "the number of boats had risen to 40", ".", ",", ":", "and",
      "the remaining 20", "compared with", "a year earlier", "\n", "Of those", "“", "”", "5%", "é",
      "bringing the toll to", "in all",
    ]
    for _ in 0..<600 {
      let text = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }.joined(separator: " ")
      let (figures, relations) = find(text)
      var parts: [Int] = []
      for relation in relations {
        #expect(relation.figures.allSatisfy(figures.indices.contains))
        #expect(Set(relation.figures).count == relation.figures.count)
        guard case .parts(let whole, let some, let sum) = relation else { continue }
        parts += some
        let total = some.reduce(0) { $0 + figures[$1].value }
        if sum == .equal { #expect(abs(total - figures[whole].value) < 1e-6) }
        #expect(some == some.sorted())
      }
      #expect(Set(parts).count == parts.count, "a figure is a part of one whole")
      #expect(find(text).relations == relations)
    }
  }

  @Test(
    "A wall of figures takes linear time",
    arguments: ["Forty people, of them another 20 up from 30, ", "including 40 boats to 20 from "])
  func wall(_ words: String) {
    let text = String(repeating: words, count: 4_000)
    #expect(find(text).figures.count > 4_000)
  }
}
