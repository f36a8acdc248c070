import Language

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
}
