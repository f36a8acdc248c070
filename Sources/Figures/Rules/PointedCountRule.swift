import Language
import Model

/// "3.350 people": a point before three digits parts thousands where things are counted, which come whole.
///
/// Rates, averages and shares ("1.125 children per woman") keep their decimals.
struct PointedCountRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The village has ⟦4.120 people⟧ and ⟦2.500 boats⟧."),
    .finds("⟦An average of 1.125 children⟧ were born."),
  ]

  let scene: Scene

  /// Multiplies the value by a thousand.
  ///
  /// - Parameter noun: What is counted.
  func apply(to candidate: inout Candidate, _ noun: CountedNounRule.Found) {
    let digits = candidate.core.upperBound - 1
    guard candidate.upperValue == nil, scene.isDecimal(digits), isGrouped(digits),
      !scene.key(noun.noun.upperBound - 1).isOne(of: "shares", "times", "points", "games", "runs"),
      !noun.isHyphened, scene.key(noun.end) != "per",
      !scene.key(candidate.core.lowerBound - 1).isOne(of: "average", "of")
    else { return }
    candidate.value = (candidate.value * 1000).rounded()
  }

  /// One to three digits without a nought in front, a point, three digits.
  private func isGrouped(_ index: Int) -> Bool {
    let digits = scene.document.text.bytes[scene.tokens[index].start..<scene.tokens[index].end]
    return (5...7).contains(digits.count) && digits.first != 0x30
      && digits[digits.endIndex - 4] == UInt8(ascii: ".")
      && digits.filter { $0 &- 0x30 < 10 }.count == digits.count - 1
  }
}
