import Language
import Model
import Provenance

/// Units of measure and money behind a number; signs of money before it are `CurrencyRule`'s.
///
/// Nearly all rules ask here, so that whatever is a unit for one is a unit for all.
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

  /// The unit that begins at `index`, a hyphen between number and unit allowed, with what it is counted by ("a month").
  ///
  /// - Parameter index: Just behind the number.
  /// - Returns: With its rate, and its end behind that; nil where the number measures nothing. "year-old" is one unit,
  ///   of age.
  func unit(at index: Int) -> FoundUnit? {
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
        FoundUnit(name: isMille ? "per mille" : "percent", kind: .percent, end: index + 1))
    case .currency: return CurrencyRule(scene: scene).sign(behind: index).map(rate)
    case .symbol, .openBracket:
      return UnitSigns(scene: scene).unit(at: index)
        ?? ShillingMarkRule(scene: scene).unit(at: index).map(rate)
    case .quotationMark: return FeetMarksRule(scene: scene).unit(at: index)
    default: return nil
    }
  }

  /// The unit at `index`, without what it is counted by.
  ///
  /// As `UnitForms` reads it: no hyphen before it and no marks such as "%" and "°".
  func form(_ index: Int) -> FoundUnit? { UnitForms(scene: scene).form(index) }

  /// "a 30 - year bond", "28 - year - old": wire copies part a compound at its hyphens; its unit stays in the singular.
  ///
  /// The word must be the unit itself and not its plural, and a noun follow: "30 - years" is left alone.
  private func parted(_ index: Int) -> FoundUnit? {
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
  ///
  /// - Parameter index: Just behind the fraction.
  /// - Returns: Without what it is counted by.
  func unit(ofPartAt index: Int) -> FoundUnit? {
    var index = index
    if scene.key(index) == "of" { index += 1 }
    if scene.key(index) == "a" || scene.key(index) == "an" { return form(index + 1) }
    guard scene.key(index - 1) != "of" else { return nil }
    return form(index)
  }

  /// The sign or code of money right before a number; the unit and where it begins.
  ///
  /// - Parameter index: The number's first token.
  func money(before index: Int) -> (unit: String, start: Int)? {
    CurrencyRule(scene: scene).money(before: index)
  }

  /// Percent is divided by years only, other units by what `RateRule` knows.
  func rate(_ found: FoundUnit) -> FoundUnit {
    found.kind == .percent ? perYear(found) : RateRule(scene: scene).rate(found)
  }

  private func perYear(_ found: FoundUnit) -> FoundUnit { RateRule(scene: scene).perAnnum(found) }

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
  ///
  /// Without "old" or "of age" behind, years are a time.
  ///
  /// - Parameter index: Where "year" stands.
  private func age(_ index: Int) -> FoundUnit? {
    guard let unit = ageUnit(scene.key(index)) else { return nil }
    var next = index + 1
    if scene.kind(next) == .hyphen { next += 1 }
    if scene.key(next).isOne(of: "old", "olds") {
      return FoundUnit(name: unit, kind: .age, end: next + 1)
    }
    guard scene.key(next) == "of", scene.key(next + 1) == "age" else { return nil }
    return FoundUnit(name: unit, kind: .age, end: next + 2)
  }
}
