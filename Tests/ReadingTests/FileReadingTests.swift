import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// What files of all kinds are read as, line by line, as `Tests/Findings/files.txt` has it: heads, blocks with their places in the file,
/// and messages. Where that is meant to change, `FINDINGS=write swift test --filter FileReadingTests` writes the file anew, and the
/// difference is read as part of the change.
@Suite("What files are read as") struct FileReadingTests {
  private static let folders = [
    "Files", "Pages", "Fuzz/Seeds/Feed", "Fuzz/Seeds/Head", "Fuzz/Seeds/Mail",
    "Fuzz/Seeds/Markdown", "Fuzz/Seeds/Page", "Fuzz/Seeds/PlainText",
  ]

  @Test("Files are read as was written down")
  func unchanged() throws {
    let found = try Self.folders.flatMap { folder in
      let url = WrittenFindings.tests.appending(path: folder)
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      return try names.filter { $0.dropFirst().contains(".") }.flatMap { name in
        ["## \(folder)/\(name)"] + Self.lines(try Data(contentsOf: url.appending(path: name)), name)
      }
    }
    let known = try WrittenFindings("files.txt")
    #expect(known.lines.count > 250)
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  private static func lines(_ data: Data, _ name: String) -> [String] {
    let reading = ArticleReader().readKeepingTree(
      Array(data), from: ContentFile(path: "content/\(name)"))
    let told = reading.diagnostics.map {
      "! \($0.location.line ?? 0):\($0.location.column ?? 0) \($0.severity) \($0.id): \($0.message)"
    }
    let files = reading.files.map {
      "& \($0.address) | \($0.path ?? "-") | \($0.isPicture) | \($0.location.line ?? 0):\($0.location.column ?? 0)"
    }
    return told + files + reading.articles.flatMap(lines)
      + (reading.isDraft ? ["draft"] : []) + (reading.isOtherKind ? ["of another kind"] : [])
  }

  private static func lines(_ article: Article) -> [String] {
    let data = article.metadata
    let head = [
      article.title, article.part ?? "-", article.address.page, article.date?.text ?? "-",
      data.updated?.text ?? "-", data.authors.joined(separator: "; "), data.source ?? "-",
      data.url ?? "-", data.language ?? "-", data.tags.joined(separator: "; "),
    ]
    let more =
      [
        data.description ?? "-", "\(data.summary)", data.release?.text ?? "-",
        data.expiry?.text ?? "-",
        article.address.ofFile, article.address.aliases.joined(separator: " "),
      ] + data.extra.map { "\($0.key): \($0.value)" }
    return [
      "= " + head.joined(separator: " | "),
      "+ " + more.joined(separator: " | ").replacing("\n", with: " "),
    ]
      + article.blocks.map { block in
        let words = article.text.string(block.span).split(whereSeparator: \.isWhitespace)
        let ends =
          words.count <= 6
          ? words.joined(separator: " ")
          : words.prefix(4).joined(separator: " ") + " … " + (words.last ?? "")
        let saved = article.savedSpan(of: block.span)
        return "> \(saved.start)–\(saved.end) \(block.role) \(block.kind) | \(ends)"
      }
  }
}
