import Language

/// Codes, letters and names of money before a number.
extension CurrencyRule {
  /// Codes and letters are compared as printed, so that "sek 20" is nobody's krona. Single letters and those that begin
  /// other names stand before digits with thousands or a scale only.
  ///
  /// - Parameters:
  ///   - index: Where the code stands, four bytes long at most.
  ///   - number: The number's first token, behind a stop where there is one.
  func leading(_ index: Int, _ number: Int) -> (unit: String, start: Int)? {
    let token = scene.tokens[index]
    let length = token.end - token.start
    guard length <= 4, token.isCapitalised || length == 3 || token.key == "kr" else { return nil }
    let table = CurrencyLexicon.leading
    var form = table.first(token.key)
    guard form >= 0 else { return nil }
    let spelling = FormTable.packed(scene.document.text.bytes[token.start..<token.end])
    while form >= 0, table.forms[form].spelling != spelling { form = table.forms[form].next }
    guard form >= 0 else { return nil }
    // "R 18,000" is rand, "Annex R 18" is not; the same of "PS" and "Y".
    let needsAmount =
      switch token.key {
      case "ps", "sh", "sr", "qr", "dm", "kd", "bd", "le", "php", "cve", "mga", "stn",
        "sle", "shp", "ern", "clp":
        true
      default: length == 1
      }
    guard !needsAmount || isAmount(number) else { return nil }
    return (table.units[table.forms[form].unit].name, index)
  }

  /// "dollar 13.9 million": the name of money before a number that has a scale.
  ///
  /// - Parameters:
  ///   - index: The last word of the name.
  ///   - number: The number's first token.
  /// - Returns: Nil where the number may count what follows: "in dollars 40 traders lost".
  func named(_ index: Int, _ number: Int) -> (unit: String, start: Int)? {
    switch scene.key(index) {
    case "dollar", "dollars", "euro", "euros", "rupees", "pounds", "yen":
      guard scene.isWord(number + 1, .numberWord) || scene.key(index) == "dollar" && isLast(number)
      else { return nil }
      return UnitForms(scene: scene).form(index).map { ($0.name, index) }
    default: break
    }
    // "Turkish lira 4,000": with its country, and nothing else measured behind it.
    guard index > scene.first, scene.tokens[index - 1].isAny(of: .demonym),
      let found = UnitForms(scene: scene).form(index - 1), found.kind == .money,
      found.end == index + 1, isAmount(number) || isLast(number)
    else { return nil }
    return (found.name, index - 1)
  }

  /// Whether nothing follows the number's first token that it could belong to.
  private func isLast(_ number: Int) -> Bool {
    switch scene.kind(number + 1) {
    case nil, .stop, .comma, .closeBracket, .colon: true
    default: false
    }
  }

  /// Whether the digits are such as money has: "43,600", "6m", "1.5bn", "200 million".
  ///
  /// A glued scale letter or a scale word behind one hyphen will do too.
  private func isAmount(_ index: Int) -> Bool {
    guard scene.kind(index) == .number else { return false }
    let token = scene.tokens[index]
    if scene.document.text.bytes[token.start..<token.end].contains(UInt8(ascii: ",")) {
      return true
    }
    var next = index + 1
    if scene.kind(next) == .hyphen, scene.isGlued(next) { next += 1 }
    return scene.isWord(next, .numberWord)
      || scene.isGlued(next) && WordKey.scaleLetters.contains(scene.key(next))
  }
}
