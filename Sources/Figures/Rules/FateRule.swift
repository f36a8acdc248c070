import Language
import Model

/// What happened to people whom no noun names: "killing 13", "14 dead". The word belongs to the figure; who they are
/// stays open.
///
/// It is asked last of all, when nothing counted and no unit was found; with a noun the figure counts that ("killing 13
/// men").
struct FateRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("A boiler burst, ⟦killing 13⟧ and ⟦injuring 46⟧."),
    .finds("The fire left ⟦14 dead⟧."),
    .finds("It left ⟦two dead⟧ and ⟦hundreds more injured⟧."),
    .finds("They feared ⟦more than 30 missing⟧."),
    .finds("A blast killed ⟦at least 11⟧ and wounded ⟦more than 22⟧."),
  ]

  let scene: Scene

  /// Takes the word into a figure that counts nothing else.
  ///
  /// Makes a count of it without a unit; who they are may be filled in by `LeftOutUnitRule`. A word of fate before an
  /// article is a verb: "and 14 injured the guard".
  func apply(to candidate: inout Candidate) {
    let start = candidate.tokens.lowerBound
    var end = candidate.tokens.upperBound
    // "left hundreds more injured"
    if scene.key(end).isOne(of: "more", "others"), scene.isAny(end + 1, .fate) { end += 1 }
    if scene.isAny(end, .fate), !scene.isWord(end + 1, .determiner) {
      candidate.kind = .count
      candidate.tokens = start..<end + 1
    } else if scene.isAny(start - 1, .harming), isClosed(end) {
      candidate.kind = .count
      candidate.tokens = start - 1..<end
    } else if isHarmedInAll(start), isClosed(end) {
      candidate.kind = .count
    }
  }

  /// "killed at least | 11", "wounded more than | 22": the words of the bound are taken by `ModifierRule`, and the fate by
  /// `CountedFateRule`.
  private func isHarmedInAll(_ start: Int) -> Bool {
    var verb = start - 1
    while start - verb < 4,
      scene.isWord(verb, .approximator) || Self.bounds.contains(scene.key(verb))
    { verb -= 1 }
    return verb < start - 1 && scene.isAny(verb, .harming)
  }

  private static let bounds = WordKey.set("at least more than most up to as many some nearly")

  /// Whether no noun follows that would be counted.
  ///
  /// - Parameter end: Just behind the number.
  private func isClosed(_ end: Int) -> Bool {
    scene.kind(end) != .word && scene.kind(end) != .hyphen
      || scene.isWord(
        end, [.preposition, .coordinator, .adverb, .timeWord, .subordinator, .weekday])
  }
}
