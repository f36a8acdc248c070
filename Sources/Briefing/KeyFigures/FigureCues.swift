import Figures
import Language

/// What a word near a figure tells of it.
struct FigureCues: OptionSet, Sendable {
  var rawValue: UInt32

  /// Somebody died, and this is the story when its first sentences say so.
  static var death: FigureCues { FigureCues(rawValue: 1 << 0) }
  /// Said of one who died.
  static var died: FigureCues { FigureCues(rawValue: 1 << 1) }
  /// Somebody was hurt.
  static var hurt: FigureCues { FigureCues(rawValue: 1 << 2) }
  /// A crime and what comes of it.
  static var crime: FigureCues { FigureCues(rawValue: 1 << 3) }
  /// What makes one figure of many worth telling.
  static var superlative: FigureCues { FigureCues(rawValue: 1 << 4) }
  /// What is paid.
  static var cost: FigureCues { FigureCues(rawValue: 1 << 5) }
  /// A rise or a fall.
  static var change: FigureCues { FigureCues(rawValue: 1 << 6) }
  /// What was found out.
  static var finding: FigureCues { FigureCues(rawValue: 1 << 7) }
  /// What was before, for comparison.
  static var background: FigureCues { FigureCues(rawValue: 1 << 8) }
  /// An index of the stock market.
  static var marketIndex: FigureCues { FigureCues(rawValue: 1 << 9) }
  /// Heads of units that count people, or the jobs that they have.
  static var people: FigureCues { FigureCues(rawValue: 1 << 10) }
  /// What opens a clause by the way.
  static var subordinate: FigureCues { FigureCues(rawValue: 1 << 11) }
  /// "three days later".
  static var apart: FigureCues { FigureCues(rawValue: 1 << 12) }
  /// "the two men".
  static var definite: FigureCues { FigureCues(rawValue: 1 << 13) }
  /// "was 45".
  static var be: FigureCues { FigureCues(rawValue: 1 << 14) }
  /// "at age 45".
  static var age: FigureCues { FigureCues(rawValue: 1 << 15) }
  /// "another 45".
  static var other: FigureCues { FigureCues(rawValue: 1 << 16) }

  /// The cues of a word; none for most.
  static func of(_ key: WordKey) -> FigureCues {
    FigureCues(rawValue: UInt32(truncatingIfNeeded: table[key]))
  }

  /// The cues of the last word of a unit: "police officer" counts officers.
  static func ofHead(_ unit: String) -> FigureCues {
    var unit = unit
    return unit.withUTF8 { letters in
      let start = letters.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
      return of(WordKey(UnsafeBufferPointer(rebasing: letters[start...])))
    }
  }

  // The names of the rows, in the order of the bits.
  private static let names: StaticString = """
    death died hurt crime superlative cost change finding background marketIndex people
    subordinate apart definite be age other
    """

  private static let table = WordBits(rows, names: names, slots: 1024)

  /// `cue | words`; a word may be in several rows.
  private static let rows: StaticString = """
    # That somebody died, and that this is the story when its first sentences say so.
    death       | dead died dies die dying killed kill kills killing deaths death fatal fatally slain slaying murder murdered
    death       | murdering obituary drowned
    died        | dead died dies
    hurt        | injured injuring injures wounded wounding wounds hurt injuries trapped hospitalized hospitalised sickened
    crime       | arrested arresting arrests charged charges convicted sentenced jailed accused detained indicted guilty
    crime       | prison jail bars
    # What makes one figure of many worth telling.
    superlative | record highest lowest largest biggest most worst best oldest youngest longest fastest total all-time average
    cost        | cost costs worth price paid pay pays fine fined settlement settle sold sell bought buy debt stolen raised
    change      | rose fell risen fallen dropped rise fall gained lost jumped slid climbed surged plunged sank up down grew cut
    change      | raised increased decreased slipped tumbled soared added
    finding     | study survey poll researchers found finds percent respondents scientists
    # What was before, for comparison.
    background  | last previous previously earlier before since ago originally once former
    marketIndex | dow ftse footsie dax nikkei
    # Heads of units that count people, or the jobs that they have.
    people      | people person man woman child kid boy girl teen teenager mother father brother sister son daughter family
    people      | member patient victim civilian refugee resident passenger tourist student pupil worker employee soldier
    people      | troop marine officer cop protester suspect inmate gunman militant american job nurse firefighter casualty
    subordinate | after while when as because although which who where
    apart       | ago earlier before later after since
    definite    | the those these his her their its
    be          | is was are were turned turns
    age         | at age aged
    other       | another other others
    """
}
