import Language
import Model

/// What a number counts or measures.
extension SentenceReader {
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
  func applyUnit(_ candidate: inout Candidate, _ number: NumberExpression, _ money: String?) {
    if let money {
      applyMoney(&candidate, money)
      trace?.step(CurrencyRule.self, candidate)
      return
    }
    let units = UnitRule(scene: scene)
    let end = candidate.tokens.upperBound
    if applyForm(&candidate, number, end) { return }
    if let found = units.unit(at: end) {
      if isSpelledCompound(number, end, found.end), !isTime(found) { return }
      // "the 40-hectare site": what describes lends its unit to nothing.
      candidate.isDescribing = scene.kind(end) == .hyphen && scene.isGlued(end)
      if found.kind != .percent, isJoinedOn(end, found.end) { return }
      return take(found, &candidate)
    }
    // "hundreds of dollars", "tens of miles"
    if number.upperValue != nil, scene.key(end) == "of", let found = units.unit(at: end + 1) {
      return take(found, &candidate)
    }
    if scene.kind(end) == .hyphen, scene.key(end + 1) == "strong" {
      return candidate.take(nil, .count, to: end + 2)
    }
    if isSpelledCompound(number, end, end) { return }
    let counted = CountedNounRule(scene: scene)
    if let bound = BoundBeforeNounRule(scene: scene).bound(at: end) {
      candidate.modifier = bound.modifier
      candidate.tokens = candidate.tokens.lowerBound..<bound.end
      trace?.step(BoundBeforeNounRule.self, candidate)
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
    trace?.step(FateRule.self, candidate)
    if number.upperValue != nil, scene.key(end) != "of" { candidate.kind = .count }
  }

  /// What the number's own form says that it is: part of a whole, a magnitude, a rate, an age.
  ///
  /// - Parameter end: Just behind the number.
  /// - Returns: Whether it is one, and no unit is to be looked for.
  private func applyForm(_ candidate: inout Candidate, _ number: NumberExpression, _ end: Int)
    -> Bool
  {
    if number.isFraction {
      if let part = UnitRule(scene: scene).unit(ofPartAt: end) {
        take(part, &candidate)
        return true
      }
      ShareRule(scene: scene).apply(to: &candidate)
      trace?.step(ShareRule.self, candidate)
      return true
    }
    if MagnitudeRule(scene: scene).apply(to: &candidate) {
      trace?.step(MagnitudeRule.self, candidate)
      return true
    }
    if RoundRateRule(scene: scene).apply(to: &candidate) {
      trace?.step(RoundRateRule.self, candidate)
      return true
    }
    if AgeRule(scene: scene).isAge(number), FeetMarksRule(scene: scene).unit(at: end) == nil {
      AgeRule(scene: scene).apply(to: &candidate)
      trace?.step(AgeRule.self, candidate)
      return true
    }
    return false
  }

  /// Takes the unit that stands behind the number.
  private func take(_ unit: FoundUnit, _ candidate: inout Candidate) {
    candidate.take(unit.name, unit.kind, to: unit.end)
    trace?.step(UnitRule.self, candidate)
  }

  /// A noun that is a measure after all ("300 rushing yards") is taken as one. Behind "of" the noun names the unit, and
  /// the figure itself ends at its number ("about 40 of the passengers"); a vague plural keeps it ("dozens of houses").
  ///
  /// - Parameter end: Just behind the number.
  private func applyNoun(_ candidate: inout Candidate, _ noun: CountedNounRule.Found, _ end: Int) {
    candidate.noun = noun.noun
    candidate.isDescribing = candidate.isDescribing || noun.isHyphened
    trace?.step(CountedNounRule.self, candidate)
    PointedCountRule(scene: scene).apply(to: &candidate, noun)
    trace?.step(PointedCountRule.self, candidate)
    let isOfNoun = scene.key(end) == "of" && numbers[candidate.number].upperValue == nil
    if let measure = MeasuredNounRule(scene: scene).measure(noun) {
      candidate.take(measure.name, measure.kind, to: noun.end)
      trace?.step(MeasuredNounRule.self, candidate)
      return
    }
    let name = CountedNounRule(scene: scene).name(of: noun)
    guard !isOfNoun else { return candidate.take(name, .count, to: end) }
    let rate = UnitRule(scene: scene).rate(FoundUnit(name: name, kind: .count, end: noun.end))
    candidate.take(rate.name, .count, to: rate.end)
    if rate.end > noun.end { trace?.step(RateRule.self, candidate) }
    if candidate.value >= 10, !noun.isHyphened,
      let list = ListedCountRule(scene: scene).end(behind: rate.end)
    {
      candidate.take(rate.name, .count, to: list)
      trace?.step(ListedCountRule.self, candidate)
    }
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
}
