import Language
import Model

/// "a year and a half", "two miles and a half": the half of a unit stands behind it.
///
/// What is halved must be measured, and no noun may follow: "a sister and a half brother".
struct AddedPartRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("They needed ⟦a year and a half⟧; it is ⟦a mile and a half⟧ wide."),
    .finds("⟦Two hours and a half⟧ later it sank."),
    .ignores("She has a sister and a half brother."),
  ]

  let scene: Scene

  /// Adds the half and takes its words in.
  func apply(to candidate: inout Candidate) {
    let end = candidate.tokens.upperBound
    guard candidate.upperValue == nil, scene.key(end) == "and", scene.key(end + 1) == "a",
      scene.key(end + 2) == "half", isMeasured(candidate.kind), isEnd(end + 3)
    else { return }
    candidate.value += 0.5
    candidate.tokens = candidate.tokens.lowerBound..<end + 3
  }

  /// The article of "a year and a half" is a number together with its half alone.
  func isArticle(_ number: NumberExpression) -> Bool {
    number.tokens.count == 1 && scene.key(number.tokens.lowerBound).isOne(of: "a", "an")
  }

  private func isMeasured(_ kind: FigureKind) -> Bool {
    switch kind {
    case .duration, .distance, .mass, .volume, .area, .money, .age: true
    default: false
    }
  }

  private func isEnd(_ index: Int) -> Bool {
    scene.kind(index) != .hyphen
      && (scene.kind(index) != .word || scene.isAny(index, [.trailing, .past])
        || scene.key(index).isOne(of: "there", "here")
        || scene.isWord(
          index,
          [
            .preposition, .auxiliary, .coordinator, .adverb, .subordinator, .timeWord, .commonVerb,
            .subjectPronoun, .determiner, .functionWord,
          ]))
  }
}
