import Language
import Model

/// What a unit is counted by: "a month", "per barrel", "an hour", "/kg", "-a-share".
///
/// A rate has the kind of what it divides, but for speeds. "a" divides by what is known for it only: "$3 a barrel", but
/// not "$3 a surprise"; "per" divides by almost any noun.
struct RateRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Oil rose to ⟦$61.40 per barrel⟧."),
    .finds("Members pay ⟦£24 a-year⟧ for a ⟦17-cent-a-share⟧ payout."),
    .finds("The cars may do ⟦80 km/h⟧ and emit ⟦95 g/km⟧."),
    .finds("The roof loses ⟦0.31 W/(m²K)⟧."),
    .finds("The well gave ⟦300 barrels-a-day⟧."),
    .finds("Air held ⟦25 micrograms per cubic metre⟧ of soot."),
    .finds("Profit was ⟦$13 billion⟧ a year earlier."),
    .finds("It bids ⟦C$8⟧ (⟦US$5.90⟧) per unit."),
  ]

  let scene: Scene

  /// The unit with what it is counted by; twice at most ("dollars per person per day").
  ///
  /// - Parameter found: A unit as the lexicon has it; ages are given back as they are.
  /// - Returns: `found` itself where nothing divides it.
  func rate(_ found: FoundUnit) -> FoundUnit {
    guard found.kind != .age else { return found }
    if let yearly = behindSubstance(found) ?? behindBracket(found) { return yearly }
    let once = step(found)
    return once.end > found.end ? step(once) : once
  }

  /// "15 % per annum", "3% p.a."
  ///
  /// Asked of percent, which nothing but a year divides.
  func perAnnum(_ found: FoundUnit) -> FoundUnit {
    let isWords =
      scene.key(found.end) == "per" && scene.key(found.end + 1).isOne(of: "annum", "year")
    guard isWords || scene.key(found.end) == "p.a." else { return found }
    return FoundUnit(
      name: found.name + " per year", kind: found.kind, end: found.end + (isWords ? 2 : 1))
  }

  /// "300 tonnes of raw sugar a year": the time stands behind what is weighed; the unit keeps its own end.
  ///
  /// The substance may have three words at most; behind its first a small word or a verb ends the search.
  private func behindSubstance(_ found: FoundUnit) -> FoundUnit? {
    guard found.kind == .mass || found.kind == .volume, scene.key(found.end) == "of" else {
      return nil
    }
    for index in found.end + 2..<found.end + 5 {
      switch scene.key(index) {
      case "a", "per":
        guard let time = UnitForms(scene: scene).form(index + 1), time.kind == .duration,
          !isPast(time.end)
        else { return nil }
        return FoundUnit(
          name: "\(found.name) per \(time.name)", kind: found.kind, end: found.end)
      default:
        guard scene.kind(index) == .word, !scene.isWord(index, [.functionWord, .commonVerb]) else {
          return nil
        }
      }
    }
    return nil
  }

  /// "C$8 (US$5.90) per unit": the same money in brackets stands between.
  ///
  /// The bracket must close within eight tokens; the unit keeps its own end, before the bracket.
  private func behindBracket(_ found: FoundUnit) -> FoundUnit? {
    guard found.kind == .money, scene.kind(found.end) == .openBracket,
      let close = (found.end + 2..<found.end + 8).first(where: { scene.kind($0) == .closeBracket }),
      scene.key(close + 1) == "per"
    else { return nil }
    let behind = step(FoundUnit(name: found.name, kind: .money, end: close + 1))
    guard behind.end > close + 1 else { return nil }
    return FoundUnit(name: behind.name, kind: .money, end: found.end)
  }

  /// "a year earlier", "a week ago": a time of its own.
  ///
  /// - Parameter index: Just behind the time.
  private func isPast(_ index: Int) -> Bool { scene.isAny(index, .past) }

  /// A slash takes letters that are units nowhere else; an article takes times, measures and known divisors alone.
  enum Joiner { case slash, per, article }

  /// One divisor. Letters behind a slash are looked up before nouns, and a noun behind a slash must not be in capitals.
  ///
  /// - Returns: `found` itself where there is none, which callers tell by its end.
  func step(_ found: FoundUnit) -> FoundUnit {
    guard let (joiner, next) = joiner(found.end, isTime: found.kind == .duration) else {
      return found
    }
    let units = UnitForms(scene: scene)
    if joiner == .slash, scene.kind(next) == .number { return perHundred(found, next) }
    if joiner == .slash, scene.kind(next) == .openBracket { return inBrackets(found, next) }
    if joiner == .per, let round = RoundRateRule(scene: scene).divisor(at: next) {
      return FoundUnit(name: "\(found.name) \(round.name)", kind: found.kind, end: round.end)
    }
    guard scene.kind(next) == .word, scene.key(next) != "cent" else { return found }
    if let inner = units.form(next) ?? bare(next, joiner) {
      if joiner == .article,
        isPast(inner.end)
          || inner.kind != .duration && !isDivisor(inner.kind)
          || inner.kind == found.kind
            && found.kind != .duration
      {
        return found
      }
      let isSpeed = found.kind == .distance && inner.kind == .duration
      return FoundUnit(
        name: "\(found.name) per \(inner.name)", kind: isSpeed ? .speed : found.kind,
        end: inner.end)
    }
    if scene.key(next) == "annum" {
      return FoundUnit(name: found.name + " per year", kind: found.kind, end: next + 1)
    }
    let isFunction = scene.isWord(next, [.functionWord, .adjective, .preposition, .determiner])
    guard !isFunction, joiner != .article || scene.isAny(next, .divisor),
      joiner != .slash || scene.tokens[next].flags.contains(.hasLowerCase)
    else { return found }
    return FoundUnit(
      name: "\(found.name) per \(scene.singular(next))", kind: found.kind, end: next + 1)
  }

  /// What money and measures are divided by behind "a": "a barrel", "an ounce", "a mile".
  private func isDivisor(_ kind: FigureKind) -> Bool {
    switch kind {
    case .mass, .volume, .area, .distance, .duration: true
    default: false
    }
  }

  /// What joins a unit to its divisor, and where the divisor begins.
  ///
  /// Hyphens may stand on both sides of it: "a 17-cent-a-share payout".
  ///
  /// - Parameters:
  ///   - index: Just behind the unit.
  ///   - isTime: Then "a" and "an" lead to days, weeks and the like alone: "three hours a day".
  private func joiner(_ index: Int, isTime: Bool) -> (Joiner, next: Int)? {
    if scene.kind(index) == .symbol, scene.byte(index) == UInt8(ascii: "/"),
      scene.isGlued(index + 1)
    {
      return (.slash, index + 1)
    }
    var word = index
    if scene.kind(word) == .hyphen, scene.isGlued(word) { word += 1 }
    var next = word + 1
    if scene.kind(next) == .hyphen, scene.isGlued(next) { next += 1 }
    switch scene.key(word) {
    case "per": return (.per, next)
    case "a", "an": return isTime && !isDay(next) ? nil : (.article, next)
    case "each", "every":
      return scene.isWord(next, .timeWord) || isDay(next) ? (.article, next) : nil
    default: return nil
    }
  }

  /// "three hours a day": time is divided by these only.
  private func isDay(_ index: Int) -> Bool {
    scene.key(index).isOne(of: "day", "week", "month", "year", "night")
  }

}
