import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Quotation marks") struct QuotationMarksTests {
  private func check(_ marked: MarkedText) {
    #expect(Document(marked.text).quotations.map { marked.text.string($0.inner) } == marked.words)
  }

  @Test(
    "Marks of every style are paired, and marks inside marks are part of what they stand in",
    arguments: [
      "\"⟦The pump is dead,⟧\" she said. \"⟦We row.⟧\"",
      "“⟦The pump is dead,⟧” she said. “⟦We row.⟧”",
      "«⟦The pump is dead⟧», she said.", "»⟦The pump is dead⟧«, she said.",
      "„⟦The pump is dead⟧“, she said.", "„⟦The pump is dead⟧”, she said.",
      "‘⟦The pump is dead,⟧’ she said.", "'⟦The pump is dead,⟧' she said.",
      "“⟦He said ‘no’ and left⟧”, she said.", "\"⟦He said 'no' and left,⟧\" she said.",
    ])
  func styles(_ marked: MarkedText) { check(marked) }

  @Test(
    "Two apostrophes and two back-ticks are double marks",
    arguments: [
      "''⟦The pump is dead,⟧'' she said. ''⟦We row.⟧''", "``⟦The pump is dead,⟧'' she said.",
      "‘‘⟦The pump is dead,⟧’’ she said.", "''⟦He said 'no',⟧'' she told us.",
      "''⟦He said 'no.'⟧'' She left.", "The ''⟦green⟧'' hall is 6' 2'' high.",
      "Nobody''s fault, the board''s report says.",
    ])
  func typed(_ marked: MarkedText) { check(marked) }

  @Test(
    "A mark turned the wrong way closes or opens where its place says so",
    arguments: [
      "The judge called it “⟦absurd⟧“ on Monday. Nobody laughed.",
      "“⟦Not today,⟧“ he said. “⟦A goat keeps its horns.⟧”", "”⟦We row,⟧” she said. Nobody moved.",
      "“⟦We row,⟧” she said. ”Then they rowed. “⟦Done,⟧” he said.",
    ])
  func turned(_ marked: MarkedText) { check(marked) }

  @Test(
    "Marks that have lost their white space are paired, and so are those that stand alone",
    arguments: [
      "“⟦We row.⟧”“⟦Where to?⟧” Nobody knew.",
      "\"⟦We row,⟧\" she said.\"⟦All of us.⟧\"Then it rained.",
      "She said : \" ⟦We row ,⟧ \" and laughed .",
    ])
  func squeezed(_ marked: MarkedText) { check(marked) }

  @Test(
    "Apostrophes, heights, years and plurals' possessives are no marks",
    arguments: [
      "The rowers' club and the drivers' union met in '97, 'til late.",
      "The wall is 8' 6\" high and the sign 12\" wide.",
      "\"⟦The wall is 8' 6\" high and rising,⟧\" she said.",
      "‘⟦The drivers’ union will not sign,⟧’ she said.", "It was rock ’n’ roll in the ’60s.",
      "The ‘⟦fat cats⟧’ and the drivers’ union met.",
    ])
  func apostrophes(_ marked: MarkedText) { check(marked) }

  @Test("A long speech in curly single marks is one quotation")
  func longSingles() {
    let speech = String(repeating: "We rowed on and the men’s hands bled. ", count: 20)
    check(MarkedText("‘⟦\(speech)That is all.⟧’ She sat down."))
  }

  @Test(
    "A speech over paragraphs runs to the end of each; a stray mark costs its own sentence",
    arguments: [
      "She said: “⟦We row. It is far.⟧\n“⟦But we row.⟧”",
      "\"⟦A goat ate the sign,⟧ said Ola Flood, who keeps the pier. It was new.",
      "\"⟦A goat ate the sign,⟧ the harbour master said. It was new.",
      "He put it down to \"⟦bad luck and the wind.⟧ The council met on Monday. Nobody came.",
      "She paused. “⟦We go now. We do not wait.⟧",
      "She paused. “⟦We go now.⟧ Flood told the men to sit. They sat.",
    ])
  func unclosed(_ marked: MarkedText) { check(marked) }

  @Test(
    "A mark that opens again before it was closed ends the words before it, and neither is lost",
    arguments: [
      "Flood said: \"⟦We row on. It is far.⟧ \"⟦The wind is ours.⟧ \"⟦Nobody sleeps.⟧\"",
      "\"⟦We row,⟧ Flood said. \"⟦All of us.⟧\"",
      "\"⟦When I rowed,⟧\" she said, \"⟦there were two of us.⟧ “⟦Now I am alone.⟧",
      "\"⟦We row,⟧ \"she said. \"⟦All of us.⟧\"",
      "The \"green hall is \"⟦too dark⟧\" now.",
    ])
  func reopened(_ marked: MarkedText) { check(marked) }

  @Test(
    "Walls of marks take linear time",
    arguments: [
      "''", "'' a ", "``x ", "‘a ", "“a. ", "\"a ", "a’ ", "'a' ", "”a “", "'", "’’ ", "‘’",
      "8\" a ",
    ])
  func walls(_ wall: String) {
    func time(_ count: Int) -> Duration {
      let text = SourceText(String(repeating: wall, count: count))
      return ProcessorTime.measure { _ = Document(text).quotations.count }
    }
    _ = time(1_000)
    let short = time(5_000)
    #expect(time(40_000) < short * 40 + .milliseconds(200))
  }
}
