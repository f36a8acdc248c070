/// Three points with space on both sides are a pause, unless a word follows that opens sentences: "It was ... Per Holm".
struct PauseRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦It was ... Per Holm who came.⟧"),
    .finds("⟦He waited...⟧ ⟦The ferry had left.⟧"),
  ]

  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

  func isPause(_ gap: SentenceScene.Gap) -> Bool {
    gap.stop.points == 3 && gap.closers.isEmpty && !tokens[gap.stop.first].isGlued
      && (!scene.opensLikely(gap.word) || tokens[gap.word].isAny(of: .firstPerson))
  }
}
