import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Rendering

@Suite("Links into the original") struct SourceLinksTests {
  /// The link to the marked words of an article whose blocks are parted by empty lines.
  private func link(
    _ marked: MarkedText, url: String = "https://a.example/", title: String = "Boats sink"
  ) -> String {
    var blocks: [Block] = []
    var start = 0
    for part in marked.text.string(marked.text.span).components(separatedBy: "\n\n") {
      blocks.append(Block(.paragraph, at: TextSpan(start, start + part.utf8.count)))
      start += part.utf8.count + 2
    }
    var metadata = ArticleMetadata()
    metadata.url = url
    let article = Article(
      file: "a.txt", address: ArticleAddress("a", source: "a.txt"), title: title, date: nil,
      text: marked.text, blocks: blocks, markup: .plain, offsetMap: .identity, metadata: metadata)
    var output = ByteBuffer()
    SourceLinks(article)?.append(marked.spans[0], to: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// The words of the link, without the percent signs.
  private func words(_ marked: MarkedText, title: String = "Boats sink") -> String? {
    let link = link(marked, title: title)
    guard let range = link.range(of: "#:~:text=") else { return nil }
    return link[range.upperBound...].removingPercentEncoding
  }

  @Test(
    "A short sentence is told whole, a long one by its first and last words, without marks at the ends",
    arguments: [
      ("It rained. ⟦The pier was lost.⟧ We left.", "The pier was lost"),
      ("⟦“Nobody came,” she said.⟧", "Nobody came,” she said"),
      ("⟦$40 was paid (all of it).⟧", "40 was paid (all of it"),
      (
        "⟦The council of Kell voted on Monday for a new pier and two boats.⟧",
        "The council of Kell,and two boats"
      ),
      ("⟦The pier\n  was\tlost.⟧", "The pier was lost"),
      ("⟦क़लम और किताब।⟧", "क़लम और किताब"),
    ] as [(MarkedText, String)])
  func usual(_ marked: MarkedText, _ expected: String) { #expect(words(marked) == expected) }

  @Test(
    "Where its first or last words stand elsewhere before, more are taken",
    arguments: [
      (
        "The mayor of Kell said yes. ⟦The mayor of Kell said that a new pier would be built.⟧",
        "The mayor of Kell said that,would be built"
      ),
      (
        "THE MAYOR OF KELL\n\n⟦The mayor of Kell said that a new pier would be built.⟧",
        "The mayor of Kell said,would be built"
      ),
      (
        "⟦They had a good say in it, she said, and he had a say in it.⟧",
        "They had a good,a say in it"
      ),
    ] as [(MarkedText, String)])
  func longer(_ marked: MarkedText, _ expected: String) { #expect(words(marked) == expected) }

  @Test("A headline that is not in the text is on the page all the same")
  func headline() {
    let text: MarkedText = "⟦The mayor of Kell said that a new pier would be built.⟧"
    #expect(words(text, title: "The mayor of Kell")?.hasPrefix("The mayor of Kell said,") == true)
    #expect(words(text) == "The mayor of Kell,would be built")
  }

  @Test(
    "Where all of it stands before, what stands around it is told: of its own block, else of the one above",
    arguments: [
      ("It was lost. The old pier stands. ⟦It was lost.⟧", "old pier stands.-,It was lost"),
      ("It was lost.\n\n“⟦It was lost,⟧” said Lund.", "“-,It was lost"),
      ("It was lost.\n\n⟦It was lost.⟧ We left then, Lund said.", "It was lost,-. We left"),
      ("It was lost. So it was.\n\nHe left.\n\n⟦It was lost.⟧", "He left.-,It was lost"),
      (
        """
        The council of Kell voted on Monday for a new pier and two boats.

        So. ⟦The council of Kell voted on Monday for a new pier and two boats.⟧
        """, "So.-,The council of Kell,and two boats"
      ),
    ] as [(MarkedText, String)])
  func twice(_ marked: MarkedText, _ expected: String) { #expect(words(marked) == expected) }

  @Test(
    "Words of a fragment stand in one block each, and what nothing finds has no link",
    arguments: [
      (
        "⟦“We left,” she said.\n\n“And nobody came back to the old pier in all the years since.”⟧",
        "We left,” she said.,the years since"
      ),
      ("He left. So.\n\nHe left. ⟦So.\n\nHe left.⟧", nil),
      ("⟦“ ”⟧", nil),
      ("So. So. So. So. ⟦So.⟧ So.", nil),
    ] as [(MarkedText, String?)])
  func blocks(_ marked: MarkedText, _ expected: String?) { #expect(words(marked) == expected) }

  @Test("Hyphens, commas and ampersands are no signs of the fragment, nor is any other sign")
  func encoded() {
    #expect(
      link("⟦A well-known, AT&T-owned “pier” é.⟧")
        == "https://a.example/#:~:text=A%20well%2Dknown%2C%20AT%26T%2Downed%20%E2%80%9Cpier%E2%80%9D%20%C3%A9"
    )
  }

  @Test(
    "An address keeps its own place and loses another's words",
    arguments: [
      ("https://a.example/b?c=d&e", "https://a.example/b?c=d&e#:~:text=It%20rained"),
      ("https://a.example/b#c", "https://a.example/b#c:~:text=It%20rained"),
      ("https://a.example/b#c:~:text=x", "https://a.example/b#c:~:text=It%20rained"),
      ("https://a.example/b#:~:text=x", "https://a.example/b#:~:text=It%20rained"),
    ])
  func address(_ url: String, _ expected: String) {
    #expect(link("⟦It rained.⟧", url: url) == expected)
  }

  @Test("An article whose address is not known has no links, and a page none that lead nowhere")
  func none() {
    #expect(SourceLinks(BriefFixture.brief().article) == nil)
  }

  @Test(
    "A repeat is seen wherever it stands, in capitals and over line ends, and however long it is")
  func search() {
    let long = String(repeating: "abcdefghi ", count: 40)
    for (text, words, found) in [
      ("Xab the PIER\nstood the pier stood", "the pier stood", true),
      ("the pier stoo the pier stood", "the pier stood", false),
      ("the pier stood", "the pier stood", false), (long + long, long, true), (long, long, false),
    ] {
      let bytes = Array(text.utf8)
      let span = TextSpan(bytes.count - words.utf8.count, bytes.count)
      #expect(WordSearch.occurs(span, of: bytes, from: 0) == found, "\(text.prefix(40))")
    }
  }
}
