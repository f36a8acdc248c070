import Language
import Model

/// All units behind a number: measures, metric units with their prefixes, and money.
enum UnitLexicon {
  static let table: FormTable = {
    var table = FormTable(bits: 12)
    table.addMeasures()
    table.addBases(alone: true)
    table.addMetricSigns()
    table.addMoney()
    return table
  }()

  /// Words of metric bases, as they stand behind a prefix: "metres" of "kilometres", "watt hours".
  static let bases: FormTable = {
    var table = FormTable(bits: 8)
    table.addBases(alone: false)
    return table
  }()

  /// The metric prefix that a word begins with.
  ///
  /// - Parameter word: Its bytes, in any case.
  static func prefix(of word: ArraySlice<UInt8>) -> String? {
    guard word.count >= 6 else { return nil }
    let one = word[word.startIndex] | 0x20
    let two = word[word.startIndex + 1] | 0x20
    // Few words begin like a prefix; most are sent away here.
    let candidate = prefixes.first {
      $0.bytes[0] == one && $0.bytes[1] == two
        && ($0.bytes[2] == word[word.startIndex + 2] | 0x20)
    }
    guard let candidate, word.count > candidate.bytes.count + 2,
      zip(word, candidate.bytes).allSatisfy({ $0 | 0x20 == $1 })
    else { return nil }
    return candidate.word
  }

  private static let prefixes: [(word: String, bytes: [UInt8])] =
    TextTable.rows(MetricTable.prefixes).map { (TextTable.string($0[1][0]), Array($0[1][0])) }
}

extension FormTable {
  mutating func addMeasures() {
    for row in TextTable.rows(MeasureTable.rows) {
      let (name, isMarked) = Self.name(row[1])
      let unit = add(unit: name, Self.kind(row[0]))
      add(words: name.utf8, unit: unit, plural: !isMarked)
      for form in row[2] { add(words: form, unit: unit) }
      for sign in row[3] { add(sign: sign, unit: unit) }
      for sign in row[4] { add(sign: sign, unit: unit, isShy: true) }
    }
  }

  /// The words of metric bases; `alone` those that are units without a prefix.
  mutating func addBases(alone: Bool) {
    for row in TextTable.rows(MetricTable.bases) {
      let (name, isMarked) = Self.name(row[1])
      if alone, isMarked { continue }
      let unit = add(unit: name, Self.kind(row[0]))
      add(words: name.utf8, unit: unit, plural: true)
      for form in row[2] { add(words: form, unit: unit, plural: form.last != UInt8(ascii: "s")) }
    }
  }

  /// The signs of metric bases with every prefix that they take.
  mutating func addMetricSigns() {
    let prefixes = TextTable.rows(MetricTable.prefixes)
    let variants = TextTable.rows(MetricTable.variants)
    for row in TextTable.rows(MetricTable.bases) {
      let (name, _) = Self.name(row[1])
      let kind = Self.kind(row[0])
      guard let sign = row[3].first else { continue }
      let isShy = row.count > 5 && !row[5].isEmpty
      for taken in row[4] {
        let prefix = prefixes.first { $0[0][0] == taken }
        let unit = add(unit: (prefix.map { TextTable.string($0[1][0]) } ?? "") + name, kind)
        let whole = prefix == nil ? sign : taken + sign
        add(sign: whole, unit: unit, isShy: prefix == nil && isShy)
        for other in prefix?[2] ?? [] { add(sign: other + sign, unit: unit) }
        for variant in variants where variant[0][0] == whole {
          for form in variant[1] { add(sign: form, unit: unit) }
        }
      }
    }
  }

  mutating func addMoney() {
    for row in TextTable.rows(CurrencyTable.rows) {
      let name = TextTable.name(row[1])
      let unit = add(unit: name, .money)
      if row[0][0].count == 3, !CurrencyLexicon.identifiers.contains(WordKey(row[0][0])) {
        add(sign: row[0][0], unit: unit)
      }
      add(words: name.utf8, unit: unit, plural: true)
      for form in row[2] { add(words: form, unit: unit) }
    }
    for row in TextTable.rows(CurrencyTable.behind) {
      let unit = add(unit: TextTable.name(row[0]), .money)
      for sign in row[1] { add(sign: sign, unit: unit) }
      for sign in row[2] { add(sign: sign, unit: unit, isShy: true) }
    }
  }

  private static func kind(_ column: [TextTable.Word]) -> FigureKind {
    guard let kind = FigureKind(rawValue: TextTable.name(column)) else {
      preconditionFailure("a row begins with a kind: \(TextTable.name(column))")
    }
    return kind
  }

  /// A unit's name, and whether it stands behind `=`.
  private static func name(_ column: [TextTable.Word]) -> (name: String, isMarked: Bool) {
    let name = TextTable.name(column)
    return name.utf8.first == UInt8(ascii: "=") ? (String(name.dropFirst()), true) : (name, false)
  }
}
