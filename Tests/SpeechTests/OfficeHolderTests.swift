import Language
import Provenance
import TestSupport
import Testing

@testable import Speech

/// Whom an office, a pair or a company stands for.
@Suite("Holders of offices") struct OfficeHolderTests {
  private func name(_ marked: MarkedText) -> String? { Document.sourceName(in: marked) }

  @Test(
    "Every word of an office must be its holder's",
    arguments: [
      "Bishop Anna Lund prayed. “The roof leaks,” ⟦the assistant bishop⟧ said.",
      "Governor Anna Lund slept. “The dam holds,” ⟦the Danish governor⟧ said.",
      "Night Editor Anna Lund wept. “It is printed,” ⟦the sports editor⟧ said.",
      "Captain Anna Lund swam. “The boat sank,” ⟦the other captain⟧ said.",
      "Anna Lund, a Labour senator, left. “The bill is dead,” ⟦the Green senator⟧ said.",
    ])
  func others(_ marked: MarkedText) { #expect(name(marked) == nil) }

  @Test(
    "The office itself means its holder, with the words that the article gives it",
    arguments: [
      "Bishop Anna Lund prayed. “The roof leaks,” ⟦the bishop⟧ said.",
      "Night Editor Anna Lund wept. “It is printed,” ⟦the night editor⟧ said.",
      "Vice President Anna Lund flew home. “We will sign,” ⟦the vice president⟧ said.",
      "Anna Lund, a senator from Utah, left. “The bill is dead,” ⟦the Utah senator⟧ said.",
      "Foreign Minister Anna Lund flew home. “We will sign,” ⟦the minister⟧ said.",
    ])
  func holders(_ marked: MarkedText) { #expect(name(marked) == "Anna Lund") }

  @Test(
    "Who had an office, is under it, or has a successor does not hold it",
    arguments: [
      "Former governor Anna Lund came. “The dam holds,” ⟦the governor⟧ said.",
      "Anna Lund, the outgoing bishop, came. “The roof leaks,” ⟦the bishop⟧ said.",
      "Deputy Governor Anna Lund came. “The dam holds,” ⟦the governor⟧ said.",
      "Anna Lund, adviser to the governor, came. “The dam holds,” ⟦the governor⟧ said.",
      "Governor Anna Lund quit. Her successor came. “The dam holds,” ⟦the governor⟧ said.",
      "Captain Anna Lund swam. Another captain drowned. “It was cold,” ⟦the captain⟧ said.",
    ])
  func former(_ marked: MarkedText) { #expect(name(marked) == nil) }

  @Test("Of two companies neither is meant where nothing tells them apart")
  func companies() {
    #expect(
      name(
        "Rolf Holm left Moe Foods Inc. and Lund Motors Ltd. ⟦The company⟧ said that it was sorry.")
        == nil)
    #expect(name("Moe Mining sued Lund Foods Ltd. ⟦The company⟧ said that it was cheated.") == nil)
    #expect(
      name("Moe Foods Inc. sued Lund Motors Ltd. ⟦The company⟧ said that it was cheated.")
        == "Moe Foods Inc.")
  }

  @Test(
    "A body that stands in a headline or a heading alone is not the company, and in a sentence it is",
    arguments: [
      "Moe Mining Ltd. will dig at Sund.", "Tarn sues Lund Foods Inc. over a wreck.",
      "Lund Motors Ltd. has sold its quay.",
    ])
  func headings(_ line: String) throws {
    let marked = MarkedText("\(line)\nThe quay is closed. ⟦The company⟧ said that it was sorry.")
    let first = TextSpan(0, line.utf8.count)
    let rest = DocumentPart(span: TextSpan(first.end + 1, marked.text.count))
    let company = try #require(
      Document.sourceName(in: marked, parts: [DocumentPart(span: first), rest]))
    #expect(line.contains(company) && company.contains(" "))
    for part in [
      DocumentPart(span: first, isTitle: true), DocumentPart(span: first, isHeading: true),
    ] {
      #expect(Document.sourceName(in: marked, parts: [part, rest]) == nil)
    }
  }

  @Test(
    "Two who speak with one voice have no one name, and one alone has",
    arguments: [
      ("“It snows,” ⟦Anna Lund⟧ and Rolf Holm said in a letter.", nil),
      ("“It snows,” said Anna Lund and ⟦Rolf Holm⟧.", nil),
      ("⟦Anna Lund⟧ and Rolf Holm said that it snowed.", nil),
      ("“It snows,” said ⟦Anna Lund⟧ and left with Rolf Holm.", "Anna Lund"),
      ("“It snows,” ⟦Anna Lund⟧ told Carla Moe and Rolf Holm.", "Anna Lund"),
    ] as [(MarkedText, String?)])
  func pairs(_ marked: MarkedText, _ expected: String?) { #expect(name(marked) == expected) }
}
