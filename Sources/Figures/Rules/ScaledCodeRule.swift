import Language
import Model

/// "75 USD million": the scale stands behind the code of the money.
struct ScaledCodeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The fund has ⟦60 USD million⟧, the other ⟦15 EUR billion⟧."),
    .finds("It paid ⟦75 USD⟧ in million-strong towns."),
  ]

  let scene: Scene

  /// Multiplies the value of a sum that ends in a code in capitals and has no scale so far.
  func apply(to candidate: inout Candidate, hasScale: Bool) {
    let end = candidate.tokens.upperBound
    guard candidate.kind == .money, !hasScale, candidate.upperValue == nil,
      scene.kind(end - 1) == .word, scene.tokens[end - 1].flags.contains(.allCapitals)
    else { return }
    let scale: Double
    switch scene.key(end) {
    case "thousand": scale = 1000
    case "million", "mn", "mln": scale = 1_000_000
    case "billion", "bn": scale = 1_000_000_000
    case "trillion": scale = 1_000_000_000_000
    default: return
    }
    candidate.value *= scale
    candidate.tokens = candidate.tokens.lowerBound..<end + 1
  }
}
