import Gathering
import Model
import Provenance
import TestSupport
import Testing

@testable import Rendering

/// What a brief is printed as in which everything is there that may be absent, as `Tests/Findings/whole-brief.txt` has it: its page, both
/// records, the rows of all tables, and its card. Where that is meant to change, as by another template, `FINDINGS=write swift test
/// --filter WholeBriefTests` writes the file anew, and the difference is read as part of the change.
@Suite("A brief in which everything is there") struct WholeBriefTests {
  private static let words = """
    Ida Strand, harbour master, told the council on Monday: “Go.” She saw 40 to 50 boats, up from 30, and about $2.5 million was lost.

    “We heard it in our beds,” said Per Holm. The quay, he said, was “rotten” since 1984. Of 60 people nearly 12 were hurt.

    Correction: The quay is 90 metres long.
    """

  private struct Maker {
    let text = SourceText(WholeBriefTests.words)

    func at(_ words: String, behind: String = "") throws -> Excerpt {
      let string = WholeBriefTests.words
      let from = try #require(
        behind.isEmpty ? string.startIndex : string.firstRange(of: behind)?.upperBound)
      let range = try #require(string[from...].firstRange(of: words))
      let start = string.utf8.distance(from: string.startIndex, to: range.lowerBound)
      return text[TextSpan(start, start + words.utf8.count)]
    }

    func article() throws -> Article {
      var data = ArticleMetadata()
      data.updated = ArticleDate(
        year: 2026, month: 3, day: 12, time: .init(seconds: 3_600, zone: 60))
      data.authors = ["Tom Field", "Ida Berg"]
      data.source = "Courier & Post"
      data.url = "https://courier.example/quay?a=1&b=2"
      data.language = "en-GB"
      data.tags = ["harbours", "Port Kell"]
      data.description = "What is left of <the quay>."
      data.extra = [("colour", .text("red")), ("parts", .list([.text("a"), .text("b")]))]
      var start = 0
      var blocks: [Block] = []
      for paragraph in WholeBriefTests.words.components(separatedBy: "\n\n") {
        let span = TextSpan(start, start + paragraph.utf8.count)
        blocks.append(
          Block(.paragraph, paragraph.hasPrefix("Correction") ? .correction : .body, at: span))
        start = span.end + 2
      }
      return Article(
        file: "content/port/quay.txt",
        address: ArticleAddress("port/quay", source: "port/quay.txt"), title: "Quay & kiosk go",
        date: ArticleDate(year: 2026, month: 3, day: 10, time: .init(seconds: 29_564, zone: -150)),
        text: text, blocks: blocks, markup: .plain, offsetMap: .identity, metadata: data)
    }

    func quotes() throws -> [Quote] {
      let ida = Speaker(
        mention: try at("She"), fullName: try at("Ida Strand"), role: try at("harbour master"))
      let per = Speaker(mention: try at("he", behind: "quay, "), fullName: try at("Per Holm"))
      let first = try at(
        "Ida Strand, harbour master, told the council on Monday: “Go.”")
      return [
        Quote(
          excerpt: try at("Go."), kind: .direct, parts: [try at("Go.")], speaker: ida,
          cue: try at("told"), addressee: try at("the council"), sentence: first, isInTitle: false,
          speech: 1, contractKind: .direct, confidence: 0.8125),
        Quote(
          excerpt: try at("We heard it in our beds,"), kind: .direct,
          parts: [try at("We heard it in our beds,")], speaker: per, cue: try at("said"),
          addressee: nil, sentence: try at("“We heard it in our beds,” said Per Holm."),
          isInTitle: false, speech: 2),
        Quote(
          excerpt: try at("The quay, he said, was “rotten” since 1984"), kind: .mixed,
          parts: [try at("rotten")], speaker: per, cue: try at("said", behind: "he "),
          addressee: nil, sentence: try at("The quay, he said, was “rotten” since 1984."),
          isInTitle: false, speech: 2, contractKind: .mixed, confidence: 0.25),
        Quote(
          excerpt: try at("about $2.5 million was lost"), kind: .indirect, parts: [], speaker: nil,
          cue: nil, addressee: nil, sentence: try at("and about $2.5 million was lost."),
          isInTitle: true, speech: 3),
      ]
    }

