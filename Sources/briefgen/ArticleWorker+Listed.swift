import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Rendering

/// Articles and pages as the site's lists know them, their cards in the file of cards.
extension ArticleWorker {
  /// A page of the site's own as lists know it: its text waits among the cards until they are made.
  func listed(_ page: Article, _ card: PageCard, known: ListedPage?)
    throws(PublishingError) -> ListedPage
  {
    ListedPage(
      path: page.address.page, title: page.title, language: page.metadata.language,
      weight: page.metadata.weight, card: try place(card.ledgerBytes, known: known?.card))
  }

  /// An article as lists know it.
  ///
  /// - Parameters:
  ///   - file: The text of its file.
  ///   - known: Where the last build left its card, with the same brief behind it: there it stays where it is the same.
  func listed(
    _ card: BriefCard, _ brief: Diagnosed<Brief>, _ story: StoryPieces, file: SourceText,
    at known: CardPlace?
  ) throws(PublishingError) -> ListedArticle {
    let rows = renderer.exportRows(of: brief.value, file: file)
    return ListedArticle(
      address: card.address, date: card.date, updated: card.updated, keys: ListKey.all(of: card),
      card: try place(card.ledgerBytes, known: known, rows, story) { brief.ledgerBytes })
  }

  /// Where a card lies: where it lay in the last build, if it is the same, else behind all others.
  ///
  /// - Parameters:
  ///   - rows: Those of the site's tables, which lie behind what was found.
  ///   - story: What puts the article into a story, which lies behind those.
  private func place(
    _ card: [UInt8], known: CardPlace?, _ rows: [ExportRows] = [],
    _ story: StoryPieces = StoryPieces(), findings: () -> [UInt8] = { [] }
  ) throws(PublishingError) -> CardPlace {
    if let known, let memory = last?.memory, !memory.isFull, known.digest == Digest(card),
      rows.indices.allSatisfy({ memory.rows($0, at: known) == rows[$0] }),
      !renderer.hasStories || memory.storyPieces(at: known) == story
    {
      return known
    }
    var pieces = [findings()] + rows.map(\.bytes)
    while pieces.count < BuildMemory.storyPiece { pieces.append([]) }
    pieces += [story.traits, story.figures]
    return try cards.add(card, before: pieces)
  }
}
