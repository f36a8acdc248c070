import Language

/// Money before a number: signs, letters with signs, codes.
enum CurrencyLexicon {
  /// What a sign means, alone and with a country's letters.
  struct Sign: Sendable {
    var plain: String
    var prefixed: [WordKey: String] = [:]
  }

  /// By sign.
  static let signs: [Unicode.Scalar: Sign] = {
    var signs: [Unicode.Scalar: Sign] = [:]
    for row in TextTable.rows(CurrencyTable.signs) {
      guard let scalar = TextTable.string(row[0][0]).unicodeScalars.first else { continue }
      var sign = Sign(plain: TextTable.name(row[0][1]))
      for column in row[0].dropFirst(2) {
        let pair = column.split(separator: UInt8(ascii: ":"))
        sign.prefixed[WordKey(pair[0])] = TextTable.name(pair[1])
      }
      signs[scalar] = sign
    }
    return signs
  }()

  /// Codes and letters that stand before a number, as printed there.
  static let leading: FormTable = {
    var table = FormTable(bits: 10)
    for row in TextTable.rows(CurrencyTable.leading) {
      let unit = table.add(unit: TextTable.name(row[0]), .money)
      for word in row[1] { table.add(sign: word, unit: unit) }
    }
    for row in TextTable.rows(CurrencyTable.rows) {
      guard row[0][0].count == 3, !identifiers.contains(WordKey(row[0][0])) else { continue }
      let unit = table.add(unit: TextTable.name(row[1]), .money)
      table.add(sign: row[0][0], unit: unit)
      // "usd 20": what is no word of English may be written small.
      let small = row[0][0].map { $0 | 0x20 }
      if row[2].contains(where: { $0.elementsEqual(small) }) || small.elementsEqual("usd".utf8) {
        table.add(sign: small, unit: unit)
      }
    }
    return table
  }()

  /// Codes that stand before a number as a name more often than as money: "COP 26", "TOP 10", "AMD 5600".
  static let identifiers = FigureWords.set(
    """
    all amd ang bam cop cup gel mad mop pen ron sos top try btc eth ves std nad lak
    """)
}
