import Provenance

/// A number in the text, in digits, words or both ("1,500", "twenty-three", "1.2 million", "dozens", "half a million").
package struct NumberExpression: Sendable {
  /// Its tokens; a scale letter such as the "bn" of "4.5bn" is one of them.
  package let tokens: Range<Int>
  /// What it is worth; the lower end of a vague plural.
  package let value: Double
  /// The upper end of a vague plural: "dozens" is 12 to 120.
  package let upperValue: Double?
  /// Whether it is written in words.
  package let isSpelled: Bool
  /// Whether it has a scale word ("million", "bn").
  package let hasScale: Bool
  /// Whether it is a part of a whole: "half", "a third", "three quarters".
  package let isFraction: Bool
  /// The value without its scale, and the scale: ranges such as "3-5 million" lend it to their lower end.
  package let scale: Double
}

/// Digits and words that make numbers.
enum NumberLexicon {
  /// Value, then words.
  private static let unitTable = """
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

  private static let scaleTable = """
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
  private static let letterTable = """
    1000 k
    1000000 mn mil
    1000000000 bn b
    1000000000000 tn
    """

  /// The plural of a scale is a span of one order of magnitude.
  private static let vagueTable = """
    10 tens
    12 dozens
    20 scores
    100 hundreds
    1000 thousands
    1000000 millions
    1000000000 billions
    1000000000000 trillions
    """

  private static let partTable = """
    2 half halves
    3 third thirds
    4 quarter quarters
    5 fifth fifths
    6 sixth sixths
    7 seventh sevenths
    8 eighth eighths
    9 ninth ninths
    10 tenth tenths
    """

  static let units = table(unitTable)
  static let scales = table(scaleTable)
  static let letters = table(letterTable)
  static let vague = table(vagueTable)
  static let parts = table(partTable)

  private static func table(_ text: String) -> [WordKey: Double] {
    var table: [WordKey: Double] = [:]
    for row in text.split(separator: "\n") {
      let columns = row.split(separator: " ")
      for word in columns.dropFirst() { table[WordKey(word.utf8)] = Double(columns[0]) ?? 0 }
    }
    return table
  }
}
