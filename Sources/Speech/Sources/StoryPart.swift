import Language

/// What a story tells to have been done to somebody: the dead do not speak, and who was arrested, sought or dismissed is mostly
/// spoken of.
///
/// Told by the words right beside a name, at its first mentions and the last before a place: "Lund was arrested", "the body of
/// Anna Lund", "police named the suspect as Per Holm".
struct StoryPart {
  let tokens: [Token]
  let mentions: [Mention]

  /// What was done to somebody.
  enum Part { case dead, actedOn }

  /// How many mentions of somebody are looked at, from the first and from the last before the place.
  private static let most = 5
  /// How many tokens of an apposition are passed over, and how far a word before a name may stand.
  private static let reach = 16

  /// The gravest that is told before a token; nil where nothing is.
  func part(of entity: Entity, before index: Int) -> Part? {
    let end = entity.mentions.partitioningIndex { mentions[$0].tokens.lowerBound >= index }
    var found: Part?
    // The first ones and the last ones.
    let last = max(min(end, Self.most), end - Self.most)
    for place in [0..<min(end, Self.most), last..<end].joined() {
      let mention = mentions[entity.mentions[place]]
      guard let part = behind(mention.tokens.upperBound) ?? before(mention.tokens) else { continue }
      if part == .dead { return .dead }
      found = part
    }
    return found
  }

  // MARK: Behind a name

  /// "Lund, 41, died", "Lund was found dead", "Lund has been arrested", "Lund's body".
  private func behind(_ start: Int) -> Part? {
    guard start < tokens.count else { return nil }
    if tokens[start].kind == .possessive {
      return start + 1 < tokens.count && Self.remains.contains(tokens[start + 1].key) ? .dead : nil
    }
    var index = behindApposition(start)
    var isPassive = false
    let end = min(index + 6, tokens.count)
    while index < end, tokens[index].isWord,
      tokens[index].isAny(of: [.auxiliary, .adverb])
        || tokens[index].key.isOne(of: "been", "being", "also")
    {
      isPassive =
        isPassive || WordKey.formsOfBe.contains(tokens[index].key)
        || tokens[index].key.isOne(of: "been", "being")
      index += 1
    }
    guard index < end else { return nil }
    let key = tokens[index].key
    if Self.dying.contains(key) { return .dead }
    guard isPassive else { return nil }
    if Self.killing.contains(key) { return .dead }
    if key == "found", index + 1 < tokens.count, tokens[index + 1].key == "dead" { return .dead }
    return Self.seizing.contains(key) ? .actedOn : nil
  }

  /// Past ", 41," and ", a former watchman,"; a comma that nothing closes near by is the end.
  private func behindApposition(_ start: Int) -> Int {
    guard tokens[start].kind == .comma else { return start }
    let end = (start + 1..<min(start + Self.reach, tokens.count)).first {
      tokens[$0].kind == .comma || tokens[$0].kind == .stop
    }
    guard let end, tokens[end].kind == .comma else { return start }
    return end + 1
  }

  // MARK: Before a name

  /// "the late Per Holm", "the body of Anna Lund", "police arrested Per Holm", "named the suspect as Per Holm".
  private func before(_ name: Range<Int>) -> Part? {
    var index = name.lowerBound - 1
    guard index >= 0 else { return nil }
    // "the victim, Anna Lund,"
    if tokens[index].kind == .comma { index -= 1 }
    guard index >= 0, tokens[index].isWord, !tokens[index].flags.contains(.quoted) else {
      return nil
    }
    let key = tokens[index].key
    if key == "late", index > 0, tokens[index - 1].isAny(of: [.determiner, .possessivePronoun]) {
      return .dead
    }
    if key == "victim" { return .dead }
    if Self.suspects.contains(key) || Self.seizing.contains(key) { return .actedOn }
    guard index > 0 else { return nil }
    if key.isOne(of: "of", "for") {
      let noun = tokens[index - 1].key
      if Self.remains.contains(noun) { return .dead }
      return Self.hunts.contains(noun) ? .actedOn : nil
    }
    guard key == "as" else { return nil }
    let clause = max(0, index - Self.reach)..<index
    guard clause.contains(where: { Self.naming.contains(tokens[$0].key) }) else { return nil }
    let noun = clause.reversed().first {
      tokens[$0].key == "victim" || Self.suspects.contains(tokens[$0].key)
        || Self.seizing.contains(tokens[$0].key)
    }
    return noun.map { tokens[$0].key == "victim" ? .dead : .actedOn }
  }

  /// What is the dead's.
  private static let remains = WordKey.set(
    "body bodies remains death deaths murder killing funeral corpse autopsy burial")
  /// Whom they look for.
  private static let hunts = WordKey.set("arrest hunt search manhunt detention dismissal sacking")
  private static let dying = WordKey.set("died drowned perished dies")
  private static let killing = WordKey.set(
    "killed murdered assassinated executed slain beheaded lynched buried cremated mourned")
  /// What is done to those of whom others speak.
  private static let seizing = WordKey.set(
    """
    arrested detained charged accused sacked dismissed fired ousted suspended convicted jailed imprisoned sentenced indicted
    deported extradited finding identified kidnapped abducted rescued hospitalised hospitalized stabbed shot expelled taken treated pulled
    """)
  private static let suspects = WordKey.set(
    "suspect accused fugitive defendant gunman attacker killer murderer")
  /// With which police tell who somebody is.
  private static let naming = WordKey.set("named identified names identifies naming identifying")
}
