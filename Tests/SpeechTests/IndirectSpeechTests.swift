import Foundation
import Provenance
import TestSupport
import Testing

@testable import Language
@testable import Speech

@Suite("Indirect speech") struct IndirectSpeechTests {
  private static func indirect(_ text: String) -> [(content: String, source: String?)] {
    let document = Document(SourceText(text))
    return SpeechTable(document).reported.filter { $0.kind == .indirect }.map { speech in
      (
        document.text.string(speech.content),
        speech.source.map { document.excerpt($0.tokens).exact }
      )
    }
  }

  @Test(
    "Verbs of saying, thinking and wanting report what stands behind them",
    arguments: [
      ("Anna Lund hopes to win.", "to win", "Anna Lund"),
      ("Voters fear that the bridge will close.", "that the bridge will close", "Voters"),
      (
        "The minister refused to say whether she would resign.", "to say whether she would resign",
        "The minister"
      ),
      (
        "Fans blamed the board for the sale of the striker.",
        "the board for the sale of the striker", "Fans"
      ),
      ("Shareholders demanded that Brandt step down.", "that Brandt step down", "Shareholders"),
    ])
  func reports(_ text: String, _ content: String, _ source: String) {
    let found = Self.indirect(text)
    #expect(found.map(\.content) == [content])
    #expect(found.map(\.source) == [source])
  }

  @Test("A source in an aside says nothing of what stands behind it")
  func asides() {
    let found = Self.indirect(
      "The raid, which Norland says was aimed at gunmen, killed 30 people and wrecked 12 houses.")
    #expect(found.map(\.content) == ["was aimed at gunmen"])
    #expect(found.map(\.source) == ["Norland"])
  }

  @Test(
    "What only happens is nobody's speech",
    arguments: [
      "The storm tore roofs from forty houses and sank two trawlers.",
      "The clerk read the charges and left the room.",
      "The court heard evidence for six days and rose on Friday.",
      "The clinic opens at eight and treats about sixty patients a day.",
    ])
  func nothing(_ text: String) { #expect(Self.indirect(text).isEmpty) }

  @Test(
    "A name alone and words of saying are no content",
    arguments: [
      "A third of the readers come on Sunday, said Anna Lund, the librarian, who was asked to speak.",
      "A guard who was not identified told reporters that the vault was empty.",
    ])
  func content(_ text: String) {
    for speech in Self.indirect(text) {
      #expect(speech.content != "Anna Lund" && !speech.content.hasPrefix("told"))
    }
  }

  @Test("No content lies in another, and none holds what is in marks")
  func apart() {
    let text =
      "Lund said the union believes that the yard will close. Berg said it was “a bad day” for all."
    let document = Document(SourceText(text))
    let spans = SpeechTable(document).reported.map(\.content)
    for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.end <= next.start) }
    #expect(SpeechTable(document).reported.contains { $0.kind == .mixed })
  }

  @Test("A word in brackets for a picture stands between no name and its verb")
  func pictured() {
    let document = Document(SourceText("Per Holm (pictured, right) said that he would sail."))
    #expect(SpeechTable(document).reported.count == 1)
  }

  @Test("Figures take their sources from the rules alone, which know no hopes")
  func strict() {
    let document = Document(SourceText("Anna Lund hopes to sell 40 boats."))
    #expect(!SpeechTable(document).reported.isEmpty)
    #expect(SpeechTable(document).strict.isEmpty)
  }

  @Test(
    "A pronoun or a person alone is no content",
    arguments: [
      "Anna Lund said it.", "Rolf Holm believes that.", "The skaters denied it.",
      "Rolf Holm wants his daughter.",
    ])
  func pronouns(_ text: String) { #expect(Self.indirect(text).isEmpty) }

  @Test("A source keeps the word before its noun")
  func article() {
    #expect(
      Self.indirect("Her daughter, who was ill, said she would come.").map(\.source)
        == ["Her daughter"])
    #expect(
      Self.indirect("About 40 percent said they would vote.").map(\.source) == ["About 40 percent"])
  }

  @Test("Words of hand-marked contents are found and sources named, at these rates or better")
  func golden() {
    var found = 0
    var marked = 0
    var both = 0
    var sources = 0
    var named = 0
    for line in IndirectGolden.table.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      let text = MarkedText(columns[0])
      let document = Document(text.text)
      let gold = Set(text.spans.flatMap { Array(document.tokens(in: $0)) })
      let speech = SpeechTable(document).reported.filter { $0.kind == .indirect }
      let mine = Set(speech.flatMap { Array(document.tokens(in: $0.content)) })
      found += mine.count
      marked += gold.count
      both += gold.intersection(mine).count
      for (span, source) in zip(text.spans, columns.dropFirst()) where !source.isEmpty {
        sources += 1
        let reported = speech.first { $0.content.start < span.end && $0.content.end > span.start }
        if reported?.source.map({ document.excerpt($0.tokens).exact }) == source { named += 1 }
      }
    }
    #expect(Double(both) / Double(found) >= 0.93)
    #expect(Double(both) / Double(marked) >= 0.92)
    #expect(Double(named) / Double(sources) >= 0.85)
  }

  @Test("A wall of cues without a stop takes linear time", .timeLimit(.minutes(1)))
  func wall() {
    for unit in [
      "Lund said that ", "said, ", "''a ", "hopes to ", "according to the ", "who said ",
    ] {
      let text = String(repeating: unit, count: 5_000)
      _ = SpeechTable(Document(SourceText(text))).reported
    }
  }
}
