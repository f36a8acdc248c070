import Foundation
import FrontMatter
import Model
import Provenance
import Templates
import Testing

@testable import Rendering

/// The words that readers meet beside those of articles.
@Suite struct WordsTests {
  @Test(
    "What is counted has a form for none, for one and for all others",
    arguments: [(0, "kein Brief"), (1, "ein Brief"), (2, "2 Briefe"), (21, "21 Briefe")])
  func counted(_ count: Int, _ expected: String) {
    let words = Words([
      "count.briefs.none": "kein Brief", "count.briefs.one": "ein Brief",
      "count.briefs.other": "{n} Briefe",
    ])
    #expect(words.counted(count, "briefs") == expected)
  }

  @Test("A form that is missing is the one for all others")
  func fewForms() {
    let words = Words(["count.briefs.other": "{n} x"])
    #expect([0, 1, 5].map { words.counted($0, "briefs") } == ["0 x", "1 x", "5 x"])
  }

  @Test("Dates follow their pattern, and braces that name nothing stay")
  func dates() throws {
    let date = try #require(ArticleDate(year: 2026, month: 3, day: 9))
    let words = Words([
      "day": "{day}. {month} {year} {x}", "month": "{year}/{month}", "months.3": "März",
    ])
    #expect(words.day(date) == "9. März 2026 {x}")
    #expect(words.month(date) == "2026/März")
  }

  @Test(
    "A share is rounded, and one that would be none says so",
    arguments: [(23, 200, "12 %"), (7, 2000, "hardly any"), (0, 10, "0 %"), (0, 0, "0 %")])
  func share(_ part: Int, _ whole: Int, _ expected: String) {
    let words = Words(["share": "{n} %", "share-least": "hardly any"])
    #expect(words.share(part, of: whole) == expected)
  }

  @Test("A site whose words differ is another site")
  func difference() {
    func site(_ texts: [String: String]) -> String {
      SiteOptions(title: "T", baseURL: nil, language: "en", words: Words(texts)).text
    }
    #expect(site(["a": "b"]) == site(["a": "b"]))
    #expect(site(["a": "b"]) != site(["a": "c"]) && site(["a": "b"]) != site(["b": "a"]))
  }

  @Test("The installed words are those that pages and templates ask for, no more and no fewer")
  func installed() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../templates").standardizedFileURL.path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !["style.css", "search.js", "words.yml"].contains($0) }.map { name in
        let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
        return TemplateFile(path: name, name: name, bytes: Array(text.utf8))
      }
    let asked = TemplateLibrary.compile(files).value.wordNames
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/words.yml"))
    let read = NamedTexts.read(Array(bytes), file: "words.yml")
    #expect(read.diagnostics == [])
    let there = Set(read.value.entries.map(\.name))
    #expect(there == asked.union(Words.needed).union(Words.optional))
  }
}
