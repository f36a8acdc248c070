import Language
import Model

/// "150, compared with 50 a year earlier": two levels of one thing at two times.
///
/// Without words of time it compares two things, not two times, and is no change.
struct ComparisonRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.compared.rawValue) }
  static let examples: [RuleExample] = [
    .finds(
      "The port handled 900 ships in March, compared with 700 ships a year earlier.",
      ["700 ships -> 900 ships"]),
    .finds(
      "Rain cost the county $4 million, against $9 million in 2019.", ["$9 million -> $4 million"]),
    .finds(
      "The yard made £75 million ($141 million), compared with £60 million last year.",
      ["£60 million -> £75 million"]),
    .ignores("The port handled 900 ships, compared with 700 ships in Sund."),
    .ignores("The council voted 30 members against 12 members on Monday."),
    .ignores("The port handled 900 ships, compared with 3 million euros a year earlier."),
  ]

  /// `figure` is the earlier level, behind the words of comparison; the later is the nearest before it that stands in
  /// no bracket. At most fourteen tokens and no stop or colon stand between.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    guard let marker = marker(before: figure, scene), let later = scene.openly(before: figure),
      scene.isSameLevel(figure, later), scene.figures[figure].upperValue == nil,
      scene.figures[figure].value != scene.figures[later].value
    else { return nil }
    let gap = scene.tokens[later].upperBound..<max(scene.tokens[later].upperBound, marker)
    guard gap.count <= 14, !scene.has([.stop, .colon], in: gap), isEarlier(behind: figure, scene)
    else { return nil }
    return .change(from: figure, to: later)
  }

  /// Index of the word of comparison; nil for none. For "compared with" and "compared to" it is that of "compared",
  /// since the distance counts from there.
  private static func marker(before figure: Int, _ scene: RelationScene) -> Int? {
    let lead = scene.lead(of: figure)
    switch scene.key(lead) {
    case "with", "to": return scene.key(lead - 1) == "compared" ? lead - 1 : nil
    case "versus", "vs": return lead
    case "against":
      // "voted 30 against 12" takes no comma.
      return scene.kind(lead - 1) == .comma ? lead : nil
    default: return nil
    }
  }

  /// "a year earlier", "last year", "in 2019", "the previous month". Eight tokens are looked at, over commas and
  /// hyphens; any other mark ends the search. A number must have four digits and stand behind "in", "of", "for" or
  /// "during" to be a year.
  private static func isEarlier(behind figure: Int, _ scene: RelationScene) -> Bool {
    let end = scene.tokens[figure].upperBound
    for index in end..<end + 8 {
      switch scene.kind(index) {
      case .word:
        if scene.isAny(index, .earlierTime) { return true }
      case .number:
        let token = scene.document.tokens[index]
        return token.end - token.start == 4
          && scene.key(index - 1).isOne(of: "in", "of", "for", "during")
      case .comma, .possessive, .hyphen: continue
      default: return false
      }
    }
    return false
  }
}
