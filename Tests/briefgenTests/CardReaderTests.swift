import Gathering
import Ledger
import Model
import Provenance
import Synchronization
import Testing

@testable import briefgen

@Suite("Cards that several lists ask for") struct CardReaderTests {
  /// Cards of some articles, and how often each was read.
  private final class Source: Sendable {
    let reads = Mutex<[Int: Int]>([:])

    static func card(_ number: Int) -> BriefCard {
      BriefCard(
        address: "quay-\(number)", title: "Quay \(number)", date: nil, source: nil,
        description: "The quay was closed \(number) times.", tags: ["Harbour"],
        counts: BriefCard.Counts(quotes: 1, figures: number))
    }

    static func place(_ number: Int) -> CardPlace {
      let bytes = card(number).ledgerBytes
      return CardPlace(offset: number, count: bytes.count, digest: Digest(bytes))
    }

    func read(_ place: CardPlace) -> [UInt8]? {
      reads.withLock { $0[place.offset, default: 0] += 1 }
      return place.offset == 9 ? nil : Self.card(place.offset).ledgerBytes
    }

    func count(_ number: Int) -> Int { reads.withLock { $0[number] ?? 0 } }
  }

  @Test("A card has the parts that are asked for, whatever was asked before, and is read once")
  func parts() {
    let source = Source()
    let reader = CardReader()
    let card = Source.card(3)
    for parts in [.topics, .description, [], .all, .topics] as [BriefCard.Parts] {
      #expect(reader.card(Source.place(3), parts, source.read) == card.only(parts))
    }
    #expect(source.count(3) == 1)
  }

  @Test("What lies at one place now is not what lay there before")
  func places() {
    let source = Source()
    let reader = CardReader()
    _ = reader.card(Source.place(3), .all, source.read)
    let other = CardPlace(offset: 3, count: 1, digest: Digest([1]))
    _ = reader.card(other, .all, source.read)
    #expect(source.count(3) == 2)
  }

  @Test("Of many cards the last are kept, and one that cannot be read is none")
  func bound() {
    let source = Source()
    let size = Source.card(0).ledgerBytes.count
    let reader = CardReader(keeping: 2 * size)
    for number in [0, 1, 0, 1] { _ = reader.card(Source.place(number), .topics, source.read) }
    #expect(source.count(0) == 1 && source.count(1) == 1)
    _ = reader.card(Source.place(2), .topics, source.read)
    #expect(
      reader.card(Source.place(2), .description, source.read) == Source.card(2).only(.description))
    #expect(source.count(2) == 1)
    _ = reader.card(Source.place(0), .topics, source.read)
    #expect(source.count(0) == 2)
    #expect(reader.card(Source.place(9), .all, source.read) == nil)
  }
}
