import Gathering
import Ledger
import Synchronization

/// Reads cards for lists, and keeps some of them: a brief stands in several lists, and a topic's page and its feed ask for the same ones, as does
/// the next build of the same run.
final class CardReader: Sendable {
  private struct Kept {
    let place: CardPlace
    let bytes: [UInt8]
    /// With `parts` of it.
    let card: BriefCard
    let parts: BriefCard.Parts
  }

  private struct State {
    /// By where they lie.
    var kept: [Int: Kept] = [:]
    /// Of all that are kept.
    var bytes = 0
  }

  /// Bytes of cards above which all that are kept are forgotten.
  private let most: Int
  private let state = Mutex(State())

  /// - Parameter most: In bytes; of cards, which take some three times as much room as their bytes.
  init(keeping most: Int = 1 << 20) { self.most = most }

  /// A card with some of its parts; nil where it cannot be read.
  ///
  /// - Parameter read: The bytes of a card that is not kept; nil where they cannot be read.
  func card(_ place: CardPlace, _ parts: BriefCard.Parts, _ read: (CardPlace) -> [UInt8]?)
    -> BriefCard?
  {
    // Equal places hold equal bytes, in whichever file.
    let known = state.withLock { $0.kept[place.offset].flatMap { $0.place == place ? $0 : nil } }
    if let known, known.parts.isSuperset(of: parts) {
      return known.parts == parts ? known.card : known.card.only(parts)
    }
    let all = parts.union(known?.parts ?? [])
    guard
      let bytes = known?.bytes ?? read(place),
      let card = BriefCard(ledgerBytes: bytes, parts: all)
    else { return nil }
    state.withLock { state in
      if known == nil { state.bytes += bytes.count }
      if state.bytes > most { state = State(bytes: bytes.count) }
      state.kept[place.offset] = Kept(place: place, bytes: bytes, card: card, parts: all)
    }
    return all == parts ? card : card.only(parts)
  }
}
