/// Digits and words that make numbers.
///
/// Tables are read by `NumberTable`.
enum NumberLexicon {
  /// Value, then words.
  private static let unitTable: StaticString = """
    0 zero nil
    1 one
    2 two
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty fourty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    """

  /// Value, then words that multiply what stands before them.
  private static let scaleTable: StaticString = """
    12 dozen
    100 hundred
    1000 thousand
    100000 lakh lakhs
    1000000 million mln
    10000000 crore crores
    1000000000 billion bln
    1000000000000 trillion trn
    """

  /// Letters that scale digits that they follow ("$4.5bn", "5k"). "m" is a million only behind money: see the reader.
  private static let letterTable: StaticString = """
    1000 k
    1000000 mn mil mio
    1000000000 bn b mrd
    1000000000000 tn
    """

  /// The plural of a scale is a span of one order of magnitude.
  private static let vagueTable: StaticString = """
    10 tens
    12 dozens
    20 scores
    100 hundreds
    1000 thousands
    1000000 millions
    1000000000 billions
    1000000000000 trillions
    """

  /// Denominator, then its words. "Third" and up are ordinals too, which `part(at:limit:)` tells.
  private static let partTable: StaticString = """
    2 half halves
    3 third thirds
    4 quarter quarters fourth fourths
    5 fifth fifths
    6 sixth sixths
    7 seventh sevenths
    8 eighth eighths
    9 ninth ninths
    10 tenth tenths
    12 twelfth twelfths
    20 twentieth twentieths
    100 hundredth hundredths
    1000 thousandth thousandths
    """

  /// Denominators of fractions in digits: what inches, pounds and shares are cut into. "9/11" is a day.
  static let denominators: [Double] = [2, 3, 4, 5, 6, 8, 16, 32, 64]

  /// The last byte of the fractions that are one letter, behind C2 and behind E2 85.
  static let latinFractions: [UInt8: Double] = [0xBC: 0.25, 0xBD: 0.5, 0xBE: 0.75]
  /// Thirds, fifths, sixths and eighths.
  static let otherFractions: [UInt8: Double] = [
    0x93: 1 / 3.0, 0x94: 2 / 3.0, 0x95: 0.2, 0x96: 0.4, 0x97: 0.6, 0x98: 0.8, 0x99: 1 / 6.0,
    0x9A: 5 / 6.0, 0x9B: 0.125, 0x9C: 0.375, 0x9D: 0.625, 0x9E: 0.875,
  ]

  /// Money behind digits with an "m": "5m euros".
  static let moneyWords = WordKey.set(
    """
    dollars dollar euros euro pounds pound francs franc yen yuan rupees rupee pesos peso crowns crown kronor krona kroner krone
    rubles rouble roubles ruble rand won lira zlotys zloty dinars dirhams riyals rials shekels baht ringgit naira shillings
    """)

  /// What is so many metres high, long or far: "15m waves", "the 100m finals".
  static let measuredInMetres = WordKey.set(
    """
    waves walls swells fences dunes cliffs trees yachts boats ships vessels barges races hurdles sprints finals heats semis
    drops holes tunnels poles towers masts tides dives antennas telescopes mirrors sides steps tracks relays medals metres
    meters champions runners swimmers sprinters records titles events series wings rotors blades plunges falls jumps platforms
    buildings statues crosses lengths laps repeats intervals bans zones exclusions corridors bridges ridges banks craters
    asteroids trenches pipes cables ropes ladders nets
    """)

  /// What a calibre stands before.
  static let guns = WordKey.set(
    """
    caliber calibre magnum pistol revolver rifle rifles handgun handguns gun guns round rounds bullet bullets ammunition
    shell shells casings semi automatic semiautomatic average hitter
    """)

  /// What stands behind "half" without an article ("a half mile"); "half time" and "half sister" are no parts.
  static let halved = WordKey.set(
    """
    mile hour inch pound ounce cup pint gallon litre liter teaspoon tablespoon kilo kilometre kilometer metre meter acre
    hectare ton tonne percent percentage point degree dollar cent
    """)

  /// `unitTable`.
  static let units = NumberTable(unitTable)
  /// `scaleTable`.
  static let scales = NumberTable(scaleTable)
  /// `letterTable`.
  static let letters = NumberTable(letterTable)
  /// `vagueTable`.
  static let vague = NumberTable(vagueTable)
  /// `partTable`: the denominators of "half", "thirds" and so on.
  static let parts = NumberTable(partTable)
}

/// What number a word is: rows of a whole number and the words for it.
///
/// A value is found in one look-up; two words may have the same.
struct NumberTable {
  /// Per word, the place of its value, from 1.
  private var places = WordTable()
  /// Each row's value.
  private var values: [Double] = []

  /// Reads a table: a number, then its words, a row a line.
  init(_ table: StaticString) {
    var reader = TableReader(table)
    var opensRow = true
    while let part = reader.next() {
      switch part {
      case .word(let word) where opensRow:
        values.append(Double(reader.number(word)))
        opensRow = false
      case .word(let word):
        places.add(WordClass(rawValue: UInt64(values.count)), to: reader.key(word))
      case .bar, .lineEnd: opensRow = true
      }
    }
  }

  /// The number that a word is; nil for any other.
  subscript(word: WordKey) -> Double? {
    let place = Int(truncatingIfNeeded: places.classes(of: word).rawValue)
    return place == 0 ? nil : values[place - 1]
  }
}
