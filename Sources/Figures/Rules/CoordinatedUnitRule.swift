import Language
import Model

/// Numbers joined by "and", "or" and "to" share the unit that stands behind the last.
///
/// The bare numbers remain figures of their own, so that each has its place; only unit, kind and noun are lent, and the
/// scale before "or".
struct CoordinatedUnitRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("They tagged ⟦five⟧ grey and ⟦three spotted seals⟧."),
    .finds("Buy a ⟦9⟧- or ⟦11-inch⟧ hinge."),
    .finds("It holds ⟦eight⟧ or ⟦twelve litres⟧."),
    .finds("It held ⟦two⟧ or ⟦three hundred men⟧."),
  ]

  let scene: Scene
  /// All numbers of the sentence.
  ///
  /// `Candidate.number` is an index into these.
  let numbers: [NumberExpression]

  /// Gives a bare number the unit that it shares; false where it shares none.
  ///
  /// A scale is lent only behind "or" and to a value below 1,000 that has none: "two or three hundred men" are 200 or
  /// 300, but "two and three hundred" are not.
  func apply(to candidate: inout Candidate) -> Bool {
    var scale = 1.0
    guard let unit = unit(of: candidate, &scale) else { return false }
    // "two or three hundred men"
    if scale > 1, !numbers[candidate.number].hasScale, candidate.value < 1000,
      scene.key(candidate.core.upperBound) == "or"
    {
      candidate.value *= scale
    }
    candidate.unit = unit.name
    candidate.kind = unit.kind
    candidate.noun = unit.noun
    return true
  }

  /// "7- or 8-inch", "eight or nine euros", "five, six or seven hours": the unit of the last counts for all.
  ///
  /// Looks over four further numbers at most. Commas may stand between them; a unit counts only once "and", "or" or
  /// "to" has joined the last of them.
  ///
  /// - Parameters:
  ///   - candidate: A number that is no range.
  ///   - scale: Becomes the scale of the number that was joined last, 1 where it has none.
  /// - Returns: Nil where anything else stands between.
  private func unit(of candidate: Candidate, _ scale: inout Double) -> (
    name: String, kind: FigureKind, noun: Range<Int>?
  )? {
    var end = candidate.core.upperBound
    guard candidate.upperValue == nil else { return nil }
    for next in numbers[(candidate.number + 1)...].prefix(4) {
      var joint = behindDescription(end)
      let isDescribed = joint > end
      if scene.kind(joint) == .hyphen { joint += 1 }
      if scene.kind(joint) == .comma { joint += 1 }
      let isJoined = scene.key(joint).isOne(of: "and", "or", "to")
      if isJoined { joint += 1 }
      guard joint > end, joint == next.tokens.lowerBound, next.upperValue == nil, !next.isFraction,
        isJoined || scene.kind(end) == .comma
      else { return nil }
      end = next.tokens.upperBound
      scale = isJoined && next.hasScale ? next.scale : 1
      if let unit = UnitRule(scene: scene).unit(at: end) {
        return isJoined ? (unit.name, unit.kind, nil) : nil
      }
      let counted = CountedNounRule(scene: scene)
      if isJoined, scene.key(end) != "of", let noun = counted.nounPhrase(from: end) {
        // "five grey and three spotted seals": the five are not spotted.
        guard isDescribed, noun.noun.count > 1, !noun.isSingular else {
          return (counted.name(of: noun), .count, noun.noun)
        }
        let head = CountedNounRule.Found(
          noun: noun.noun.upperBound - 1..<noun.noun.upperBound, end: noun.end)
        return (counted.name(of: head), .count, head.noun)
      }
      if isJoined { return nil }
    }
    return nil
  }

  /// "five grey and three spotted seals": one describing word.
  ///
  /// - Returns: Just behind the one word, or `end` itself.
  private func behindDescription(_ end: Int) -> Int {
    let describes =
      scene.kind(end) == .word && scene.key(end + 1) == "and"
      && !scene.isWord(
        end,
        [
          .preposition, .auxiliary, .coordinator, .subordinator, .adverb, .commonVerb, .speechVerb,
          .timeWord, .month,
          .weekday, .determiner, .objectPronoun, .numberWord,
        ])
    return describes ? end + 1 : end
  }
}
