import Foundation
import Model
import Provenance
import Testing

@testable import Rendering

@Suite("Descriptions of pages") struct PageDescriptionTests {
  /// The description of an article of one paragraph without a summary.
  private func described(_ paragraph: String) -> String {
    let plain = BriefFixture.brief(paragraph)
    return PageDescription.of(Self.brief(plain.article, []))
  }

  private static func brief(_ article: Article, _ summary: [SummarySentence]) -> Brief {
    Brief(
      article: article, summary: summary, quotes: [], figures: [], keyQuotes: [], keyFigures: [],
      wordCount: (20, 5))
  }

  @Test("It is the summary's first sentence that needs no name beside it, else the best")
  func choice() throws {
    let article = BriefFixture.brief("She left. Rain fell. Boats sank at noon.").article
    let text = article.text
    let words = text.string(text.span)
    func sentence(_ exact: String, _ rank: Int, _ people: [NamedPerson] = []) throws
      -> SummarySentence
    {
      let from = try #require(words.utf8.firstRange(of: exact.utf8)).lowerBound
      let start = words.utf8.distance(from: words.startIndex, to: from)
      return SummarySentence(
        excerpt: text[TextSpan(start, start + exact.utf8.count)], number: 1, rank: rank,
        people: people)
    }
    let person = NamedPerson(
      mention: text[TextSpan(4, 7)], fullName: text[TextSpan(4, 7)], role: nil)
    let all = try [
      sentence("She left.", 3, [person]), sentence("Rain fell.", 2),
      sentence("Boats sank at noon.", 1),
    ]
    #expect(PageDescription.of(Self.brief(article, all)) == "Rain fell.")
    #expect(PageDescription.of(Self.brief(article, [all[0]])) == "She left.")
  }

  private static let lead =
    "About sixty metres of the old quay wall at Norrhamn slid into the harbour on Monday night"

  @Test(
    "A long text ends behind a clause, and says that it was cut",
    arguments: [
      (", and many boats sank at their moorings there and", "⟨…⟩"),
      ("; and many boats sank at their moorings there and", "⟨…⟩"),
      (" – and many boats sank at their moorings there and", "⟨…⟩"),
      (". Many boats sank at their moorings there and", ". ⟨…⟩"),
      (" it “broke,” said one, who had many boats there and", " it “broke,” said one ⟨…⟩"),
      (" it “broke at last.” Nobody of those who were there", " it “broke at last.” ⟨…⟩"),
    ])
  func clause(_ next: String, _ end: String) {
    let long = Self.lead + next + String(repeating: " on", count: 90)
    let expected = end.replacing(" ⟨…⟩", with: "⟨…⟩").replacing("⟨…⟩", with: " …")
    #expect(described(long) == Self.lead + expected)
  }

  @Test("A text of three hundred bytes is whole, however many sentences it has")
  func whole() {
    let long = Self.lead + ", said Mr. Holm. " + String(repeating: "So it was. ", count: 17) + "Oh."
    #expect((250...300).contains(long.utf8.count))
    #expect(described(long) == long)
  }

  @Test("Where no clause ends, it is cut at a word, and never behind the title of somebody")
  func word() {
    let long = "She told Mr. Holm" + String(repeating: " again", count: 60)
    #expect(described(long) == "She told Mr. Holm" + String(repeating: " again", count: 30) + " …")
    let title = Self.lead + " as Mr. Holm" + String(repeating: " said", count: 60)
    #expect(described(title).hasPrefix(Self.lead + " as Mr. Holm said said"))
    #expect(described(title).utf8.count < 206)
    #expect(described(title).hasSuffix("said …"))
  }
}
