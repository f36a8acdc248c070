import Language

/// A word inside the sentence points to something before it: "these plans", "did the same", "to work that out".
struct PointingWordRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Drivers in Sund would like to have the same.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Engineers in Sund are trying to work that out.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Mayor Ida Strand of Sund has rejected these plans.⟧"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. Mayor Ida Strand of Sund spoke of it this Monday."
    ),
  ]

  let scene: LeaningScene

  /// "Lund rejected these plans", "built this bridge", "to work that out", "said so at the time", "did the same".
  /// Words in quotation marks are not asked, but for "these".
  ///
  /// - Parameter opener: The first word, which `PointingOpenerRule` is asked about; what stands behind it is asked
  ///   here, among the first sixty tokens.
  func pointsInside(_ opener: Int, _ sentence: Sentence) -> Bool {
    var (previous, beforePrevious) = (WordKey.none, WordKey.none)
    for index in sentence.tokens.prefix(60).dropLast() where index > opener {
      let token = scene.tokens[index]
      let key = token.key
      if token.isWord, key == "these" { return true }
      guard !token.flags.contains(.quoted) else { continue }
      if token.isWord {
        let next = scene.tokens[index + 1]
        let ends = Self.isBreak(next.kind)
        if key == "this" {
          // "this week", "this Monday"
          if !next.isAny(of: LeaningScene.times) { return true }
        } else if key == "that" {
          if ends || next.key == "out" { return true }
        } else if ends {
          if previous == "the", key == "same" || key == "time" && beforePrevious == "at" {
            return true
          }
          if previous == "same", beforePrevious == "the" { return true }
        }
      }
      (previous, beforePrevious) = (key, previous)
    }
    return false
  }

  /// Whether a mark ends a clause, so that a word before it stands for a whole thing: “rejected that.” but “that
  /// plan”.
  static func isBreak(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .comma, .stop, .colon, .dash: true
    default: false
    }
  }
}
