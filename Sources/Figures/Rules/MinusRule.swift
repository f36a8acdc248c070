import Language
import Model

/// A number below nought: a hyphen, "minus" or "negative" before it.
///
/// A hyphen is a minus only where a space stands before it and none behind: "at -12 degrees", but not "a 5-12 split". The
/// word is one too, with a hyphen or without; "negative" only before degrees and percent.
struct MinusRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("It fell to ⟦-12 degrees⟧, then to ⟦minus-14 degrees⟧ and ⟦negative six degrees⟧."),
    .finds("It bears ⟦between -30C and 60C⟧."),
    .finds("He tested negative ⟦12 times⟧."),
  ]

  let scene: Scene

  /// Turns the value and takes the sign into the core, so that modifiers are looked for before it.
  ///
  /// - Parameter start: Where the number begins, or its money; "between" of a range stands before the sign.
  func apply(to candidate: inout Candidate, at start: Int) {
    let before = start - 1
    let isSign =
      scene.kind(before) == .hyphen && !scene.isGlued(before) && scene.isGlued(before + 1)
    let isHyphened = scene.kind(before) == .hyphen && scene.key(before - 1) == "minus"
    // "plus or minus 3 points" is the size of an error.
    guard scene.key(before - 1) != "or",
      scene.key(before) == "minus" || isSign || isHyphened || isNegative(candidate, before)
    else { return }
    candidate.value = -candidate.value
    let first = min(isHyphened ? before - 1 : before, candidate.tokens.lowerBound)
    candidate.tokens = first..<candidate.tokens.upperBound
    candidate.core = candidate.tokens
  }

  private func isNegative(_ candidate: Candidate, _ before: Int) -> Bool {
    guard scene.key(before) == "negative",
      let unit = UnitRule(scene: scene).unit(at: candidate.tokens.upperBound)
    else { return false }
    return unit.kind == .temperature || unit.kind == .percent
  }
}
