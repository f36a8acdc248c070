import Language
import Provenance

/// "3-1", "2 – 2", "6-3 7-6": two small numbers with a line between them and nothing counted behind them are a score; in
/// votes "to" joins them as well.
///
/// Asked of each number with its neighbour before anything else, as both would pass for figures, and the two for a
/// range.
struct ScoreRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("Rovers won 3-1 after a 2-2 draw."),
    .ignores("Final score: Rovers 1 – 0 Albion."),
    .ignores("She won 6-3 7-6 (8-6) and he lost 2-6, 5-7."),
    .ignores("It was a 52-48 vote after a 4-3 overtime win."),
    .ignores("The board voted 5 to 5 on it, by a vote of eight to five, in a 5-to-4 ruling."),
    .ignores("The tourists slumped to 9 for 233, and Holm took 3 for 77."),
    .ignores("Rovers ran out 5-4 winners, and to win 3-0 means much."),
    .finds("Expect ⟦50-60 miles⟧ of closed road."),
    .finds("It takes ⟦10 – 20 minutes⟧ to cross."),
  ]

  let scene: Scene

  /// Whether two neighbouring numbers are one score.
  ///
  /// Whole numbers below 1,000 in digits with one line between them, glued on both sides or on neither. A word for a
  /// result behind makes it one at once.
  ///
  /// - Parameters:
  ///   - one: The number before the line.
  ///   - two: The next number of the sentence, wherever it stands.
  func isScore(_ one: NumberExpression, _ two: NumberExpression) -> Bool {
    let line = one.tokens.upperBound
    let end = two.tokens.upperBound
    if isVote(one, two) || isWickets(one, two) { return true }
    guard !one.isSpelled, !two.isSpelled, scene.kind(line) == .hyphen || scene.kind(line) == .dash,
      two.tokens.lowerBound == line + 1, scene.isGlued(line) == scene.isGlued(line + 1),
      one.value < 1000, two.value < 1000, one.value == one.value.rounded(),
      two.value == two.value.rounded(), !one.hasScale, !two.hasScale,
      scene.kind(one.tokens.lowerBound - 1) != .currency, scene.kind(end) != .percent
    else { return false }
    if isResult(end) { return true }
    // "5-4 winners", "win 3-0 means": what falls is no range, whatever stands behind.
    if scene.isGlued(line), one.value > two.value, !scene.isDecimal(line - 1) { return true }
    guard UnitRule(scene: scene).unit(at: end) == nil,
      CountedNounRule(scene: scene).nounPhrase(from: end) == nil
    else { return false }
    // "10 – 20" is a range as often as a score; with spaces a score falls, or both stand between names.
    return scene.isGlued(line) || one.value >= two.value
      || scene.kind(end) == .word && scene.tokens[end].isCapitalised
  }

  /// "slumped to 9 for 233", "took 3 for 77": wickets and runs, in digits and with nothing counted behind them.
  private func isWickets(_ one: NumberExpression, _ two: NumberExpression) -> Bool {
    let joint = one.tokens.upperBound
    let end = two.tokens.upperBound
    return scene.key(joint) == "for" && two.tokens.lowerBound == joint + 1 && !one.isSpelled
      && !two.isSpelled && one.value <= 10 && two.value < 1000 && !one.hasScale && !two.hasScale
      && scene.kind(one.tokens.lowerBound - 1) != .currency && !scene.isDecimal(end - 1)
      && UnitRule(scene: scene).unit(at: end) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: end) == nil
  }

  /// "voted 4 to 4", "a 5-to-4 ruling", "won by four to one": what a line joins elsewhere, "to" joins in votes.
  ///
  /// Digits or words below a thousand, no measure and nothing counted behind them; a word of voting stands before them or
  /// one for a decision behind.
  private func isVote(_ one: NumberExpression, _ two: NumberExpression) -> Bool {
    var line = one.tokens.upperBound
    let isJoined = scene.kind(line) == .hyphen
    if isJoined { line += 1 }
    guard scene.key(line) == "to", two.tokens.lowerBound == line + (isJoined ? 2 : 1),
      one.isSpelled == two.isSpelled, !one.hasScale, !two.hasScale, one.value < 1000,
      two.value < 1000, scene.kind(one.tokens.lowerBound - 1) != .currency,
      scene.kind(two.tokens.upperBound) != .percent
    else { return false }
    let end = two.tokens.upperBound
    if scene.key(end).isOne(of: "vote", "ruling", "decision", "verdict", "victory", "majority") {
      return true
    }
    guard UnitRule(scene: scene).unit(at: end) == nil,
      CountedNounRule(scene: scene).nounPhrase(from: end) == nil
    else { return false }
    let before = one.tokens.lowerBound - 1
    if scene.key(before).isOne(of: "voted", "vote", "votes", "voting") { return true }
    let isWon = scene.key(before).isOne(of: "won", "lost", "split", "led", "leads")
    let noun = scene.key(before).isOne(of: "of", "by", "was", "is") ? before - 1 : before
    return isWon
      || noun < before
        && scene.key(noun).isOne(of: "vote", "votes", "voted", "score", "result", "odds")
  }

  /// A word for a result within three words: "a 4-3 overtime win".
  ///
  /// Articles, prepositions and marks end the search.
  ///
  /// - Parameter end: Just behind the second number.
  private func isResult(_ end: Int) -> Bool {
    for index in end..<end + 3 {
      guard scene.kind(index) == .word || scene.kind(index) == .hyphen else { return false }
      if scene.isAny(index, .result) { return true }
      if scene.isWord(index, [.preposition, .determiner, .coordinator, .auxiliary]) {
        return false
      }
    }
    return false
  }
}
