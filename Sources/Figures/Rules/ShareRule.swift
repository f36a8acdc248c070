import Language
import Model
import Provenance

/// Shares in words: "a third of voters", "one in five pupils", "two out of three".
///
/// A share in words is worth its quotient; percent is a unit, and `UnitRule`'s. Fractions ("a third") are one number,
/// "one in five" is two.
struct ShareRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("⟦A third of voters⟧ stayed at home."),
    .finds("⟦One in five pupils⟧ walks to school."),
    .finds("It strikes ⟦one in 200 babies⟧ and ⟦nine in 10 sailors⟧."),
    .finds("It fails in ⟦one patient in twelve⟧; he has ⟦46 sacks⟧ in ⟦77 games⟧."),
    .finds("Expect to lose ⟦one in every five acres⟧."),
    .finds("⟦Two out of three nurses⟧ agreed, as did ⟦two of every three cooks⟧."),
    .finds("⟦One out of every nine boys⟧ rows."),
    .finds("⟦Half the town's people⟧ own a boat."),
    .finds("⟦Half⟧ of them left."),
    .finds("⟦More than half⟧ of the town's ⟦3,200 residents⟧ left."),
    .finds("⟦Two-thirds⟧ of the ⟦900 seats⟧ were sold."),
  ]

  let scene: Scene

  /// "one in five pupils": two numbers that are a part and its whole; nil when they are not.
  ///
  /// Two spelled numbers are a share; with digits it must be telling ("1 in 8", "27 in 100"), else a record of games is
  /// read as one ("46 sacks in 77 games"). Times behind "in" are none: "two in three years".
  ///
  /// - Parameters:
  ///   - index: Of the part; the whole is the next number.
  ///   - numbers: Those of the sentence.
  /// - Returns: A figure of both numbers, its value below 1.
  func share(_ index: Int, in numbers: [NumberExpression]) -> Candidate? {
    guard index + 1 < numbers.count else { return nil }
    let part = numbers[index]
    let whole = numbers[index + 1]
    guard part.value >= 1, part.value < whole.value,
      whole.value <= 1000 || part.value == 1,
      let joiner = joiner(part.tokens.upperBound..<whole.tokens.lowerBound),
      part.isSpelled && whole.isSpelled || isTelling(part, whole) || joiner == "out"
        || isMixed(part, whole),
      !DateRule(scene: scene).isDate(whole)
    else { return nil }
    let measure = UnitRule(scene: scene).unit(at: whole.tokens.upperBound)
    if measure?.kind == .duration, joiner == "in", !part.isSpelled || part.value > 1 { return nil }
    let tokens = part.tokens.lowerBound..<whole.tokens.upperBound
    var candidate = Candidate(
      number: index, tokens: tokens, core: tokens, value: part.value / whole.value, upperValue: nil)
    let noun = part.tokens.upperBound
    if scene.key(noun).isOne(of: "in", "out", "of") {
      apply(to: &candidate)
    } else {
      // "one patient in twelve"
      candidate.kind = .ratio
      candidate.hasOwnUnit = true
      candidate.unit = scene.singular(noun)
      candidate.noun = noun..<noun + 1
    }
    return candidate
  }

  /// "1 in 8", "27 in 100", but not "46 in 77 games"
  private func isTelling(_ part: NumberExpression, _ whole: NumberExpression) -> Bool {
    !part.isSpelled && !whole.isSpelled
      && (part.value == 1 || [10, 100, 1000, 10000, 100000].contains(whole.value))
  }

  /// "one in 200 babies", "nine in 10 pupils", but not "three in 20 games"
  private func isMixed(_ part: NumberExpression, _ whole: NumberExpression) -> Bool {
    part.isSpelled && (part.value == 1 || [10, 100, 1000].contains(whole.value))
  }

  /// - Parameter between: The tokens between the two numbers, three at most.
  /// - Returns: "in" or "out", which "of every" is as well; nil for anything else.
  private func joiner(_ between: Range<Int>) -> WordKey? {
    guard between.count <= 3, let first = between.first else { return nil }
    let key = scene.key(first)
    let next = scene.key(first + 1)
    let isJoiner =
      switch between.count {
      case 1: key == "in"
      // "one time in nine", "one patient in twelve"
      case 2:
        key == "out"
          ? next == "of"
          : next == "in" && scene.kind(first) == .word
            || next == "every" && key.isOne(of: "in", "of")
      default: key == "out" && next == "of" && scene.key(first + 2) == "every"
      }
    return isJoiner ? (key.isOne(of: "out", "of") ? "out" : "in") : nil
  }

  /// Takes what is shared out.
  ///
  /// With a number of its own the whole lends its noun and stays outside the figure: "two-thirds | of the 900 seats".
  /// Pronouns behind "of" leave the share without a unit. What is shared need not be counted behind "of" ("of the
  /// river's water").
  ///
  /// - Parameter candidate: Its tokens end where "of" or an article would stand.
  func apply(to candidate: inout Candidate) {
    candidate.kind = .ratio
    candidate.hasOwnUnit = true
    let end = candidate.tokens.upperBound
    if let whole = whole(end) {
      candidate.unit = CountedNounRule(scene: scene).name(of: whole)
      candidate.noun = whole.noun
      return
    }
    // "a third of those asked": the whole has no name here.
    let opener = scene.key(end) == "of" ? end + 1 : end
    guard !scene.key(opener).isOne(of: "those", "these", "them", "us", "it", "that", "this") else {
      return
    }
    let counted = CountedNounRule(scene: scene)
    // "half the world's population"
    let start = scene.key(end) == "of" ? end : behindDeterminer(end)
    let isNamed = scene.key(end) == "of" || start > end
    guard
      let noun = counted.nounPhrase(from: start)
        ?? (isNamed ? counted.nounPhrase(from: start, isOne: true) : nil)
    else { return }
    candidate.unit = counted.name(of: noun)
    candidate.noun = noun.noun
    candidate.tokens = candidate.tokens.lowerBound..<noun.end
  }

  /// `end` itself where no article stands.
  private func behindDeterminer(_ end: Int) -> Int {
    var index = end
    while scene.isWord(index, [.determiner, .possessivePronoun]) { index += 1 }
    return index > end ? NounPhrase(scene: scene).behindOwner(index) : index
  }

  /// "three-fifths of the joint 640 berths": the whole has a number of its own.
  ///
  /// Articles, an owner, adjectives and "combined" may stand before its number.
  ///
  /// - Parameter end: Just behind the share.
  private func whole(_ end: Int) -> CountedNounRule.Found? {
    var index = end
    if scene.key(index) == "of" { index += 1 }
    while scene.isWord(index, [.determiner, .possessivePronoun]) { index += 1 }
    index = NounPhrase(scene: scene).behindOwner(index)
    while scene.isWord(index, .adjective) || scene.key(index) == "combined" { index += 1 }
    guard index > end, let number = scene.number(at: index) else { return nil }
    return CountedNounRule(scene: scene).nounPhrase(from: number.tokens.upperBound)
  }
}
