import Language
import Model

/// "12 of the 80 boats", "three of them", "of the 900 nurses, 600 ...": the words put one number inside another.
struct PartOfRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.of.rawValue) }
  static let examples: [RuleExample] = [
    .finds("Only 12 of the 80 lifeboats were used.", ["80 lifeboats: 12"]),
    .finds(
      "Police stopped 70 lorries. Nine of them had no brakes.", ["70 lorries: Nine"]),
    .finds(
      "Of the 900 nurses, 600 work by day and 300 by night.", ["600 + 300 = 900 nurses"]),
    .finds(
      "The yard built 30 barges. Of those, 18 were sold and another five were scrapped.",
      ["30 barges: 18, another five"]),
    .finds("Rovers won 14 of their last 20 games.", ["20 games: 14"]),
    .finds("Among the 212 passengers were 14 children.", ["212 passengers: 14 children"]),
    .ignores(
      "A line of two cars passed. The two of them were empty, as two of every three cars are."),
    .ignores("The council asked 800 people. Of these, 83% said no."),
    .ignores("Some 40 sailors lived, and all but two of them swam. One in 20 of those cannot."),
    .ignores("Three of the 12-page letters were lost."),
    .ignores("The tax took 10 percent of the 40 percent that was left."),
    .ignores("Police stopped 70 lorries. Nine of the drivers were drunk."),
    .ignores("The clinic has 20 beds and 30 nurses. Of those, 12 are new."),
    .ignores("There were 13 women on board. Two of those rescued were ill."),
  ]

  /// `figure` is a part. A whole beside it is asked for first; one that opens the sentence may have further parts
  /// behind the first, with verbs between.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    if let whole = behindOf(figure, scene) ?? themBehind(figure, scene) {
      return .parts(whole: whole, parts: [figure], claim: .some)
    }
    guard let whole = opened(before: figure, scene), scene.canHold(whole, figure) else {
      return nil
    }
    return .parts(
      whole: whole, parts: scene.coordinated(from: figure, whole: whole, gap: 12, clauses: true),
      claim: .some)
  }

  /// "12 of the 80 boats". Between the two stand "of", an article or a possessive, and at most one ordinal or
  /// adjective. “Two of every three” and “one in 12 of the 80” are rates; where either is a percentage, nothing is
  /// found.
  private static func behindOf(_ figure: Int, _ scene: RelationScene) -> Int? {
    let whole = figure + 1
    guard whole < scene.figures.count, scene.isSameSentence(figure, whole) else { return nil }
    let between = scene.gap(figure, whole)
    // "14 of its last 20 games"
    let isNear =
      between.count == 2
      || between.count == 3 && scene.isWord(between.lowerBound + 2, [.ordinalWord, .adjective])
    guard isNear, scene.key(between.lowerBound) == "of",
      !isShare(scene.tokens[figure].lowerBound - 1, scene),
      scene.isWord(between.lowerBound + 1, [.determiner, .possessivePronoun]),
      !scene.key(between.lowerBound + 1).isOne(of: "every", "each", "any"),
      scene.figures[whole].kind != .percent, scene.figures[figure].kind != .percent,
      scene.mayBeSameThing(figure, whole) || scene.mayBeSameThing(whole, figure),
      scene.canHold(whole, figure)
    else { return nil }
    return whole
  }

  /// "three of them", "of those": the whole is the last number of the same things. The number before, in this
  /// sentence or the one before it, must have a unit and be greater.
  ///
  /// - Returns: nil, too, where the nearest number of such things cannot be the whole; none farther back is tried.
  private static func themBehind(_ figure: Int, _ scene: RelationScene) -> Int? {
    // "three of those barges" may have its noun behind it.
    let range = scene.tokens[figure]
    let end = range.dropFirst().first { scene.key($0) == "of" } ?? range.upperBound
    let lead = range.lowerBound - 1
    guard scene.key(end) == "of", isThem(scene.key(end + 1)), !isOfOthers(end + 1, scene),
      scene.figures[figure].kind != .percent,
      // "the two of them" are all of them, "all but two of them" the others, "one in 20 of those" a share.
      !scene.key(lead).isOne(of: "the", "all", "but"), !isShare(lead, scene)
    else { return nil }
    let last = scene.before(figure, sentences: 1).first {
      scene.mayBeSameThing(figure, $0) && scene.figures[$0].unit != nil
    }
    guard let last, scene.canHold(last, figure),
      scene.figures[last].value > scene.figures[figure].value
    else { return nil }
    return last
  }

  /// "two of those rescued": of all whom it happened to, and not of what was counted last.
  private static func isOfOthers(_ those: Int, _ scene: RelationScene) -> Bool {
    scene.key(those) == "those" && Self.undergone.contains(scene.key(those + 1))
  }

  private static let undergone = WordKey.set(
    "rescued killed injured wounded arrested detained infected surveyed questioned polled saved evacuated charged"
  )

  /// Whether “one in” or “1 in” stands before a number. `lead` is the token before it.
  private static func isShare(_ lead: Int, _ scene: RelationScene) -> Bool {
    scene.key(lead) == "in"
      && (scene.isWord(lead - 1, .numberWord) || scene.kind(lead - 1) == .number)
  }

  /// “them”, “those”, “these”, “whom”, “which”: what stands for a whole that was counted.
  private static func isThem(_ key: WordKey) -> Bool {
    key == "which" || WordKey.wholes.contains(key)
  }

  /// "Of the 900 nurses, 600 ...", "Of those, 18 ...": the whole that the sentence opens with. With a pronoun the
  /// figure must be the sentence's first and stand within six tokens, and the sentence before must count one thing
  /// only: of “20 beds and 30 nurses” nobody knows which are meant.
  private static func opened(before figure: Int, _ scene: RelationScene) -> Int? {
    let opener = scene.opener(of: figure)
    guard scene.key(opener) == "of" || scene.key(opener) == "among" else { return nil }
    if isThem(scene.key(opener + 1)) {
      guard scene.tokens[figure].lowerBound - opener <= 6,
        figure == 0 || !scene.isSameSentence(figure - 1, figure)
      else { return nil }
      guard scene.figures[figure].kind == .count || scene.figures[figure].unit == nil else {
        return nil
      }
      return only(scene.before(figure, sentences: 1).filter { scene.canHold($0, figure) }, scene)
    }
    let whole = figure - 1
    guard whole >= 0, scene.isSameSentence(whole, figure),
      scene.tokens[whole].lowerBound - opener == 2,
      scene.isWord(opener + 1, [.determiner, .possessivePronoun]),
      scene.has([.comma], in: scene.gap(whole, figure))
        || scene.gap(whole, figure).allSatisfy({ scene.isWord($0, .auxiliary) }),
      scene.mayBeSameThing(figure, whole), scene.figures[whole].kind != .percent
    else { return nil }
    return whole
  }

  /// The last of figures that count one thing; none when they count several.
  ///
  /// - Parameter figures: The nearest first; bare numbers and measures among them are passed over.
  private static func only(_ figures: [Int], _ scene: RelationScene) -> Int? {
    let counts = figures.filter {
      scene.figures[$0].kind == .count && scene.figures[$0].unit != nil
    }
    guard let first = counts.first,
      counts.allSatisfy({ scene.figures[$0].unit == scene.figures[first].unit })
    else { return nil }
    return first
  }
}
