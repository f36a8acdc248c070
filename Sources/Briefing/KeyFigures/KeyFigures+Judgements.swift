import Language
import Model

/// What the ranker thinks of each figure, for editors.
extension KeyFigures {
  /// All figures, in article order.
  ///
  /// - Parameters:
  ///   - usual: What `choose(most:)` gave.
  ///   - key: Those of the page, in their order.
  ///   - most: How many may be key.
  func judgements(usual: [Int], key: [Int], most: Int, rows: [FigureRow]) -> [FigureJudgement] {
    orders.indices.map { index in
      let causes = FigureWeights.causes(of: rows[index])
      return FigureJudgement(
        rank: key.firstIndex(of: index).map { $0 + 1 },
        reason: reason(index, usual: usual, key: key, most: most, rows[index]),
        isOfHeadline: headline.contains(index), order: causes.order, worth: causes.worth)
    }
  }

  private func reason(_ index: Int, usual: [Int], key: [Int], most: Int, _ row: FigureRow)
    -> FigureJudgement.Reason
  {
    let bar = headline.contains(index) ? Self.headlineBar : Self.bar
    if key.contains(index) { return worths[index] > bar ? .isKey : .isBestOfPoor }
    if let never = Self.never(figures[index], row) { return never }
    if let level = levels[index] { return .isFormer(level) }
    if worths[index] == -.infinity { return .isUnasserted }
    switch refusal(of: index, behind: key, above: Self.bar) {
    case .worth: return .isNotWorthIt
    case .repeats(let other): return .repeats(other)
    case .rest: return .isRest
    case nil: break
    }
    if usual.contains(index) { return .isToldBySummary }
    return key.isEmpty && most > 0 ? .isMereTime : .isNoneOfTheBest
  }
}
