import Language
import Model

/// What stands behind the slash of a rate: letters, a hundred, a bracket.
extension RateRule {
  /// "km/h", "W/m²K": letters that are a unit only behind a slash.
  ///
  /// - Returns: The unit that one or two letters mean there; its end is behind them.
  func bare(_ index: Int, _ joiner: Joiner) -> FoundUnit? {
    guard joiner == .slash else { return nil }
    let names: (String, FigureKind)? =
      switch scene.key(index) {
      case "h", "hr": ("hour", .duration)
      case "s": ("second", .duration)
      case "d": ("day", .duration)
      case "y", "yr", "a": ("year", .duration)
      case "l": ("liter", .volume)
      case "dl": ("deciliter", .volume)
      case "k": ("kelvin", .temperature)
      case "mo": ("month", .duration)
      default: nil
      }
    return names.map { FoundUnit(name: $0.0, kind: $0.1, end: index + 1) }
  }

  /// "6.5 L/100km"
  ///
  /// Of distances only, by exactly 100.
  ///
  /// - Parameter number: Where the digits stand.
  func perHundred(_ found: FoundUnit, _ number: Int) -> FoundUnit {
    guard scene.lower(number) == "100", let inner = UnitForms(scene: scene).form(number + 1),
      inner.kind == .distance
    else { return found }
    return FoundUnit(
      name: "\(found.name) per 100 \(inner.name)s", kind: found.kind, end: inner.end)
  }

  /// "W/(m²K)", "W/(m² · K)": a length and what follows it in brackets.
  ///
  /// - Returns: `found` itself where a word in the bracket is no unit.
  func inBrackets(_ found: FoundUnit, _ open: Int) -> FoundUnit {
    guard let first = UnitForms(scene: scene).form(open + 1) else { return found }
    var next = first.end
    if scene.kind(next) == .symbol || scene.kind(next) == .stop { next += 1 }
    var name = "\(found.name) per \(first.name)"
    if scene.kind(next) == .word, let second = bare(next, .slash) {
      name += " \(second.name)"
      next = second.end
    }
    guard scene.kind(next) == .closeBracket else { return found }
    return FoundUnit(name: name, kind: found.kind, end: next + 1)
  }
}
