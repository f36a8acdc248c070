import Language

/// The words that lead from a figure to what it is about.
///
/// Chosen by reading news of business, courts, sport and disasters; a verb in "-ed" needs no row.
enum SubjectLexicon {
  /// What a word does between a figure and its subject.
  struct Role: OptionSet {
    let rawValue: UInt8

    /// "cost", "weighs", "stands": what is measured is its subject.
    static let verb = Role(rawValue: 1)
    /// "cut deaths by", "put the toll at": what is measured is its object.
    static let changesObject = Role(rawValue: 2)
    /// "is believed to have cost": goes on with the same subject.
    static let raises = Role(rawValue: 4)
    /// "a team valued at": what is measured stands before it.
    static let participle = Role(rawValue: 8)
    /// "a total of", "ahead of": no noun that a figure is about.
    static let empty = Role(rawValue: 16)
    /// "a staff of 14": nouns that are as large as what they count.
    static let collective = Role(rawValue: 32)
    /// "10 feet tall", "40 miles north": stands behind a measure, and is no noun.
    static let trailing = Role(rawValue: 64)
  }

  /// `role | words`
  static let table = """
    verb | cost costs weigh weighs total totals reach reaches hit hits stand stands sit sits lie lies lay hover hovers measure
    verb | measures last lasts hold holds spend spends spent earn earns pay pays paid lose loses win wins won exceed exceeds
    verb | top tops span spans cover covers range ranges account accounts make makes made comprise comprises generate
    verb | generates sell sells sold trade trades close closes open opens end ends settle contain contains burn burns
    verb | produce produces employ employs wait waits receive receives raise raises collect collects yield yields bring brings
    verb | brought take takes took taken grew swell swells swelled shrink shrinks double doubles climb climbs jump jumps
    verb | run runs ran travel travels carry carries seat seats draw draws drew sink sinks hike hikes owe owes own owns buy
    verb | buys bought need needs want wants give gave gives get gets got gotten retail retails go goes went begin begins start
    verb | starts come comes came bear bears use uses consume consumes attract attracts rank ranks serve serves kept keep keeps
    verb | remain remains stay stays offers offer set sets slump slumps plunge plunges slide slides orbit orbits stretch stretches drain drains treat treats score scores
    verb | average averages bid bids lend lends lent invest invests donate donates put puts
    changes-object | cut cuts raise raises raised lower lowers lowered boost boosts boosted up upped increase increases
    changes-object | increased reduce reduces reduced slash slashes slashed hike hikes hiked put puts putting trim trims
    changes-object | trimmed double doubled push pushed pushes pull pulled pulling bring brings brought bringing take takes
    changes-object | took taking lift lifted lifts drive drove send sent sending set sets keep keeps kept expand expanded extend
    changes-object | extended cap capped caps fix fixed estimate estimates estimated value valued values cutting raising pushing
    changes-object | lowering boosting reducing lifting
    raises | expected believed thought reported estimated set due likely forecast projected said feared going known supposed
    raises | predicted unlikely bound poised seen understood
    participle | worth valued priced costing weighing measuring totalling totaling numbering averaging reaching lasting
    participle | exceeding estimated dating
    empty | total average maximum minimum number ahead short north south east west worth part most some all none half because
    empty | instead upwards excess limit out one each any many few more less kind sort end top rest majority pair couple group
    empty | age ages speaks speak spoke talk talks talked consists consisted equivalent close exchange return cash advance addition turn fact high low peak record all-time series list range lot lots bit set mix back front hundreds thousands dozens millions result course spite
    collective | staff toll crowd audience fleet population workforce attendance membership readership army garrison crew
    trailing | high tall long wide deep thick away apart ago old older younger warmer cooler longer shorter higher lower more
    trailing | less north south east west northwest northeast southwest southeast above below later earlier early late
    trailing | richer poorer each apiece per annually yearly daily monthly total alone both today
    """

  private static let roles: [WordKey: Role] = {
    let names: [Substring: Role] = [
      "verb": .verb, "changes-object": .changesObject, "raises": .raises,
      "participle": .participle, "empty": .empty, "collective": .collective,
      "trailing": .trailing,
    ]
    var roles: [WordKey: Role] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|")
      guard columns.count == 2, let role = names[columns[0].filter { $0 != " " }[...]] else {
        preconditionFailure("a row has a role and words: \(line)")
      }
      for word in columns[1].split(separator: " ") {
        roles[WordKey(word.utf8), default: []].insert(role)
      }
    }
    return roles
  }()

  /// What a word does; nothing when it is not in the table.
  static func role(_ key: WordKey) -> Role { roles[key] ?? [] }
}
