import Foundation
import FrontMatter
import Templates
import Testing

@testable import Rendering

@Suite("What templates may use") struct TemplateReferenceTests {
  @Test("Of each value it is said what it is, and of nothing else")
  func notes() {
    let values = TemplateReference.entries.flatMap { entry in
      TemplateReference.values(of: entry).map { (entry.template, $0) }
    }
    let untold = values.filter { $1.note?.isEmpty ?? true }.map { "\($0) \($1.path)" }
    #expect(untold.isEmpty, "say what they are in TemplateNotes")
    let used = Set(
      values.flatMap { template, value in
        let parts = value.path.split(separator: ".")
        return ["\(template) \(value.path)"]
          + parts.indices.map { "* " + parts[$0...].joined(separator: ".") }
      })
    #expect(TemplateNotes.keys.filter { !used.contains($0) }.isEmpty)
  }

  @Test("Templates.md is what the program prints")
  func document() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = try String(contentsOf: root.appendingPathComponent("Templates.md"), encoding: .utf8)
    #expect(file == TemplateReference.document, "run 'make templates'")
  }

  @Test("Every template of a page is told of, by its name with or without the ending")
  func names() {
    #expect(Set(TemplateReference.names).isSuperset(of: SiteRenderer.templateNames))
    #expect(TemplateReference.table(of: "brief")?.contains("| `figures.exact` | text |") == true)
    #expect(TemplateReference.table(of: "brief.html") == TemplateReference.table(of: "brief"))
    #expect(TemplateReference.table(of: "br") == nil)
  }

  @Test("What the program brings with it is what 'templates/' has, byte by byte")
  func files() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }.sorted()
    #expect(InstalledTemplates.all.map(\.name).sorted() == names, "run 'make templates'")
    for file in InstalledTemplates.all {
      let bytes = Array(try Data(contentsOf: folder.appending(path: file.name)))
      #expect(file.bytes == bytes, "run 'make templates': \(file.name)")
    }
  }

  @Test("The installed templates are whole, and need no folder")
  func installed() throws {
    let all = InstalledTemplates.all
    #expect(Set(all.map(\.name)).isSuperset(of: SiteRenderer.templateNames + ["layout.html"]))
    let words = try #require(all.first { $0.name == "words.yml" })
    let entries = NamedTexts.read(words.bytes, file: words.path).value.entries
    let library = TemplateLibrary.compile(
      all.filter { !["style.css", "search.js", "words.yml"].contains($0.name) },
      words: Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.text) }))
    #expect(library.diagnostics.isEmpty)
    let site = SiteOptions(title: "A", baseURL: nil, language: "en")
    #expect(SiteRenderer(library: library.value, style: [], site: site).check().isEmpty)
  }
}
