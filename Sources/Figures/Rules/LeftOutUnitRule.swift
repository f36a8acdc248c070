import Language
import Model
import Provenance

/// What a bare number counts where its unit is left out: it is taken from what stands near.
///
/// From nearest to farthest: numbers joined with it, the whole that is named beside it, the figures before it in the
/// sentence, the last count of the paragraph. A guess is a defect: a bare number stays bare unless a word beside it
/// ("another", "of them", "to", "who") says that it goes on.
struct LeftOutUnitRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The army sent ⟦1,000 troops⟧, and ⟦another 500⟧ came later."),
    .finds("They close ⟦64 branches⟧ this year and ⟦38⟧ in the next."),
    .finds("⟦Nine sailors⟧ were killed and ⟦at least 30 wounded⟧. A ⟦further 12⟧ are missing."),
    .finds("Built for ⟦180 boats⟧, it held ⟦263⟧ on Monday."),
    .finds("They lost ⟦112 boats⟧, including ⟦74 barges⟧, and fear for ⟦another 20⟧."),
    .finds("They sent ⟦18 nurses⟧. The flood had ⟦killed 170⟧."),
    .finds("The ⟦400 people⟧ lived in ⟦90 houses⟧, and ⟦60⟧ died."),
    .finds("Of the ⟦30 ships⟧ in port, ⟦22⟧ sailed."),
    .finds("It has hired ⟦800 women⟧ and young men, and ⟦600⟧ of them row."),
    .finds("They bought ⟦40 boats⟧ and ⟦30 cars⟧, and ⟦12⟧ of them burned."),
    .finds(
      "It drew ⟦6.3 million viewers⟧, ⟦400,000⟧ fewer than before; ⟦19 new cases⟧ took the total to ⟦1,318⟧."
    ),
    .finds("It cut rates by ⟦25 basis points⟧ in May and by ⟦another 50⟧ in June."),
    .finds(
      "⟦Five boys⟧ and ⟦12 girls⟧ drowned. ⟦More than 40⟧ were saved, including ⟦15⟧ who are ill."),
    .finds("They saw ⟦90 seals⟧ in May, compared to a total ⟦120⟧ in all of last year."),
    .finds("⟦Ninety girls⟧ came, compared to ⟦120⟧ for boys."),
    .finds("They sent ⟦13 lorries⟧. ⟦Four⟧ of those injured are ill."),
    .finds("There are ⟦300 people⟧ who wait ⟦two to three years⟧ and ⟦95⟧ who wait longer."),
  ]

  let scene: Scene
  /// All numbers of the sentence.
  ///
  /// `Candidate.number` is an index into these.
  let numbers: [NumberExpression]
  /// The figures that stand before the bare number.
  ///
  /// Of which the words around the bare number choose one.
  let antecedents: Antecedents

  /// Fills in the unit of a figure that has none.
  ///
  /// Does nothing to a figure with a unit of its own, or known to have none. "another" and "further" become part of the
  /// figure even where no unit is found. What it counts is taken over as well, so that its noun may lie far before it.
  func apply(to candidate: inout Candidate) {
    guard candidate.unit == nil, !candidate.hasOwnUnit, !isOfPeople(candidate.core.upperBound)
    else { return }
    let start = candidate.core.lowerBound
    if scene.key(start - 1).isOne(of: "another", "further") {
      candidate.tokens = min(start - 1, candidate.tokens.lowerBound)..<candidate.tokens.upperBound
    }
    if CoordinatedUnitRule(scene: scene, numbers: numbers).apply(to: &candidate) { return }
    if let noun = WholeUnitRule(scene: scene).noun(of: candidate) {
      candidate.unit = CountedNounRule(scene: scene).name(of: noun)
      candidate.noun = noun.noun
      candidate.kind = .count
      return
    }
    guard let earlier = ageInList(candidate) ?? earlier(candidate) else { return }
    candidate.unit = earlier.unit
    candidate.kind = earlier.kind
    candidate.noun = earlier.noun
    if earlier.kind == .count { dropNew(&candidate) }
    takeRate(&candidate)
  }

  /// "19 new cases took the total to 1,318": of a total not all are new.
  private func dropNew(_ candidate: inout Candidate) {
    let start = candidate.tokens.lowerBound
    guard scene.key(start - 1).isOne(of: "to", "at", "of"),
      scene.key(start - 2).isOne(of: "total", "tally", "toll", "number"),
      let noun = candidate.noun, noun.count > 1,
      scene.key(noun.lowerBound).isOne(of: "new", "additional", "further", "extra", "more"),
      let unit = candidate.unit, let space = unit.firstIndex(of: " ")
    else { return }
    candidate.noun = noun.lowerBound + 1..<noun.upperBound
    candidate.unit = String(unit[unit.index(after: space)...])
  }

  /// "four of those injured", "two of those who came": people, whatever was counted before.
  private func isOfPeople(_ end: Int) -> Bool {
    guard scene.key(end) == "of", scene.key(end + 1) == "those" else { return false }
    return scene.key(end + 2).isOne(of: "who", "dead", "hurt", "killed", "injured", "wounded")
      || scene.key(end + 2).isOne(of: "arrested", "detained", "missing", "trapped", "infected")
  }

  /// "ages 6, 12, and 17": an age in a list of ages.
  ///
  /// Only commas, "and" and "or" may stand between, two tokens at most, and no noun behind.
  private func ageInList(_ candidate: Candidate) -> Candidate? {
    guard let last = antecedents.figures.last, last.kind == .age, candidate.upperValue == nil,
      candidate.value < 120
    else { return nil }
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, candidate.tokens.lowerBound)
    let isList =
      !between.isEmpty && between.count < 3
      && between.allSatisfy {
        scene.kind($0) == .comma || scene.key($0) == "and" || scene.key($0) == "or"
      }
    return isList && isClosed(candidate.core.upperBound) ? last : nil
  }

  /// The figure before it whose unit it shares.
  ///
  /// The order is that of certainty: a part of a whole, "another", fates, "usual" and "every", then the last figure,
  /// which must end fewer than sixteen tokens before. Behind anything but "by", money printed with a sign lends nothing
  /// and percent no more than a level before it; a nought takes nothing.
  ///
  /// - Returns: The figure to take unit, kind and noun from; nil where the number stays bare.
  private func earlier(_ candidate: Candidate) -> Candidate? {
    let start = candidate.tokens.lowerBound
    let end = candidate.core.upperBound
    let before = scene.key(start - 1)
    // "close to zero", "to bring it to zero"
    guard candidate.value != 0, !isOfLevel(candidate) else { return nil }
    if isPart(candidate) {
      let whole =
        scene.key(end) == "of"
        ? antecedents.holder(of: candidate) : antecedents.counted ?? antecedents.carried
      // "seven nurses, while rebels said 32, of whom | 28"
      if let whole, scene.key(end) != "of", whole.modifier != .over,
        (whole.upperValue ?? whole.value) < candidate.value, scene.key(end) != "who",
        scene.key(candidate.tokens.lowerBound - 1) != "but"
      {
        return nil
      }
      return whole.flatMap { isOneOfTwo($0) ? nil : $0 }
    }
    if isMore(candidate) { return antecedents.more ?? antecedents.carried }
    if isFate(end) { return antecedents.people(before: start) }
    if scene.isAny(start - 1, .harming) { return antecedents.harmed }
    if before == "usual" || before == "possible" {
      return antecedents.last {
        antecedents.figures[$0].unit != nil && !antecedents.figures[$0].isDescribing
      }
    }
    if before == "every" { return antecedents.last { antecedents.figures[$0].kind == .duration } }
    guard let last = antecedents.last(where: { !antecedents.figures[$0].isDescribing }),
      last.unit != nil,
      last.kind != .age,
      start - last.tokens.upperBound < 16
    else { return nil }
    if before == "by", last.modifier == .up || last.modifier == .down { return last }
    if last.kind == .duration, before == "to" || before == "at" { return nil }
    if last.kind == .percent { return before == "to" || before == "at" ? antecedents.level : nil }
    // A sign of money is said again with each amount: "sold at £1m, compared to 469 last year" counts sales.
    if last.kind == .money, scene.kind(last.core.lowerBound) == .currency { return nil }
    if before == "to", isRate(last) || last.kind == .money && isChange(last) { return nil }
    if isCompared(start) {
      return last.kind == .count && (hasComma(last, start) || isOfOthers(end)) ? nil : last
    }
    guard last.kind == .count || last.kind == .distance || last.unit == "point", isClosed(end),
      !antecedents.isParted(last, start)
    else {
      return nil
    }
    // "400 people live in 90 houses, and 60 died"
    if scene.isWord(end, .commonVerb), scene.kind(end) == .word,
      scene.isAny(end, .dying)
    {
      return antecedents.people(before: start)
    }
    if before.isOne(of: "and", "or") || before == Antecedents.including { return last }
    return candidate.modifier != .exact || isBehindVerb(start) ? antecedents.whole : nil
  }

  /// "averaging 26 points a game, was held to 11": what is reached in one game is no rate. Nor does a change of small
  /// coins name its level ("lost seven paise to 84.12").
  ///
  /// By the unit's ending.
  private func isRate(_ figure: Candidate) -> Bool {
    figure.unit.map { $0.hasSuffix(" per game") || $0.hasSuffix(" per match") } ?? false
  }

  private func isChange(_ figure: Candidate) -> Bool {
    figure.modifier == .up || figure.modifier == .down
  }

  /// "a mean of 35 per month"
  ///
  /// The count becomes one by time or thing, and the figure ends behind that.
  private func takeRate(_ candidate: inout Candidate) {
    guard candidate.kind == .count, let unit = candidate.unit,
      scene.key(candidate.core.upperBound) == "per",
      let inner = UnitRule(scene: scene).unit(at: candidate.core.upperBound + 1)
    else { return }
    candidate.unit = "\(unit) per \(inner.name)"
    candidate.tokens = candidate.tokens.lowerBound..<inner.end
  }
}
