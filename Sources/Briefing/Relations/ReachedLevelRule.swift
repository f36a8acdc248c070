import Language
import Model

/// "By Friday the number of wardens had risen to 90": the level before stands a little earlier, as the last number of
/// the same things.
///
/// Only counts of the very same noun, within two sentences, and only where the words speak of their number: two prices
/// of one article may be of anything.
struct ReachedLevelRule: RelationRule {
  static var needs: RuleNeeds { RuleNeeds(words: RelationWords.number.rawValue) }
  static let examples: [RuleExample] = [
    .finds(
      "The county sent about 40 wardens to the dam. By Friday the number of wardens had risen to 90.",
      ["about 40 wardens -> 90"]),
    .finds(
      "On Monday 12 people were missing. The toll rose to 19 people on Tuesday.",
      ["12 people -> 19 people"]),
    .finds(
      "About 60 wardens went to the valley. By Sunday their number had increased to 140.",
      ["About 60 wardens -> 140"]),
    .ignores(
      "The county sent 40 wardens to the dam. By Friday the number of nurses had risen to 90."),
    .ignores("The county sent 40 wardens to the dam. The number of wardens had fallen to 90."),
    .ignores("A loaf cost 2 euros. By Friday the price of a stamp had risen to 3 euros."),
    .ignores(
      "It sent 40 wardens. Two roads closed. The sea came. The number of wardens rose to 90."),
  ]

  /// `figure` is the later level. Of the same noun only the nearest earlier count is asked, so that “40, then 60, had
  /// risen to 90” leads to the 60.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft? {
    guard scene.figures[figure].upperValue == nil, let direction = direction(of: figure, scene)
    else { return nil }
    let later = scene.figures[figure]
    guard let unit = later.unit, later.kind == .count else {
      return theirs(figure, direction, scene)
    }
    for earlier in scene.before(figure, sentences: 2) {
      guard scene.figures[earlier].kind == .count, scene.figures[earlier].unit == unit else {
        continue
      }
      let from = scene.figures[earlier]
      return scene.isLevel(earlier) && from.upperValue == nil
        && ChangeWords.agrees(direction, from: from.value, to: later.value)
        ? .change(from: earlier, to: figure) : nil
    }
    return nil
  }

  /// "Their number had risen to 90": of the last things that were counted. "their number" stands within eight tokens
  /// before; the last figure before this one, in its sentence or the one before, must be a count.
  private static func theirs(
    _ figure: Int, _ direction: ChangeWords.Direction, _ scene: RelationScene
  ) -> RelationDraft? {
    let start = scene.tokens[figure].lowerBound
    let isTheirs = (start - 8..<start).contains {
      scene.key($0) == "their" && scene.key($0 + 1).isOne(of: "number", "numbers")
    }
    guard isTheirs, scene.figures[figure].unit == nil,
      let earlier = scene.before(figure, sentences: 1).first
    else { return nil }
    let from = scene.figures[earlier]
    return from.kind == .count && from.unit != nil && from.upperValue == nil
      && ChangeWords.agrees(direction, from: from.value, to: scene.figures[figure].value)
      ? .change(from: earlier, to: figure) : nil
  }

  /// Which way the number went that the words say has reached this level. A verb of change stands before "to", over
  /// adverbs, and a word like "number" or "toll" among the ten tokens before the verb.
  ///
  /// - Returns: nil where nothing says so, and for "changed to", which has no way.
  private static func direction(of figure: Int, _ scene: RelationScene) -> ChangeWords.Direction? {
    let to = scene.lead(of: figure)
    guard scene.key(to) == "to" else { return nil }
    var verb = to - 1
    while scene.isWord(verb, .adverb), ChangeWords.direction(at: verb, scene) == nil { verb -= 1 }
    guard let direction = ChangeWords.direction(at: verb, scene), direction != .either else {
      return nil
    }
    let sentence = scene.document.sentences[scene.sentences[figure]].tokens.lowerBound
    let subject = max(sentence, verb - 10)..<max(sentence, verb)
    let namesNumber = subject.contains {
      scene.key($0).isOne(of: "number", "numbers", "toll", "total", "count", "tally")
    }
    return namesNumber ? direction : nil
  }
}
