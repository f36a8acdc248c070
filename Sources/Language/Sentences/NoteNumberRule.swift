/// The number of a note, "[3]" or "12" glued to the stop, belongs to the sentence before, and is none of its words.
struct NoteNumberRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦The board lost the vote.⟧[3] ⟦The mayor left.⟧"),
    .finds("⟦The board lost the vote.⟧12 ⟦The mayor left.⟧"),
  ]

  /// What stands around the stop.
  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

  /// The index behind the number at `index`; nil where none stands there.
  ///
  /// - Parameter index: The token behind the stop and its closing marks.
  func end(at index: Int, _ stop: SentenceScene.Stop) -> Int? {
    guard index < scene.range.upperBound, tokens[index].isGlued,
      stop.first > scene.range.lowerBound,
      stop.points <= 1
    else { return nil }
    if tokens[index].kind == .openBracket, index + 2 < scene.range.upperBound,
      tokens[index + 1].kind == .number, tokens[index + 2].kind == .closeBracket,
      index + 3 == scene.range.upperBound || !tokens[index + 3].isGlued
    {
      return index + 3
    }
    let before = tokens[stop.first - 1]
    guard tokens[index].kind == .number, tokens[index].end - tokens[index].start <= 2,
      index + 1 == scene.range.upperBound || !tokens[index + 1].isGlued,
      index > stop.end
        || before.isWord && before.flags.contains(.hasLowerCase)
          && before.end - before.start > 3
          && !before.isAny(of: [.abbreviation, .abbreviationBeforeNumber, .month])
    else { return nil }
    return index + 1
  }
}
