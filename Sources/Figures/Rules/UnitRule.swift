import Language
import Model
import Provenance

/// Units of measure and money behind a number, and signs of money before it.
struct UnitRule {
  static let examples: [RuleExample] = [
    .finds("It cost ⟦$4.5 million⟧ to repair, or ⟦€4.1m⟧."),
    .finds("Gusts of ⟦130mph⟧ were measured ⟦12 nautical miles⟧ out."),
    .finds("They pay ⟦900 euros a month⟧ for ⟦60 square metres⟧."),
    .finds("Oil rose to ⟦$61.40 per barrel⟧."),
    .finds("It fell to ⟦minus 12 degrees Celsius⟧ at dawn."),
    .ignores("He typed $HOME and waited."),
  ]

  let scene: Scene

  struct Found {
    var name: String
    let kind: FigureKind
    /// Just behind the unit.
    var end: Int
  }

  /// The unit that begins at `index`, a hyphen between number and unit allowed.
  func unit(at index: Int) -> Found? {
    var index = index
    var isHyphened = false
    if scene.kind(index) == .hyphen, scene.isGlued(index), scene.isGlued(index + 1) {
      index += 1
      isHyphened = true
    }
    if scene.kind(index) == .percent {
      return Found(name: "percent", kind: .percent, end: index + 1)
    }
    if scene.kind(index) == .currency, scene.isGlued(index) { return currency(after: index) }
    if let degrees = degreeSign(index) { return degrees }
    if scene.kind(index) == .quotationMark || scene.kind(index) == nil { return nil }
    if isHyphened || scene.key(index) == "years" || scene.key(index) == "months"
      || scene.key(index) == "weeks" || scene.key(index) == "days" || scene.key(index) == "year"
    {
      if let age = age(index) { return age }
    }
    guard let found = form(index) else { return nil }
    return rate(found)
  }

  private func currency(after index: Int) -> Found? {
    guard let sign = scene.document.text.string(scene.tokens[index].span).unicodeScalars.first,
      let units = UnitLexicon.signUnits[sign],
      !(scene.kind(index + 1) == .number && scene.isGlued(index + 1))
    else { return nil }
    return rate(Found(name: units.plain, kind: .money, end: index + 1))
  }

  private func form(_ index: Int) -> Found? {
    guard let forms = UnitLexicon.forms[scene.key(index)] else { return nil }
    for (rest, unit) in forms {
      guard
        rest.enumerated().allSatisfy({
          scene.key(index + 1 + $0.offset) == $0.element || joined(index, $0.offset, $0.element)
        })
      else { continue }
      if unit.isSign, !isSignHere(index) { continue }
      if scene.tokens[index].isCapitalised,
        scene.key(index) == "second" || scene.key(index) == "mark"
      {
        continue
      }
      return Found(name: unit.name, kind: unit.kind, end: index + 1 + rest.count)
    }
    return nil
  }

  private func joined(_ index: Int, _ offset: Int, _ key: WordKey) -> Bool { false }

  /// "5m", "70 kg": a short sign stands glued to its number, or is no common word.
  private func isSignHere(_ index: Int) -> Bool {
    if scene.isGlued(index) { return true }
    let key = scene.key(index)
    if key == "in" || key == "p" || key == "min" && scene.isWord(index + 1, .determiner) {
      return false
    }
    return
      !(scene.isWord(index + 1, [])
      || ["m", "l", "g", "t"].contains(key) && scene.isWord(index + 1, .commonVerb))
  }

  /// "5-year-old", "29 years old", "five years of age"
  private func age(_ index: Int) -> Found? {
    let units: [WordKey: String] = [
      "year": "year of age", "years": "year of age", "month": "month of age",
      "months": "month of age", "week": "week of age",
      "weeks": "week of age", "day": "day of age", "days": "day of age",
    ]
    guard let unit = units[scene.key(index)] else { return nil }
    var next = index + 1
    if scene.kind(next) == .hyphen { next += 1 }
    guard
      ["old", "olds"].contains(scene.key(next))
        || scene.key(next) == "of" && scene.key(next + 1) == "age"
    else { return nil }
    return Found(name: unit, kind: .age, end: scene.key(next) == "of" ? next + 2 : next + 1)
  }

