import Language

/// Changes, whose size and the level that they reach are no range.
extension RangeRule {
  /// "rose 5 percent", "cut its stake by 5 percent"
  ///
  /// "by" or a verb of rise or fall before it, adverbs between allowed.
  func isChange(_ start: Int) -> Bool {
    if isChangeAgain(start) { return true }
    if scene.key(start - 1) == "by" { return !isMiss(start - 2) }
    var index = start - 1
    while scene.key(index) == "by" || scene.isWord(index, [.approximator, .adverb]),
      !scene.isWord(index, [.riseWord, .fallWord])
    {
      index -= 1
    }
    return scene.isWord(index, [.riseWord, .fallWord])
  }

  /// "slid 11 percent or | $1.63 to $13": the size of the change once more.
  private func isChangeAgain(_ start: Int) -> Bool {
    guard scene.key(start - 1) == "or" else { return false }
    let sign = scene.kind(start - 2) == .comma ? start - 3 : start - 2
    let isShare =
      scene.kind(sign) == .percent || scene.key(sign).isOne(of: "percent", "cent", "pct")
    return isShare
      && (max(scene.first, sign - 6)..<sign).contains {
        scene.isWord($0, [.riseWord, .fallWord])
      }
  }

  /// "cut 10% to 15% of its crew": both are shares of one thing, and no level is reached.
  func isShareOfThing(_ high: NumberExpression) -> Bool {
    let end = high.tokens.upperBound
    return scene.kind(end) == .percent && scene.key(end + 1) == "of"
      && scene.isWord(end + 2, [.determiner, .possessivePronoun])
  }

  /// "24,000 or 25,000 sailors": two estimates one step of their last figures apart.
  ///
  /// Thousands in digits; the step is one, two or five of what both are rounded to.
  func isRoundStep(_ low: NumberExpression, _ high: NumberExpression) -> Bool {
    guard !low.isSpelled, !high.isSpelled, low.value >= 1000, high.value < 1e9,
      high.value == high.value.rounded(), low.value == low.value.rounded()
    else { return false }
    var round = 1.0
    while low.value.truncatingRemainder(dividingBy: round * 10) == 0,
      high.value.truncatingRemainder(dividingBy: round * 10) == 0
    { round *= 10 }
    let step = (high.value - low.value) / round
    return round >= 100 && [1, 2, 5].contains(step)
  }
}
