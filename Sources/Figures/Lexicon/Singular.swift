import Language

/// The singular of an English noun, told from its letters; nothing is made for a word that is only asked about.
///
/// Irregular words are looked up, all others are told by their endings; a word that ends like a plural and is none
/// ("lens") is taken for one. Letters are compared and folded as ASCII, and others are carried along as they are.
enum Singular {
  private static let table: StaticString = """
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
  private struct Known {
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
  private static let irregular: WordBits = {
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

  // MARK: Asking

  /// Whether a word looks like a plural noun.
  ///
  /// - Parameters:
  ///   - key: The word's key.
  ///   - range: Where its letters stand in `bytes`, in any case.
  /// - Returns: True for regular and irregular plurals and for those of the unchanging words that a number may count.
  /// - Complexity: O(1) but for hashing, which the key has behind it.
  static func isPlural(_ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let known = irregular[key]
    if known != 0 { return known & Known.isSame == 0 || known & Known.counts != 0 }
    return isRegular(bytes, range) || isOfMen(bytes, range)
  }

  /// "ships", but not "gas" and "this"
  ///
  /// An s behind s, u or i is no plural's, as in "glass", "bonus" and "basis".
  private static func isRegular(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else {
      return false
    }
    let before = bytes[range.upperBound - 2] | 0x20
    return before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
      && before != UInt8(ascii: "i")
  }

  /// "grandchildren", "firemen"
  ///
  /// Compounds, which no list can hold; "women" itself is in the table.
  private static func isOfMen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 4, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return ends(bytes, range, with: "children") || isMen(bytes, range)
  }

  /// Words that end so and are singular are left out one by one.
  private static func isMen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 4 && ends(bytes, range, with: "men")
      && !["specimen", "regimen", "abdomen", "omen", "women"].contains {
        range.count == $0.utf8CodeUnitCount && ends(bytes, range, with: $0)
      }
  }

  /// Letters in lower case against those of a word in any.
  ///
  /// - Parameter ending: Of small ASCII letters.
  private static func ends(_ bytes: [UInt8], _ range: Range<Int>, with ending: StaticString) -> Bool
  {
    let count = ending.utf8CodeUnitCount
    guard range.count >= count else { return false }
    for index in 0..<count
    where bytes[range.upperBound - count + index] | 0x20 != ending.utf8Start[index] {
      return false
    }
    return true
  }

  // MARK: Making

  /// Appends the singular of a word in lower case; only ASCII letters are folded.
  ///
  /// A word that is no plural is appended folded.
  ///
  /// - Parameters:
  ///   - key: The word's key.
  ///   - bytes: The text's UTF-8.
  ///   - range: Where the word stands.
  ///   - name: Grows by the singular.
  static func append(
    _ key: WordKey, _ bytes: [UInt8], _ range: Range<Int>, to name: inout [UInt8]
  ) {
    let known = irregular[key]
    if known & ~(Known.isSame | Known.dropsS | Known.counts) != 0 {
      let singular = Known(bits: known).singular
      for index in singular { name.append(table.utf8Start[index]) }
      return
    }
    appendFolded(bytes, range, to: &name)
    if known != 0 {
      if known & Known.dropsS != 0 { name.removeLast() }
    } else if ends(bytes, range, with: "children") {
      name.removeLast(3)
    } else if isMen(bytes, range) {
      name.removeLast(2)
      name.append(contentsOf: "an".utf8)
    } else if isRegular(bytes, range) {
      dropEnding(bytes, range, of: &name)
    }
  }

  /// "ies" gives y in words of five letters or more. Endings in hissing sounds lose "es".
  private static func dropEnding(_ bytes: [UInt8], _ range: Range<Int>, of name: inout [UInt8]) {
    if range.count > 4, ends(bytes, range, with: "ies") {
      name.removeLast(3)
      name.append(UInt8(ascii: "y"))
    } else if ends(bytes, range, with: "sses") || ends(bytes, range, with: "shes")
      || ends(bytes, range, with: "ches") || ends(bytes, range, with: "xes")
      || ends(bytes, range, with: "zzes")
    {
      name.removeLast(2)
    } else {
      name.removeLast()
    }
  }

  /// Appends letters in lower case; only ASCII ones are folded.
  ///
  /// "Å" stays a capital.
  static func appendFolded(_ bytes: [UInt8], _ range: Range<Int>, to name: inout [UInt8]) {
    for index in range {
      let byte = bytes[index]
      name.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  /// The singular of a word.
  static func of(_ word: String) -> String {
    let bytes = Array(word.utf8)
    var name: [UInt8] = []
    append(WordKey(bytes), bytes, bytes.indices, to: &name)
    return String(decoding: name, as: UTF8.self)
  }
}
