import Language
import Provenance

/// Numbers that name rather than count: book and file numbers, telephones and emergency lines, laws, brands.
struct IdentifierRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("Call 555-0199 or see Flight 10."),
    .ignores("See ISBN 978-1-4028-0000-6, 18 U.S.C. § 1343 and No. 21-1184."),
    .ignores("Ring 01632 960 118 or quote 18/NW/0442."),
    .ignores("The 4x100 team shot 11-for-19."),
    .ignores("It was the dearest Group of Seven summit; the Gang of Four came late."),
    .ignores("Its 95% confidence interval is wide."),
    .ignores("It works for SDG 8."),
    .ignores("A 777-200LR flew over."),
    .ignores("A 3M policy bans it, and 3M said so."),
    .finds("It has ⟦3M users⟧ and owes ⟦$3M⟧."),
    .ignores("She called 911 from the 7-Eleven about her 401k."),
  ]

  let scene: Scene

  /// "978-1-4028-0000-6", "21-1184" behind "No.", "01632 960 118", "§ 1343", "18/NW/0442", "4x100", "11-for-19"
  ///
  /// All parts of a number in several pieces are asked one by one, and each must answer yes by its neighbours.
  ///
  /// - Parameter number: In words only a brand's is one ("7-Eleven", of which "Eleven" is read as a number too).
  func isIdentifier(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard scene.kind(start) == .number else {
      return isGroup(start)
        || scene.kind(start - 1) == .hyphen && scene.kind(start - 2) == .number
          && isBrand(start - 2, start - 1)
    }
    if scene.kind(start - 1) == .symbol, scene.isMark("§", at: start - 1) { return true }
    // "18 U.S.C. § 1343"
    if scene.kind(end) == .word, scene.tokens[end].flags.contains(.dotted),
      scene.kind(end + 1) == .symbol, scene.isMark("§", at: end + 1)
    {
      return true
    }
    // "90+3": a minute of a match.
    if scene.isMark("+", at: start - 1), scene.isGlued(start), scene.kind(start - 2) == .number {
      return true
    }
    if isGoal(number, start) || isConfidence(end) { return true }
    if isVariant(start) { return true }
    if isFirm(number) || isItem(start) || isService(start) || isPlan(start) || isBrand(start, end) {
      return true
    }
    if chained(start, step: 1) + chained(start, step: -1) >= 2 {
      return true
    }
    if scene.kind(start - 1) == .number, scene.byte(start - 1) == UInt8(ascii: "0"),
      scene.length(start - 1) > 3
    {
      return true
    }
    if scene.kind(end) == .symbol, scene.isGlued(end), scene.isMark("/", at: end),
      scene.kind(end + 1) == .word,
      scene.isGlued(end + 1), scene.tokens[end + 1].flags.contains(.allCapitals)
    {
      return true
    }
    if scene.kind(end) == .word, scene.isGlued(end), scene.tokens[end].flags.contains(.hasDigit),
      UnitRule(scene: scene).unit(at: end) == nil
    {
      return true
    }
    if isSide(start, end) { return true }
    let ratio = scene.kind(end) == .hyphen && scene.isGlued(end) ? end + 1 : start - 2
    return scene.key(ratio) == "for" && scene.isGlued(ratio)
  }

  /// "8-by-10 photographs": a size, of which the last number alone may have a unit.
  private func isSide(_ start: Int, _ end: Int) -> Bool {
    if scene.kind(end) == .hyphen, scene.key(end + 1) == "by", scene.kind(end + 2) == .hyphen {
      return true
    }
    return scene.kind(start - 1) == .hyphen && scene.key(start - 2) == "by"
      && scene.kind(start - 3) == .hyphen && UnitRule(scene: scene).unit(at: end) == nil
  }

  /// "3. The bridge": the number of a list's item is all of its sentence.
  ///
  /// Nothing but its stop stands in the sentence with it.
  private func isItem(_ start: Int) -> Bool {
    start == scene.first && scene.kind(start + 1) == .stop && start + 2 >= scene.limit
  }

  /// "call 911", "the 999 operator": the number of an emergency line, unless people or a measure are counted.
  ///
  /// The words of calling stand right before, those of lines right behind.
  private func isService(_ start: Int) -> Bool {
    scene.tokens[start].key.isOne(of: "911", "999", "112", "988")
      && (scene.isAny(start - 1, .calling) || scene.isAny(start + 1, .phoneLine))
  }

  /// "401k", "401(k)"
  ///
  /// American pension plans, called by their section of the tax code.
  private func isPlan(_ start: Int) -> Bool {
    let key = scene.tokens[start].key
    return (key == "401" || key == "403")
      && (scene.key(start + 1) == "k" || scene.kind(start + 1) == .openBracket)
  }

  /// "SDG 8": the goals of the United Nations are numbered to 17; the same letters are a code of money.
  private func isGoal(_ number: NumberExpression, _ start: Int) -> Bool {
    scene.key(start - 1).isOne(of: "sdg", "sdgs") && number.value <= 17 && !number.hasScale
      && number.value == number.value.rounded()
  }

  /// "95% CI", "95 percent confidence interval"
  ///
  /// It says how sure another figure is, and measures nothing itself.
  ///
  /// - Parameter end: Just behind the number.
  private func isConfidence(_ end: Int) -> Bool {
    let behind = scene.kind(end) == .percent || scene.key(end) == "percent" ? end + 1 : end
    return behind > end && (scene.key(behind) == "ci" || scene.key(behind) == Self.confidence)
  }

  /// Too long a word to be packed, hence made once.
  private static let confidence: WordKey = "confidence"

  /// "777-200LR": a type and its variant.
  ///
  /// Capitals that are a unit do not count: "777-200MW".
  private func isVariant(_ start: Int) -> Bool {
    scene.kind(start + 1) == .hyphen && scene.isGlued(start + 1) && scene.kind(start + 2) == .number
      && scene.isGlued(start + 2) && scene.kind(start + 3) == .word && scene.isGlued(start + 3)
      && scene.tokens[start + 3].flags.contains(.allCapitals)
      && UnitRule(scene: scene).unit(at: start + 3) == nil
  }

  /// "the Group of Seven", "the Gang of Four": a name that ends in a number.
  private func isGroup(_ start: Int) -> Bool {
    start - 2 >= scene.first && scene.tokens[start].isCapitalised && scene.key(start - 1) == "of"
      && scene.kind(start - 2) == .word && scene.tokens[start - 2].isCapitalised
  }

  /// "7-Eleven": a name that begins with a number.
  ///
  /// The word behind the hyphen must be a number with a capital.
  ///
  /// - Parameters:
  ///   - start: The number's first token.
  ///   - end: The hyphen.
  private func isBrand(_ start: Int, _ end: Int) -> Bool {
    scene.kind(end) == .hyphen && scene.isGlued(end) && scene.isGlued(end + 1)
      && scene.kind(end + 1) == .word
      && scene.tokens[end + 1].isCapitalised && scene.isWord(end + 1, .numberWord)
  }

  /// "3M said", "a 3M policy": the firm, unless money stands before it, a word such as "about" does, or a plural right behind.
  private func isFirm(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard number.tokens.count == 2, scene.isMark("3", at: start), scene.isMark("M", at: start + 1),
      scene.isGlued(start + 1), !scene.isWord(start - 1, .approximator),
      !scene.isKind(start - 1, [.currency, .hyphen, .dash]), scene.kind(end) != .currency
    else { return false }
    let units = UnitRule(scene: scene)
    let counted = CountedNounRule(scene: scene).nounPhrase(from: end)?.noun
    return units.money(before: start) == nil && units.unit(at: end) == nil
      && (counted == nil || counted?.lowerBound != end || (counted?.count ?? 0) > 1)
  }

  /// How many numbers are joined to this one by hyphens, on one side, at most three.
  ///
  /// - Parameters:
  ///   - start: The number's token.
  ///   - step: 1 to look behind, -1 to look before.
  private func chained(_ start: Int, step: Int) -> Int {
    var index = start
    var count = 0
    while count < 3, scene.kind(index + step) == .hyphen, scene.kind(index + 2 * step) == .number,
      scene.isGlued(max(index, index + step)), scene.isGlued(max(index + step, index + 2 * step))
    {
      index += 2 * step
      count += 1
    }
    return count
  }
}
