import Model

/// A list that an article stands in, beside the lists of all: that of a topic, of a speaker, of the speakers of a letter.
///
/// It is a number, so that an article's lists cost eight bytes each while the site is put together. Two spellings of a topic, or of a
/// name, that differ in case, accents and hyphens are one list.
public struct ListKey: Hashable, Sendable {
  /// What the articles of a list have in common.
  public enum Kind: UInt8, Sendable {
    /// A topic of their heads.
    case topic = 1
    /// Somebody who speaks in them.
    case speaker = 2
    /// The letter that the surname of somebody who speaks in them begins with.
    case letter = 3
  }

  /// The kind in the two highest bits; behind it a part of the digest of the name's address, or a letter's bytes.
  public let bits: UInt64

  /// What they have in common.
  public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 62)) ?? .topic }

  private init(kind: Kind, number: UInt64) {
    bits = UInt64(kind.rawValue) << 62 | number
  }

  /// A key read back; nil for bits that are none.
  public init?(bits: UInt64) {
    guard Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 62)) != nil else { return nil }
    self.bits = bits
  }

  /// The list of a topic, or of a speaker.
  ///
  /// - Parameter slug: What stands for it in addresses.
  public init(_ kind: Kind, slug: String) {
    self.init(kind: kind, number: Digest(Array(slug.utf8)).high >> 2)
  }

  /// The list of the speakers whose surnames begin as this one's.
  public init(letterOf speaker: String) { self.init(letter: SurnameLetter(of: speaker).text) }

  /// The list of the speakers of a letter, which has seven bytes at most (`SurnameLetter`).
  public init(letter: String) {
    self.init(
      kind: .letter,
      number: letter.utf8.prefix(SurnameLetter.mostBytes).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The letter of a list of speakers.
  public var letter: String {
    let bytes = (1..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
  }

  /// All lists that an article stands in, each once, sorted.
  public static func all(of card: BriefCard) -> [ListKey] {
    var keys: Set<ListKey> = []
    for topic in card.topics { keys.insert(ListKey(.topic, slug: topic.slug)) }
    for speaking in card.speakers {
      keys.insert(ListKey(.speaker, slug: speaking.slug))
      keys.insert(ListKey(letterOf: speaking.name))
    }
    return keys.sorted { $0.bits < $1.bits }
  }
}
