import Gathering
import Model
import Publishing
import Synchronization

/// What an article gives, held until its line is written: in place of a staging folder and of a file of cards.
final class MapStaging: PageStaging, CardKeeping {
  private struct State {
    /// By their tokens: what is staged once more takes the place of what was.
    var pages: [Int: Page] = [:]
    var cards: [MappedArticle.MappedCard] = []
  }

  private let state = Mutex(State())

  /// The page that was staged with a token.
  func page(_ token: Int) -> Page? { state.withLock { $0.pages[token] } }

  /// In the order in which they were added, which is where their places lead.
  var cards: [MappedArticle.MappedCard] { state.withLock { $0.cards } }

  func stage(_ page: Page, token: Int, as role: PublishedPage.Role) throws(PublishingError)
    -> PublishedPage
  {
    state.withLock { $0.pages[token] = page }
    return PublishedPage(
      path: page.path, stamp: .none, digest: Digest(page.bytes), role: role)
  }

  func copy(at path: String, size: Int, _ digest: Digest, as role: PublishedPage.Role)
    -> PublishedPage?
  { nil }

  func stageCopy(
    at path: String, token: Int, as role: PublishedPage.Role, _ next: () -> [UInt8]?
  ) throws(PublishingError) -> PublishedPage {
    var bytes: [UInt8] = []
    while let piece = next() { bytes += piece }
    return try stage(Page(path: path, bytes: bytes), token: token, as: role)
  }

  func published(_ path: String) -> [UInt8]? { nil }

  func add(_ card: [UInt8], before pieces: [[UInt8]]) throws(PublishingError) -> CardPlace {
    let number = state.withLock { state in
      state.cards.append(MappedArticle.MappedCard(card: card, pieces: pieces))
      return state.cards.count - 1
    }
    return CardPlace(offset: number, count: card.count, digest: Digest(card))
  }
}
