import Language
import Model
import Provenance
import Testing

@testable import Speech

@Suite("Speeches in pieces") struct SpeechPiecesTests {
  private func speeches(_ text: String) -> [[String]] {
    let quotes = QuoteFinder().find(in: Document(SourceText(text)))
    return Dictionary(grouping: quotes, by: \.speech).sorted { $0.key < $1.key }.map {
      $0.value.map(\.excerpt.exact)
    }
  }

  @Test("The pieces of a split quote are one speech, and the next speaker's are another")
  func split() {
    #expect(
      speeches(
        "“We row,” Ida Berg said. “All of us.” Nobody spoke.\n“I stay,” Per Holm said. “I cannot row.”"
      )
        == [["We row,", "All of us."], ["I stay,", "I cannot row."]])
  }

  @Test("A speech over paragraphs is one; a second speech of the same speaker is not part of it")
  func paragraphs() {
    #expect(
      speeches("Ida Berg said: “We row.\n“All of us.”\nIda Berg said: “It is far.”") == [
        ["We row.", "All of us."], ["It is far."],
      ])
  }

  @Test("A sentence of somebody else between two pieces makes two speeches of them")
  func interrupted() {
    #expect(
      speeches("“We row,” Ida Berg said. Per Holm shook his head. “It is far.”") == [
        ["We row,"], ["It is far."],
      ])
    #expect(
      speeches("“We row,” Ida Berg said. She stood up. “It is far.”") == [
        ["We row,", "It is far."]
      ])
  }

  /// Who begins the sentence between two pieces, and whether a man's, a woman's and a stranger's speech is broken by it.
  @Test(
    "Of pronouns only one of the other sex is somebody else; weather, silence and all together are nobody",
    arguments: [
      ("It was late.", false, false, false), ("There was silence.", false, false, false),
      ("They waited.", false, false, false), ("I shivered.", false, false, false),
      ("We waited.", false, false, false), ("Then it rained.", false, false, false),
      ("And still they waited.", false, false, false), ("But we had no oars.", false, false, false),
      ("He stood up.", false, true, false), ("She stood up.", true, false, false),
      ("Then he stood up.", false, true, false), ("But she stood up.", true, false, false),
      ("Her boat lay there.", true, true, true), ("The wind rose.", true, true, true),
      ("Everybody nodded.", true, true, true), ("Who knows?", true, true, true),
    ])
  func openers(_ between: String, _ man: Bool, _ woman: Bool, _ stranger: Bool) {
    for (name, isBroken) in [("Per Holm", man), ("Ida Berg", woman), ("Uqo Tarn", stranger)] {
      let found = speeches("“We row,” \(name) said. \(between) “It is far.”")
      #expect(
        found == (isBroken ? [["We row,"], ["It is far."]] : [["We row,", "It is far."]]),
        "\(name): \(between)")
    }
  }

  @Test("A paragraph that is nothing but a short sentence in marks is somebody's")
  func alone() {
    #expect(
      speeches("The witness wept.\n“I locked it.”\nThe court rose at noon.").contains([
        "I locked it."
      ]))
  }

  @Test("Two apostrophes are marks; for the extraction contract they are none")
  func contract() throws {
    let quotes = QuoteFinder().find(
      in: Document(SourceText("''The pump is dead,'' Ida Berg said. \"We row,\" she said.")))
    #expect(quotes.map(\.kind) == [.direct, .direct])
    #expect(quotes.map(\.contractKind) == [.indirect, .direct])
    #expect(quotes.first?.parts.map(\.exact) == ["The pump is dead,"])
  }
}
