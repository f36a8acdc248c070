import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Rendering

/// What lies in the file of cards.
extension BuildMemory {
  /// What the last build found in an article, and told of it; nil where it is to be looked for.
  ///
  /// - Parameters:
  ///   - article: As it was read from the same bytes.
  ///   - place: Of its card.
  func brief(of article: Article, at place: CardPlace) -> Diagnosed<Brief>? {
    guard !isFull else { return nil }
    return cards.piece(0, offset: place.offset, count: place.count).flatMap {
      Diagnosed<Brief>(ledgerBytes: $0, of: article)
    }
  }

  /// The rows of an article in one of the site's tables; nil where they cannot be read again.
  ///
  /// - Parameters:
  ///   - table: Its number among all tables.
  ///   - place: Of the article's card.
  func rows(_ table: Int, at place: CardPlace) -> ExportRows? {
    cards.piece(1 + table, offset: place.offset, count: place.count).map(ExportRows.init)
  }

  /// The number of the first piece of those that put an article into a story.
  static let storyPiece = 1 + ExportTable.allCases.count

  /// What puts an article into a story, as the last build left it; nil where it cannot be read again.
  func storyPieces(at place: CardPlace) -> StoryPieces? {
    guard
      let traits = cards.piece(Self.storyPiece, offset: place.offset, count: place.count),
      let figures = cards.piece(Self.storyPiece + 1, offset: place.offset, count: place.count),
      !traits.isEmpty
    else { return nil }
    return StoryPieces(traits: traits, figures: figures)
  }

  /// What the stories of the site, and versions, are found by, without which they cannot be; nil damages the cards.
  func traits(at place: CardPlace) -> StoryPieces.Traits? {
    func read() -> StoryPieces.Traits? { needed(Self.storyPiece, at: place, StoryPieces.traits) }
    return session.map { $0.traits(at: place, read) } ?? read()
  }

  /// A piece without which the site cannot be made, as what it holds; nil, and the cards are damaged, where it is none of that.
  private func needed<Value>(_ number: Int, at place: CardPlace, _ read: ([UInt8]) -> Value?)
    -> Value?
  {
    guard let bytes = cards.neededPiece(number, offset: place.offset, count: place.count) else {
      return nil
    }
    let value = read(bytes)
    if value == nil { cards.refuse() }
    return value
  }

  /// The cards of some articles, in their order; one that cannot be read is left out, which damages the cards.
  func briefCards(of articles: some Sequence<ListedArticle>) -> [BriefCard] {
    articles.compactMap { briefCard(at: $0.card, .description) }
  }

  /// A card with some of its parts; nil, which damages the cards, where it cannot be read.
  func briefCard(at place: CardPlace, _ parts: BriefCard.Parts) -> BriefCard? {
    reader.card(place, parts) {
      cards.read(offset: $0.offset, count: $0.count, digest: $0.digest)
    }
  }

  /// The figures of an article that may stand in a series; nil damages the cards.
  func storyFigures(at place: CardPlace) -> StoryPieces.Figures? {
    needed(Self.storyPiece + 1, at: place, StoryPieces.figures)
  }

  /// The same, where a table cannot be made without them: nil damages the cards.
  func neededRows(_ table: Int, at place: CardPlace) -> ExportRows? {
    cards.neededPiece(1 + table, offset: place.offset, count: place.count).map(ExportRows.init)
  }
}
