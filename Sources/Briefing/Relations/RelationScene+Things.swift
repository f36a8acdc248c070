import Model
import Provenance

/// Whether figures count or measure the same.
///
/// Four questions, from strict to lenient: `isSameThing`, `covers`, `mayBeSameThing`, `mayCover`. The lenient ones
/// are for numbers that the words have joined already, or that must add up besides.
extension RelationScene {
  /// Whether one number can be a part of another, or another level of it: the same unit, or things of one sort. Two
  /// bare numbers are not the same thing: nothing says what they count. The order does not matter.
  func isSameThing(_ one: Int, _ other: Int) -> Bool {
    guard figures[one].kind == figures[other].kind, let unit = figures[one].unit,
      let another = figures[other].unit
    else { return false }
    return unit == another
      || figures[one].kind == .count && ThingGroups.isSameSort(unit, another)
  }

  /// Whether what a part counts is counted by the whole too: "seven soldiers" among "twelve people", not dogs among
  /// horses. The order matters: people cover soldiers, soldiers do not cover people.
  func covers(_ whole: Int, _ part: Int) -> Bool {
    guard figures[whole].kind == figures[part].kind, let unit = figures[whole].unit,
      let other = figures[part].unit
    else { return false }
    return unit == other || figures[whole].kind == .count && ThingGroups.covers(unit, other)
  }

  /// Whether two figures are levels of one thing. The earlier may leave out what the later is counted by ("£5 an
  /// hour, up from £4"), its unit, or both theirs ("the index fell to 51 from 53"); "$4m a year earlier" is no rate.
  /// Ages have no levels, and the later may not be a range.
  func isSameLevel(_ earlier: Int, _ later: Int) -> Bool {
    guard isLevel(earlier), isLevel(later), figures[earlier].kind != .age,
      figures[later].kind != .age, figures[later].upperValue == nil
    else { return false }
    if isSameThing(earlier, later) || mayBeSameThing(earlier, later) { return true }
    guard let unit = figures[earlier].unit else {
      return figures[later].unit == nil && figures[earlier].kind == figures[later].kind
    }
    guard let other = figures[later].unit else { return mayBeSameThing(later, earlier) }
    return other.hasPrefix(unit + " per ")
      || unit.hasPrefix(other + " per ")
        && key(tokens[earlier].upperBound).isOne(of: "earlier", "ago", "before")
  }

  /// The figure before another one, those in brackets passed over: "£75m ($141m), up from £60m". Only in the figure's
  /// own sentence, and at most `reach` figures back; nil for none.
  func openly(before figure: Int) -> Int? {
    for earlier in before(figure, sentences: 0) {
      let start = tokens[earlier].lowerBound
      // "82 thefts per 100,000 people, up from 79": what a rate is counted by is no level.
      if kind(start - 1) != .openBracket, kind(start - 1) != .colon, key(start - 1) != "per" {
        return earlier
      }
    }
    return nil
  }

  /// The same where nothing speaks against it, or one of them is bare: enough only where the numbers add up. A whole
  /// whose noun stands elsewhere in the sentence (“a jury of 12”) may count whatever is counted.
  func mayCover(_ whole: Int, _ part: Int) -> Bool {
    if let unit = figures[whole].unit, let other = figures[part].unit, !isFilledIn(whole) {
      return unit == other
        || figures[whole].kind == .count && figures[part].kind == .count
          && ThingGroups.mayCover(unit, other)
    }
    return isFilledIn(whole) && figures[part].kind == .count || mayBeSameThing(part, whole)
      || mayBeSameThing(whole, part)
  }

  /// Whether what a figure counts does not stand beside it: "a jury of 12, seven women and five men". Such a unit was
  /// filled in by a rule.
  private func isFilledIn(_ figure: Int) -> Bool {
    guard let counted = figures[figure].counted else { return false }
    return !figures[figure].span.contains(counted.span)
  }

  /// The same as `isSameThing`, or a bare number beside one that has a unit. The order matters: only the first may be
  /// bare.
  func mayBeSameThing(_ bare: Int, _ other: Int) -> Bool {
    if isSameThing(bare, other) { return true }
    return figures[bare].unit == nil
      && (figures[bare].kind == .count || figures[bare].kind == .other)
      && (figures[other].kind == .count || figures[other].kind == .other)
  }
}
