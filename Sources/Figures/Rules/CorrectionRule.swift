import Language

/// What a correction says was wrong is no figure of the story: "to 14, not 40".
struct CorrectionRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds(
      "A story on it was corrected to say that it costs ⟦4.1 million euros⟧, not 1.4 million euros."
    ),
    .finds(
      "The paper corrects the cost to ⟦4.1 million euros⟧ from 1.4 million euros in its report."),
    .finds("The new version corrects the count of nets from 30 to ⟦12⟧."),
    .ignores("An earlier version of this article said that 40 boats left."),
    .finds("He corrected the course by ⟦14 degrees⟧, not by ⟦40⟧."),
  ]

  let scene: Scene
  /// Whether the sentence corrects what was printed before.
  private let isCorrection: Bool
  /// Whether it only says what an earlier version had.
  private let isEarlier: Bool

  /// Asks the sentence once, as it may be long.
  init(scene: Scene) {
    self.scene = scene
    guard scene.limit - scene.first < 80 else {
      isCorrection = false
      isEarlier = false
      return
    }
    var corrects = false
    var prints = false
    var isEarlier = false
    for index in scene.first..<scene.limit where scene.tokens[index].isWord {
      let key = scene.tokens[index].key
      if Self.correcting.contains(key) { corrects = true }
      if Self.printed.contains(key) { prints = true }
      if key == "earlier" || key == Self.previous,
        scene.key(index + 1).isOne(of: "version", "article", "story", "headline", "caption")
      {
        isEarlier = true
      }
    }
    isCorrection = corrects && prints
    self.isEarlier = isEarlier
  }

  /// Whether a number is what was wrong: behind "not", "instead of" and "rather than", behind "from", and all of what an
  /// earlier version said.
  func isWrong(_ number: NumberExpression) -> Bool {
    guard isCorrection || isEarlier else { return false }
    let start = number.tokens.lowerBound
    if !isCorrection { return !isDenied(start) }
    return isDenied(start) || isFrom(start)
  }

  /// Up to five tokens back.
  private func isDenied(_ start: Int) -> Bool {
    for index in stride(from: start - 1, to: start - 6, by: -1) {
      if scene.key(index).isOne(of: "not", "instead", "rather") { return true }
      guard scene.isKind(index, [.word, .currency]) else { return false }
    }
    return false
  }

  private func isFrom(_ start: Int) -> Bool {
    let before = scene.kind(start - 1) == .currency ? start - 2 : start - 1
    return scene.key(before) == "from"
  }

  private static let correcting = WordKey.set(
    "correct corrects corrected correcting correction corrections amended clarifies clarified clarification"
  )
  private static let printed = WordKey.set(
    "story version article report item headline paragraph copy text piece post caption earlier")
  /// Too long a word to be packed.
  private static let previous: WordKey = "previous"
}
