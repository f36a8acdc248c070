import Language

/// What a word near a figure tells of it.
struct FigureCues: OptionSet {
  let rawValue: UInt32

  static let death = FigureCues(rawValue: 1 << 0)
  static let died = FigureCues(rawValue: 1 << 1)
  static let hurt = FigureCues(rawValue: 1 << 2)
  static let crime = FigureCues(rawValue: 1 << 3)
  static let superlative = FigureCues(rawValue: 1 << 4)
  static let cost = FigureCues(rawValue: 1 << 5)
  static let change = FigureCues(rawValue: 1 << 6)
  static let finding = FigureCues(rawValue: 1 << 7)
  static let background = FigureCues(rawValue: 1 << 8)
  static let marketIndex = FigureCues(rawValue: 1 << 9)
  static let people = FigureCues(rawValue: 1 << 10)
  static let subordinate = FigureCues(rawValue: 1 << 11)
  static let apart = FigureCues(rawValue: 1 << 12)
  static let definite = FigureCues(rawValue: 1 << 13)
  static let be = FigureCues(rawValue: 1 << 14)
  static let age = FigureCues(rawValue: 1 << 15)
  static let other = FigureCues(rawValue: 1 << 16)

  /// The cues of a word; none for most.
  static func of(_ key: WordKey) -> FigureCues { table[key] }

  private static let table = CueTable(rows)

  /// `cue | words`; a word may be in several rows.
  private static let rows = """
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
    market      | dow ftse footsie dax nikkei
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

  private static let names: [String: FigureCues] = [
    "death": .death, "died": .died, "hurt": .hurt, "crime": .crime, "superlative": .superlative,
    "cost": .cost, "change": .change, "finding": .finding, "background": .background,
    "market": .marketIndex, "people": .people, "subordinate": .subordinate, "apart": .apart,
    "definite": .definite, "be": .be, "age": .age, "other": .other,
  ]

  /// From words to cues: open addressing over the keys, which are hashes already.
  private struct CueTable {
    private var keys = [UInt64](repeating: 0, count: 1024)
    private var cues = [FigureCues](repeating: [], count: 1024)

    init(_ rows: String) {
      for row in rows.split(separator: "\n") where !row.hasPrefix("#") {
        let columns = row.split(separator: "|")
        guard columns.count == 2, let cue = names[columns[0].filter { $0 != " " }] else {
          preconditionFailure("a row has a cue and words: \(row)")
        }
        for word in columns[1].split(separator: " ") {
          let slot = slot(of: WordKey(word.utf8).rawValue)
          keys[slot] = WordKey(word.utf8).rawValue
          cues[slot].insert(cue)
        }
      }
      precondition(keys.count { $0 != 0 } * 2 < keys.count, "the table has room")
    }

    subscript(key: WordKey) -> FigureCues {
      key == .none ? [] : cues[slot(of: key.rawValue)]
    }

    /// Where a key stands or would stand.
    private func slot(of key: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & 1023
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & 1023 }
      return slot
    }
  }
}
