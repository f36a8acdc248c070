import Foundation
import Model
import Provenance
import Testing

@testable import Rendering

/// Files for programs: tables as CSV, and what their columns and the keys of records mean.
@Suite("Exports") struct ExportTests {
  /// A cell of words.
  private func cell(_ words: String) -> String {
    Array(words.utf8).withUnsafeBufferPointer { bytes in
      var csv = CSVWriter(bytes)
      csv.words(TextSpan(0, bytes.count))
      return String(decoding: csv.bytes, as: UTF8.self)
    }
  }

  @Test(
    "Cells are quoted by RFC 4180, and none of words is a formula",
    arguments: [
      ("the quay", "the quay"), ("a, b", "\"a, b\""),
      ("so “he” \"said\"", "\"so “he” \"\"said\"\"\""),
      ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("", ""), ("=1+1", "'=1+1"),
      ("=A,B", "\"'=A,B\""),
      ("@Ida", "'@Ida"), ("-5 degrees", "'-5 degrees"), ("+3 %", "'+3 %"), ("-5", "-5"),
      ("+0.5", "+0.5"), ("-1.5.2", "'-1.5.2"), ("-", "'-"), ("\t=1", "'\t=1"),
      ("\r=1", "\"'\r=1\""),
      ("＝1", "'＝1"), ("－1", "'－1"), ("Ａ", "Ａ"), (" =1", "' =1"), (" -5", "' -5"), ("'=1", "''=1"),
      ("''=1", "'''=1"), ("'Twas", "'Twas"), ("’tis", "’tis"), ("5 = 5", "5 = 5"), ("−5", "−5"),
    ])
  func cells(_ words: String, _ expected: String) {
    #expect(cell(words) == expected)
  }

  @Test("An apostrophe in front of a formula can be told from one of the words")
  func undone() throws {
    let undoing = try Regex("^'(?='* *[-=+@\\t\\r\\n＝＋－＠])")
    for words in [
      "=1", "'=1", "''=1", " =1", "' =1", "-5", "'-5", "+1 a", "'Twas", "'", "＠x", "'＠x", "'a=1",
    ] {
      #expect(cell(words).replacing(undoing, with: "") == words)
    }
  }

  /// The rows of a table as dictionaries; no cell of the fixture holds a comma or mark.
  private func rows(_ table: ExportTable, _ brief: Brief, page: String?) throws -> [[String:
    String]]
  {
    let bytes =
      table.header + table.rows(of: brief, file: brief.article.text, id: "a.txt", page: page).whole
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix("\r\n"))
    let lines = text.components(separatedBy: "\r\n").dropLast()
      .map { $0.replacing(/"[^"]*"/, with: "-").components(separatedBy: ",") }
    return try lines.dropFirst().map { line in
      let header = try #require(lines.first)
      #expect(line.count == header.count)
      return Dictionary(uniqueKeysWithValues: zip(header, line))
    }
  }

  @Test("A row has its article, its place and its speaker; what is on no page has no anchor")
  func findings() throws {
    let brief = BriefFixture.brief()
    let figure = try #require(
      try rows(.figures, brief, page: "https://x.example/briefs/a.html").first)
    #expect(figure["exact"] == "40 boats" && figure["value"] == "40" && figure["unit"] == "boat")
    #expect(figure["start"] == "18" && figure["end"] == "26")
    #expect(figure["line"] == "3" && figure["column"] == "16")
    #expect(figure["anchor"] == "f1" && figure["page"] == "https://x.example/briefs/a.html")
    #expect(figure["attribution.name"] == "Anna Lund" && figure["date"] == "2026-03-10")
    #expect(try rows(.figures, brief, page: nil)[0]["anchor"] == "")
    let related = try rows(
      .figures, BriefFixture.related([.change(from: 0, to: 1)]), page: "briefs/a.html")
    #expect(related.map { $0["anchor"] } == ["f1", "f2", ""])
    #expect(related.map { $0["key"] } == ["true", "false", "false"])
    #expect(related.map { $0["rank"] } == ["1", "2", "3"])
    let quotes = try rows(.quotes, BriefFixture.inPieces(), page: "briefs/a.html")
    #expect(quotes.map { $0["speech"] } == ["1", "1"])
    #expect(quotes.map { $0["anchor"] } == ["q1", "q2"])
    #expect(quotes.map { $0["kind"] } == ["direct", "indirect"] && quotes[0]["parts"] == "")
  }

  @Test("A site that does not ask for exports makes no rows")
  func off() {
    let brief = BriefFixture.brief()
    func rows(_ hasExports: Bool) -> [ExportRows] {
      let site = SiteOptions(title: "A", baseURL: nil, language: "en", hasExports: hasExports)
      return SiteRenderer(library: .compile([], words: [:]).value, style: [], site: site)
        .exportRows(of: brief, file: brief.article.text)
    }
    #expect(rows(false).isEmpty && rows(true).count == 2)
  }

  @Test("docs/data.md is what the program prints")
  func document() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = try String(
      contentsOf: root.appendingPathComponent("docs/data.md"), encoding: .utf8)
    #expect(file == DataDictionary.document, "run 'make data'")
  }

  @Test("Keys that few records have are told of, too")
  func rareKeys() throws {
    var metadata = ArticleMetadata()
    metadata.updated = ArticleDate(year: 2026, month: 3, day: 11)
    let plain = BriefFixture.brief(metadata: metadata)
    let text = plain.article.text
    let person = NamedPerson(
      mention: text[TextSpan(4, 8)], fullName: text[TextSpan(4, 13)], role: text[TextSpan(9, 13)])
    let brief = Brief(
      article: plain.article,
      summary: [
        SummarySentence(excerpt: plain.summary[0].excerpt, number: 2, rank: 1, people: [person])
      ], quotes: plain.quotes, figures: plain.figures, keyQuotes: [], keyFigures: [],
      wordCount: (10, 10))
    var bytes: [UInt8] = []
    BriefRecord(brief, file: text).write(id: "\"a\"", into: &bytes)
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(record["updated"] as? String == "2026-03-11")
    let sentence = try #require((record["summary"] as? [[String: Any]])?.first)
    let people = try #require((sentence["people"] as? [[String: Any]])?.first)
    #expect(Set(people.keys) == ["name", "exact", "start", "end", "line", "column", "role"])
    let told = Set((RecordKeys.head + RecordKeys.extract).map(\.path))
    #expect(
      told.isSuperset(of: [
        "updated", "part", "summary.people", "summary.people.name", "summary.people.role",
      ]))
    #expect(RecordKeys.extract.first { $0.path == "summary.people" }?.kind == RecordKeys.Key.place)
    #expect(RecordKeys.page.contains { $0.path == "summary.people" })
  }
}
