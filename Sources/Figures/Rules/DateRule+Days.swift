import Language

/// Days beside their month.
extension DateRule {
  /// One token of digits below 32 beside a month, a stop between allowed ("Sept. 8"), or joined to such a day.
  func isDay(_ number: NumberExpression) -> Bool {
    guard !number.isSpelled, number.upperValue == nil, number.value < 32, number.tokens.count == 1
    else { return false }
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if isMonth(start - 1) || scene.kind(start - 1) == .stop && isMonth(start - 2) { return true }
    if isMonth(end) || scene.key(end) == "of" && isMonth(end + 1) { return true }
    return isSecondDay(start) || isFirstDay(end) || isCutOff(start) || isBehindWeekday(start, end)
  }

  /// "paid nov. 6": in small letters the stop may have been taken for the end of a sentence.
  ///
  /// The month is then the last word of the sentence before, of four bytes at most.
  private func isCutOff(_ start: Int) -> Bool {
    guard start == scene.first, start > 1 else { return false }
    let tokens = scene.tokens
    return tokens[start - 1].kind == .stop && tokens[start - 1].isGlued
      && tokens[start - 2].isAny(of: .month)
      && tokens[start - 2].end - tokens[start - 2].start <= 4
  }

  /// "until Friday 4", nothing counted behind it.
  private func isBehindWeekday(_ start: Int, _ end: Int) -> Bool {
    scene.isWord(start - 1, .weekday) && scene.tokens[start - 1].isCapitalised
      && scene.kind(end) != .percent && !isCounted(end)
  }

  /// "June 3-5", "June 3 and 5"
  ///
  /// The month stands before the first.
  private func isSecondDay(_ start: Int) -> Bool {
    isJoin(start - 1) && scene.kind(start - 2) == .number && isMonth(start - 3)
  }

  /// "3-5 June", "between 3 and 5 June"
  ///
  /// The second day has two digits at most.
  private func isFirstDay(_ end: Int) -> Bool {
    isJoin(end) && scene.kind(end + 1) == .number
      && scene.tokens[end + 1].end - scene.tokens[end + 1].start <= 2 && isMonth(end + 2)
  }

  /// Commas do not join: "June 3, 5 ships".
  private func isJoin(_ index: Int) -> Bool {
    scene.kind(index) == .hyphen || scene.kind(index) == .dash || scene.key(index) == "and"
      || scene.key(index) == "to"
  }

  /// Full or short, as the lexicon has them.
  private func isMonth(_ index: Int) -> Bool {
    // "may" and "march" are months only when they are written large.
    scene.isWord(index, .month)
      && (scene.tokens[index].isCapitalised
        || !scene.key(index).isOne(of: "may", "march", "mar", "sec"))
  }
}
