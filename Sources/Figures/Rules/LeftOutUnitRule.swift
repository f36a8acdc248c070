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
    .finds(
      "It drew ⟦6.3 million viewers⟧, ⟦400,000⟧ fewer than before; ⟦19 new cases⟧ took the total to ⟦1,318⟧."
    ),
    .finds("It cut rates by ⟦25 basis points⟧ in May and by ⟦another 50⟧ in June."),
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
    guard candidate.unit == nil, !candidate.hasOwnUnit else { return }
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
    takeRate(&candidate)
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
    guard candidate.value != 0 else { return nil }
    if isPart(candidate) {
      return scene.key(end) == "of"
        ? antecedents.holder(of: candidate) : antecedents.counted ?? antecedents.carried
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
    if isCompared(start) { return last.kind == .count && hasComma(last, start) ? nil : last }
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

  /// "Of those, 51", "12 of them", "95 who wait longer", "all but 40"
  ///
  /// "of" before "us", "it", "which" or "a" names no whole. "Of those" may be parted from the number by a comma.
  private func isPart(_ candidate: Candidate) -> Bool {
    let start = candidate.tokens.lowerBound
    let end = candidate.core.upperBound
    if scene.key(end) == "who" { return true }
    if scene.key(end) == "of" {
      return !scene.key(end + 1).isOne(of: "us", "you", "it", "which", "a", "an")
    }
    if scene.key(start - 1) == "but", scene.key(start - 2) == "all" { return true }
    if isOfWhole(start) { return true }
    let comma = scene.kind(start - 1) == .comma ? start - 2 : start - 1
    return WordKey.wholes.contains(scene.key(comma))
      && scene.key(comma - 1) == "of"
  }

  /// "Of the 30 ships in port, 22 sailed": the whole stands at the head of the sentence.
  ///
  /// "of" is the sentence's first word, the whole stands within three tokens of it and is the only figure before.
  private func isOfWhole(_ start: Int) -> Bool {
    guard scene.kind(start - 1) == .comma, let first = antecedents.figures.first else {
      return false
    }
    let head = first.tokens.lowerBound
    return head - scene.first <= 3 && scene.key(scene.first) == "of"
      && antecedents.figures.count == 1
  }

  /// "another 500", "a further 120", "300 more"
  ///
  /// Behind "more" no noun may stand: "300 more ships" counts them itself.
  private func isMore(_ candidate: Candidate) -> Bool {
    let end = candidate.core.upperBound
    return scene.isAny(candidate.core.lowerBound - 1, .another)
      || scene.key(end).isOne(of: "more", "fewer", "less") && isClosed(end + 1)
  }

  /// "12 were killed": the people of the sentence.
  ///
  /// - Parameter end: Just behind the number; a verb that helps may stand there.
  private func isFate(_ end: Int) -> Bool {
    let verb = scene.isWord(end, .auxiliary) ? end + 1 : end
    return scene.isAny(verb, .fate)
  }

  /// "to 150", "from 50", "compared with 20", "against 12"
  ///
  /// - Parameter start: The figure's first token.
  private func isCompared(_ start: Int) -> Bool {
    scene.key(start - 1).isOne(of: "to", "from", "than", "at", "against", "versus")
      || scene.key(start - 1) == "with" && scene.key(start - 2) == "compared"
  }

  /// A comma before "to" begins something else, unless a word such as "total" within eight tokens says that it is
  /// summed up.
  private func hasComma(_ last: Candidate, _ start: Int) -> Bool {
    // "19 new cases, taking the total since March to 1,318"
    let isTotal = (start - 8..<start - 1).contains { scene.isAny($0, .total) }
    return scene.key(start - 1) == "to" && !isTotal
      && (last.tokens.upperBound..<max(last.tokens.upperBound, start)).contains {
        scene.kind($0) == .comma
      }
  }

  /// Whether no noun stands behind it.
  ///
  /// Small words and verbs are no nouns; the end of the sentence and marks close as well.
  private func isClosed(_ end: Int) -> Bool {
    switch scene.kind(end) {
    case nil, .comma, .stop, .colon, .dash, .quotationMark, .closeBracket: true
    case .word:
      scene.isWord(
        end,
        [
          .preposition, .auxiliary, .coordinator, .subordinator, .adverb, .timeWord, .weekday,
          .commonVerb, .negation,
        ])
    default: false
    }
  }

  /// "held 263", "adding 400", "had only 38"
  ///
  /// By lists and endings: any word in "ed" or "ing" will do, since a unit is lent only where a count stands before.
  private func isBehindVerb(_ start: Int) -> Bool {
    if scene.key(start - 1).isOne(of: "only", "just", "has", "had", "have") { return true }
    return scene.isWord(start - 1, .commonVerb)
      || scene.kind(start - 1) == .word
        && (scene.ends(start - 1, with: "ed") || scene.ends(start - 1, with: "ing"))
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
