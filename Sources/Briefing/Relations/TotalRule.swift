import Language
import Model

/// "A total of", "in all", "bringing the toll to": the whole stands behind its parts.
struct TotalRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.whole.rawValue) }
  static let examples: [RuleExample] = [
    .finds(
      "The fire took 40 houses and 15 barns, 55 buildings in all.",
      ["40 houses + 15 barns = 55 buildings"]),
    .finds(
      "The mill shed 120 workers in May and 80 workers in June, a total of 200 workers.",
      ["120 workers + 80 workers = 200 workers"]),
    .finds(
      "By Friday 120 people were missing. Then 20 more people died at sea, bringing the total to 140.",
      ["120 people + 20 more people = 140"]),
    .finds(
      "Nine more miners were found, bringing the number of survivors to 31.",
      ["31: Nine more miners"]),
    .finds(
      "The storm killed 12 people in Sund and seven in Lund, bringing the toll to 19.",
      ["12 people + seven = 19"]),
    .finds(
      "The team scored 12 points in May and nine in June, 21 in all.", ["12 points + nine = 21"]),
    .finds(
      "Lund had 75 new infections, taking its total to 1,075 infections.",
      ["1,075 infections: 75 new infections"]),
    .ignores("The port has 40 cranes and 15 tugs. A total of 300 men work there."),
    .ignores("He scored three goals, bringing the season to a close after 30 games."),
  ]

  /// `figure` is the whole. Parts are looked for in its sentence, then in the one before too, all in one sentence;
  /// the walk ends at the first figure that the whole cannot count.
  ///
  /// A sum that is wrong is told only behind a comma, a dash or "for": “120 in May and 80 in June, a total of 300”
  /// claims to add up what stands there, “A total of 300 men work there” does not.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    if isBrought(figure, scene) { return brought(figure, scene) }
    let isTotal = isBehindTotal(figure, scene)
    guard isTotal || isBeforeInAll(figure, scene) else { return nil }
    for sentences in 0...1 {
      var parts: [Int] = []
      for part in scene.before(figure, sentences: sentences) {
        guard scene.mayCover(figure, part), scene.canHold(figure, part),
          isLast(part, parts, scene)
        else { break }
        parts.insert(part, at: 0)
      }
      if scene.isSum(parts, figure) { return .parts(whole: figure, parts: parts, claim: .all) }
      if sentences == 0, isTotal, parts.count > 1, isApposed(figure, scene) {
        return .parts(whole: figure, parts: parts, claim: .all)
      }
    }
    return nil
  }

  /// Parts stand in one sentence: whether one more joins those found.
  private static func isLast(_ part: Int, _ parts: [Int], _ scene: RelationScene) -> Bool {
    parts.last.map { scene.isSameSentence(part, $0) } ?? true
  }

  /// "a total of 200"
  private static func isBehindTotal(_ figure: Int, _ scene: RelationScene) -> Bool {
    let lead = scene.lead(of: figure)
    return scene.key(lead) == "of" && scene.key(lead - 1).isOne(of: "total", "sum")
  }

  /// ", a total of", ", for a total of": a comma, a dash or "for" in the five tokens before.
  private static func isApposed(_ figure: Int, _ scene: RelationScene) -> Bool {
    let lead = scene.lead(of: figure)
    return (lead - 5..<lead).contains {
      scene.kind($0) == .comma || scene.kind($0) == .dash || scene.key($0) == "for"
    }
  }

  /// "55 buildings in all", "200 workers altogether". “in all towns” is none: no word may follow.
  private static func isBeforeInAll(_ figure: Int, _ scene: RelationScene) -> Bool {
    let end = scene.tokens[figure].upperBound
    if scene.key(end) == "in", scene.key(end + 1).isOne(of: "all", "total") {
      return scene.kind(end + 2) != .word
    }
    return scene.isAny(end, .together)
  }

  // MARK: Bringing the total to

  /// Eight tokens before "to" hold a verb like "bringing" and a noun like "toll", and no stop.
  private static func isBrought(_ figure: Int, _ scene: RelationScene) -> Bool {
    let lead = scene.lead(of: figure)
    guard scene.key(lead) == "to" else { return false }
    let window = lead - 8..<lead
    return window.contains { scene.isAny($0, .bringing) }
      && window.contains { scene.key($0).isOne(of: "total", "toll", "number", "tally", "count") }
      && !scene.has([.stop], in: window)
  }

  /// All figures of the sentence that make it are its parts. Otherwise the one just named, or one that "another"
  /// marks, is a part, with the level before it where the two make the whole: “120 were missing. 20 more died,
  /// bringing the total to 140”.
  private static func brought(_ figure: Int, _ scene: RelationScene) -> RelationDraft? {
    let here = scene.before(figure, sentences: 0).filter { scene.mayCover(figure, $0) }.reversed()
    if scene.isSum(Array(here), figure) {
      return .parts(whole: figure, parts: Array(here), claim: .all)
    }
    // "75 new cases, taking the total to": what has just been named comes on top, as "another" says elsewhere.
    let just = scene.before(figure, sentences: 0).first.flatMap {
      scene.gap($0, figure).count <= 12 && scene.mayBeSameThing(figure, $0) ? $0 : nil
    }
    guard
      let part = just
        ?? scene.before(figure, sentences: 1).first(where: {
          AnotherRule.marker(of: $0, scene) == .another
        }), scene.mayBeSameThing(figure, part) || scene.figures[figure].kind == .count,
      scene.canHold(figure, part)
    else { return nil }
    let base = scene.before(part, sentences: 3).first {
      scene.isSameThing($0, part) && scene.isSum([$0, part], figure)
    }
    return .parts(whole: figure, parts: (base.map { [$0] } ?? []) + [part], claim: .some)
  }
}
