import Language
import Model

/// "1 minute and 45 seconds", "three years and two months", "2 hours 10 minutes": a time in units of two sizes is one
/// figure, counted in the larger one.
///
/// Each unit must be smaller than the one before and hold fewer than make one of that; a comma joins only where "and"
/// comes after it, as "two years, three months of it ill" are two times.
struct CompoundDurationRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("She held her breath for ⟦1 minute and 45 seconds⟧."),
    .finds(
      "He was jailed for ⟦three years and two months⟧, his boy is ⟦2 years and 3 months old⟧."),
    .finds("It took ⟦more than 2 hours 10 minutes⟧, then ⟦3 hours, 2 minutes and 5 seconds⟧."),
    .finds("He served ⟦two years⟧, ⟦three months⟧ of it ill."),
    .finds("They stay for ⟦two hours⟧ and ⟦90 minutes⟧, or for ⟦nine months⟧ and ⟦two years⟧."),
  ]

  let scene: Scene

  /// Adds the smaller units that stand behind a time, and takes their words in.
  ///
  /// - Parameters:
  ///   - candidate: A figure with its unit.
  ///   - next: The first number behind it.
  ///   - numbers: Those of the sentence.
  /// - Returns: The first number that is not used up.
  func apply(to candidate: inout Candidate, next: Int, in numbers: [NumberExpression]) -> Int {
    guard candidate.kind == .duration, candidate.upperValue == nil, !candidate.isDescribing,
      var unit = seconds(candidate.unit)
    else { return next }
    let whole = unit
    var value = candidate.value
    var end = candidate.tokens.upperBound
    var used = next
    for index in next..<min(next + 3, numbers.count) {
      let number = numbers[index]
      guard let isOpen = joint(end..<max(end, number.tokens.lowerBound)), number.upperValue == nil,
        !number.isFraction,
        let found = UnitRule(scene: scene).unit(at: number.tokens.upperBound),
        scene.kind(number.tokens.upperBound) == .word, let part = seconds(plain(found)),
        part < unit, number.value * part < unit
      else { break }
      value += number.value * part / whole
      end = found.end
      unit = part
      // Behind a comma it waits for "and".
      guard !isOpen else { continue }
      used = index + 1
      candidate.value = value
      candidate.tokens = candidate.tokens.lowerBound..<end
      if found.kind == .age, let name = candidate.unit {
        candidate.kind = .age
        candidate.unit = name + " of age"
      }
    }
    return used
  }

  /// Whether the joint leaves the time open, as a comma does; nil where it is none.
  private func joint(_ between: Range<Int>) -> Bool? {
    switch between.count {
    case 0: false
    case 1 where scene.key(between.lowerBound) == "and": false
    case 1 where scene.kind(between.lowerBound) == .comma: true
    default: nil
    }
  }

  /// "month" of "month of age"; a time that is counted by something has no plain unit.
  private func plain(_ unit: FoundUnit) -> String? {
    guard unit.kind == .duration || unit.kind == .age else { return nil }
    return unit.kind == .age ? String(unit.name.dropLast(" of age".count)) : unit.name
  }

  /// How long a unit is; months and years by their averages.
  private func seconds(_ unit: String?) -> Double? {
    switch unit {
    case "second": 1
    case "minute": 60
    case "hour": 3600
    case "day": 86400
    case "week": 604_800
    case "month": 2_629_800
    case "year": 31_557_600
    default: nil
    }
  }
}
