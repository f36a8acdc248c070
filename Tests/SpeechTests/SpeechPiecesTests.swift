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
