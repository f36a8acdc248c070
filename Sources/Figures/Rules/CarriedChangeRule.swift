import Language
import Model

/// "Tin was down 3.7%, zinc by 4.2%": a change behind "by" without a verb goes on with the last one.
///
/// The verb is said once and left out after; "by" keeps its place. A level behind "to" or "at" is exact and takes
/// nothing.
struct CarriedChangeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Tin was ⟦down 3.7%⟧, zinc by ⟦4.2%⟧.")
  ]

  let scene: Scene

  /// Only from the figure right before, of the same kind, fewer than eight tokens away. The figure's words stay as they
  /// are.
  ///
  /// - Parameters:
  ///   - candidate: An exact figure behind "by".
  ///   - last: The figure read before it in the sentence; nil for the first.
  func apply(to candidate: inout Candidate, behind last: Candidate?) {
    guard candidate.modifier == .exact, let last, last.modifier == .up || last.modifier == .down,
      scene.key(candidate.tokens.lowerBound - 1) == "by", last.kind == candidate.kind,
      candidate.tokens.lowerBound - last.tokens.upperBound < 8
    else { return }
    candidate.modifier = last.modifier
  }
}