  /// "°C", "° Fahrenheit", "degree" signs.
  private func degreeSign(_ index: Int) -> Found? {
    guard scene.kind(index) == .symbol else { return nil }
    switch scene.document.text.string(scene.tokens[index].span) {
    case "°", "º":
      switch scene.key(index + 1) {
      case "c", "celsius": return Found(name: "celsius", kind: .temperature, end: index + 2)
      case "f", "fahrenheit": return Found(name: "fahrenheit", kind: .temperature, end: index + 2)
      default: return Found(name: "degree", kind: .temperature, end: index + 1)
      }
    case "℃": return Found(name: "celsius", kind: .temperature, end: index + 1)
    case "℉": return Found(name: "fahrenheit", kind: .temperature, end: index + 1)
    default: return nil
    }
  }

  /// "a month", "per barrel", "an hour", "/kg": what a unit is counted by.
  func rate(_ found: Found) -> Found {
    var index = found.end
    let isSlash = scene.kind(index) == .symbol && scene.byte(index) == UInt8(ascii: "/")
    let isHyphened = scene.kind(index) == .hyphen && scene.isGlued(index)
    if isHyphened { index += 1 }
    let word = scene.key(index)
    guard
      isSlash || word == "per" || (word == "a" || word == "an") && found.kind != .duration
        || word == "each" && scene.isWord(index + 1, .timeWord)
    else { return found }
    index += 1
    if isHyphened, scene.kind(index) == .hyphen { index += 1 }
    guard scene.kind(index) == .word,
      !scene.tokens[index].isAny(of: [.functionWord, .adjective]) || scene.isWord(index, .timeWord)
    else { return found }
    if let inner = form(index) {
      // "a mile", "a year": the indefinite article makes a rate only before a measure.
      return Found(
        name: "\(found.name) per \(inner.name)",
        kind: found.kind == .distance ? .speed : found.kind, end: inner.end)
    }
    let isCounted =
      word == "per" || isSlash
      || ["person", "head", "share", "unit", "piece", "night", "ticket", "game"].contains(
        scene.key(index))
    guard isCounted else { return found }
    return Found(
      name: "\(found.name) per \(Singular.of(scene.lower(index)))", kind: found.kind, end: index + 1
    )
  }

  /// The sign or code of money right before a number, with its country's letters; the unit and where it begins.
  func money(before index: Int) -> (unit: String, start: Int)? {
    var start = index - 1
    if scene.kind(start) == .currency {
      guard let sign = scene.document.text.string(scene.tokens[start].span).unicodeScalars.first,
        let units = UnitLexicon.signUnits[sign]
      else { return nil }
      if let name = units.prefixed[scene.key(start - 1)], scene.tokens[start - 1].isCapitalised {
        return (name, start - 1)
      }
      if let name = units.prefixed[scene.key(start - 1)], scene.isGlued(start),
        scene.key(start - 1) != "a", scene.key(start - 1) != "us"
      {
        return (name, start - 1)
      }
      if scene.key(start - 1) == "c", let name = units.prefixed["c"] { return (name, start - 1) }
      return (units.plain, start)
    }
    guard scene.kind(start) == .word, scene.tokens[start].isCapitalised else { return nil }
    // "$US55 million": the country stands behind the sign.
    if scene.isGlued(start), scene.kind(start - 1) == .currency, scene.isGlued(index) {
      start -= 1
      guard let sign = scene.document.text.string(scene.tokens[start].span).unicodeScalars.first,
        let units = UnitLexicon.signUnits[sign], let name = units.prefixed[scene.key(start + 1)]
      else { return nil }
      return (name, start)
    }
    guard let unit = UnitLexicon.codeUnits[scene.key(start)] else { return nil }
    return (unit, start)
  }
}
