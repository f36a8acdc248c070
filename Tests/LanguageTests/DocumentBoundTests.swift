import Provenance
import Testing

@testable import Language

@Suite("The bound of what is analysed") struct DocumentBoundTests {
  private let text = SourceText(
    "The pier fell. “Nobody was on it,” he said. It was old.\nNine boats sank in 2014. Two came back.\nAll of it was paid."
  )

  private func parts() -> [DocumentPart] {
    var parts: [DocumentPart] = []
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == 0x0A {
      parts.append(DocumentPart(span: TextSpan(start, offset)))
      start = offset + 1
    }
    return parts + [DocumentPart(span: TextSpan(start, text.count))]
  }

  private func words(_ document: Document) -> Int {
    document.tokens.count { $0.isWord || $0.kind == .number } + document.wordsBehind
  }

  @Test(
    "Whatever the bound, sentences are those of the whole text, from its beginning, and no word is uncounted"
  )
  func prefixes() {
    let whole = Document(text, parts: parts())
    #expect(whole.end == nil && whole.wordsBehind == 0)
    for most in 8...whole.tokens.count {
      let cut = Document(text, parts: parts(), most: most)
      // A word with its stop may go beyond.
      #expect(cut.tokens.count <= most + 2)
      #expect(!cut.sentences.isEmpty)
      for (sentence, full) in zip(cut.sentences, whole.sentences) {
        #expect(sentence.span == full.span)
        #expect(sentence.tokens == full.tokens)
      }
      #expect(words(cut) == words(whole))
      #expect(cut.quotations.allSatisfy { $0.tokens.upperBound <= cut.tokens.count })
      #expect((cut.end == nil) == (cut.sentences.count == whole.sentences.count))
    }
  }

  @Test("The only sentence of a text is analysed as far as the bound goes")
  func oneSentence() {
    let text = SourceText(String(repeating: "nine ", count: 400))
    let cut = Document(text, parts: [DocumentPart(span: text.span)], most: 100)
    #expect(cut.sentences.count == 1)
    #expect((100...101).contains(cut.tokens.count))
    #expect(cut.tokens.count + cut.wordsBehind == 400)
  }

  @Test("A wall of very short sentences has as many as a long article")
  func shortSentences() {
    let document = Document(SourceText(String(repeating: "I! ", count: 25_000)))
    #expect(document.sentences.count == Document.mostSentences)
    #expect(document.end == Document.mostSentences * 3)
  }

  @Test("Signs without a space between them end at the bound, and cut no letter")
  func signs() {
    let text = SourceText(String(repeating: "€", count: 5000))
    let cut = Document(text, parts: [DocumentPart(span: text.span)], most: 100)
    #expect(cut.tokens.count < 600)
    #expect(cut.tokens.allSatisfy { $0.start % 3 == 0 && $0.end % 3 == 0 })
  }
}
