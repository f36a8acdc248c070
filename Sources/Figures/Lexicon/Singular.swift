/// The singular of an English noun.
enum Singular {
  private static let table = """
    persons person men man women woman children child feet foot teeth tooth geese goose mice mouse
    lives life wives wife knives knife halves half wolves wolf thieves thief shelves shelf leaves leaf loaves loaf
    criteria criterion buses bus viruses virus bonuses bonus campuses campus crises crisis bases base analyses analysis
    movies movie cookies cookie rookies rookie zombies zombie calories calorie ties tie pies pie selfies selfie shoes shoe
    sorties sortie lies lie dies die hoodies hoodie genies genie brownies brownie prairies prairie birdies birdie bookies bookie
    avalanches avalanche quiches quiche creches creche cliches cliche moustaches moustache mustaches mustache psyches psyche
    toothaches toothache backaches backache heartaches heartache stomachaches stomachache pastiches pastiche
    goalies goalie smoothies smoothie veggies veggie aunties auntie neckties necktie freebies freebie foodies foodie
    newbies newbie hippies hippie townies townie magpies magpie
    vertebrae vertebra larvae larva algae alga alumni alumnus cacti cactus fungi fungus bacteria bacterium
    phenomena phenomenon stimuli stimulus nuclei nucleus radii radius theses thesis hypotheses hypothesis diagnoses diagnosis
    oases oasis indices index matrices matrix appendices appendix antennae antenna formulae formula memoranda memorandum
    heroes hero potatoes potato tomatoes tomato echoes echo caches cache headaches headache axes axe niches niche
    """

  /// Nouns whose plural is their singular.
  private static let same = """
    aircraft series species staff police data media headquarters news crossroads horsepower gas sheep fish cattle deer salmon
    spacecraft hovercraft offspring personnel crew people
    """

  /// Those of them that a number may count: "20 aircraft", but not "two gas stations".
  private static let countsAsPlural = Set(
    """
    aircraft series species staff police headquarters crossroads sheep fish cattle deer salmon spacecraft hovercraft
    offspring personnel crew people
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// Words in -ses and -zes that only drop the s.
  private static let dropsS = """
    houses causes uses spouses excuses clauses abuses warehouses cases phases purchases releases leases diseases increases
    decreases courses horses nurses purses licenses expenses responses offenses defenses promises exercises franchises noses
    roses doses poses hoses sizes prizes bronzes gauges axes
    """

  private static let irregular: [String: String] = {
    var words: [String: String] = [:]
    let pairs = table.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      words[String(pairs[index])] = String(pairs[index + 1])
    }
    for word in same.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words[String(word)] = String(word)
    }
    for word in dropsS.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words[String(word)] = String(word.dropLast())
    }
    return words
  }()

  /// - Parameter word: One word in lower case.
  static func of(_ word: String) -> String {
    if let singular = irregular[word] { return singular }
    if word.hasSuffix("children") { return String(word.dropLast(3)) }
    let notMen = ["specimen", "regimen", "abdomen", "omen", "women"]
    if word.hasSuffix("men"), word.utf8.count > 4, !notMen.contains(word) {
      return word.dropLast(3) + "man"
    }
    guard word.utf8.count >= 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("sses") || word.hasSuffix("shes") || word.hasSuffix("ches")
      || word.hasSuffix("xes") || word.hasSuffix("zzes")
    {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// Whether a word in lower case looks like a plural noun.
  static func isPlural(_ word: String) -> Bool {
    if let singular = irregular[word] {
      return singular != word || countsAsPlural.contains(word)
    }
    return of(word) != word
  }
}
