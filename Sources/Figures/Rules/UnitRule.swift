import Language
import Model
import Provenance

/// Units of measure and money behind a number; signs of money before it are `CurrencyRule`'s.
struct UnitRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("It cost ⟦$4.5 million⟧ to repair, or ⟦€4.1m⟧."),
    .finds("Gusts of ⟦130mph⟧ were measured ⟦12 nautical miles⟧ out."),
    .finds("They pay ⟦900 euros a month⟧ for ⟦60 square metres⟧."),
    .finds("A plot of ⟦24,703m2⟧ has ⟦3 km²⟧ of marsh and ⟦40 sq. ft⟧ of shed."),
    .finds("The battery holds ⟦4,500mAh⟧ and drives a ⟦150-kilowatt⟧ motor."),
    .finds("It fell to ⟦minus 12 degrees Celsius⟧ at dawn."),
    .ignores("He typed $HOME and waited."),
  ]

  let scene: Scene

  struct Found {
    var name: String
    var kind: FigureKind
    /// Just behind the unit.
    var end: Int
  }

  /// The unit that begins at `index`, a hyphen between number and unit allowed, with what it is counted by ("a month").
  func unit(at index: Int) -> Found? {
    var index = index
    var isHyphened = false
    if scene.kind(index) == .hyphen, scene.isGlued(index), scene.isGlued(index + 1) {
      index += 1
      isHyphened = true
    }
    if scene.kind(index) == .hyphen { return parted(index) }
    switch scene.kind(index) {
    case .word:
      if isHyphened || isAgeWord(index), let age = age(index) { return age }
      return (form(index) ?? CurrencyRule(scene: scene).lettersAndSign(at: index)).map(rate)
    case .percent:
      let isMille = scene.byte(index) != UInt8(ascii: "%")
      return perYear(
        Found(name: isMille ? "per mille" : "percent", kind: .percent, end: index + 1))
    case .currency: return CurrencyRule(scene: scene).sign(behind: index).map(rate)
    case .symbol, .openBracket: return UnitSigns(scene: scene).unit(at: index)
    case .quotationMark: return FeetMarksRule(scene: scene).unit(at: index)
    default: return nil
    }
  }

  /// "a 30 - year bond", "28 - year - old": wire copies part a compound at its hyphens; its unit stays in the singular.
  private func parted(_ index: Int) -> Found? {
    guard !scene.isGlued(index), !scene.isGlued(index + 1), scene.kind(index - 1) == .number else {
      return nil
    }
    if let age = age(index + 1) { return age }
    guard let found = form(index + 1), found.end == index + 2, found.kind != .money,
      WordKey(found.name.utf8) == scene.key(index + 1), scene.kind(found.end) == .word,
      !scene.isWord(found.end, [.functionWord, .preposition, .auxiliary])
    else { return nil }
    return found
  }

  /// The unit behind a part of one: "half a mile", "three quarters of an hour", "two-thirds cup".
  func unit(ofPartAt index: Int) -> Found? {
    var index = index
    if scene.key(index) == "of" { index += 1 }
    if scene.key(index) == "a" || scene.key(index) == "an" { return form(index + 1) }
    guard scene.key(index - 1) != "of" else { return nil }
    return form(index)
  }

  /// The sign or code of money right before a number; the unit and where it begins.
  func money(before index: Int) -> (unit: String, start: Int)? {
    CurrencyRule(scene: scene).money(before: index)
  }

  func rate(_ found: Found) -> Found {
    found.kind == .percent ? perYear(found) : RateRule(scene: scene).rate(found)
  }

  private func perYear(_ found: Found) -> Found { RateRule(scene: scene).perAnnum(found) }

  // MARK: Forms

  /// The unit at `index`, without what it is counted by.
  func form(_ index: Int) -> Found? {
    guard scene.kind(index) == .word else { return nil }
    let key = scene.key(index)
    if let power = power(key) { return powered(index, power) }
    if let found = match(UnitLexicon.table, UnitLexicon.table.first(key), index, prefix: "") {
      return exponent(found)
    }
    let token = scene.tokens[index]
    let word = scene.document.text.bytes[token.start..<token.end]
    guard let prefix = UnitLexicon.prefix(of: word) else { return nil }
    let bases = UnitLexicon.bases
    let first = bases.first(WordKey(word.dropFirst(prefix.utf8.count)))
    return match(bases, first, index, prefix: prefix).map(exponent)
  }

  private func match(_ table: FormTable, _ first: Int, _ index: Int, prefix: String) -> Found? {
    guard first >= 0, !isName(index) else { return nil }
    let guarding = ShySignRule(scene: scene)
    var at = first
    while at >= 0 {
      let form = table.forms[at]
      if let end = end(of: table.words[form.rest], index), guarding.allows(form, at: index) {
        let unit = table.units[form.unit]
        if unit.kind == .mass, unit.name == "pound", SterlingRule(scene: scene).isMoney(index) {
          return Found(name: "pound sterling", kind: .money, end: end)
        }
        return Found(name: prefix + unit.name, kind: unit.kind, end: end)
      }
      at = form.next
    }
    return nil
  }

  /// "Second Division", "three World Cups": with a capital inside a sentence these are no units.
  private func isName(_ index: Int) -> Bool {
    guard scene.tokens[index].isCapitalised, !scene.tokens[index].flags.contains(.opensSentence)
    else { return false }
    switch scene.key(index) {
    case "second", "seconds", "quarter", "cup", "cups", "bucks", "mark": return true
    default: return false
    }
  }

  /// Just behind the further words of a form; a hyphen or a stop may stand before each ("lb-ft", "fl. oz").
  private func end(of words: ArraySlice<WordKey>, _ index: Int) -> Int? {
    var next = index + 1
    for word in words {
      if scene.isGlued(next), scene.kind(next) == .hyphen || scene.kind(next) == .stop { next += 1 }
      guard scene.key(next) == word else { return nil }
      next += 1
    }
    return next
  }

  // MARK: Areas and volumes

  private func power(_ key: WordKey) -> (name: String, kind: FigureKind)? {
    switch key {
    case "square", "sq": ("square ", .area)
    case "cubic", "cu": ("cubic ", .volume)
    default: nil
    }
  }

  /// "square miles", "sq. ft", "cubic yards"
  private func powered(_ index: Int, _ power: (name: String, kind: FigureKind)) -> Found? {
    var next = index + 1
    if scene.kind(next) == .stop, scene.isGlued(next) { next += 1 }
    if scene.kind(next) == .hyphen, scene.isGlued(next) { next += 1 }
    if scene.key(next) == "in", scene.kind(next + 1) != .number {
      return Found(name: power.name + "inch", kind: power.kind, end: next + 1)
    }
    guard self.power(scene.key(next)) == nil, let length = form(next), length.kind == .distance
    else {
      return nil
    }
    return Found(name: power.name + length.name, kind: power.kind, end: length.end)
  }

  /// "km²", "m³", "m^2", "metres squared" has its power behind.
  private func exponent(_ found: Found) -> Found {
    guard found.kind == .distance, scene.isGlued(found.end), scene.kind(found.end) == .symbol else {
      return found
    }
    let token = scene.tokens[found.end]
    let bytes = scene.document.text.bytes
    if token.end - token.start == 2, bytes[token.start] == 0xC2 {
      if bytes[token.start + 1] == 0xB2 {
        return Found(name: "square " + found.name, kind: .area, end: found.end + 1)
      }
      if bytes[token.start + 1] == 0xB3 {
        return Found(name: "cubic " + found.name, kind: .volume, end: found.end + 1)
      }
    }
    if bytes[token.start] == UInt8(ascii: "^"), scene.isGlued(found.end + 1) {
      switch scene.kind(found.end + 1) == .number ? scene.byte(found.end + 1) : 0 {
      case UInt8(ascii: "2"):
        return Found(name: "square " + found.name, kind: .area, end: found.end + 2)
      case UInt8(ascii: "3"):
        return Found(name: "cubic " + found.name, kind: .volume, end: found.end + 2)
      default: break
      }
    }
    return found
  }

  // MARK: Ages

  private func isAgeWord(_ index: Int) -> Bool { ageUnit(scene.key(index)) != nil }

  private func ageUnit(_ key: WordKey) -> String? {
    switch key {
    case "year", "years", "yr": "year of age"
    case "month", "months": "month of age"
    case "week", "weeks": "week of age"
    case "day", "days": "day of age"
    default: nil
    }
  }

  /// "5-year-old", "29 years old", "five years of age"
  private func age(_ index: Int) -> Found? {
    guard let unit = ageUnit(scene.key(index)) else { return nil }
    var next = index + 1
    if scene.kind(next) == .hyphen { next += 1 }
    if ["old", "olds"].contains(scene.key(next)) {
      return Found(name: unit, kind: .age, end: next + 1)
    }
    guard scene.key(next) == "of", scene.key(next + 1) == "age" else { return nil }
    return Found(name: unit, kind: .age, end: next + 2)
  }
}
