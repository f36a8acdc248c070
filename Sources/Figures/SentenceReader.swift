import Language
import Model

/// Reads the figures of one sentence, in order.
///
/// The order of questions is the meaning: what is no quantity goes first, as any later rule would find a unit for it
/// ("the 3-1 win"); then shares, ranges and units, as a noun must not be looked for behind what has a unit; last
/// modifiers and units left out, which need the whole extent of the figure. A reader serves one sentence and is then
/// dropped.
struct SentenceReader {
  /// The sentence and its document.
  let scene: Scene
  /// All numbers of the sentence, in order; `Candidate.number` is an index into these.
  let numbers: [NumberExpression]
  /// The last count of the paragraph's earlier sentences.
  ///
  /// Never one of another paragraph. It is asked for only where the sentence itself has no count that fits.
  let carried: Candidate?
  /// What has been read so far, left of the number at hand.
  private var figures: [Candidate] = []

  /// - Parameters:
  ///   - numbers: All numbers of the sentence.
  ///   - carried: The last count of the paragraph's earlier sentences.
  init(scene: Scene, numbers: [NumberExpression], carried: Candidate?) {
    self.scene = scene
    self.numbers = numbers
    self.carried = carried
  }

  /// All figures of the sentence.
  ///
  /// A score takes two numbers and gives none; a range, a share and a sum with its cents take two and give one.
  ///
  /// - Returns: In the order of their numbers. Figures do not share tokens with the numbers of others, but one may
  ///   stand inside what another counts ("eight 12-inch shells").
  mutating func read() -> [Candidate] {
    let exclusion = ExclusionRule(scene: scene)
    let score = ScoreRule(scene: scene)
    let correction = CorrectionRule(scene: scene)
    figures.reserveCapacity(numbers.count)
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      if index + 1 < numbers.count, score.isScore(number, numbers[index + 1]) {
        index += 2
        continue
      }
      guard !isTaken(number), !exclusion.excludes(number), !correction.isWrong(number) else {
        index += 1
        continue
      }
      let (candidate, next) = candidate(index)
      if let candidate { figures.append(candidate) }
      index = next
    }
    return figures
  }

  /// The half of "a pound and a half of fish" is part of the figure before it.
  private func isTaken(_ number: NumberExpression) -> Bool {
    number.isFraction
      && figures.last.map { $0.tokens.upperBound > number.tokens.lowerBound } ?? false
  }

  /// The figure that begins with a number, if it is one, and the number after it.
  ///
  /// A share in two numbers is asked for first: read one by one, "one in five pupils" would be five pupils behind a
  /// bare 1. Else money before the number wins over a unit behind it; a unit behind the upper end counts for both ends
  /// of a range, and failing that the one behind the lower.
  ///
  /// - Parameter index: Into `numbers`.
  /// - Returns: No figure where the number stays bare and means nothing; `next` is beyond all numbers that were used
  ///   up.
  private func candidate(_ index: Int) -> (Candidate?, next: Int) {
    let number = numbers[index]
    if var share = ShareRule(scene: scene).share(index, in: numbers) {
      ModifierRule(scene: scene).apply(to: &share)
      return (share, index + 2)
    }
    let units = UnitRule(scene: scene)
    let money = units.money(before: number.tokens.lowerBound)
    let own = units.unit(at: number.tokens.upperBound)
    let start = money?.start ?? number.tokens.lowerBound
    var next = index + 1
    var candidate = Candidate(
      number: index, tokens: start..<number.tokens.upperBound,
      core: start..<number.tokens.upperBound,
      value: number.value, upperValue: number.upperValue)
    let unitEnd = unitEnd(number, isMoney: money != nil, own)
    if let range = RangeRule(scene: scene).upper(of: index, in: numbers, unitEnd: unitEnd),
      !ExclusionRule(scene: scene).excludes(numbers[range.number])
    {
      let high = numbers[range.number]
      candidate.value = RangeRule.firstValue(
        number, high, isLadder: scene.key(range.start) == "from")
      candidate.upperValue = high.value
      candidate.tokens = min(start, range.start)..<high.tokens.upperBound
      candidate.core = candidate.tokens
      next = range.number + 1
    }
    MinusRule(scene: scene).apply(to: &candidate, at: start)
    applyUnit(&candidate, number, money?.unit)
    if candidate.unit == nil, next > index + 1, money == nil, let own {
      candidate.unit = own.name
      candidate.kind = own.kind
    }
    ScaledCodeRule(scene: scene).apply(to: &candidate, hasScale: number.hasScale)
    AddedPartRule(scene: scene).apply(to: &candidate)
    DegreeRule(scene: scene).apply(to: &candidate)
    if next < numbers.count,
      let cents = SmallMoneyRule(scene: scene).cents(of: candidate, in: numbers[next])
    {
      candidate.value += cents.value
      if candidate.unit == "pound" { candidate.unit = "pound sterling" }
      candidate.kind = .money
      candidate.tokens = candidate.tokens.lowerBound..<cents.end
      next += 1
    }
    next = CompoundDurationRule(scene: scene).apply(to: &candidate, next: next, in: numbers)
    ModifierRule(scene: scene).apply(to: &candidate)
    RestatementRule(scene: scene).apply(to: &candidate, behind: figures.last)
    LeftOutUnitRule(
      scene: scene, numbers: numbers,
      antecedents: Antecedents(scene: scene, figures: figures, carried: carried)
    )
    .apply(to: &candidate)
    ChangeRule(scene: scene).apply(to: &candidate)
    CarriedChangeRule(scene: scene).apply(to: &candidate, behind: figures.last)
    return (isQuantity(candidate, number) ? candidate : nil, next)
  }

  /// Just behind a number and what is printed with it: behind money before it a mark of shillings and what it is counted by.
  private func unitEnd(_ number: NumberExpression, isMoney: Bool, _ own: FoundUnit?) -> Int {
    var end = number.tokens.upperBound
    guard isMoney else { return own?.end ?? end }
    end = ShillingMarkRule(scene: scene).end(end) ?? end
    return RateRule(scene: scene).rate(FoundUnit(name: "", kind: .money, end: end)).end
  }

  // MARK: Units

  /// Takes the currency whose sign stood before the number, and the rate behind it: "$12 an hour", "500/- a day".
  private func applyMoney(_ candidate: inout Candidate, _ money: String) {
    let end = candidate.tokens.upperBound
    let signed = ShillingMarkRule(scene: scene).end(end).map {
      FoundUnit(name: money, kind: .money, end: $0)
    }
    let found = UnitRule(scene: scene).rate(
      signed ?? CurrencyRule(scene: scene).confirmed(money, at: end))
    candidate.take(found.name, .money, to: found.end)
  }

  /// Asks for a unit in the order in which an answer excludes the others: money before the number, parts of a unit
  /// ("half a mile"), ages, units behind, vague plurals ("tens of miles"), "150-strong", bounds ("50 or more miles"),
  /// counted nouns, and at last what happened to people whom no noun names ("14 dead").
  ///
  /// - Parameters:
  ///   - candidate: Its tokens end where the unit may begin.
  ///   - number: Of a range the lower end; a spelled one is not joined by hyphens to what it would count.
  ///   - money: The unit of a sign or code before the number.
  private func applyUnit(_ candidate: inout Candidate, _ number: NumberExpression, _ money: String?)
  {
    if let money { return applyMoney(&candidate, money) }
    let units = UnitRule(scene: scene)
    let end = candidate.tokens.upperBound
    if number.isFraction {
      if let part = units.unit(ofPartAt: end) {
        return candidate.take(part.name, part.kind, to: part.end)
      }
      return ShareRule(scene: scene).apply(to: &candidate)
    }
    if MagnitudeRule(scene: scene).apply(to: &candidate) { return }
    if RoundRateRule(scene: scene).apply(to: &candidate) { return }
    if AgeRule(scene: scene).isAge(number), FeetMarksRule(scene: scene).unit(at: end) == nil {
      return AgeRule(scene: scene).apply(to: &candidate)
    }
    if let found = units.unit(at: end) {
      if isSpelledCompound(number, end, found.end), !isTime(found) { return }
      // "the 40-hectare site": what describes lends its unit to nothing.
      candidate.isDescribing = scene.kind(end) == .hyphen && scene.isGlued(end)
      if found.kind != .percent, isJoinedOn(end, found.end) { return }
      return candidate.take(found.name, found.kind, to: found.end)
    }
    // "hundreds of dollars", "tens of miles"
    if number.upperValue != nil, scene.key(end) == "of", let found = units.unit(at: end + 1) {
      return candidate.take(found.name, found.kind, to: found.end)
    }
    if scene.kind(end) == .hyphen, scene.key(end + 1) == "strong" {
      return candidate.take(nil, .count, to: end + 2)
    }
    if isSpelledCompound(number, end, end) { return }
    let counted = CountedNounRule(scene: scene)
    if let bound = BoundBeforeNounRule(scene: scene).bound(at: end) {
      candidate.modifier = bound.modifier
      candidate.tokens = candidate.tokens.lowerBound..<bound.end
      return applyUnit(&candidate, number, nil)
    }
    // "thousands" counts behind "of" alone: "slowly losing millions mending boats".
    let isBareVague =
      number.isSpelled && number.upperValue != nil
      && scene.key(end) != "of" && scene.key(end) != "more"
    if !isBareVague,
      let noun = counted.nounPhrase(
        from: end, isOne: number.value == 1 && number.isSpelled && candidate.upperValue == nil)
        ?? nested(end)
    {
      return applyNoun(&candidate, noun, end)
    }
    if !number.isSpelled, let noun = counted.singularCount(at: end) {
      candidate.isDescribing = true
      return applyNoun(&candidate, noun, end)
    }
    FateRule(scene: scene).apply(to: &candidate)
    if number.upperValue != nil, scene.key(end) != "of" { candidate.kind = .count }
  }

  /// A noun that is a measure after all ("300 rushing yards") is taken as one. Behind "of" the noun names the unit, and
  /// the figure itself ends at its number ("about 40 of the passengers"); a vague plural keeps it ("dozens of houses").
  ///
  /// - Parameter end: Just behind the number.
  private func applyNoun(_ candidate: inout Candidate, _ noun: CountedNounRule.Found, _ end: Int) {
    candidate.noun = noun.noun
    candidate.isDescribing = candidate.isDescribing || noun.isHyphened
    PointedCountRule(scene: scene).apply(to: &candidate, noun)
    let isOfNoun = scene.key(end) == "of" && numbers[candidate.number].upperValue == nil
    if let measure = MeasuredNounRule(scene: scene).measure(noun) {
      return candidate.take(measure.name, measure.kind, to: noun.end)
    }
    let name = CountedNounRule(scene: scene).name(of: noun)
    guard !isOfNoun else { return candidate.take(name, .count, to: end) }
    let rate = UnitRule(scene: scene).rate(FoundUnit(name: name, kind: .count, end: noun.end))
    candidate.take(rate.name, .count, to: rate.end)
  }

  /// "eight 12-inch shells", "1.6 million 5 litre kegs": what is counted has a measure of its own.
  ///
  /// The inner number must measure something, be hyphened or be a date; else two numbers merely stand side by side. The
  /// outer figure then ends before the inner one, which is read on its own next.
  ///
  /// - Parameter end: Where the inner number would begin.
  private func nested(_ end: Int) -> CountedNounRule.Found? {
    guard let inner = scene.number(at: end), !inner.isFraction else { return nil }
    let behind =
      UnitRule(scene: scene).unit(at: inner.tokens.upperBound)?.end ?? inner.tokens.upperBound
    guard
      behind > inner.tokens.upperBound || scene.kind(behind) == .hyphen
        || DateRule(scene: scene).isDate(inner),
      var noun = CountedNounRule(scene: scene).nounPhrase(from: behind)
    else { return nil }
    noun.end = end
    return noun
  }

  /// "three quarter-point cuts", "two day-trippers": the unit is a part of a word.
  ///
  /// Percent is excepted by the caller.
  ///
  /// - Parameters:
  ///   - start: The first token of the unit.
  ///   - end: Just behind it.
  private func isJoinedOn(_ start: Int, _ end: Int) -> Bool {
    scene.kind(start) == .word && !scene.isGlued(start) && scene.kind(end) == .hyphen
      && scene.isGlued(end) && scene.isGlued(end + 1) && scene.kind(end + 1) == .word
  }

  /// "four-door", "two-metre": a spelled number joined to a noun describes rather than counts, but for times.
  ///
  /// Ages are no such thing: "four-year-olds" counts, by its "olds" at the end.
  ///
  /// - Parameters:
  ///   - start: Just behind the number, of a range behind the upper end.
  ///   - end: Just behind the unit that was found, or `start` where none was.
  private func isSpelledCompound(_ number: NumberExpression, _ start: Int, _ end: Int) -> Bool {
    number.isSpelled && scene.kind(start) == .hyphen
      && !scene.key(end - 1).isOne(of: "old", "olds")
  }

  /// "a nine-month search" takes nine months.
  private func isTime(_ unit: FoundUnit) -> Bool { unit.kind == .duration }

  /// Whether there is enough to call it a quantity: a unit, or digits that nothing else explains.
  ///
  /// Digits stay a quantity without a unit. Words must be worth two or more and not be joined on ("four-door"), a vague
  /// plural stays ("thousands"), a fraction must be less than one.
  private func isQuantity(_ candidate: Candidate, _ number: NumberExpression) -> Bool {
    if AddedPartRule(scene: scene).isArticle(number) { return candidate.value > 1 }
    if candidate.unit != nil || candidate.hasOwnUnit { return true }
    if number.isFraction { return candidate.value < 1 }
    if number.isSpelled {
      return number.upperValue != nil
        || number.value >= 2 && scene.kind(number.tokens.upperBound) != .hyphen
    }
    return true
  }
}