    func figures() throws -> [Figure] {
      let ida = Speaker(
        mention: try at("She"), fullName: try at("Ida Strand"), role: try at("harbour master"))
      let second = try at(
        "She saw 40 to 50 boats, up from 30, and about $2.5 million was lost.")
      let last = try at("Of 60 people nearly 12 were hurt.")
      func figure(
        _ words: String, _ value: Double, to upper: Double? = nil, _ modifier: FigureModifier,
        _ kind: FigureKind, unit: String? = nil, counted: String? = nil, fate: String? = nil,
        subject: String? = nil, by: Speaker? = nil, hedge: String? = nil, in sentence: Excerpt
      ) throws -> Figure {
        Figure(
          excerpt: try at(words), value: value, upperValue: upper, modifier: modifier, unit: unit,
          kind: kind, counted: try counted.map { try at($0) }, fate: try fate.map { try at($0) },
          subject: try subject.map { try at($0) }, attribution: by,
          hedge: try hedge.map { try at($0) }, sentence: sentence)
      }
      return [
        try figure(
          "40 to 50 boats", 40, to: 50, .exact, .count, unit: "boat", counted: "boats",
          fate: "lost",
          subject: "the council", by: ida, hedge: "saw", in: second),
        try figure("30", 30, .up, .count, counted: "boats", in: second),
        try figure(
          "about $2.5 million", 2_500_000, .about, .money, unit: "dollar", fate: "lost", in: second),
        try figure("60 people", 60, .exact, .count, unit: "people", counted: "people", in: last),
        try figure(
          "nearly 12", 12, .under, .count, unit: "people", counted: "people", fate: "hurt", in: last
        ),
      ]
    }

    func brief() throws -> Brief {
      let person = NamedPerson(
        mention: try at("She"), fullName: try at("Ida Strand"), role: try at("harbour master"))
      return Brief(
        article: try article(),
        summary: [
          SummarySentence(
            excerpt: try at("She saw 40 to 50 boats, up from 30, and about $2.5 million was lost."),
            number: 2, rank: 2, people: [person]),
          SummarySentence(excerpt: try at("Of 60 people nearly 12 were hurt."), number: 5, rank: 1),
        ], quotes: try quotes(), figures: try figures(), keyQuotes: [2, 0], keyFigures: [3, 0, 2],
        relations: [
          .change(from: 1, to: 0), .parts(whole: 3, parts: [4], sum: .open),
        ], keyRelations: [0], wordCount: (article: 51, summary: 19))
    }
  }

  @Test("Its page, records, rows and card are what they were")
  func unchanged() throws {
    let brief = try Maker().brief()
    let renderer = InstalledSite.renderer()
    let made = renderer.briefPages(brief, of: "content/port/quay.txt")
    #expect(made.diagnostics.isEmpty)
    var record: [UInt8] = []
    BriefRecord(brief, file: brief.article.text).write(id: "7", into: &record)
    var found: [String] = []
    func add(_ name: String, _ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      found.append("## \(name)")
      found += text.replacing("],[", with: "],\n[").replacing("},{", with: "},\n{")
        .replacing(",\"", with: ",\n\"")
        .split(whereSeparator: \.isNewline).map(String.init)
    }
    for page in made.pages { add(page.path, page.bytes) }
    add("record", record)
    for table in ExportTable.allCases {
      add(
        "\(table)",
        table.header
          + table.rows(
            of: brief, file: brief.article.text, id: "quay.txt",
            page: "https://briefs.example/briefs/port/quay.html"
          ).whole)
    }
    add("card", Array("\(made.card)".utf8))
    for page in renderer.aliases(of: brief.article) + renderer.filePages(of: brief.article)
      + renderer.formerPages(of: brief.article)
    {
      add(page.path, page.bytes)
    }
    let spans = brief.figures.map(\.excerpt.span)
    add(
      "reports",
      Array(
        try #require(FigureReport.unpacked(renderer.packedReports(of: spans, in: brief)[...]))
          .map { "\($0)" }.joined(separator: "\n").utf8))
    let differences = try WrittenFindings("whole-brief.txt").differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }
}
