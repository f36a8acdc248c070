import Figures
import Language

/// What the rules of relations ask of single words, a bit each.
///
/// Each rule names the bits that it needs (`RuleNeeds`), and is not asked about a figure near which none of them
/// stands: most figures of most articles.
struct RelationWords: OptionSet, Sendable {
  /// A bit for each row name, in the order of `names`; a word may have several.
  let rawValue: UInt64

  /// "another 500", "the remaining 500", "500 more": what comes on top of others.
  static var another: RelationWords { RelationWords(rawValue: 1 << 0) }
  /// "including 12", "of whom 12": what makes a figure a part.
  static var including: RelationWords { RelationWords(rawValue: 1 << 1) }
  /// "compared with 50", "against 50".
  static var compared: RelationWords { RelationWords(rawValue: 1 << 2) }
  /// "up from 50".
  static var from: RelationWords { RelationWords(rawValue: 1 << 3) }
  /// "12 of the 80", "Among them".
  static var of: RelationWords { RelationWords(rawValue: 1 << 4) }
  /// Of what a level is told: "the number of wardens had risen to 90".
  static var number: RelationWords { RelationWords(rawValue: 1 << 5) }
  /// What stands beside a whole behind its parts: "a total of", "in all".
  static var whole: RelationWords { RelationWords(rawValue: 1 << 6) }
  /// "55 buildings altogether".
  static var together: RelationWords { RelationWords(rawValue: 1 << 7) }
  /// "bringing the toll to".
  static var bringing: RelationWords { RelationWords(rawValue: 1 << 8) }
  /// What was expected was no level: "up from a forecast 50".
  static var expected: RelationWords { RelationWords(rawValue: 1 << 9) }
  /// "comprising $5 million in cash and": all parts.
  static var comprising: RelationWords { RelationWords(rawValue: 1 << 10) }
  /// "made up of", "consisting of": all parts.
  static var consisting: RelationWords { RelationWords(rawValue: 1 << 11) }
  /// "a year earlier", "last year".
  static var earlierTime: RelationWords { RelationWords(rawValue: 1 << 12) }

  /// What a word is; nothing for most.
  ///
  /// - Complexity: O(1).
  static func of(_ key: WordKey) -> RelationWords { RelationWords(rawValue: table[key]) }

  // The names of the rows, in the order of the bits.
  private static let names: StaticString = """
    another including compared from of number whole together bringing
    expected comprising consisting earlier-time
    """

  private static let table = WordBits(rows, names: names, slots: 256)

  /// `word class | words`
  private static let rows: StaticString = """
    another      | another additional further remaining other more rest
    including    | including includes included them whom which
    compared     | compared versus vs against
    from         | from
    of           | of among
    number       | number numbers toll total count tally
    whole        | total toll number tally count sum all altogether combined overall
    together     | altogether combined overall
    bringing     | bringing brings brought taking takes took raising raises raised
    expected     | expectations expected forecast forecasts target estimates
    comprising   | comprising comprises comprised
    consisting   | up consists consisting composed consisted
    earlier-time | earlier ago last previous previously before yesterday
    """
}
