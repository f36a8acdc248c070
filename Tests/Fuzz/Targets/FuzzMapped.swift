import Gathering
import Ledger
import Model
import Provenance
import Publishing

/// A line for `map` -> a file below the content folder; a line of `map` -> the same article again, or none; and what is packed in it, with any
/// bytes, which must be read to its end or given up.
///
/// The files of the door are links in `Support`: one program cannot import another.
func fuzzMapped(_ given: [UInt8]) {
  if case .success(let question) = MapQuestion.parse(given, content: "content") {
    let path = question.file.relativePath
    demand(Page.isSafe(path), "a question's file lies below the content folder")
    demand(question.file.path == "content/" + path, "a file's path begins with its folder's")
  }
  if let article = try? MappedArticle.parse(given, of: "a.md") { promise(article) }

  var material = Material(given)
  let article = MappedArticle(
    path: material.words(), key: material.words(),
    pages: material.list { Page(path: "a\($0.byte())", bytes: Array($0.words().utf8)) },
    cards: material.list { material in
      .init(
        card: bytes(&material),
        pieces: (0..<Int(material.byte() % 6)).map { _ in bytes(&material) })
    },
    entry: material.optional { bytes(&$0) }, isOtherKind: material.byte() & 1 == 1,
    told: material.list { material in
      .warning(
        SourceLocation(
          file: "a.md", line: material.optional { Int($0.byte()) },
          column: material.optional { Int($0.byte()) }),
        material.words(), id: material.words())
    }, source: bytes(&material))
  promise(article)
  if var entry = article.entry.flatMap({ LedgerEntry($0[...]) }) {
    _ = (entry.articles, entry.page, entry.standing, entry.files, entry.isListed)
    _ = entry.moveCards { $0.count > 7 ? 3 : nil }
    entry.setPage(
      PublishedPage(path: "a1", stamp: .none, digest: Digest([1])))
    entry.setStory(Digest([2]), of: Int(material.byte() % 4))
  }
  for card in article.cards { _ = BriefCard(ledgerBytes: card.card) }
}

private func bytes(_ material: inout Material) -> [UInt8] { Array(material.words().utf8) }

private func promise(_ article: MappedArticle) {
  let line = article.line
  demand(!line.contains(0x0A), "an article is one line")
  guard let again = try? MappedArticle.parse(line, of: "a.md") else {
    demand(false, "a line is read again")
    return
  }
  demand(again.line == line, "a line is as it was written")
}
