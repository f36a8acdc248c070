import Gathering
import Publishing

/// Where cards go as they are made.
protocol CardKeeping: Sendable {
  /// Adds a card; from any task.
  ///
  /// - Parameter pieces: What lies behind it; five at most.
  func add(_ card: [UInt8], before pieces: [[UInt8]]) throws(PublishingError) -> CardPlace
}

/// The file of cards of a build that publishes.
struct StagedCards: CardKeeping {
  let file: CardFile
  let writer: SiteWriter

  func add(_ card: [UInt8], before pieces: [[UInt8]]) throws(PublishingError) -> CardPlace {
    let (offset, count, digest) = try file.add(card, before: pieces, writer)
    return CardPlace(offset: offset, count: count, digest: digest)
  }
}
