import Model
import Provenance
import TestSupport
import Testing

@testable import briefgen

@Suite("A line that 'map' writes") struct MappedArticleTests {
  private static let article = MappedArticle(
    path: "å/quay \"1\".txt", key: "a-b",
    pages: [
      Page(path: "briefs/quay.html", bytes: Array("<p>“60 metres” \\ \u{1}</p>\n".utf8)),
      Page(path: "files/plan.png", bytes: [0x89, 0x50, 0xFF, 0]),
    ],
    cards: [.init(card: [1, 2, 3], pieces: [[], [4], [5, 6]]), .init(card: [], pieces: [])],
    entry: [0, 255, 7],
    told: [
      .warning(SourceLocation(file: "content/a.md", line: 2, column: 7), "is odd", id: "odd"),
      .error(SourceLocation(file: "content/a.md"), "is bad", id: "bad"),
    ], source: [0xFE, 0x41])

  private func parse(_ line: [UInt8]) throws -> MappedArticle {
    try MappedArticle.parse(line, of: "content/a.md")
  }

  @Test("It is one line, and says all that was put in")
  func again() throws {
    for isEmpty in [false, true] {
      let one =
        isEmpty ? MappedArticle(path: "a.txt", key: "", isOtherKind: true) : Self.article
      let line = one.line
      #expect(!line.contains(0x0A))
      let other = try parse(line)
      #expect(other.path == one.path && other.key == one.key && other.pages == one.pages)
      #expect(other.cards == one.cards && other.entry == one.entry && other.told == one.told)
      #expect(other.source == one.source && other.isOtherKind == one.isOtherKind)
    }
  }

  @Test("A line in which anything was changed is none, wherever it was changed")
  func damaged() {
    let line = Self.article.line
    var random = SeededGenerator(seed: 11)
    for place in line.indices {
      var other = line
      other[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      guard other != line else { continue }
      if let read = try? parse(other) { #expect(read.line == line, "changed at \(place)") }
    }
    for count in stride(from: 0, to: line.count, by: 5) {
      #expect(throws: MappedArticle.Flaw.self) { try parse(Array(line[..<count])) }
    }
  }

  @Test("A page may not leave the output folder")
  func paths() {
    let line = String(decoding: Self.article.line, as: UTF8.self)
    for path in ["../a.html", "/etc/a", "a//b", "."] {
      let other = line.replacing("briefs/quay.html", with: path)
      #expect(throws: MappedArticle.Flaw.self) { try parse(Array(other.utf8)) }
    }
  }
}
