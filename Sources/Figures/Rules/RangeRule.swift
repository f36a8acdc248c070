import Language

/// Two numbers that are the ends of one quantity.
///
/// The two ends become one figure with two values. "5 percent to 30 euros" is a change and a level, and so is "rose 5
/// percent to 30 percent": what joins two numbers must be plain, and the second larger, unless "from" stands before.
struct RangeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Expect ⟦50-60 miles⟧ of closed road."),
    .finds("The yard will cut ⟦300 to 400 jobs⟧."),
    .finds("⟦Between 20 and 30 ships⟧ are waiting."),
    .finds("Repairs cost ⟦$3-5 million⟧."),
    .finds("Shares rose ⟦5 percent⟧ to ⟦30 euros⟧."),
    .finds("It was cut from ⟦between US$130 million and US$147 million⟧."),
    .finds("A diver needs ⟦2100 - 2700 calories a day⟧."),
    .finds("Rates are at ⟦5.25%-5.50%⟧ and sales fell ⟦from 40 to 30 million euros⟧."),
    .finds("It raised its stake by ⟦5%⟧ to ⟦20%⟧."),
    .finds("The ⟦14- to 29-year-olds⟧ voted."),
    .finds("An ⟦8-to-10 foot⟧ fence stood there, and ⟦five or six people⟧ behind it."),
    .finds("It bears ⟦between -30C and 60C⟧ for ⟦one or two days⟧."),
    .finds("Fines range ⟦from $300 to $5 million⟧, bills ⟦between $3 million $4 million⟧."),
    .finds(
      "It misses its budget by ⟦R20bn to R50bn per year⟧ and ships ⟦5 tonnes to 7 tonnes a year⟧."),
    .finds("Rents went ⟦from €20 a day to €50 a day⟧, and tin rose ⟦$2 a tonne⟧ to ⟦$50 a tonne⟧."),
    .finds("Yields crept up ⟦from 14 tonnes in 1997 to 23 tonnes⟧ this year."),
    .finds("It could rise to ⟦24,000 or 25,000 sailors⟧ by June."),
    .finds("The yard will cut ⟦10% to 15%⟧ of its crew."),
  ]

  let scene: Scene

  /// An upper end: the index of its number, and where the range begins.
  ///
  /// What `SentenceReader` needs to join them.
  struct Upper {
    /// Into the numbers that were handed over; two behind the lower where a year stands between.
    let number: Int
    /// A token index: of "from" or "between" where one opens the range, else of the number or its money.
    let start: Int
  }

  /// The upper end of the range that a number begins; nil when it begins none.
  ///
  /// At most two further numbers are looked at. Fractions and vague plurals are no ends.
  ///
  /// - Parameter unitEnd: Just behind the number and its own unit.
  func upper(of number: Int, in numbers: [NumberExpression], unitEnd: Int) -> Upper? {
    let low = numbers[number]
    guard !low.isFraction, low.upperValue == nil else { return nil }
    let start = money(low.tokens.lowerBound)
    let before = beforeModifier(start)
    if scene.key(before) == "from", let far = far(number, numbers, unitEnd) {
      return Upper(number: far, start: before)
    }
    guard number + 1 < numbers.count else { return nil }
    let high = numbers[number + 1]
    guard high.tokens.upperBound <= scene.limit, !high.isFraction, high.upperValue == nil else {
      return nil
    }
    let next = money(high.tokens.lowerBound)
    // "from 41 tonnes to 58 tonnes": a unit may stand between, also "up to" and "about" before either end.
    switch joiner(unitEnd..<max(unitEnd, next), low, high) {
    case .to:
      if scene.key(before) == "from" {
        return low.value != high.value ? Upper(number: number + 1, start: before) : nil
      }
      guard
        unitEnd == low.tokens.upperBound || start < low.tokens.lowerBound || isSameUnit(low, high)
      else { return nil }
      // "cut 300 to 400 jobs" is a range; "rose 5 percent to 30 percent" is a change and the level that it reaches.
      let isLevel =
        isChange(start) && (unitEnd != low.tokens.upperBound || !isCounted(high))
        && !isShareOfThing(high)
      return isRising(low, high) && !isLevel ? Upper(number: number + 1, start: start) : nil
    case .and:
      return scene.key(before) == "between" && isRising(low, high)
        ? Upper(number: number + 1, start: before) : nil
    case .or:
      // "five or six people": neighbours are one estimate, others a choice.
      return unitEnd == low.tokens.upperBound && isNext(low, high)
        ? Upper(number: number + 1, start: start) : nil
    case .hyphen:
      return (unitEnd == low.tokens.upperBound || isSameUnit(low, high))
        && low.isSpelled == high.isSpelled && isRising(low, high)
        ? Upper(number: number + 1, start: start) : nil
    case nil: return nil
    }
  }

  /// Where a number begins with its sign of money.
  ///
  /// The number's own first token where no money stands before it.
  func money(_ start: Int) -> Int {
    UnitRule(scene: scene).money(before: start)?.start ?? start
  }

  /// "from 12 kilowatts per berth in 1997 to 18 kW": the other end stands behind a year or a word, and has the same
  /// unit or none.
  ///
  /// "from" must stand before it, which the caller has seen.
  ///
  /// - Returns: Index of the other end among the numbers, beyond the year where one stands between.
  private func far(_ number: Int, _ numbers: [NumberExpression], _ unitEnd: Int) -> Int? {
    var index = unitEnd
    let isYear = scene.key(index) == "in" && scene.kind(index + 1) == .number
    if isYear {
      index += 2
    } else if scene.kind(index) == .word, scene.key(index + 1) == "to", scene.key(index) != "to",
      unitEnd > numbers[number].tokens.upperBound
    {
      index += 1
    } else {
      return nil
    }
    guard scene.key(index) == "to" else { return nil }
    index += 1
    while scene.isWord(index, .approximator) { index += 1 }
    let next = number + (isYear ? 2 : 1)
    guard next < numbers.count, !numbers[next].isFraction, numbers[next].upperValue == nil,
      money(numbers[next].tokens.lowerBound) == index
    else { return nil }
    let units = UnitRule(scene: scene)
    let own = units.unit(at: numbers[number].tokens.upperBound)
    let other = units.unit(at: numbers[next].tokens.upperBound)
    return other == nil || other?.name == own?.name ? next : nil
  }

  /// The token before the lower end, "about" and "up to" passed over: where "from" or "between" would stand.
  private func beforeModifier(_ start: Int) -> Int {
    var index = start - 1
    // "between -30C and 60C"
    if scene.kind(index) == .hyphen, scene.isGlued(start), !scene.isGlued(index) { index -= 1 }
    if scene.key(index) == "to", scene.key(index - 1) == "up" { index -= 2 }
    while scene.isWord(index, .approximator) { index -= 1 }
    return index
  }

  func isCounted(_ number: NumberExpression) -> Bool {
    CountedNounRule(scene: scene).nounPhrase(from: number.tokens.upperBound) != nil
  }

  /// "30 knots to 34 knots", "5 tonnes to 7 tonnes a year": the unit may be said twice, and what it is counted by once.
  ///
  /// Not of times.
  private func isSameUnit(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    let units = UnitRule(scene: scene)
    guard let first = units.unit(at: low.tokens.upperBound),
      let second = units.unit(at: high.tokens.upperBound)
    else { return false }
    let isSame = first.name == second.name || second.name.hasPrefix(first.name + " per ")
    return isSame && first.kind != .duration
  }

  /// Values with their scales, so that "3-5 million" rises.
  private func isRising(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    low.value < high.value
  }

  /// "five or six", "10 or 12", "30 or 40": two estimates beside each other.
  ///
  /// Whole numbers, the higher at most a step of one or two above ten, or of ten above tens; what is counted or measured must follow.
  private func isNext(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    let step = high.value - low.value
    let isStep =
      step == 1 || step == 2 && low.value >= 10
      || step == 10 && low.value.truncatingRemainder(dividingBy: 10) == 0
    let isMeasured =
      isCounted(high) || UnitRule(scene: scene).unit(at: high.tokens.upperBound) != nil
    return (isStep || isRoundStep(low, high)) && low.value >= (low.isSpelled ? 1 : 2)
      && low.value == low.value.rounded()
      && isMeasured && scene.kind(high.tokens.upperBound) != .hyphen
  }

  /// The end that is told first, with the scale that the other lends it: "3-5 million", "from 40 to 30 million".
  ///
  /// The scale is lent where the bare value is less than what stands before the other's scale. With "from" the bare one
  /// may be larger, ten times at most: "from $200 to $4 million" rises.
  ///
  /// - Parameter isLadder: Whether "from" stands before it: then it may be the higher one.
  static func firstValue(_ low: NumberExpression, _ high: NumberExpression, isLadder: Bool)
    -> Double
  {
    let lends =
      !low.hasScale && high.hasScale
      && (low.value < high.value / high.scale
        || isLadder && low.value <= high.value / high.scale * 10
          && low.value < min(high.scale, 1000))
    return lends ? low.value * high.scale : low.value
  }
}
