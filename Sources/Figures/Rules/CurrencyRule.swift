import Language
import Model
import Provenance

/// Signs, letters and codes of money around a number.
struct CurrencyRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("It sold for ⟦A$85 million⟧, ⟦about $US60 million⟧."),
    .finds("A licence costs ⟦RM79 a month⟧, ⟦USD 19⟧ or ⟦Rs. 1,500⟧."),
    .finds("The index closed with Sorano at ⟦Y=17,460⟧."),
    .finds("He got ⟦PS6m⟧, then ⟦PS43,600⟧, and ⟦R1.5bn⟧ from the state."),
    .finds("They charge ⟦100₾⟧, ⟦15 €⟧ or ⟦20 US$⟧."),
    .finds("It cost ⟦$5 million USD⟧ and ⟦C $6⟧, not ⟦$3 billion Canadian⟧."),
    .finds("Fines reach ⟦20,000 francs⟧ there, ⟦5,000 rupees⟧ here."),
    .ignores("He played on a PS5 in 2017."),
  ]

  let scene: Scene

  /// The sign or code right before a number, with its country's letters; the unit and where it begins.
  ///
  /// Asked in the order sign, wire's "=", letters with a stop, letters behind a sign, code, name of money.
  ///
  /// - Parameter index: The number's first token.
  /// - Returns: The unit and the first token of what belongs to it, letters of a country included.
  func money(before index: Int) -> (unit: String, start: Int)? {
    let start = index - 1
    if scene.kind(start) == .currency { return sign(before: start) }
    if scene.kind(start) == .symbol { return wire(index) }
    if scene.kind(start) == .stop {
      // "Rs. 500": the stop belongs to the letters.
      guard scene.isGlued(start), scene.key(start - 1).isOne(of: "rs", "tk", "rp", "sfr", "kr")
      else { return nil }
      return leading(start - 1, index)
    }
    guard scene.kind(start) == .word else { return nil }
    // "$US55 million": the country stands behind the sign.
    if scene.isGlued(start), scene.kind(start - 1) == .currency,
      let name = sign(start - 1)?.name(with: scene.key(start))
    {
      return (name, start - 1)
    }
    return leading(start, index) ?? named(start, index)
  }

  /// A sign behind its number: "100€", "15 €".
  ///
  /// None where a number follows the sign: "100 €50" has it before the second. A country glued behind it counts ("20
  /// $US").
  ///
  /// - Parameter index: Where the sign would stand.
  func sign(behind index: Int) -> FoundUnit? {
    guard let sign = sign(index), scene.kind(index + 1) != .number else { return nil }
    if scene.isGlued(index + 1), scene.tokens[index + 1].isCapitalised,
      let name = sign.name(with: scene.key(index + 1))
    {
      return FoundUnit(name: name, kind: .money, end: index + 2)
    }
    return FoundUnit(name: sign.plain, kind: .money, end: index + 1)
  }

  /// "20 US$"
  ///
  /// The letters need a capital, and no number behind the sign.
  ///
  /// - Parameter index: Where the letters would stand, just behind the number.
  func lettersAndSign(at index: Int) -> FoundUnit? {
    guard scene.kind(index + 1) == .currency, scene.isGlued(index + 1),
      scene.tokens[index].isCapitalised, scene.kind(index + 2) != .number,
      let name = sign(index + 1)?.name(with: scene.key(index))
    else { return nil }
    return FoundUnit(name: name, kind: .money, end: index + 2)
  }

  /// The money before a number, said again or closer behind it: "$5 million dollars", "$40 CAD", "$3 Canadian".
  ///
  /// Only plain dollars become those of a country; the same money said twice is one; any other money behind belongs to
  /// something else.
  ///
  /// - Parameters:
  ///   - unit: What the sign before the number means.
  ///   - end: Just behind the number.
  /// - Returns: Its `end` is `end` itself where nothing is said again.
  func confirmed(_ unit: String, at end: Int) -> FoundUnit {
    let units = UnitForms(scene: scene)
    let none = FoundUnit(name: unit, kind: .money, end: end)
    if let found = units.form(end), found.kind == .money {
      let isCloser = unit == "dollar" && found.name.hasSuffix(" dollar")
      return found.name == unit || isCloser ? found : none
    }
    guard unit == "dollar", scene.kind(end + 1) != .word else { return none }
    switch scene.key(end) {
    case "canadian":
      return FoundUnit(name: "canadian dollar", kind: .money, end: end + 1)
    case "australian":
      return FoundUnit(name: "australian dollar", kind: .money, end: end + 1)
    default: return none
    }
  }

  // MARK: Before

  /// Nil for a currency mark that the lexicon does not know.
  private func sign(_ index: Int) -> CurrencyLexicon.Sign? {
    CurrencyLexicon.sign(in: scene.document.text.bytes, at: scene.tokens[index].start)
  }

  /// With the letters of a country before the sign, when they mean money with it.
  ///
  /// - Parameter index: Where the sign stands.
  private func sign(before index: Int) -> (unit: String, start: Int)? {
    guard let sign = sign(index) else { return nil }
    let letters = index - 1
    guard scene.kind(letters) == .word, let name = sign.name(with: scene.key(letters)),
      takesLetters(letters, isGlued: scene.isGlued(index))
    else { return (sign.plain, index) }
    return (name, letters)
  }

  /// "US$" and "US $" are one sign; "a $5 fee", "A $5 fee" and "told us $5" are words before one.
  ///
  /// A capital at the head of a sentence does not do for a single letter apart from its sign.
  ///
  /// - Parameters:
  ///   - index: Where the letters stand.
  ///   - isGlued: Whether the sign follows without a space.
  private func takesLetters(_ index: Int, isGlued: Bool) -> Bool {
    let token = scene.tokens[index]
    if isGlued { return token.isCapitalised || !token.key.isOne(of: "a", "us", "can", "s") }
    if token.isCapitalised {
      return !token.key.isOne(of: "a", "s", "col", "can")
        && (!token.flags.contains(.opensSentence) || token.end - token.start > 1)
    }
    return scene.isAny(index, .moneyLetters)
  }

  /// "Y=17,460"
  ///
  /// As wires write the sign of the yen, the three glued together.
  ///
  /// - Parameter index: The number's first token.
  private func wire(_ index: Int) -> (unit: String, start: Int)? {
    guard scene.byte(index - 1) == UInt8(ascii: "="), scene.isGlued(index - 1),
      scene.isGlued(index), scene.key(index - 2) == "y", scene.tokens[index - 2].isCapitalised
    else { return nil }
    return ("yen", index - 2)
  }

  /// Codes and letters are compared as printed, so that "sek 20" is nobody's krona. Single letters and those that begin
  /// other names stand before digits with thousands or a scale only.
  ///
  /// - Parameters:
  ///   - index: Where the code stands, four bytes long at most.
  ///   - number: The number's first token, behind a stop where there is one.
  private func leading(_ index: Int, _ number: Int) -> (unit: String, start: Int)? {
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
  private func named(_ index: Int, _ number: Int) -> (unit: String, start: Int)? {
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
