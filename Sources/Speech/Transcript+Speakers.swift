import Language

/// Whose turns they are, and whether anybody speaks in them.
extension Transcript {
  /// Per surname of a person of the article, who that is; -1 where several have it.
  ///
  /// Names that stand in capitals in the article teach nothing: they may be labels themselves.
  func surnames() -> [WordKey: Int] {
    var surnames: [WordKey: Int] = [:]
    for (number, entity) in resolver.names.entities.enumerated() where entity.kind == .person {
      guard let last = entity.fullName.last(where: { tokens[$0].isWord }),
        !tokens[last].flags.contains(.allCapitals)
      else { continue }
      surnames[tokens[last].key] = surnames[tokens[last].key] == nil ? number : -1
    }
    return surnames
  }

  /// Labels in capitals are led by their last word to the one person who is so called elsewhere in
  /// the article; where two are called so, nobody is meant. A titled one may also be a name of its
  /// own.
  func entity(of turn: Turn, _ surnames: [WordKey: Int]) -> Int? {
    guard let last = turn.words.last(where: { tokens[$0].isWord }) else { return nil }
    if turn.label == .named { return named(turn.words) }
    guard let entity = surnames[tokens[last].key] else {
      return turn.label == .titled || turn.label == .described ? named(turn.words) : nil
    }
    return entity < 0 ? nil : entity
  }

  /// The person whose mention begins the words; nil for a name that is not a person's.
  func named(_ words: Range<Int>) -> Int? {
    let entity = resolver.mentionNumber(at: words.lowerBound).flatMap {
      resolver.mentions[$0].entity
    }
    return entity.flatMap { resolver.names.entities[$0].kind == .person ? $0 : nil }
  }

  /// Three turns of two unknown names, of which one comes again, and somebody says "I" or "we".
  ///
  /// No label may hold a comma, and the first person keeps tables of results out: "NORTH: 12",
  /// "SOUTH: 14", "NORTH: 9".
  func isDialogue(_ turns: [Turn]) -> Bool {
    let labels = Set(turns.map { turn in tokens[turn.words.upperBound - 1].key })
    return labels.count > 1 && turns.count > labels.count && speaksOfSelf(turns)
      && turns.allSatisfy { $0.words.allSatisfy { tokens[$0].kind != .comma } }
  }

  /// Two turns of people named in small letters, one of whom says "I" or "we": no list of scorers.
  func isTalk(_ turns: [Turn]) -> Bool {
    turns.count > 1 && turns.allSatisfy { $0.entity != nil } && speaksOfSelf(turns)
  }

  /// One turn is enough: an interviewer seldom says "I".
  func speaksOfSelf(_ turns: [Turn]) -> Bool {
    turns.contains { $0.content.contains { tokens[$0].isAny(of: .firstPerson) } }
  }
}
