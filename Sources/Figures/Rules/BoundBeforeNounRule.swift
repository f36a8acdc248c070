import Language
import Model

/// "five or more people": the bound stands between the number and what it counts.
struct BoundBeforeNounRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Households of ⟦five or more people⟧ may ask."),
    .finds("It is ⟦50 or more miles⟧ away."),
    .ignores("Write to Gate 5 or more people will."),
  ]

  let scene: Scene

  /// The bound right behind a number, and where what is counted begins; nil where nothing follows it.
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
