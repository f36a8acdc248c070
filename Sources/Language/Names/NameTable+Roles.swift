/// Which of the words for somebody's office is worth printing.
extension NameTable {
  /// What stands beside a name where it is printed; nil where the words say nothing of whom it names, or may say it wrong.
  ///
  /// Unknown is an answer: mere address ("Mr."), a title for several ("Sens."), words that go on too long and words that hold a
  /// quotation mark, a clause's verb or half a phrase are left out.
  ///
  /// - Returns: A range of tokens of at most `MentionFinder.longest` words.
  public func printedRole(of entity: Int, in tokens: [Token]) -> Range<Int>? {
    guard let role = entities[entity].role, tells(role, tokens) > 1,
      role.count(where: { tokens[$0].isWord }) <= MentionFinder.longest
    else { return nil }
    let isClause = role.contains { index in
      let token = tokens[index]
      return token.kind == .quotationMark || token.kind == .openBracket
        || !token.isCapitalised
          && token.isAny(of: [.auxiliary, .subjectPronoun, .strongSpeechVerb, .negation])
    }
    let last = tokens[role.upperBound - 1]
    // "analysts Lund and Holm"
    let isPlural =
      last.isAny(of: [.office, .claimant]) && !last.isCapitalised && Self.plurals.contains(last.key)
      && !role.contains { tokens[$0].isAny(of: .preposition) }
    let isHalf =
      !last.isCapitalised
      && last.isAny(of: [.preposition, .determiner, .coordinator, .possessivePronoun])
    return isClause || isHalf || isPlural ? nil : role
  }

  /// Plurals in small letters that end a role of several.
  private static let plurals = WordKey.set(
    """
    officials officers prosecutors lawyers analysts economists experts leaders executives doctors engineers scientists
    researchers authors activists witnesses residents sources aides advisers advisors diplomats lawmakers investigators
    representatives critics supporters opponents candidates soldiers surgeons physicians rescuers ministers councillors
    traders investors regulators campaigners organisers organizers historians geologists biologists spokesmen spokespeople
    """)

  /// How much a role tells: 3 an office, 2 a rank ("Sir", "Dr."), 1 address ("Mr.").
  ///
  /// An entity's role is the first one of those that tell most.
  func tells(_ role: Range<Int>, _ tokens: [Token]) -> Int {
    var least = 1
    for index in role where tokens[index].isWord {
      let key = tokens[index].key
      if RoleWords.address.contains(key) { continue }
      guard RoleWords.ranks.contains(key) else { return 3 }
      least = 2
    }
    return least
  }
}
