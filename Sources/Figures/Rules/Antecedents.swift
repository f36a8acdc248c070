import Language
import Model

/// The figures before a bare number, asked in turn which of them it goes on with.
///
/// Which is asked for depends on the words around the bare number: see `LeftOutUnitRule`. Answers are copies; nil means
/// that the number stays bare.
struct Antecedents {
  let scene: Scene
  /// The figures found so far in this sentence, left of the bare number.
  let figures: [Candidate]
  /// The last count of the paragraph's earlier sentences.
  let carried: Candidate?

  /// A sentence may be a wall of figures; nothing is taken from farther back.
  ///
  /// Indices into `figures`.
  private var recent: Range<Int> { max(0, figures.count - 24)..<figures.count }

  /// The last of the recent figures that fits, asked by its index, so that none is copied.
  func last(where fits: (Int) -> Bool) -> Candidate? {
    recent.last(where: fits).map { figures[$0] }
  }

  /// Whether a figure counts several of something, and describes nothing.
  ///
  /// One of a thing is left out: "one man" lends nothing to "the other 40".
  private func isCount(_ index: Int) -> Bool {
    figures[index].kind == .count && figures[index].unit != nil && !figures[index].isDescribing
      && figures[index].value != 1
  }

  /// The last count.
  ///
  /// Nil in a sentence that has counted nothing so far.
  var counted: Candidate? {
    last(where: isCount)
  }

  /// What "another 50" adds to: the last amount, a whole rather than a part of it.
  ///
  /// Where the last such figure is a count, the last whole is taken, so that "112 buildings, including 74 homes, and
  /// another 20" adds buildings. Ages, times and shares are passed over: nobody adds another 50 to them.
  var more: Candidate? {
    let last = last { index in
      guard figures[index].unit != nil, !figures[index].isDescribing else { return false }
      switch figures[index].kind {
      case .age, .duration, .ratio: return false
      default: return true
      }
    }
    return last?.kind == .count ? whole : last
  }

  /// Those that "12 were hurt" is said of: the only ones counted in the clause, else the last who are people by their
  /// noun or of whom such a thing is told.
  ///
  /// - Parameter start: The first token of the bare number; a semicolon before it ends the clause.
  /// - Returns: Nil where several things are counted and none of them is known for people.
  func people(before start: Int) -> Candidate? {
    let clause = recent.filter { isCount($0) && !isParted(figures[$0], start) }.map { figures[$0] }
    guard let last = clause.count == 1 ? clause.first : clause.last(where: isPeople) else {
      return nil
    }
    return isToldByAnother(last, start) || !isAlive(last) ? nil : last
  }

  /// "killed seven nurses, while rebels said | 32 were killed", "Two clerks put the toll at | 38 wounded": who else speaks between
  /// may count others.
  private func isToldByAnother(_ last: Candidate, _ start: Int) -> Bool {
    (last.tokens.upperBound..<max(last.tokens.upperBound, start)).contains {
      // "1,500 died, the ministry said, with 8,000 injured": the same one says both.
      scene.isWord($0, [.strongSpeechVerb, .claimVerb]) && scene.kind($0 + 1) != .comma
    }
  }

  /// What "wounded" may be said of: no sides and no houses.
  private func isAlive(_ figure: Candidate) -> Bool {
    guard let noun = figure.noun, !isPeople(figure) else { return true }
    let head = noun.upperBound - 1
    return scene.isWord(head, [.personNoun, .office, .demonym, .claimant])
      || !Self.lifeless.contains(scene.key(head))
  }

  private static let lifeless = WordKey.set(
    """
    sides houses homes buildings cars boats ships planes hotels hospitals times days attacks blasts towns cities villages
    provinces states countries streets rounds shots bombs vehicles trucks buses trains stations schools hours weeks months
    hospital storms bases camps rockets missiles locations places parties bodies
    """)

  /// Told within three tokens behind the figure ("60 died") or by the verb right before it ("killing nine").
  private func isPeople(_ figure: Candidate) -> Bool {
    if let noun = figure.noun, scene.isWord(noun.upperBound - 1, [.personNoun, .office]) {
      return true
    }
    let end = figure.tokens.upperBound
    return (end..<end + 3).contains {
      scene.isAny($0, .dying) || scene.isAny($0, .fate)
    } || scene.isAny(figure.tokens.lowerBound - 1, .harming)
  }

  /// The last count that is not told as a part of another: "112 buildings, including 74 homes, and another 20".
  ///
  /// Else the last count, when all are parts.
  var whole: Candidate? {
    last { isCount($0) && scene.key(figures[$0].tokens.lowerBound - 1) != Self.including }
      ?? counted
  }

  /// The last count that can hold a part: "his two brothers would cut 900 of them" speaks of others.
  ///
  /// A count holds a part that is no larger, and any part where it is "more than" so many. The carried count is asked
  /// for only in a sentence without counts of its own.
  func holder(of part: Candidate) -> Candidate? {
    let holder = last { index in
      isCount(index)
        && ((figures[index].upperValue ?? figures[index].value) >= part.value
          || figures[index].modifier == .over)
    }
    if let holder { return isJoinedOn(holder) ? nil : holder }
    return recent.contains(where: isCount) ? nil : carried
  }

  /// "40 boats and 30 cars, 12 of them": they are of both kinds, and one noun would be too narrow.
  private func isJoinedOn(_ holder: Candidate) -> Bool {
    let before = holder.tokens.lowerBound - 1
    return scene.key(before) == "and"
      && recent.contains { isCount($0) && figures[$0].tokens.upperBound == before }
  }

  /// "killed nine civilians and wounded at least 30": whom the same sort of verb has before it; "18 nurses" of another
  /// sentence are not who was killed.
  var harmed: Candidate? {
    counted.flatMap { scene.isAny($0.tokens.lowerBound - 1, .harming) ? $0 : nil }
  }

  /// "one index ended at 2,218 points while the other gained 0.4% to 907": a level goes on with the last level.
  var level: Candidate? { last { figures[$0].kind == .other && figures[$0].unit == "point" } }

  /// Longer than the eight letters that a key packs, so it is hashed once.
  static let including: WordKey = "including"

  /// A semicolon begins anew.
  ///
  /// Any colon does, since tokens call both marks so.
  ///
  /// - Parameters:
  ///   - last: The figure before.
  ///   - start: The first token of the next one.
  func isParted(_ last: Candidate, _ start: Int) -> Bool {
    (last.tokens.upperBound..<max(last.tokens.upperBound, start)).contains {
      scene.kind($0) == .colon
    }
  }
}
