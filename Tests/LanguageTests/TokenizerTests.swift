import Provenance
import TestSupport
import Testing

@testable import Language

@Suite("Tokens") struct TokenizerTests {
  @Test(
    "Words, numbers and marks are parted as rules need them",
    arguments: [
      "⟦A⟧ ⟦5⟧⟦-⟧⟦year⟧⟦-⟧⟦old⟧ ⟦boat⟧⟦’s⟧ ⟦sail⟧⟦.⟧",
      "⟦It⟧ ⟦cost⟧ ⟦$⟧⟦4.5⟧⟦bn⟧⟦,⟧ ⟦or⟧ ⟦$⟧⟦US⟧⟦55⟧⟦.⟧", "⟦The⟧ ⟦U.S.⟧ ⟦A320⟧ ⟦isn’t⟧ ⟦here⟧⟦?!⟧",
      "⟦Wait⟧⟦……⟧⟦“⟧⟦No⟧⟦…⟧⟦”⟧", "⟦No⟧⟦...⟧⟦“⟧⟦yes⟧",
      "⟦one⟧\u{A0}⟦two\u{200B}three⟧\u{200B} ⟦—⟧ ⟦Zoë⟧",
    ])
  func tokens(_ marked: MarkedText) {
    #expect(Document(marked.text).tokens.map { marked.text.string($0.span) } == marked.words)
  }

  @Test("No token, sentence or quotation cuts a letter, whatever the text")
  func boundaries() {
    var generator = SeededGenerator(seed: 17)
    let pieces = [
      "…", "“", "”", "’", "é", "字", "😀", "–", "—", "-", "--", ".", "!", "?", "a", "B", "1", " ",
      "\n", "\u{A0}", "€", "°", "\u{2028}", "\u{FEFF}", "'s", "said", "The",
    ]
    for _ in 0..<3000 {
      let text = SourceText(
        (0..<Int.random(in: 0...24, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined())
      let document = Document(text)
      let spans =
        document.tokens.map(\.span) + document.sentences.map(\.span)
        + document.quotations.map(\.inner)
      #expect(spans.allSatisfy { text.isBoundary($0.start) && text.isBoundary($0.end) })
      #expect(zip(document.tokens, document.tokens.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }
}
