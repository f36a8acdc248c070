import Foundation
import Testing

@testable import Ledger
@testable import Publishing
@testable import briefgen

@Suite("Forms of what builds leave") struct FormTests {
  @Test("docs/deployment.md has the number of each form")
  func documented() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/deployment.md")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter {
      $0.hasPrefix("| ")
    }
    func number(_ start: String) -> String? {
      rows.first { $0.hasPrefix(start) }?.split(separator: "|").last.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    func form(_ head: [UInt8]) -> String {
      String(
        String(decoding: head, as: UTF8.self).prefix { $0 != "\n" && $0 != ":" }
          .split(separator: " ").last ?? "")
    }
    #expect(number("| what a build remembers") == form(Ledger.head))
    #expect(number("| the list of written files") == form(SiteList.head))
    #expect(number("| [mapped lines]") == String(MappedArticle.version))
  }
}
