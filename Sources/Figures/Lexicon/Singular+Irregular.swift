import Language

/// Plurals that no rule makes.
extension Singular {
  static let table: StaticString = """
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
  private static let same: StaticString = """
    aircraft series species staff police data media headquarters news crossroads horsepower gas sheep fish cattle deer salmon
    spacecraft hovercraft offspring personnel crew people
    """

  /// Those of them that a number may count: "20 aircraft", but not "two gas stations".
  private static let countsAsPlural: StaticString = """
    aircraft series species staff police headquarters crossroads sheep fish cattle deer salmon spacecraft hovercraft
    offspring personnel crew people
    """

  /// Words in -ses and -zes that only drop the s.
  private static let dropsS: StaticString = """
    houses causes uses spouses excuses clauses abuses warehouses cases phases purchases releases leases diseases increases
    decreases courses horses nurses purses licenses expenses responses offenses defenses promises exercises franchises noses
    roses doses poses hoses sizes prizes bronzes gauges axes
    """

  // MARK: Irregular ones

  /// What is known of an irregular plural.
  ///
  /// One number a word: bits 0 to 2 say which list it is in, from bit 8 its singular's length and from bit 16 its
  /// place. Length 0 means that its singular is not in the table.
  struct Known {
    let bits: UInt64

    /// The word is its own singular.
    static var isSame: UInt64 { 1 }
    /// Takes off an s where its ending would have more taken off.
    static var dropsS: UInt64 { 2 }
    /// A number may stand before it though it is its own singular.
    static var counts: UInt64 { 4 }

    /// A plural whose singular stands in `table`, so many bytes behind its beginning.
    ///
    /// Offsets count bytes of the table's text.
    init(offset: Int, length: Int) { bits = UInt64(offset) << 16 | UInt64(length) << 8 }
    init(bits: UInt64) { self.bits = bits }

    /// Half-open, in bytes of `table`.
    var singular: Range<Int> {
      let start = Int(bits >> 16)
      return start..<start + Int(bits >> 8 & 0xFF)
    }
  }

  /// Of a word that stands in several lists the last counts, so that what a number may count comes behind `same`.
  static let irregular: WordBits = {
    var words = WordBits(slots: 1024)
    var walk = TextTable(table)
    while walk.row() {
      while let plural = walk.word(), let singular = walk.word() {
        let known = Known(offset: walk.offset(of: singular), length: singular.count)
        words.set(known.bits, of: WordKey(plural))
      }
    }
    func set(_ bits: UInt64, _ text: StaticString) {
      var walk = TextTable(text)
      while walk.row() { while let word = walk.word() { words.set(bits, of: WordKey(word)) } }
    }
    set(Known.isSame, same)
    set(Known.isSame | Known.counts, countsAsPlural)
    set(Known.dropsS, dropsS)
    return words
  }()
}
