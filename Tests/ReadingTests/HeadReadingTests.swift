import Model
import Provenance
import TestSupport
import Testing

@testable import Reading

/// What heads of all dialects are read as, line by line, as `Tests/Findings/heads.txt` has it.
///
/// A head with its article is a line that begins with `##`, with `\n` and its like for what cannot stand in it. Only what an empty
/// head does not say is written down. Where that is meant to change, `FINDINGS=write swift test --filter HeadReadingTests` writes the
/// file anew, and the difference is read as part of the change.
@Suite("What heads are read as") struct HeadReadingTests {
  @Test("Values, addresses, days and messages of heads stay as they were written down")
  func unchanged() throws {
    let known = try WrittenFindings("heads.txt")
    #expect(known.texts.count > 400)
    let plain = Set(Self.lines("The quay is old, and nobody knows who built it.\n"))
    let found = known.texts.flatMap { line in
      ["## \(line)"] + Self.lines(WrittenFindings.unescaped(line)).filter { !plain.contains($0) }
    }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  static func lines(_ text: String) -> [String] {
    let reading = ArticleReader().readKeepingTree(
      Array(text.utf8), from: ContentFile(path: "content/bay/the-quay.md"))
    let told = reading.diagnostics.map {
      "! \($0.location.line ?? 0):\($0.location.column ?? 0) \($0.severity) \($0.id): \($0.message)"
    }
    return told + (reading.isDraft ? ["draft"] : []) + reading.articles.flatMap(lines)
  }

  private static func lines(_ article: Article) -> [String] {
    let data = article.metadata
    let address = article.address
    let wishes = data.summary
    func place(_ wish: SummaryWish) -> String {
      "\(wish.words) @\(wish.location.line ?? 0):\(wish.location.column ?? 0)"
    }
    let fields: [(String, String?)] = [
      ("title", article.title), ("page", address.page), ("file", address.ofFile),
      ("aliases", address.aliases.joined(separator: " ")), ("date", article.date?.text),
      ("updated", data.updated?.text), ("release", data.release?.text),
      ("expiry", data.expiry?.text), ("authors", data.authors.joined(separator: " + ")),
      ("source", data.source), ("url", data.url), ("language", data.language),
      ("tags", data.tags.joined(separator: " + ")), ("description", data.description),
      ("story", data.story), ("corrections", data.corrections.joined(separator: " + ")),
      ("sentences", wishes.sentences.map { "\($0)" }), ("words", wishes.words.map { "\($0)" }),
      ("pins", wishes.pins.map(place).joined(separator: " + ")),
      ("bans", wishes.bans.map(place).joined(separator: " + ")),
    ]
    return fields.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name) = \(WrittenFindings.escaped($0))" }
    } + data.extra.map { "extra \($0.key) = \(WrittenFindings.escaped("\($0.value)"))" }
      + article.blocks.map { block in
        "> \(block.role) \(block.kind) \(article.savedSpan(of: block.span).start) | \(WrittenFindings.escaped(article.text.string(block.span)))"
      }
  }
}
