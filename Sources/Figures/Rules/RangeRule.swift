import Language
import Provenance

/// Two numbers that are the ends of one quantity.
struct RangeRule {
  static let examples: [RuleExample] = [
    .finds("Expect ⟦50-60 miles⟧ of closed road."),
    .finds("The yard will cut ⟦300 to 400 jobs⟧."),
    .finds("⟦Between 20 and 30 ships⟧ are waiting."),
    .finds("Repairs cost ⟦$3-5 million⟧."),
    .finds("Shares rose ⟦5 percent⟧ to ⟦30 euros⟧."),
  ]

  let scene: Scene

  /// The index of the number that is the upper end, and where the range begins; nil when `number` begins no range.
  func upper(of number: Int, in numbers: [NumberExpression], unitEnd: Int) -> (
    number: Int, start: Int
  )? {
    guard number + 1 < numbers.count else { return nil }
    let low = numbers[number]
    let high = numbers[number + 1]
    guard high.tokens.upperBound <= scene.limit, !low.isFraction, !high.isFraction,
      low.upperValue == nil, high.upperValue == nil
    else { return nil }
    var start = low.tokens.lowerBound
    if scene.kind(start - 1) == .currency { start -= 1 }
    var next = high.tokens.lowerBound
    if scene.kind(next - 1) == .currency { next -= 1 }
    let before = beforeModifier(start)
    // "from 252 miles to 287 miles": a unit may stand between, also "up to" and "about" before either end.
    let between = unitEnd..<max(unitEnd, next)
    let joiner = joiner(between)
    switch joiner {
    case .to:
      if scene.key(before) == "from" { return isLadder(low, high) ? (number + 1, before) : nil }
      guard unitEnd == low.tokens.upperBound || isSameUnit(low, high) else { return nil }
      // "cut 300 to 400 jobs" is a range; "rose 5 percent to 30 percent" is a change and the level that it reaches.
      let isLevel = isChange(start) && (unitEnd != low.tokens.upperBound || !isCounted(high))
      return isRising(low, high) && !isLevel ? (number + 1, start) : nil
    case .and:
      return scene.key(before) == "between" && isRising(low, high) ? (number + 1, before) : nil
    case .hyphen:
      return unitEnd == low.tokens.upperBound && isRising(low, high) ? (number + 1, start) : nil
    case nil: return nil
    }
  }

  private enum Joiner { case to, and, hyphen }

  private func joiner(_ between: Range<Int>) -> Joiner? {
    var words = between.filter { !scene.isWord($0, .approximator) && scene.kind($0) != .currency }
    if words.count == 2, scene.key(words[0]) == "up" || scene.key(words[0]) == "as" {
      words.removeFirst()
    }
    guard words.count == 1, let index = words.first else { return nil }
    if scene.key(index) == "to" { return .to }
    if scene.key(index) == "and" { return .and }
    return scene.kind(index) == .hyphen || scene.kind(index) == .dash && scene.isGlued(index)
      ? .hyphen : nil
  }

  private func beforeModifier(_ start: Int) -> Int {
    var index = start - 1
    if scene.key(index) == "to", scene.key(index - 1) == "up" { index -= 2 }
    while scene.isWord(index, .approximator) { index -= 1 }
    return index
  }

  private func isChange(_ start: Int) -> Bool {
    var index = start - 1
    while scene.key(index) == "by" || scene.isWord(index, [.approximator, .adverb]),
      !scene.isWord(index, [.riseWord, .fallWord])
    {
      index -= 1
    }
    return scene.isWord(index, [.riseWord, .fallWord])
  }

  private func isCounted(_ number: NumberExpression) -> Bool {
    CountedNounRule(scene: scene).nounPhrase(from: number.tokens.upperBound) != nil
  }

  /// "15 per cent to 20 per cent": the unit may be said twice.
  private func isSameUnit(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    let units = UnitRule(scene: scene)
    guard let first = units.unit(at: low.tokens.upperBound),
      let second = units.unit(at: high.tokens.upperBound)
    else { return false }
    return first.name == second.name && first.kind != .duration
  }

  private func isLadder(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    low.value != high.value
  }

  /// "3-5 million": the scale of the upper end counts for both.
  private func isRising(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    low.value < high.value
  }

  /// The lower end, with the scale that the upper end lends it.
  static func lowerValue(_ low: NumberExpression, _ high: NumberExpression) -> Double {
    !low.hasScale && high.hasScale && low.value < high.value / high.scale
      ? low.value * high.scale : low.value
  }
}
