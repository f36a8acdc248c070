import Language
import Model
import Provenance

/// What an article shares with others of its story: its most telling words, as numbers.
///
/// It is what a build keeps of each article between its runs, so it is small: at most `most` words of `Key.size` bytes.
public struct StoryTraits: Hashable, Sendable {
  /// What sort of word it is.
  public enum Kind: UInt8, Sendable {
    /// Of a name: capitalised inside sentences, and never otherwise.
    case name
    case word
    case number
  }

  /// A word of the article.
  struct Key: Hashable, Sendable {
    /// The same for all forms of a word.
    let hash: UInt32
    let kind: Kind
    /// How much it tells of the article, in quarters of a word that stands once and far down; at most 63.
    let weight: UInt8

    /// Bytes of a key in `StoryTraits.bytes`.
    static let size = 5
    static let mostWeight = 63

    init(hash: UInt32, kind: Kind, weight: UInt8) {
      self.hash = hash
      self.kind = kind
      self.weight = min(weight, UInt8(Self.mostWeight))
    }
  }

  /// Words that are kept.
  public static let most = 32

  /// The keys one after the other, by hash: four bytes of it, the lowest first, then kind and weight in one.
  public let bytes: [UInt8]

  /// Traits from a ledger.
  ///
  /// - Parameter bytes: As `bytes` gave them; what is no key at the end is passed over.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The most telling words of an article.
  public init(_ brief: Brief, _ document: Document) { self.init(document) }

  /// The most telling words of a document.
  public init(_ document: Document) {
    // The heaviest first, then the lowest hash: both in one number, with the kind, which tells nothing, in its last bits.
    var order = Self.heaviest(TellingWords(document).keys).map {
      UInt64($0.weight) << 40 | UInt64(~$0.hash) << 8 | UInt64($0.kind.rawValue)
    }
    order.sort(by: >)
    var chosen = order.prefix(Self.most).map {
      Key(
        hash: ~UInt32(truncatingIfNeeded: $0 >> 8),
        kind: Kind(rawValue: UInt8(truncatingIfNeeded: $0)) ?? .word,
        weight: UInt8(truncatingIfNeeded: $0 >> 40))
    }
    chosen.sort { $0.hash < $1.hash }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(chosen.count * Key.size)
    for key in chosen {
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: key.hash >> UInt32(shift)))
      }
      bytes.append(key.kind.rawValue << 6 | key.weight)
    }
    self.bytes = bytes
  }

  /// Those that weigh as much as the last that is kept, or more: of hundreds of words some forty, which cost less to put in order.
  private static func heaviest(_ keys: [Key]) -> [Key] {
    guard keys.count > most else { return keys }
    var counts = [Int](repeating: 0, count: Key.mostWeight + 1)
    for key in keys { counts[Int(key.weight)] += 1 }
    var (weight, kept) = (Key.mostWeight, counts[Key.mostWeight])
    while kept < most {
      weight -= 1
      kept += counts[weight]
    }
    return keys.filter { $0.weight >= weight }
  }

  /// How many keys there are.
  var count: Int { bytes.count / Key.size }

  /// A key by its place.
  subscript(_ index: Int) -> Key {
    let start = index * Key.size
    var hash: UInt32 = 0
    for place in 0..<4 { hash |= UInt32(bytes[start + place]) << UInt32(place * 8) }
    return Key(
      hash: hash, kind: Kind(rawValue: bytes[start + 4] >> 6) ?? .word,
      weight: bytes[start + 4] & 63)
  }
}
