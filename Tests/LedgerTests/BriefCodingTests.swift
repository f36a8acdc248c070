import Model
import Provenance
import Testing

@testable import Ledger

@Suite("What was found in an article, behind its card") struct BriefCodingTests {
  private static let words =
    "Ida Strand, harbour master, told the council on Monday: “Go.” She saw 40 to 50 boats, up from 30."

  private func article(_ words: String = Self.words) -> Article {
    Article(
      file: "content/quay.txt", address: ArticleAddress("quay"), title: "Quay",
      date: nil,
      text: SourceText(words), blocks: [], markup: .plain, offsetMap: .identity,
      metadata: ArticleMetadata())
  }

  /// The first place of some words.
  private func place(_ words: String, in text: SourceText) throws -> Excerpt {
    let all = Self.words.utf8
    let range = try #require(Self.words.range(of: words))
    let start = all.distance(from: all.startIndex, to: range.lowerBound)
    return text[TextSpan(start, start + words.utf8.count)]
  }

  /// A brief in which everything that may be absent is there once and absent once.
  private func brief() throws -> Diagnosed<Brief> {
    let article = article()
    func at(_ words: String) throws -> Excerpt { try place(words, in: article.text) }
    let speaker = Speaker(
      mention: try at("She"), fullName: try at("Ida Strand"), role: try at("harbour master"))
    let whole = try at(Self.words)
    let quotes = [
      Quote(
        excerpt: try at("Go."), kind: .direct, parts: [try at("Go.")], speaker: speaker,
        cue: try at("told"),
        addressee: try at("the council"), sentence: whole, isInTitle: true, speech: 1,
        contractKind: .mixed,
        confidence: 0.8125),
      Quote(
        excerpt: try at("30"), kind: .indirect, parts: [], speaker: nil, cue: nil, addressee: nil,
        sentence: whole,
        isInTitle: false, speech: 2),
    ]
    let figures = [
      Figure(
        excerpt: try at("40 to 50 boats"), value: 40, upperValue: 50, modifier: .exact,
        unit: "boat", kind: .count,
        counted: try at("boats"), fate: try at("saw"), subject: try at("the council"),
        attribution: speaker,
        hedge: try at("Monday"), sentence: whole),
      Figure(
        excerpt: try at("30"), value: 0.1, upperValue: nil, modifier: .up, unit: nil, kind: .other,
        counted: nil,
        fate: nil, subject: nil, attribution: Speaker(mention: try at("She")), hedge: nil,
        sentence: whole),
    ]
    let person = NamedPerson(mention: try at("She"), fullName: try at("Ida Strand"), role: nil)
    let brief = Brief(
      article: article.inLanguage("en-GB"),
      summary: [SummarySentence(excerpt: whole, number: 200, rank: 1, people: [person])],
      quotes: quotes, figures: figures, keyQuotes: [1], keyFigures: [1, 0],
      relations: [.change(from: 1, to: 0), .parts(whole: 0, parts: [1, 0], sum: .different)],
      keyRelations: [1],
      wordCount: (article: 18, summary: 17))
    return Diagnosed(
      brief,
      [.warning(SourceLocation(file: "content/quay.txt", line: 1, column: 2), "is odd", id: "odd")])
  }

  @Test("It is read again as it was, into the text of the article")
  func whole() throws {
    let brief = try brief()
    let again = try #require(Diagnosed<Brief>(ledgerBytes: brief.ledgerBytes, of: article()))
    #expect(again.ledgerBytes == brief.ledgerBytes)
    #expect(again.diagnostics == brief.diagnostics)
    let (one, other) = (again.value, brief.value)
    #expect(one.article.metadata.language == "en-GB")
    #expect(one.summary.map(\.excerpt.exact) == other.summary.map(\.excerpt.exact))
    #expect(one.quotes[0].speaker?.role?.exact == "harbour master")
    #expect(one.quotes[0].addressee?.exact == "the council" && one.quotes[0].isInTitle)
    #expect(one.quotes[0].contractKind == .mixed && one.quotes[0].confidence == 0.8125)
    #expect(one.quotes[1].speaker == nil && one.quotes[1].cue == nil)
    #expect(one.figures[0].upperValue == 50 && one.figures[0].unit == "boat")
    #expect(one.figures[0].fate?.exact == "saw" && one.figures[0].hedge?.exact == "Monday")
    #expect(one.figures[1].value == 0.1 && one.figures[1].modifier == .up)
    #expect(one.relations == other.relations && one.keyRelations == [1])
    #expect(one.keyQuotes == [1] && one.keyFigures == [1, 0])
    #expect(one.wordCount == (18, 17))
  }

  @Test("Bytes cut short, others behind them, and places that the text does not have are no brief")
  func damaged() throws {
    let bytes = try brief().ledgerBytes
    for count in bytes.indices {
      #expect(Diagnosed<Brief>(ledgerBytes: Array(bytes[..<count]), of: article()) == nil)
    }
    #expect(Diagnosed<Brief>(ledgerBytes: bytes + [0], of: article()) == nil)
    #expect(Diagnosed<Brief>(ledgerBytes: bytes, of: article(String(Self.words.dropLast()))) == nil)
  }

  @Test("Whatever the bytes are, indices lead to what is there")
  func random() throws {
    let bytes = try brief().ledgerBytes
    for place in bytes.indices {
      for value in [0, 1, 2, 0x7F, 0x80, 0xFF] as [UInt8] {
        var other = bytes
        other[place] = value
        guard let brief = Diagnosed<Brief>(ledgerBytes: other, of: article())?.value else {
          continue
        }
        #expect((brief.keyQuotes + [0]).allSatisfy(brief.quotes.indices.contains))
        #expect(
          (brief.keyFigures + brief.relations.flatMap(\.figures)).allSatisfy(
            brief.figures.indices.contains))
        #expect(brief.keyRelations.allSatisfy(brief.relations.indices.contains))
      }
    }
  }
}
