import Language

/// Nouns that count things of one sort, so that one number of them may be part of another ("40 people", "12 children").
enum ThingGroups {
  /// A row is `sort | role | nouns`, all singular. A general noun covers all nouns of its sort: what counts special
  /// ones may be part of a number of it. Nouns for persons are known to the lexicon of the language too (`personNoun`).
  private static let table = """
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

  /// By noun: the sorts it belongs to, and those that it covers.
  private static let groups: [String: (all: Set<String>, general: Set<String>)] = {
    var groups: [String: (all: Set<String>, general: Set<String>)] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|")
      guard columns.count == 3, let name = columns[0].split(separator: " ").first else {
        preconditionFailure("a row has a sort, a role and nouns: \(line)")
      }
      let isGeneral = columns[1].split(separator: " ") == ["general"]
      for noun in columns[2].split(separator: " ") {
        groups[String(noun), default: ([], [])].all.insert(String(name))
        if isGeneral { groups[String(noun)]?.general.insert(String(name)) }
      }
    }
    return groups
  }()

  /// Whether two counted noun phrases, singular, count things of one sort: the same noun, or two of one sort.
  static func isSameSort(_ one: String, _ other: String) -> Bool {
    let first = head(one)
    let second = head(other)
    return first == second || !sorts(of: first).isDisjoint(with: sorts(of: second))
  }

  /// Whether what counts `part` may be counted as `whole`: soldiers as people, not people as soldiers.
  static func covers(_ whole: String, _ part: String) -> Bool {
    let first = head(whole)
    let second = head(part)
    if first == second { return true }
    return !(groups[first]?.general ?? []).isDisjoint(with: sorts(of: second))
  }

  /// The same, or nothing is known of `part` that speaks against it: "four guides" among "eleven people".
  static func mayCover(_ whole: String, _ part: String) -> Bool {
    covers(whole, part)
      || groups[head(whole)]?.general.isEmpty == false && sorts(of: head(part)).isEmpty
  }

  /// The last word of a noun phrase.
  private static func head(_ phrase: String) -> String {
    String(phrase.split(separator: " ").last ?? "")
  }

  private static func sorts(of noun: String) -> Set<String> {
    if let known = groups[noun] { return known.all }
    let classes = WordTable.english.classes(of: WordKey(noun.utf8))
    let plural = WordTable.english.classes(of: WordKey((noun + "s").utf8))
    return classes.union(plural).isDisjoint(with: [.personNoun, .demonym]) ? [] : ["person"]
  }
}
