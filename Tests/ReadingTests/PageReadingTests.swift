import Foundation
import HTML
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// What the pages of `Tests/Pages` are read as, line by line, as `Tests/Findings/pages.txt` has it.
///
/// The weights of a page's blocks stand for answers that hardly ever turn a choice by themselves: a question that is answered otherwise
/// than when the weights were learned shows here alone. Where answers are meant to change, learn anew (`Scripts/train-body`) and write
/// the file with `FINDINGS=write swift test --filter PageReadingTests`; the difference is read as part of the change.
@Suite("What is found in pages of all parts") struct PageReadingTests {
  private static let names = ["boxes", "data", "harbour", "live", "next"]

  @Test("Pages are read, and their blocks answer each question, as was written down")
  func unchanged() throws {
    var found: [String] = []
    var rows: [[Float]] = []
    for name in Self.names {
      let page = Array(
        try Data(contentsOf: WrittenFindings.tests.appending(path: "Pages/\(name).html")))
      found += ["## \(name)"] + Self.read(page)
      for look in [PageAnatomy.Look.asShown, .namesSetAside, .hiddenShown] {
        let anatomy = PageAnatomy(HTMLParser.parse(page), page: page, look: look)
        if look == .asShown { found += Self.blocks(of: anatomy) }
        rows += anatomy.rows
      }
    }
    found += ["## questions"] + Self.answers(rows)
    let known = try WrittenFindings("pages.txt")
    #expect(known.lines.count > 250)
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  /// What an article's page and its messages have of a page.
  private static func read(_ page: [UInt8]) -> [String] {
    let result = ArticleReader().read(page, from: ContentFile(path: "content/a.html"))
    let told = result.diagnostics.map { "! \($0.id)" }
    guard let article = result.value else { return told + ["no article"] }
    let head = [
      article.title, article.date?.text ?? "-", article.metadata.authors.joined(separator: "; "),
      article.metadata.source ?? "-", article.metadata.url ?? "-",
    ]
    return told + ["= " + head.joined(separator: " | ")]
      + article.blocks.map { "> \($0.role) | \($0.kind) | \(ends(article.text.string($0.span)))" }
  }

  /// Each block that a browser would show: what it is taken for, and its number in hundredths.
  private static func blocks(of anatomy: PageAnatomy) -> [String] {
    let (outline, features) = (anatomy.outline, anatomy.features)
    return outline.blocks.indices.map { index in
      let block = outline.blocks[index]
      let flags = [
        (features.isForeign, "foreign"), (features.isClean, "clean"), (features.isAside, "aside"),
        (features.isApart, "apart"), (features.isLead, "lead"),
      ].filter { $0.0[index] }.map(\.1).joined(separator: " ")
      let logit = String(format: "%.2f", features.logits[index])
      let words = String(decoding: outline.text[block.span], as: UTF8.self)
      return "- \(block.kind) | \(logit) | \(flags) | \(ends(words))"
    }
  }

  /// Of each question how often its answer is not nought, their sum, and that of them by their places.
  private static func answers(_ rows: [[Float]]) -> [String] {
    PageFeatures.names.indices.compactMap { question in
      let given = rows.indices.filter { rows[$0][question] != 0 }
      guard !given.isEmpty else { return nil }
      let sum = given.reduce(0.0) { $0 + Double(rows[$1][question]) }
      let turned = given.reduce(0.0) { $0 + Double(rows[$1][question]) * Double($1 % 97 + 1) }
      let numbers = String(format: "%.2f | %.1f", sum, turned)
      return "\(PageFeatures.names[question]) | \(given.count) | \(numbers)"
    }
  }

  /// The first words and the last of a block.
  private static func ends(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count <= 6 { return words.joined(separator: " ") }
    return words.prefix(4).joined(separator: " ") + " … " + (words.last ?? "")
  }
}
