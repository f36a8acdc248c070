import Language

/// The cents behind a sum of money are part of it.
///
/// Two numbers are then one figure, so that "6 dollars 25 cents" is worth 6.25, and no 25 cents are printed beside it.
struct SmallMoneyRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The fare was ⟦6 dollars 25 cents⟧."),
    .finds("It came to ⟦thirteen euros and forty cents⟧, tax included."),
    .finds("The stamp cost ⟦two pounds and 20 pence⟧."),
    .finds("A seat costs ⟦18 dollars 25⟧."),
    .finds("He paid ⟦5 dollars⟧ and kept ⟦50 cents⟧."),
  ]

  let scene: Scene

  /// What `number` adds to `candidate`, and where the whole ends; nil when it is a figure of its own.
  ///
  /// The number must follow at once or behind "and", be whole and from 1 to 99; the sum must be whole too. Without a
  /// word for cents it must have two digits and end the sentence.
  ///
  /// - Parameters:
  ///   - candidate: A sum with its unit, no range; "pound" will do before it is known for money.
  ///   - number: The next number of the sentence.
  /// - Returns: The hundredth part, and the index behind its unit.
  func cents(of candidate: Candidate, in number: NumberExpression) -> (value: Double, end: Int)? {
    var start = candidate.tokens.upperBound
    if scene.key(start) == "and" { start += 1 }
    guard candidate.kind == .money || candidate.unit == "pound", candidate.upperValue == nil,
      let unit = candidate.unit,
      number.tokens.lowerBound == start, !number.hasScale, !number.isFraction,
      number.upperValue == nil, number.value >= 1, number.value < 100,
      number.value == number.value.rounded(), candidate.value == candidate.value.rounded(),
      scene.key(candidate.tokens.lowerBound - 1) != "between"
    else { return nil }
    let end = number.tokens.upperBound
    if let small = UnitForms(scene: scene).form(end) {
      let isPart =
        switch small.name {
        case "cent": unit == "euro" || unit == "dollar" || unit.hasSuffix(" dollar")
        case "penny": unit == "pound sterling" || unit == "pound"
        default: false
        }
      return isPart ? (number.value / 100, small.end) : nil
    }
    guard candidate.kind == .money else { return nil }
    // "18 dollars 25." says so without its cents.
    guard scene.kind(candidate.tokens.upperBound - 1) == .word, number.value >= 10,
      scene.kind(end) == nil || scene.kind(end) == .stop
    else { return nil }
    return (number.value / 100, end)
  }
}
