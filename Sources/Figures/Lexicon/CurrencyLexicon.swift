import Language

/// Money before a number: signs, letters with signs, codes.
///
/// Read from `CurrencyTable` once, when first asked. Money behind a number is in `UnitLexicon`, as other units are.
enum CurrencyLexicon {
  /// What a sign means, alone and with a country's letters.
  ///
  /// Few enough to be searched one by one.
  struct Sign: Sendable {
    /// Its first character's bytes, packed.
    fileprivate let bytes: UInt64
    /// Lower case, singular: "pound sterling".
    let plain: String
    /// By letters in small type, what the sign means with them.
    fileprivate var prefixed: [(letters: WordKey, name: String)] = []

    /// What it means with a country's letters; nil where it takes no such letters.
    ///
    /// "us" with the dollar's sign, in any case.
    func name(with letters: WordKey) -> String? {
      letters == .none ? nil : prefixed.first { $0.letters == letters }?.name
    }
  }

  /// In the order of the table.
  private static let signs: [Sign] = {
    var signs: [Sign] = []
    var walk = TextTable(CurrencyTable.signs)
    while walk.row() {
      guard let mark = walk.word(), let plain = walk.word() else { continue }
      var sign = Sign(bytes: FormTable.packed(mark), plain: name(plain[...]))
      while let pair = walk.word() {
        guard let colon = pair.firstIndex(of: UInt8(ascii: ":")) else { continue }
        let letters = WordKey(TextTable.Word(rebasing: pair[..<colon]))
        sign.prefixed.append((letters, name(pair[(colon + 1)...])))
      }
      signs.append(sign)
    }
    return signs
  }()

  /// The sign that a text begins with at an offset; nil for any other character.
  ///
  /// - Parameters:
  ///   - bytes: The whole text's UTF-8.
  ///   - start: Where a character begins.
  /// - Complexity: Linear in the number of signs.
  static func sign(in bytes: [UInt8], at start: Int) -> Sign? {
    guard start < bytes.count else { return nil }
    let length =
      switch bytes[start] {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    guard start + length <= bytes.count else { return nil }
    let packed = FormTable.packed(bytes[start..<start + length])
    return signs.first { $0.bytes == packed }
  }

  /// "hong_kong_dollar": the words of a name that is one word of a column.
  ///
  /// Underscores become spaces.
  private static func name(_ word: Slice<TextTable.Word>) -> String {
    String(decoding: word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Codes and letters that stand before a number, as printed there.
  ///
  /// Looked up by key and then by spelling, so that "usd" is read and "sek" is not. A code whose small form stands
  /// among the forms of its row is read small too.
  static let leading: FormTable = {
    var table = FormTable(bits: 10)
    var walk = TextTable(CurrencyTable.leading)
    while walk.row() {
      let unit = table.add(unit: TextTable.string(walk.name()), .money)
      _ = walk.column()
      while let word = walk.word() { table.add(sign: word, unit: unit) }
    }
    var rows = TextTable(CurrencyTable.rows)
    while rows.row() {
      guard let code = rows.word(), isSign(code), rows.column() else { continue }
      let unit = table.add(unit: TextTable.string(rows.name()), .money)
      table.add(sign: code, unit: unit)
      // "usd 20": what is no word of English may be written small.
      let small = code.map { $0 | 0x20 }
      var isWritten = small.elementsEqual("usd".utf8)
      if rows.column() {
        while let form = rows.word() { isWritten = isWritten || form.elementsEqual(small) }
      }
      if isWritten { table.add(sign: small, unit: unit) }
    }
    return table
  }()

  /// Whether a code of the table is printed as one, beside numbers.
  ///
  /// Three letters, and none that names something else more often; "-" of rows without a code is none.
  static func isSign(_ code: TextTable.Word) -> Bool {
    code.count == 3 && identifiers[WordKey(code)] == 0
  }

  /// Codes that stand before a number as a name more often than as money: "COP 26", "TOP 10", "AMD 5600".
  ///
  /// The same codes stay out behind a number.
  private static let identifiers = WordBits(
    """
    identifier | all amd ang bam cop cup gel mad mop pen ron sos top try btc eth ves std nad lak
    """, names: "identifier", slots: 64)
}
