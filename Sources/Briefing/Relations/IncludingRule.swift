import Language
import Model

/// "Including", "among them", "of whom": the figure behind the words is a part of the one before them.
///
/// The whole touches the words, or counts the same sort of thing. What else stands in between is not asked: "40 guests
/// in three rooms, including 12 children" leads past the rooms to the guests.
struct IncludingRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.including.rawValue) }
  static let examples: [RuleExample] = [
    .finds(
      "The gale cut power to 60,000 homes, including 15,000 in Norrhamn.",
      ["60,000 homes: 15,000"]),
    .finds(
      "The ferry had 40 passengers in three saloons, including 12 children and two nurses.",
      ["40 passengers: 12 children, two nurses"]),
    .finds(
      "It will raise 12 crews, each of 90 men, including three crews of volunteers.",
      ["12 crews: three crews"]),
    .finds("The court tried 18 men, of whom 11 were jailed.", ["18 men: 11"]),
    .finds("Police know of eight men near the gate, of whom two ran.", ["eight men: two"]),
    .finds(
      "Twenty people drowned. Among them were six sailors.", ["Twenty people: six sailors"]),
    .finds("The loan of $5 million includes $2 million for pumps.", ["$5 million: $2 million"]),
    .ignores("The repair cost $5 million, including a 3% fee."),
    .ignores(
      "The bag holds a $900 watch and other gifts, including a $400 pen and $90 socks."),
    .ignores("The club sold 30 season tickets, including one to a 90-year-old man."),
    .ignores("He owns four cars, including a 1,000-page manual for each."),
  ]

  /// `figure` is the first part; further ones are gathered behind it. The whole ends at most fourteen tokens before
  /// the marker, in the sentence; where the marker opens the sentence, in the one before too.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    // "including a $400 pen": the price of another thing.
    let isPrice =
      scene.figures[figure].kind != .count
      && scene.key(scene.tokens[figure].lowerBound - 1).isOne(of: "a", "an")
    guard let marker = marker(before: figure, scene), !isPrice else { return nil }
    // "eight men were seen near the gate, of whom two": the pronoun leads back to the last count.
    let isPronoun = scene.key(marker + 1) == "whom" || scene.key(marker + 1) == "which"
    let isOpening = marker <= scene.opener(of: figure)
    let wholes = scene.before(figure, sentences: isOpening ? 1 : 0)
    let near = wholes.filter { marker - scene.tokens[$0].upperBound <= 14 }
    // "12 crews, each of 90 men, including three crews": the same noun goes before its like, and that before what
    // touches.
    let whole =
      near.first {
        scene.isSameThing(figure, $0) && scene.figures[$0].unit == scene.figures[figure].unit
      }
      ?? near.first {
        scene.isSameThing(figure, $0) || isPronoun && isBare(figure, $0, scene)
      }
      ?? near.first {
        marker - scene.tokens[$0].upperBound <= 1
          && (scene.mayBeSameThing(figure, $0)
            || scene.figures[$0].kind == .count && scene.figures[figure].kind == .count)
      }
    guard let whole, scene.canHold(whole, figure) else { return nil }
    return .parts(
      whole: whole, parts: scene.coordinated(from: figure, whole: whole, gap: 10), claim: .some)
  }

  /// Whether a bare part may be of a counted whole: “18 men, of whom 11”.
  private static func isBare(_ figure: Int, _ whole: Int, _ scene: RelationScene) -> Bool {
    scene.mayBeSameThing(figure, whole) && scene.figures[whole].kind == .count
      && scene.figures[whole].unit != nil
  }

  /// Where the words that make a figure a part begin. Over auxiliaries back from the figure: “among them were six”.
  ///
  /// - Returns: The token of "including", "among" or "of"; nil for none. "them" and "whom" by themselves are none.
  private static func marker(before figure: Int, _ scene: RelationScene) -> Int? {
    let lead = scene.lead(of: figure)
    var index = lead
    if scene.isAny(index, .including), !scene.key(index).isOne(of: "them", "whom", "which") {
      return index
    }
    while lead - index < 16, scene.isWord(index, .auxiliary) { index -= 1 }
    switch scene.key(index) {
    case "them", "whom", "which":
      return scene.key(index - 1) == "among" || scene.key(index - 1) == "of" ? index - 1 : nil
    default: return nil
    }
  }
}
