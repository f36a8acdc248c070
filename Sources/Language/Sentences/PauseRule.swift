/// Three points with space on both sides are a pause, unless a word follows that opens sentences: "It was ... Per Holm".
struct PauseRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦It was ... Per Holm who came.⟧"),
    .finds("⟦He waited...⟧ ⟦The ferry had left.⟧"),
  ]

  /// What stands around the stop.
  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

  /// Whether the stop is such a pause: nothing closes behind it, and it is not glued to the word before
  /// ("waited...").
  func isPause(_ gap: SentenceScene.Gap) -> Bool {
    gap.stop.points == 3 && gap.closers.isEmpty && !tokens[gap.stop.first].isGlued
      && (!scene.opensLikely(gap.word) || tokens[gap.word].isAny(of: .firstPerson))
  }
}
