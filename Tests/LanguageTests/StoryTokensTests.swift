import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("What is not the story") struct StoryTokensTests {
  @Test(
    "Sentences begin behind datelines and leave notices and credits out",
    arguments: [
      "(CNN)⟦He was out.⟧ ⟦She was not.⟧",
      "TARN HARBOR, Jan. 19 — ⟦A storm broke the wall.⟧ ⟦It rained.⟧",
      "⟦The ferry left.⟧ HNN's Anna Lund contributed to this report.",
      "⟦The ferry left.⟧ READ MORE: Ferries of the north . ⟦It came back.⟧",
      "By. Anna Lund. PUBLISHED:. 17:05 EST, 8 May 2006. ⟦The ferry left.⟧",
      "Media playback is not supported on this device ⟦The ferry left.⟧",
      "Click here to see it.",
      "⟦\"We sail, she said.⟧ HNN's Anna Lund contributed to this report.",
      "⟦He said: \"Go in. Click here to win it. That is all.\"⟧",
    ])
  func sentences(_ marked: MarkedText) {
    let document = Document(marked.text)
    let spans = document.sentences.map(\.span)
    #expect(
      marked.words.joined(separator: " ")
        == spans.map(marked.text.string).joined(separator: " "))
  }

  @Test("A word in brackets for a picture parts no name from its verb")
  func pictured() {
    let document = Document(SourceText("Per Holm (pictured, right) said that he would sail."))
    let words = document.tokens.prefix(3).map { document.text.string($0.span) }
    #expect(words == ["Per", "Holm", "said"])
  }

  @Test("Quotation marks pair without those of a notice")
  func marks() {
    let document = Document(
      SourceText("“We sail,” she said. Read more: \"The ferry\" of old. “We do,” he said."))
    #expect(
      document.quotations.map { document.text.string($0.inner) } == ["We sail,", "We do,"])
    #expect(document.tokens.filter { $0.flags.contains(.quoted) }.count == 6)
  }

  @Test("A wall of notices takes linear time and leaves nothing")
  func wall() {
    let text = SourceText(String(repeating: "Click here to win. ", count: 20_000))
    #expect(Document(text).tokens.isEmpty)
    let lines = SourceText(
      String(repeating: "Click here to win.\n(pictured)\n(CNN)\n", count: 9_000))
    #expect(Document(lines).sentences.allSatisfy { $0.span.count < 8 })
  }
}
