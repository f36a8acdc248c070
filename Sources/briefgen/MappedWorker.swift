import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Reading

/// Takes one article from its line to its staged pages, as `ArticleWorker` does from its file.
struct MappedWorker: Sendable {
  let lines: MappedLines
  /// What the lines are to be made with.
  let key: String
  let writer: SiteWriter
  let cards: StagedCards
  /// The day by which it is told what is future; nil where all of it gets pages.
  let today: Int?
  /// Whether a page is needed.
  let stages: @Sendable (Page) -> Bool

  /// What the file with a number came to.
  func work(on file: ContentFile, number: Int) throws(PublishingError) -> ArticleResult {
    let read = lines.article(number, key: key)
    guard let article = read.value else {
      return ArticleResult(entry: nil, news: read.diagnostics, known: nil)
    }
    guard let bytes = article.entry else {
      return ArticleResult(
        entry: nil, news: article.told, known: nil, isOtherKind: article.isOtherKind)
    }
    guard var entry = LedgerEntry(bytes[...]), entry.pageCount == article.pages.count,
      zip(entry.pages, article.pages).allSatisfy({
        $0.path.dropLast().elementsEqual($1.path.utf8)
      }),
      entry.path.elementsEqual(file.relativePath.utf8)
    else { return damaged(number) }
    guard entry.standing.holds(on: today ?? .max - 1) else {
      return ArticleResult(entry: nil, news: [lines.otherDay(number)], known: nil)
    }
    let roles = entry.pages.map(\.role)
    for (place, page) in article.pages.enumerated() where stages(page) {
      let token = ArticleWorker.token(file: number, page: place)
      let staged = try writer.stage(page, token: token, as: roles[place])
      entry.setPage(staged)
    }
    var failure: PublishingError?
    let hasCards = entry.moveCards { place in
      guard article.cards.indices.contains(place.offset) else { return nil }
      let card = article.cards[place.offset]
      guard Digest(card.card) == place.digest else { return nil }
      do throws(PublishingError) {
        return try cards.add(card.card, before: card.pieces).offset
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    guard hasCards else { return damaged(number) }
    return ArticleResult(entry: entry, news: article.told, known: nil)
  }

  private func damaged(_ number: Int) -> ArticleResult {
    ArticleResult(entry: nil, news: [lines.damaged(number)], known: nil)
  }
}
