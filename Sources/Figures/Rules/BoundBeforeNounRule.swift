import Language
import Model

/// "five or more people": the bound stands between the number and what it counts.
///
/// Bounds behind a unit ("two weeks or more") are `ModifierRule`'s; this one must be asked before a noun is looked for,
/// which the bound would hide.
struct BoundBeforeNounRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Households of ⟦five or more people⟧ may ask."),
    .finds("It is ⟦50 or more miles⟧ away."),
    .ignores("Write to Gate 5 or more people will."),
  ]

  let scene: Scene

  /// The bound right behind a number, and where what is counted begins; nil where nothing follows it.
  ///
  /// - Parameter index: Just behind the number, where "or" would stand.
  /// - Returns: The modifier and the first token of what is counted, always two further.
  func bound(at index: Int) -> (modifier: FigureModifier, end: Int)? {
    guard scene.key(index) == "or" else { return nil }
    let modifier: FigureModifier? =
      switch scene.key(index + 1) {
      case "more": .over
      case "fewer", "less": .under
      case "so": .about
      default: nil
      }
    guard let modifier,
      UnitRule(scene: scene).unit(at: index + 2) != nil
        || CountedNounRule(scene: scene).nounPhrase(from: index + 2) != nil
    else { return nil }
    return (modifier, index + 2)
  }
}
