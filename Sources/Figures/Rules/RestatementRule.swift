import Language
import Model

/// The same quantity said again in brackets, in another unit, has the same modifier; behind ", or" only a change goes
/// on.
///
/// It keeps "more than 240 kilometres (150 miles)" from giving one figure that is over and one that is exact.
struct RestatementRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Eels swim ⟦more than 240 kilometres⟧ (⟦150 miles⟧)."),
    .finds("It cut ⟦about 1,100 jobs⟧, or ⟦6 per cent⟧."),
    .finds("The index fell ⟦212 points⟧, or ⟦1.3 percent⟧."),
  ]

  let scene: Scene

  /// Takes over the modifier of the figure right before, behind a bracket or ", or".
  ///
  /// The words of the modifier stay with the first figure.
  ///
  /// - Parameters:
  ///   - candidate: Left alone unless it is exact.
  ///   - last: The figure before it in the sentence; nil for the first.
  func apply(to candidate: inout Candidate, behind last: Candidate?) {
    guard candidate.modifier == .exact, let last else { return }
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, candidate.tokens.lowerBound)
    let isOr =
      between.count == 2 && scene.kind(between.lowerBound) == .comma
      && scene.key(between.lowerBound + 1) == "or"
    let isBracket = between.count == 1 && scene.kind(between.lowerBound) == .openBracket
    let isChange = last.modifier == .up || last.modifier == .down
    if isBracket || isOr && isChange { candidate.modifier = last.modifier }
  }
}
