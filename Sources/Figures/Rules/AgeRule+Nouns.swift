import Language

/// Ages behind a noun without a name: "the keeper, 64, has", "her son, 4, died".
extension AgeRule {
  /// "her son, 4, died", "the baby, five months, was found", "a child of seven months"
  ///
  /// Between a comma and a comma or stop, or behind "of".
  func isOfChild(_ start: Int, _ end: Int) -> Bool {
    let isMonths = scene.key(end).isOne(of: "months", "month", "weeks", "days")
    let behind = isMonths ? end + 1 : end
    let isClosed = scene.isKind(behind, [.comma, .stop]) || isMonths && scene.kind(behind) != .word
    if isMonths, scene.key(start - 1) == "of", isClosed || scene.isWord(behind, .auxiliary) {
      return scene.isAny(start - 2, .young) || Self.children.contains(scene.key(start - 2))
    }
    // "a man of 58 who has lost his work"
    if scene.key(start - 1) == "of", scene.isAny(start - 2, .young),
      scene.isWord(start - 3, .determiner), isClosed || scene.key(end) == "who"
    {
      return true
    }
    return scene.kind(start - 1) == .comma && isClosed
      && Self.children.contains(scene.key(start - 2))
      && (isMonths || scene.kind(start) == .number) && !scene.key(behind + 1).isOne(of: "and", "or")
  }

  private static let children = WordKey.set(
    "son daughter boy girl baby infant toddler child grandson brother sister nephew niece newborn")

  /// "The keeper, 64, has", "a deckhand, 19, and a cook", "a fisherman (58)": digits set off behind a noun in the singular
  /// with its article.
  ///
  /// Behind commas a verb, a preposition or "and" with an article must follow, so that lists are none: "a hall, 64, 65 and
  /// 70"; at a sentence's end and in brackets the noun must be formed as one for people.
  func isOfNoun(_ start: Int, _ end: Int) -> Bool {
    guard scene.isKind(start - 1, [.comma, .openBracket]), scene.kind(start - 2) == .word,
      number(start) >= 12, !scene.isAny(start - 2, [.emptyNoun, .total, .amount, .label, .name]),
      !NounPhrase(scene: scene).isPlural(start - 2)
    else { return false }
    let isSetOff =
      scene.kind(start - 1) == .comma
      ? scene.kind(end) == .comma && goesOn(end + 1)
        || scene.kind(end) == .stop && isAgent(start - 2)
      : scene.kind(end) == .closeBracket && isAgent(start - 2)
    guard isSetOff else { return false }
    var index = start - 3
    while index > start - 7, scene.kind(index) == .word || scene.kind(index) == .hyphen {
      if scene.isWord(index, [.determiner, .possessivePronoun]) { return true }
      guard !scene.isWord(index, [.preposition, .auxiliary, .speechVerb, .coordinator]) else {
        return false
      }
      index -= 1
    }
    return false
  }

  /// Whether the sentence goes on with what is said of somebody.
  private func goesOn(_ index: Int) -> Bool {
    if scene.isWord(index, .coordinator) {
      return scene.isWord(index + 1, [.determiner, .possessivePronoun])
    }
    return scene.endsInEd(index)
      || scene.isWord(index, [.auxiliary, .speechVerb, .commonVerb, .preposition, .subjectPronoun])
  }

  /// "keeper", "sailor", "fisherman", "pianist": a word of five letters or more that is formed like one for people.
  private func isAgent(_ index: Int) -> Bool {
    scene.isWord(index, [.personNoun, .office])
      || scene.length(index) > 4
        && (scene.ends(index, with: "er") || scene.ends(index, with: "or")
          || scene.ends(index, with: "man") || scene.ends(index, with: "ist")
          || scene.ends(index, with: "ian"))
        && !scene.key(index).isOne(
          of: "number", "winter", "summer", "order", "letter", "paper", "water")
  }

  /// "adults 25 and older", "those 65 or over"
  func isOpen(_ end: Int) -> Bool {
    scene.key(end).isOne(of: "and", "or")
      && scene.key(end + 1).isOne(of: "older", "over", "younger", "under", "up")
      && !scene.isKind(end + 2, [.number, .currency, .word])
  }
}
