import Language
import Model

/// Fills a table with the units of the lexicon.
///
/// Tables of text become forms here, once when first asked. A row that has no known kind stops the program, as the
/// tables are part of it.
extension FormTable {
  /// A unit behind `=` gets no plural.
  mutating func addMeasures() {
    var walk = TextTable(MeasureTable.rows)
    while walk.row() {
      let kind = Self.kind(walk.name())
      _ = walk.column()
      let (name, isMarked) = Self.unmarked(walk.name())
      let unit = add(unit: TextTable.string(name), kind)
      add(words: name, unit: unit, plural: !isMarked)
      _ = walk.column()
      while let form = walk.word() { add(words: form, unit: unit) }
      addSigns(&walk, of: unit)
    }
  }

  /// Two columns of signs, of which the second are shy.
  ///
  /// Stands before them in the row; a missing column is an empty one.
  private mutating func addSigns(_ walk: inout TextTable, of unit: Int) {
    if walk.column() { while let sign = walk.word() { add(sign: sign, unit: unit) } }
    if walk.column() { while let sign = walk.word() { add(sign: sign, unit: unit, isShy: true) } }
  }

  /// The words of metric bases; `alone` those that are units without a prefix.
  ///
  /// Behind a prefix all bases are taken ("millibars"), alone only those without `=`, since "three bars" are counted.
  ///
  /// - Parameter alone: Whether they are read without a prefix.
  mutating func addBases(alone: Bool) {
    var walk = TextTable(MetricTable.bases)
    while walk.row() {
      let kind = Self.kind(walk.name())
      _ = walk.column()
      let (name, isMarked) = Self.unmarked(walk.name())
      if alone, isMarked { continue }
      let unit = add(unit: TextTable.string(name), kind)
      add(words: name, unit: unit, plural: true)
      _ = walk.column()
      while let form = walk.word() {
        add(words: form, unit: unit, plural: form.last != UInt8(ascii: "s"))
      }
    }
  }

  /// The signs of metric bases with every prefix that they take.
  ///
  /// A product of bases and prefixes: "k" and "Wh" give "kWh", under the name "kilowatt hour". A prefix may have
  /// further signs, and a whole sign further spellings, which mean the same unit. Only the bare sign can be shy.
  mutating func addMetricSigns() {
    let variants = Self.variants()
    var walk = TextTable(MetricTable.bases)
    while walk.row() {
      let kind = Self.kind(walk.name())
      _ = walk.column()
      let name = TextTable.string(Self.unmarked(walk.name()).name)
      _ = walk.column()
      _ = walk.column()
      guard let sign = walk.word(), walk.column() else { continue }
      var prefixes: [MetricPrefix?] = []
      while let taken = walk.word() {
        prefixes.append(MetricPrefix.all.first { $0.sign.elementsEqual(taken) })
      }
      let isShy = walk.column() && walk.word() != nil
      for prefix in prefixes {
        let unit = add(unit: (prefix?.name ?? "") + name, kind)
        let whole = (prefix?.sign ?? []) + sign
        add(sign: whole, unit: unit, isShy: prefix == nil && isShy)
        for other in prefix?.signs ?? [] { add(sign: other + sign, unit: unit) }
        let packed = Self.packed(whole)
        for (of, form) in variants where of == packed { add(sign: form, unit: unit) }
      }
    }
  }

  /// Signs as news prints them too, with the packed sign that each means.
  ///
  /// Looked through for each sign, when the table is filled and never after.
  private static func variants() -> [(of: UInt64, form: TextTable.Word)] {
    var variants: [(of: UInt64, form: TextTable.Word)] = []
    var walk = TextTable(MetricTable.variants)
    while walk.row() {
      guard let sign = walk.word(), walk.column() else { continue }
      while let form = walk.word() { variants.append((packed(sign), form)) }
    }
    return variants
  }

  /// Codes that stand for something else more often are left out, as before a number.
  mutating func addMoney() {
    var walk = TextTable(CurrencyTable.rows)
    while walk.row() {
      guard let code = walk.word(), walk.column() else { continue }
      let name = walk.name()
      let unit = add(unit: TextTable.string(name), .money)
      if CurrencyLexicon.isSign(code) { add(sign: code, unit: unit) }
      add(words: name, unit: unit, plural: true)
      _ = walk.column()
      while let form = walk.word() { add(words: form, unit: unit) }
    }
    var behind = TextTable(CurrencyTable.behind)
    while behind.row() {
      let unit = add(unit: TextTable.string(behind.name()), .money)
      addSigns(&behind, of: unit)
    }
  }

  /// By the name that a table's row begins with.
  private static let kinds = FigureKind.allCases.map { (WordKey($0.rawValue.utf8), $0) }

  private static func kind(_ name: TextTable.Word) -> FigureKind {
    let key = WordKey(name)
    guard let kind = kinds.first(where: { $0.0 == key }) else {
      preconditionFailure("a row begins with a kind: \(TextTable.string(name))")
    }
    return kind.1
  }

  /// A unit's name, and whether it stands behind `=`.
  ///
  /// The mark says that the unit is read in fewer ways; which ones, its table tells.
  private static func unmarked(_ name: TextTable.Word) -> (name: TextTable.Word, isMarked: Bool) {
    name.first == UInt8(ascii: "=")
      ? (TextTable.Word(rebasing: name.dropFirst()), true) : (name, false)
  }
}
