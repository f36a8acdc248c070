import Language
import Model

/// Figures that leave their subject or their verb out, as one before has said it.
extension SubjectRule {
  /// "dropped 31 dollars, or 4%, to 745": the same thing measured again.
  ///
  /// Six tokens at most, all of them marks, days or words of going on, with one that links; or a list of the same unit.
  ///
  /// - Parameters:
  ///   - last: The figure before.
  ///   - candidate: The one without a subject of its own.
  func goesOn(_ last: Candidate, _ candidate: Candidate) -> Bool {
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, candidate.tokens.lowerBound)
    guard between.count <= 6, last.kind != .age, !isDifference(candidate) else { return false }
    // "2.5 metres, 3.5 metres and 4.8 metres"
    let isList =
      !between.isEmpty
      && between.allSatisfy {
        scene.kind($0) == .comma || scene.isWord($0, .coordinator)
      }
    if isList, last.kind != .count, last.unit != nil, last.unit == candidate.unit { return true }
    return between.allSatisfy { index in
      if scene.isKind(index, [.comma, .openBracket]) { return true }
      return scene.isAny(index, .goingOn) || scene.isWord(index, [.month, .weekday])
    } && !between.isEmpty
      && between.contains {
        scene.key($0).isOne(of: "or", "to", "from", "at", "with") || scene.kind($0) == .openBracket
      }
  }

  /// "40 metres, some 12 metres longer than": how much more it is, and not the same thing again.
  private func isDifference(_ candidate: Candidate) -> Bool {
    (1...2).contains { scene.key(candidate.tokens.upperBound + $0) == "than" }
  }

  /// "Lund had 48 percent and Berg 46 percent": a name with a figure behind it, the verb left out.
  ///
  /// The name stands right before the figure or its "by", behind "and", a comma or a colon; both figures have one kind
  /// and are fewer than twelve tokens apart.
  func gapped(_ last: Candidate, _ candidate: Candidate) -> Range<Int>? {
    // "Lund rose 2%, Berg by 3%"
    let isBy = scene.key(candidate.tokens.lowerBound - 1) == "by"
    let start = candidate.tokens.lowerBound - (isBy ? 1 : 0)
    guard last.kind == candidate.kind, start - last.tokens.upperBound < 12 else { return nil }
    let name = scene.lastName(in: max(scene.first, start - 8)..<start)
    guard let name, name.tokens.upperBound == start,
      scene.isWord(name.tokens.lowerBound - 1, .coordinator)
        || scene.kind(name.tokens.lowerBound - 1) == .comma
        || scene.kind(name.tokens.lowerBound - 1) == .colon
    else { return nil }
    return name.tokens
  }
}
