import Language
import Model

/// A measure with describing words before it is that measure: "50 previous years", "300 rushing yards".
///
/// Else such years would be counted like things, under a name that no other figure has. "trading days" stay things.
struct MeasuredNounRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("He ran for ⟦300 rushing yards⟧ in ⟦two full hours⟧."),
    .finds("It has ⟦20 trading days⟧ left, and ⟦five more years⟧ after them."),
  ]

  let scene: Scene

  /// The measure that a counted noun is, when only adjectives and participles stand before it.
  ///
  /// - Returns: Nil where the head is no unit of exactly one word, or where a noun stands before it ("50 harbour
  ///   miles").
  func measure(_ noun: CountedNounRule.Found) -> (name: String, kind: FigureKind)? {
    let head = noun.noun.upperBound - 1
    guard let unit = UnitRule(scene: scene).unit(at: head),
      unit.end == head + 1,
      unit.kind != .count, noun.noun.dropLast().allSatisfy(describes)
    else { return nil }
    return (unit.name, unit.kind)
  }

  /// Adjectives, ordinals, adverbs, words of span and words in "ing".
  private func describes(_ index: Int) -> Bool {
    scene.isWord(index, [.adjective, .ordinalWord, .adverb])
      || scene.isAny(index, .span)
      || scene.kind(index) == .word && scene.ends(index, with: "ing")
        && scene.key(index) != "trading"
  }
}
