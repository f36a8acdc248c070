import Language
import Model

/// "150, up from about 50", "rose to 150 from 50", "from 50 in May to 150 in June": both levels of a change, said
/// beside each other.
///
/// A direction that the numbers do not bear out has been misread, and is no change.
struct FromToRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.from.rawValue) }
  static let examples: [RuleExample] = [
    .finds(
      "The camp held 150 tents on Monday, up from about 50 tents a week earlier.",
      ["about 50 tents -> 150 tents"]),
    .finds(
      "Profit fell to 3 million euros from 8 million euros.",
      ["8 million euros -> 3 million euros"]),
    .finds(
      "The number of wardens rose from 12 in May to 30 in June.", ["12 -> 30"]),
    .finds(
      "Wages are at least £9.50 an hour, up from last year's £9.", ["£9 -> at least £9.50 an hour"]),
    .finds("The index fell to 47.6 in May from a restated 49.1.", ["49.1 -> 47.6"]),
    .finds(
      "The number of clubs fell by 20%, from 90 clubs to 72 clubs.", ["90 clubs -> 72 clubs"]),
    .finds(
      "The yard sold 5,600 cars in June, up 12 percent from 5,000 a year earlier.",
      ["5,000 -> 5,600 cars"]),
    .finds(
      "The county had 82 thefts per 100,000 people, up from 79 thefts in May.",
      ["79 thefts -> 82 thefts per 100,000 people"]),
    .finds("The fine was raised from 40 to 60 euros.", ["from 40 to 60 euros"]),
    .ignores("The road runs from 20 miles north of Sund to 30 miles south of it."),
    .ignores("The camp held 150 tents, down from 50 tents a week earlier."),
    .ignores("The ferry sailed to 12 ports from three countries."),
    .ignores(
      "Output grew 15%, down from 23% in May, and inflation eased to 4%."),
    .ignores("The county set up a fund that pays from 100 to 900 euros."),
    .ignores("Sales rose to 9 million euros, up from expectations of 8 million euros."),
    .ignores(
      "It earned 3 million euros, versus forecasts of 9 million euros, and down from 12 million euros."
    ),
    .ignores("The bank raised its forecast from 2 to 3 percent to 4 to 5 percent."),
    .ignores("The job takes from 40 to 60 hours."),
  ]

  /// `figure` is the level behind "from", or one that prints both. The later level is looked for before "from" first
  /// (“150, up from 50”) and behind the figure then (“from 50 to 150”).
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    if scene.figures[figure].upperValue != nil { return ladder(figure, scene) }
    guard scene.isLevel(figure), let from = from(before: figure, scene) else { return nil }
    if let to = before(figure, from, scene) { return .change(from: figure, to: to) }
    if let to = behind(figure, from, scene) { return .change(from: figure, to: to) }
    return nil
  }

  /// "from", a few words before its figure: "from a revised 53", "from the spring's figure of 40".
  ///
  /// What was expected was no level. Up to seven tokens back, over plain words, numbers and quotation marks; an
  /// auxiliary, a verb of saying, a conjunction or any other mark ends the search.
  ///
  /// - Returns: Index of "from"; nil for none.
  private static func from(before figure: Int, _ scene: RelationScene) -> Int? {
    let start = scene.tokens[figure].lowerBound
    // "from the 2014-15 accounts": the end of a year.
    guard !scene.isJoined(start - 1) else { return nil }
    for index in (max(0, start - 7)..<start).reversed() {
      if scene.key(index) == "from" { return index }
      switch scene.kind(index) {
      case .word:
        if scene.isWord(index, [.auxiliary, .speechVerb, .subordinator, .coordinator]) {
          return nil
        }
        if scene.isAny(index, .expected) { return nil }
      case .possessive, .number, .quotationMark, .hyphen: continue
      default: return nil
      }
    }
    return nil
  }

  /// "150 tents, up from 50", "fell to 3 million from 8 million"
  ///
  /// - Returns: Index of the later figure; nil where none is a level of the same thing, where no word says that it
  ///   changed, or where the numbers went the other way.
  private static func before(_ figure: Int, _ from: Int, _ scene: RelationScene) -> Int? {
    guard var to = scene.openly(before: figure) else { return nil }
    var direction = size(to, endingAt: from, scene)
    // "5,600 cars, up 12 percent from 5,000": the size of the change stands between.
    if direction != nil, let level = scene.openly(before: to) { to = level }
    guard isPair(figure, to, scene), !isForeseen(to, scene) else { return nil }
    let gap = scene.tokens[to].upperBound..<max(scene.tokens[to].upperBound, from)
    guard !scene.has([.stop, .colon], in: gap) else { return nil }
    if direction == nil, gap.count <= 14, isUp(from - 1, scene) {
      direction = ChangeWords.direction(at: from - 1, scene)
    }
    if direction == nil, gap.count <= 8, scene.key(scene.lead(of: to)) == "to" {
      direction = ChangeWords.direction(in: window(before: scene.lead(of: to), scene, to), scene)
    }
    return direction.flatMap { agrees($0, figure, to, scene) ? to : nil }
  }

  /// "3 million, versus forecasts of | 4 million, and up from": what others foresaw never was the level.
  private static func isForeseen(_ figure: Int, _ scene: RelationScene) -> Bool {
    let start = scene.tokens[figure].lowerBound
    return (max(0, start - 5)..<start).reversed()
      .prefix { scene.kind($0) == .word || scene.kind($0) == .possessive }
      .contains { scene.isAny($0, .expected) || scene.key($0) == "versus" }
  }

  /// Which way "up 12 percent" went, right before "from".
  ///
  /// - Parameter from: Index of "from", which must be the token right behind the figure.
  /// - Returns: nil for a figure that is no size of a change.
  private static func size(_ figure: Int, endingAt from: Int, _ scene: RelationScene)
    -> ChangeWords.Direction?
  {
    guard scene.tokens[figure].upperBound == from else { return nil }
    switch scene.figures[figure].modifier {
    case .up: return .up
    case .down: return .down
    default: return nil
    }
  }

  /// "up from", "a rise from": a verb before "from" would have its other level behind it. A noun shows by its
  /// article, at most three tokens before it.
  ///
  /// - Parameter index: Of the token before "from".
  private static func isUp(_ index: Int, _ scene: RelationScene) -> Bool {
    scene.key(index) == "up" || scene.key(index) == "down"
      || (index - 3..<index).contains { scene.key($0) == "a" || scene.key($0) == "an" }
  }

  /// "from 12 in May to 30 in June". At most nine tokens stand between, none of them a stop, a colon, a dash or an
  /// "and".
  private static func behind(_ figure: Int, _ from: Int, _ scene: RelationScene) -> Int? {
    let to = figure + 1
    guard to < scene.figures.count, isPair(figure, to, scene),
      scene.key(scene.lead(of: to)) == "to"
    else { return nil }
    let gap = scene.gap(figure, to)
    guard gap.count <= 9, !scene.has([.stop, .colon, .dash], in: gap),
      !gap.contains(where: { scene.isWord($0, .coordinator) }),
      let direction = ChangeWords.direction(in: window(before: from, scene, figure), scene)
    else { return nil }
    return agrees(direction, figure, to, scene) ? to : nil
  }

  /// "rose from 50 to 150": one figure prints both. The range must have "to" in it and "from" at its head or before
  /// it, with a verb of change before that: “takes from 40 to 60 hours” is a range and no change.
  ///
  /// - Returns: A change whose two levels are the same figure.
  private static func ladder(_ figure: Int, _ scene: RelationScene) -> RelationDraft? {
    guard let upper = scene.figures[figure].upperValue else { return nil }
    let range = scene.tokens[figure]
    let from = scene.key(range.lowerBound) == "from" ? range.lowerBound : range.lowerBound - 1
    // "from 2 to 3 percent to 4 to 5 percent": each end is a range itself.
    let end = range.upperBound
    let goesOn = scene.key(end) == "to" || scene.isJoined(end) && scene.kind(end + 1) == .number
    guard !goesOn, scene.key(from) == "from", range.contains(where: { scene.key($0) == "to" }),
      let direction = ChangeWords.direction(in: window(before: from, scene, figure), scene),
      ChangeWords.agrees(direction, from: scene.figures[figure].value, to: upper)
    else { return nil }
    return .change(from: figure, to: figure)
  }

  /// The words before "from" or "to" in which a verb of change must stand: back to the figure before, at most ten.
  private static func window(before index: Int, _ scene: RelationScene, _ figure: Int) -> Range<Int>
  {
    let sentence = scene.document.sentences[scene.sentences[figure]].tokens.lowerBound
    var start = max(index - 10, sentence)
    // "fell by 20%, from 90 to 72", "doubled in three years, from 13 to 29": the size and the time of a change may
    // stand between.
    if let earlier = scene.before(figure, sentences: 0).first(where: {
      scene.figures[$0].kind != .duration && scene.figures[$0].kind != .percent && scene.isLevel($0)
    }) {
      start = max(start, scene.tokens[earlier].upperBound)
    }
    return min(start, index)..<max(index, 0)
  }

  /// Whether two figures of one sentence, neither of them a range, are levels of one thing, whichever came first.
  private static func isPair(_ from: Int, _ to: Int, _ scene: RelationScene) -> Bool {
    scene.isSameSentence(from, to)
      && (scene.isSameLevel(from, to) || scene.isSameLevel(to, from))
      && scene.figures[from].upperValue == nil && scene.figures[to].upperValue == nil
  }

  /// Whether the numbers bear the direction out; `from` and `to` are figures.
  private static func agrees(
    _ direction: ChangeWords.Direction, _ from: Int, _ to: Int, _ scene: RelationScene
  ) -> Bool {
    ChangeWords.agrees(
      direction, from: scene.figures[from].value, to: scene.figures[to].value)
  }
}
