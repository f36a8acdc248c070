/// Which of the words for somebody's office is worth printing.
extension NameTable {
  /// What stands beside a name where it is printed; nil where the words say nothing of whom it names, or may say it wrong.
  ///
  /// Unknown is an answer: mere address ("Mr."), a title for several ("Sens."), words that go on too long and words that hold a
  /// quotation mark, a clause's verb or half a phrase are left out.
  ///
  /// - Returns: A range of tokens of at most `MentionFinder.longest` words.
  public func printedRole(of entity: Int, in tokens: [Token]) -> Range<Int>? {
    guard var role = entities[entity].role, tells(role, tokens) > 1,
      // "Sir Per Holm": a part of the name (`printedName`), and no office.
      !role.allSatisfy({ Self.honours.contains(tokens[$0].key) }),
      role.count(where: { tokens[$0].isWord }) <= MentionFinder.longest
    else { return nil }
    // "Chairman | Sir Per Holm"
    while role.count > 1, Self.honours.contains(tokens[role.upperBound - 1].key) {
      role = role.lowerBound..<role.upperBound - 1
    }
    // "His | Honour Judge"
    if role.count > 1, Self.styles.contains(tokens[role.lowerBound].key) {
      role = role.lowerBound + 1..<role.upperBound
    }
    // "tearful | mother"
    while role.count > 1, Self.moods.contains(tokens[role.lowerBound].key) {
      role = role.lowerBound + 1..<role.upperBound
    }
    // "Director-General | Dr."
    while role.count > 2, tokens[role.upperBound - 1].kind == .stop,
      RoleWords.address.contains(tokens[role.upperBound - 2].key)
    {
      role = role.lowerBound..<role.upperBound - 2
    }
    let isClause = role.contains { index in
      let token = tokens[index]
      // "secretary of the nurses’ union"
      let isApostrophe =
        token.isGlued && index > role.lowerBound && tokens[index - 1].isWord
        && index + 1 < role.upperBound && !tokens[index + 1].isGlued
        && !token.flags.contains(.quoted) && !tokens[index - 1].flags.contains(.quoted)
      return token.kind == .quotationMark && !isApostrophe || token.kind == .openBracket
        || !token.isCapitalised
          && token.isAny(of: [.auxiliary, .subjectPronoun, .strongSpeechVerb, .negation])
    }
    let last = tokens[role.upperBound - 1]
    // "analysts Lund and Holm"
    let isPlural =
      Self.plurals.contains(last.key)
      && !role.contains { tokens[$0].isAny(of: .preposition) }
    let isHalf =
      !last.isCapitalised
      && last.isAny(of: [.preposition, .determiner, .coordinator, .possessivePronoun])
    guard !isClause, !isHalf, !isPlural else { return nil }
    let whole = withBody(role, before: entity, in: tokens)
    guard let start = formerly(before: whole.lowerBound, in: tokens) else { return whole }
    let former = start..<whole.upperBound
    return former.count(where: { tokens[$0].isWord }) <= MentionFinder.longest ? former : nil
  }

  /// "former | Tide and Courier editor Anna Lund": a word that takes the office away again stands before the names that belong to
  /// it, with nothing between but capitals and "and" or "of".
  private func formerly(before role: Int, in tokens: [Token]) -> Int? {
    var index = role - 1
    while index >= 0, role - index <= 8 {
      let token = tokens[index]
      if Self.lessening.contains(token.key) { return index }
      guard token.isWord, !token.isAny(of: [.title, .office]),
        index < role - 1 || token.isCapitalised,
        token.isCapitalised || token.key.isOne(of: "and", "of")
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// What no longer holds, or not yet.
  private static let lessening = WordKey.set(
    "former ex late acting interim outgoing incoming onetime retired ousted")

  /// "Bank of Tarn | governor Anna Lund": an office in small letters right before the name has the body that stands before it.
  ///
  /// Up to five words with capitals, over "of", the last or first of which is a word for bodies; nothing else may lead to it but the
  /// sentence's small words.
  private func withBody(_ role: Range<Int>, before entity: Int, in tokens: [Token]) -> Range<Int> {
    guard role.count <= 3, !tokens[role.lowerBound].isCapitalised,
      role.upperBound < tokens.count, tokens[role.upperBound].isCapitalised,
      tokens[role.lowerBound].isAny(of: [.office, .title])
    else { return role }
    var start = role.lowerBound
    var isBody = false
    while start > 0, role.lowerBound - start < 5 {
      let token = tokens[start - 1]
      let isJoint =
        token.key == "of" && start > 1 && tokens[start - 2].isCapitalised
        && start < role.lowerBound
      guard token.isWord, isJoint || token.isCapitalised && !token.isAny(of: .functionWord),
        !token.flags.contains(.opensSentence)
      else { break }
      isBody = isBody || token.isAny(of: [.organisation, .companyWord])
      start -= 1
    }
    // "the foreign | Ministry": a small word that is none of the sentence's own may belong to the body's name.
    guard isBody, start > 0, role.upperBound - start <= MentionFinder.longest,
      tokens[start - 1].kind == .comma
        || !tokens[start - 1].isCapitalised
          && tokens[start - 1].isAny(of: [.determiner, .preposition, .coordinator, .subordinator])
    else { return role }
    return start..<role.upperBound
  }

  /// The name as it is printed: with "Sir" or "Dame" where that stands before the full name.
  public func printedName(of entity: Int, in tokens: [Token]) -> Range<Int> {
    let name = entities[entity].fullName
    guard name.lowerBound > 0, Self.honours.contains(tokens[name.lowerBound - 1].key),
      tokens[name.lowerBound - 1].isCapitalised
    else { return name }
    return name.lowerBound - 1..<name.upperBound
  }

  /// Honours that go with a name.
  private static let honours = WordKey.set("sir dame lord lady")

  /// Words of address behind "his" and "her" that belong to no office.
  private static let styles = WordKey.set("honour honor excellency highness majesty holiness")

  /// How somebody felt that day, which is no part of what they are.
  private static let moods = WordKey.set(
    "tearful weeping sobbing grieving heartbroken distraught devastated emotional angry furious jubilant delighted proud beaming"
  )

  /// Plurals that end a role of several.
  private static let plurals = WordKey.set(
    """
    officials officers businessmen businesswomen prosecutors lawyers analysts economists experts leaders executives doctors engineers scientists
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
