import Figures
import Language

/// Nouns that count things of one sort, so that one number of them may be part of another ("40 people", "12
/// children").
///
/// A noun may be of several sorts: a home is a building and a dwelling, an officer a person and a soldier. Nouns of
/// no sort are the same only as themselves.
enum ThingGroups {
  /// A row is `sort | role | nouns`, all singular. A general noun covers all nouns of its sort: what counts special
  /// ones may be part of a number of it. Nouns for persons are known to the lexicon of the language too (`personNoun`).
  private static let table: StaticString = """
    person   | general | people person individual victim casualty survivor passenger patient worker employee staff staffer member
    person   | general | resident citizen civilian participant personnel crew suspect defendant detainee prisoner inmate hostage
    person   | general | refugee migrant immigrant visitor tourist guest candidate player athlete applicant graduate foreigner
    person   | general | national contractor customer user subscriber attendee recruit wounded dead
    person   | special | man woman child boy girl baby infant teenager adult pensioner parent student pupil teacher nurse doctor
    person   | special | medic surgeon soldier officer police policeman fisherman farmer miner driver pilot crewman sailor
    person   | special | firefighter rescuer volunteer protester demonstrator voter lawmaker deputy delegate senator judge lawyer
    person   | special | witness runner rider engineer scientist researcher journalist reporter owner tenant reveller pilgrim
    person   | special | trainee apprentice professor retiree veteran monitor observer adviser instructor agent bystander
    person   | special | militant rebel peacekeeper
    soldier  | general | troop force soldier fighter serviceman
    soldier  | special | marine militiaman guard recruit paratrooper commando sailor airman reservist policeman officer militant
    soldier  | special | rebel
    vehicle  | general | vehicle
    vehicle  | special | car truck lorry van bus coach tram train motorcycle ambulance tank tanker wagon carriage
    vessel   | general | ship vessel boat craft
    vessel   | special | ferry tanker trawler yacht tug lifeboat barge warship frigate submarine dinghy
    aircraft | general | aircraft plane
    aircraft | special | jet airliner helicopter drone airplane bomber
    building | general | building property structure
    building | special | house home flat apartment block school hospital church shop store factory warehouse barn office hotel
    building | special | clinic bungalow villa dwelling
    dwelling | general | dwelling unit home
    dwelling | special | house flat apartment bungalow villa
    place    | general | place locality community
    place    | special | town village city district county region province municipality borough suburb
    animal   | general | animal
    animal   | special | dog cat horse cow sheep goat pig bird whale wolf bear elephant lion seal dolphin
    firm     | general | company firm business site
    firm     | special | bank supplier branch outlet station plant shop store restaurant
    ballot   | general | vote ballot seat
    post     | general | job post position role vacancy
    harm     | general | incident case
    harm     | special | death fatality injury casualty infection
    """

  // The sorts in the order of their bits.
  private static let names: StaticString = """
    person soldier vehicle vessel aircraft building dwelling place animal firm ballot post harm
    """

  /// The bit of the first sort, which nouns of the lexicon get that no row names.
  private static let person: UInt64 = 1

  /// By noun: the sorts it belongs to and, in the upper half, those that it covers.
  private static let groups: WordBits = {
    var groups = WordBits(slots: 1024)
    var sorts: [WordKey] = []
    var walk = TextTable(names)
    while walk.row() { while let name = walk.word() { sorts.append(WordKey(name)) } }
    var rows = TextTable(table)
    while rows.row() {
      guard let name = rows.word(), let sort = sorts.firstIndex(of: WordKey(name)), rows.column(),
        let role = rows.word(), rows.column()
      else { preconditionFailure("a row has a sort, a role and nouns") }
      let bit: UInt64 = 1 << UInt64(sort)
      let isGeneral = WordKey(role) == "general"
      while let noun = rows.word() {
        groups.add(isGeneral ? bit | bit << 32 : bit, to: WordKey(noun))
      }
    }
    return groups
  }()

  /// Whether two counted noun phrases, singular, count things of one sort: the same noun, or two of one sort. “seven
  /// soldiers” and “five civilians” are both people; which of them may be the whole is not asked.
  static func isSameSort(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Head(one), Head(other))
    return first.key == second.key || sorts(of: first) & sorts(of: second) != 0
  }

  /// Whether what counts `part` may be counted as `whole`: soldiers as people, not people as soldiers. A noun covers
  /// itself; a special one covers nothing else.
  static func covers(_ whole: String, _ part: String) -> Bool {
    covers(Head(whole), Head(part))
  }

  /// The same of heads that were worked out already.
  private static func covers(_ whole: Head, _ part: Head) -> Bool {
    whole.key == part.key || general(whole) & sorts(of: part) != 0
  }

  /// The same, or nothing is known of `part` that speaks against it: "four guides" among "eleven people". The whole
  /// must be a general noun then: nothing unknown is counted among nurses.
  static func mayCover(_ whole: String, _ part: String) -> Bool {
    let (first, second) = (Head(whole), Head(part))
    return covers(first, second) || general(first) != 0 && sorts(of: second) == 0
  }

  /// The last word of a noun phrase.
  ///
  /// All that two phrases are compared by: “elderly passenger” is a passenger.
  private struct Head {
    /// As it stands, which is singular.
    let key: WordKey
    /// The same with an s, as the lexicon is asked for both.
    let plural: WordKey

    init(_ phrase: String) {
      var phrase = phrase
      (key, plural) = phrase.withUTF8 { letters in
        var end = letters.endIndex
        while end > 0, letters[end - 1] == 0x20 { end -= 1 }
        let start = letters[..<end].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
        return (WordKey(letters[start..<end]), WordKey(Array(letters[start..<end]) + [0x73]))
      }
    }
  }

  /// The sorts that a noun covers, a bit each; none for a special noun.
  private static func general(_ head: Head) -> UInt64 { groups[head.key] >> 32 }

  /// The sorts that a noun belongs to, a bit each; a noun or people of the lexicon that no row names is a person; 0
  /// for others.
  private static func sorts(of head: Head) -> UInt64 {
    let known = groups[head.key] & 0xFFFF_FFFF
    if known != 0 { return known }
    let classes = WordTable.english.classes(of: head.key)
    let plural = WordTable.english.classes(of: head.plural)
    let people: WordClass = [.personNoun, .demonym]
    return (classes.rawValue | plural.rawValue) & people.rawValue == 0 ? 0 : person
  }
}
