import Language
import Model

/// "10,000/-", "500/=": a mark behind a number that says it is shillings or rupees and no smaller coin.
///
/// Which of the two "/-" means is told by other words of the text; else the mark itself is the unit.
struct ShillingMarkRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Guides charge ⟦10,000/- to 15,000/- per day⟧ and ⟦500/=⟧ for tea."),
    .finds("They paid ⟦Rs 2,000/-⟧, then ⟦Rs 300/- to Rs 400/- a day⟧."),
  ]

  /// How many tokens on either side are asked for the name of the money.
  private static let reach = 300

  let scene: Scene

  /// Just behind the mark that begins at `index`; nil where none does.
  func end(_ index: Int) -> Int? {
    guard scene.isMark("/", at: index), scene.isGlued(index), scene.isGlued(index + 1),
      scene.isMark("-", at: index + 1) || scene.isMark("=", at: index + 1),
      !scene.isGlued(index + 2) || !scene.isKind(index + 2, [.word, .number])
    else { return nil }
    return index + 2
  }

  /// The money that the mark at `index` stands for.
  func unit(at index: Int) -> FoundUnit? {
    guard let end = end(index) else { return nil }
    return FoundUnit(name: name(index), kind: .money, end: end)
  }

  private func name(_ index: Int) -> String {
    if scene.isMark("=", at: index + 1) { return "shilling" }
    let tokens = scene.tokens
    let near = max(0, index - Self.reach)..<min(tokens.count, index + Self.reach)
    if near.contains(where: { Self.shillings.contains(tokens[$0].key) }) { return "shilling" }
    return near.contains { Self.rupees.contains(tokens[$0].key) } ? "rupee" : "/-"
  }

  private static let shillings = WordKey.set(
    "shilling shillings sh shs ksh kshs tsh tshs ush kes tzs ugx")
  private static let rupees = WordKey.set("rupee rupees rs inr pkr lakh lakhs crore crores")
}
