import Language
import Model

/// "Made up of", "comprising", a colon, a bracket: the parts stand behind their whole.
///
/// The words claim to name all parts, so a sum that differs is told. A mark alone claims nothing: the parts must make
/// the whole.
struct CompositionRule: RelationRule {
  static let examples: [RuleExample] = [
    .finds(
      "The crew of 24 sailors is made up of 15 men and nine women.",
      ["15 men + nine women = 24 sailors"]),
    .finds(
      "The fund of $9 million, comprising $5 million in cash and $3 million in bonds, is spent.",
      ["$9 million / $5 million + $3 million"]),
    .finds(
      "Twelve people died: seven soldiers and five civilians.",
      ["seven soldiers + five civilians = Twelve people"]),
    .finds(
      "Nine passengers (four men and five women) were rescued.",
      ["four men + five women = Nine passengers"]),
    .finds(
      "The harbour has a budget of $40 million, with $25 million for dredging and $15 million for cranes.",
      ["$25 million + $15 million = $40 million"]),
    .finds(
      "Some 700 people work at the mine: 450 underground and 250 at the surface.",
      ["Some 700 people: 450, 250"]),
    .ignores("The clinic has 80 beds, with 50 nurses and 30 doctors."),
    .ignores("Twelve people died: seven soldiers and two civilians were named."),
    .ignores("Nine horses (four dogs and five cats came too) were rescued."),
    .ignores("Five ships left on Monday. Two tugs and three ferries stayed."),
  ]

  /// `figure` is the whole, and the parts begin with the very next figure. Where the words claim nothing, each part
  /// must be such as the whole may count, as a bracket may hold anything.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    let next = figure + 1
    guard next < scene.figures.count, scene.isSameSentence(figure, next),
      scene.canHold(figure, next),
      let claim = claim(in: scene.gap(figure, next), scene)
    else { return nil }
    guard scene.mayCover(figure, next) || claim == .all && scene.isSameThing(figure, next) else {
      return nil
    }
    let parts = scene.coordinated(from: next, whole: figure, gap: 8)
    guard parts.count > 1, claim == .all || parts.allSatisfy({ scene.mayCover(figure, $0) }) else {
      return nil
    }
    return .parts(whole: figure, parts: parts, claim: claim)
  }

  /// What the words between a whole and its first part claim of the parts.
  ///
  /// - Parameter gap: At most twelve tokens, no stop among them; its last decides, as it stands right before the
  ///   part.
  /// - Returns: `.all` for words, `.perhaps` for a mark or ", with", nil for anything else. A comma is a mark here
  ///   only where it is all that stands between: “24 sailors, 15 men and nine women”.
  private static func claim(in gap: Range<Int>, _ scene: RelationScene) -> RelationDraft.Claim? {
    guard gap.count <= 12, let last = gap.last, !scene.has([.stop], in: gap) else { return nil }
    if scene.key(last) == "of",
      scene.isAny(last - 1, .consisting),
      scene.key(last - 1) != "up" || scene.key(last - 2) == "made"
    {
      return .all
    }
    if scene.isAny(last, .comprising) { return .all }
    if scene.key(last) == "with", scene.kind(last - 1) == .comma { return .perhaps }
    let isMark =
      scene.kind(last) == .colon || scene.kind(last) == .dash || scene.kind(last) == .openBracket
    return isMark || scene.kind(last) == .comma && gap.count == 1 ? .perhaps : nil
  }
}
