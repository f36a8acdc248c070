import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// What becomes of files of all kinds when one line is another, as `Tests/Findings/edited-files.txt` has it: each line is left out,
/// doubled, moved and rewritten, and what is read otherwise then is written down.
///
/// A reader goes by a line's place, its indentation, its case and the lines around it, so each of these is tried on each line. Where what
/// is read is meant to change, `FINDINGS=write swift test --filter EditedFileTests` writes the file anew, and the difference is read as
/// part of the change.
@Suite("What files with one line changed are read as") struct EditedFileTests {
  private static let folders = ["Files", "Fuzz/Seeds/Mail", "Fuzz/Seeds/PlainText"]

  /// Each edit of a line: its lines instead of it.
  private static let edits: [(name: String, edit: @Sendable (String, String) -> [String])] = [
    ("out", { _, _ in [] }), ("alone", { line, _ in ["", line, ""] }),
    ("moved", { line, next in [next, line] }), ("deeper", { line, _ in ["    " + line] }),
    ("capitals", { line, _ in [line.uppercased()] }),
    ("cut", { line, _ in [String(line.dropLast(line.count / 2))] }),
  ]

  @Test("A line that is left out, doubled, moved or rewritten changes what it changed")
  func unchanged() throws {
    let known = try WrittenFindings("edited-files.txt")
    let found = try Self.folders.flatMap { folder in
      let url = WrittenFindings.tests.appendingPathComponent(folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      return try names.filter { $0.dropFirst().contains(".") }.flatMap { name in
        try ["## \(folder)/\(name)"]
          + Self.changes(Data(contentsOf: url.appendingPathComponent(name)), name)
      }
    }
    #expect(found.count > 1000)
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  private static func changes(_ data: Data, _ name: String) -> [String] {
    // Letters of other encodings stay what they are.
    let text = String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) }))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let whole = self.lines(lines, name)
    var found: [String] = []
    for index in lines.indices where !lines[index].isEmpty && lines[index].count < 200 {
      for (what, edit) in edits {
        var changed = lines
        let isMoved = what == "moved"
        if isMoved, index + 1 == lines.count { continue }
        let next = isMoved ? lines[index + 1] : ""
        changed.replaceSubrange(
          index...(isMoved ? index + 1 : index), with: edit(lines[index], next))
        let difference = self.lines(changed, name).difference(from: whole)
        guard !difference.isEmpty else { continue }
        found.append("\(index + 1) \(what)")
        found += difference.map { change in
          switch change {
          case .remove(_, let line, _): "- \(line)"
          case .insert(_, let line, _): "+ \(line)"
          }
        }
      }
    }
    return found
  }

  /// What is read, without places.
  private static func lines(_ lines: [String], _ name: String) -> [String] {
    let bytes = lines.joined(separator: "\n").unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
    let reading = ArticleReader().readKeepingTree(bytes, from: ContentFile(path: "content/\(name)"))
    return reading.diagnostics.map { "! \($0.severity) \($0.id)" }
      + reading.articles.flatMap { article in
        let data = article.metadata
        let head: [String?] = [
          article.title, article.address.page, article.date?.text, data.updated?.text,
          data.authors.joined(separator: "; "), data.source, data.url, data.language,
          data.tags.joined(separator: "; "), data.description,
        ]
        return head.compactMap { $0.flatMap { $0.isEmpty ? nil : "= \($0)" } }
          + data.extra.map { "= \($0.key): \($0.value)" }
          + article.blocks.map { "> \($0.role) \($0.kind) | \(ends(article.text.string($0.span)))" }
      }
  }

  /// The first words and the last of a block.
  private static func ends(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count <= 4 { return words.joined(separator: " ") }
    return words.prefix(2).joined(separator: " ") + " … " + (words.last ?? "")
  }
}
