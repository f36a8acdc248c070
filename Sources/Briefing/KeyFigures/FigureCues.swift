import Figures
import Language

/// What a word near a figure tells of it.
///
/// A bit each, so that the cues of a stretch are those of its tokens joined by "or". They are asked of a word's key
/// alone: no form is reduced to a stem, so each form has to stand in the table.
struct FigureCues: OptionSet, Sendable {
  /// One bit a row name, in the order of `names`; nineteen are in use.
  var rawValue: UInt32

  /// Somebody died, and this is the story when its first sentences say so.
  ///
  /// “Two people died in the fire” makes a count of the dead, which is nearly always the news.
  static var death: FigureCues { FigureCues(rawValue: 1 << 0) }
  /// Said of one who died. Three forms only. Any of them in the first three sentences makes the article the story of
  /// a death, in which an age is the news; "killed" and "murder" do not.
  static var died: FigureCues { FigureCues(rawValue: 1 << 1) }
  /// Somebody was hurt. Beside “12 dead” the “40 injured” come second: the weight is below nought.
  static var hurt: FigureCues { FigureCues(rawValue: 1 << 2) }
  /// A crime and what comes of it.
  static var crime: FigureCues { FigureCues(rawValue: 1 << 3) }
  /// What makes one figure of many worth telling.
  ///
  /// “A record 40 ships”, “the largest of 12”.
  static var superlative: FigureCues { FigureCues(rawValue: 1 << 4) }
  /// What is paid. Asked of money only.
  static var cost: FigureCues { FigureCues(rawValue: 1 << 5) }
  /// A rise or a fall. Asked of the four tokens before a figure: “rose 12 percent”, not “12 percent rose to their
  /// feet”.
  static var change: FigureCues { FigureCues(rawValue: 1 << 6) }
  /// What was found out. One such word anywhere in the sentence gives all its shares and ratios the colour of a
  /// result.
  static var finding: FigureCues { FigureCues(rawValue: 1 << 7) }
  /// What was before, for comparison. “The toll was 45, up from 30 last year”: the 30 is background. Not asked of
  /// durations, which are said with the same words (“ago”, “earlier”).
  static var background: FigureCues { FigureCues(rawValue: 1 << 8) }
  /// An index of the stock market. “The FTSE fell 40 points”: asked only of figures in points, within six tokens
  /// before.
  static var marketIndex: FigureCues { FigureCues(rawValue: 1 << 9) }
  /// Heads of units that count people, or the jobs that they have. Singular, as units are: “12 nurses” has the unit
  /// "nurse".
  static var people: FigureCues { FigureCues(rawValue: 1 << 10) }
  /// What opens a clause by the way. “While 45 boats lay in port, ...”: the figure is told for the sake of another.
  static var subordinate: FigureCues { FigureCues(rawValue: 1 << 11) }
  /// "three days later". Asked of the three tokens behind a duration.
  static var apart: FigureCues { FigureCues(rawValue: 1 << 12) }
  /// "the two men". A figure behind such a word counts somebody that has been told of, or all there are.
  static var definite: FigureCues { FigureCues(rawValue: 1 << 13) }
  /// "was 45".
  static var be: FigureCues { FigureCues(rawValue: 1 << 14) }
  /// "at age 45". Asked of the token before the figure; "age" also of the one before that.
  static var age: FigureCues { FigureCues(rawValue: 1 << 15) }
  /// "another 45". Asked before the figure, in it, and of the head of its unit (“45 others”).
  static var other: FigureCues { FigureCues(rawValue: 1 << 16) }

  /// "risen to 45". Asked of the two tokens before a figure.
  static var step: FigureCues { FigureCues(rawValue: 1 << 17) }
  /// "in the past 45 years". Asked of the two tokens before a duration.
  static var stretch: FigureCues { FigureCues(rawValue: 1 << 18) }

  /// The cues of a word; none for most.
  ///
  /// - Complexity: O(1), one look into an open table.
  static func of(_ key: WordKey) -> FigureCues {
    FigureCues(rawValue: UInt32(truncatingIfNeeded: table[key]))
  }

  /// The cues of the last word of a unit: "police officer" counts officers.
  ///
  /// - Parameter unit: Singular words parted by single spaces, as `Figure.unit` has them. Of "dollar per barrel" the
  ///   head is the barrel, which has no cue.
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
    subordinate apart definite be age other step stretch
    """

  /// Read from the rows when the first word is asked for; twice as many slots as words at least keep its chains
  /// short.
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
    step        | risen rose rises fallen fell up down grew dropped jumped climbed increase increased increases
    step        | decline declined declines total reached least stood stands
    stretch     | for over in past last previous next
    """
}
