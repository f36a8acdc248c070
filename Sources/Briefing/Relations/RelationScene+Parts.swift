import Language
import Model

/// The figures that are told as parts of one whole.
extension RelationScene {
  /// The figures that go on with a first part: "12 children, three nurses and a dozen guards".
  ///
  /// They stand in its sentence, close together, joined by commas or "and", are of the same sort as the whole or the
  /// first part, and do not exceed the whole.
  ///
  /// - Parameters:
  ///   - first: The first part, as an index into the figures.
  ///   - whole: The figure whose parts they are; it is none of them.
  ///   - longest: How many tokens may stand between two parts.
  ///   - clauses: Whether a verb may stand between them: "12 swam, eight were carried".
  /// - Returns: The parts, `first` before the others, in the order of the text.
  func coordinated(from first: Int, whole: Int, gap longest: Int, clauses: Bool = false) -> [Int] {
    var parts = [first]
    for next in behind(first) {
      guard next != whole, let last = parts.last else { break }
      let between = gap(last, next)
      let isJoined =
        !has([.stop, .colon, .dash, .openBracket], in: between)
        && between.contains { key($0) == "and" || key($0) == "while" || kind($0) == .comma }
      guard between.count <= longest, isJoined,
        clauses
          || !between.contains(where: { isWord($0, [.auxiliary, .speechVerb, .commonVerb]) }),
        isSameThing(next, whole) || isSameThing(next, first) || mayBeSameThing(next, whole)
          || mayCover(whole, next),
        canHold(whole, next), total(parts + [next]) <= bound(whole)
      else { break }
      parts.append(next)
    }
    return parts
  }

  /// The most that parts may make together. The upper end of a range; no bound for “more than 40”; a tenth more for
  /// “about 40”; otherwise the number itself.
  private func bound(_ whole: Int) -> Double {
    if let upper = figures[whole].upperValue { return upper }
    let modifier = figures[whole].modifier
    return modifier == .over ? .infinity : figures[whole].value * (modifier == .about ? 1.1 : 1)
  }
}
