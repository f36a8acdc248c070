import Language

/// What joins the two ends of a range: a line, or one word.
extension RangeRule {
  /// A word or a line between two numbers; a slash counts as a line where both have money.
  enum Joiner { case to, and, or, hyphen }

  /// A glued line joins anything; one with spaces only digits before something counted or measured, since two bare
  /// numbers with a line between them may be a score.
  ///
  /// - Parameters:
  ///   - between: The tokens from the lower end's unit to the upper end's money.
  ///   - low: The lower end.
  ///   - high: The upper end.
  func joiner(_ between: Range<Int>, _ low: NumberExpression, _ high: NumberExpression)
    -> Joiner?
  {
    // "between $3 million $4 million": a slip.
    if between.isEmpty {
      return money(high.tokens.lowerBound) < high.tokens.lowerBound ? .and : nil
    }
    guard let index = onlyWord(between) else { return nil }
    if scene.key(index) == "to" { return .to }
    if scene.key(index) == "and" { return .and }
    if scene.key(index) == "or" { return .or }
    let isLine = scene.kind(index) == .hyphen || scene.kind(index) == .dash
    let isSlash =
      scene.kind(index) == .symbol && scene.byte(index) == UInt8(ascii: "/")
      && money(low.tokens.lowerBound) < low.tokens.lowerBound
      && money(high.tokens.lowerBound) < high.tokens.lowerBound
    if isSlash || isLine && scene.isGlued(index) { return .hyphen }
    // With spaces around the line, what is measured must follow.
    return isLine && !low.isSpelled
      && (isCounted(high) || UnitRule(scene: scene).unit(at: high.tokens.upperBound) != nil)
      ? .hyphen : nil
  }

  /// The one word or mark between two numbers that is no approximator, "up" before it passed over.
  ///
  /// - Returns: Nil where nothing stands between, or more than that.
  private func onlyWord(_ between: Range<Int>) -> Int? {
    var only: Int?
    for index in between where !scene.isWord(index, .approximator) {
      guard let first = only else {
        only = index
        continue
      }
      // "up to", "14- to 29-year-olds", "8-to-10 foot"
      guard
        scene.key(first).isOne(of: "up", "as")
          || scene.kind(first) == .hyphen && scene.isGlued(first),
        !(index + 1..<max(index + 1, between.upperBound)).contains(where: {
          !scene.isWord($0, .approximator) && !(scene.kind($0) == .hyphen && scene.isGlued($0))
        })
      else { return nil }
      return index
    }
    return only
  }

  /// "missed its budget by $20bn to $50bn": what is missed or passed has no level that it reaches.
  ///
  /// - Parameter last: Before "by"; the verb may stand six tokens before that.
  func isMiss(_ last: Int) -> Bool {
    (last - 6..<last + 1).contains { Self.missing.contains(scene.key($0)) }
  }

  private static let missing = WordKey.set(
    """
    exceed exceeds exceeded exceeding miss misses missed missing overshoot overshot undershoot undershot outnumber outnumbered
    outweigh outpace outpaced overspend overspent underspend underspent underpaid overpaid overcharged undercharged underfunded
    late delayed trail trails trailed trailing
    """)
}
