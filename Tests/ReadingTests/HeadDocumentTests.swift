import Foundation
import Testing

@testable import Reading

@Suite("docs/heads.md") struct HeadDocumentTests {
  /// The rows of a section's table.
  private func rows(_ section: String) throws -> [Substring] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/heads.md"), encoding: .utf8)
    return text.components(separatedBy: "\n## ").first { $0.hasPrefix(section) }?
      .split(separator: "\n").filter { $0.hasPrefix("| `") } ?? []
  }

  @Test("It has each key with its example and what it does")
  func keys() throws {
    let expected = HeadKey.rows.map { "| `\($0.name)` | `\($0.example)` | \($0.note) |" }
    #expect(try rows("Keys").map(String.init) == expected)
  }

  @Test("It has each name of another program")
  func foreign() throws {
    let expected = ForeignKeys.rows.compactMap { row -> String? in
      let names = row.names.filter { $0 != row.key }.map { "`\($0)`" }
      return names.isEmpty ? nil : "| `\(row.key)` | \(names.joined(separator: ", ")) |"
    }
    #expect(try rows("Names of other programs").map(String.init) == expected)
  }
}
