/// Offices in lower case before a name: "harbour master Anna Lund", "spokesman John Smith".
extension MentionFinder {
  /// The office directly before a name, with the words that belong to it.
  ///
  /// What stands before the office belongs to it as far as it can be no verb: of "A jury cleared surgeon Paul Reyes" only
  /// "surgeon" does, of "the disgraced surgeon Paul Reyes" both words do. A word less is still right, a word too many is not.
  ///
  /// - Returns: The tokens just before the run; nil where the word before it says nothing of who somebody is.
  func roleBefore(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    let last = run.lowerBound - 1
    if let first = officeOf(before: run, in: paragraph) { return first..<last + 1 }
    guard last >= paragraph.tokens.lowerBound, tokens[last].isWord, !tokens[last].isCapitalised,
      !tokens[last].isAny(of: .functionWord),
      tokens[last].isAny(of: [.title, .office])
        ? !RoleWords.qualifiers.contains(tokens[last].key) : isTrade(last, before: run)
    else { return nil }
    var first = last
    while last - first < 6, let start = modifier(before: first, in: paragraph) { first = start }
    // "his wife Anna Lund": whose wife stands elsewhere.
    if first == last, RoleWords.kin.contains(tokens[last].key) { return nil }
    return first..<last + 1
  }

  /// "head of news | Per Holm": where an office with an "of" begins, with the words that belong to it.
  private func officeOf(before run: Range<Int>, in paragraph: Scope) -> Int? {
    let lower = paragraph.tokens.lowerBound
    guard
      let of = (max(lower + 1, run.lowerBound - 4)..<max(lower + 1, run.lowerBound)).last(where: {
        tokens[$0].key == "of"
      }), !tokens[of - 1].isCapitalised, OfficeName.joins(of, in: tokens, bytes)
    else { return nil }
    var first = of - 1
    while of - first < 6, let start = modifier(before: first, in: paragraph) { first = start }
    return first
  }

  /// "barrister Lund", "banker Anna Lund": a trade by its word, or by its ending before a given name; not "retailer Anna Holm".
  ///
  /// An ending is believed only before a given name, and not of words that are claimants or plurals.
  private func isTrade(_ index: Int, before run: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.end - token.start > 2, !token.isAny(of: Self.noModifier.union(.speechVerb)) else {
      return false
    }
    if RoleWords.nouns.contains(token.key) { return true }
    guard run.count > 1, tokens[run.lowerBound].isAny(of: [.maleName, .femaleName]) else {
      return false
    }
    // "harbour boss Anna Lund", but "to host Anna Lund".
    if RoleWords.heads.contains(token.key) { return !RoleWords.verbs.contains(token.key) }
    return !token.isAny(of: .claimant) && bytes[token.end - 1] != UInt8(ascii: "s")
      && endsLikeTrade(token)
  }

  /// Where the word or compound begins that stands before an office and belongs to it.
  ///
  /// - Returns: nil where the office begins at `first`. A compound counts whole: "award-winning".
  private func modifier(before first: Int, in paragraph: Scope) -> Int? {
    let lower = paragraph.tokens.lowerBound
    guard first > lower else { return nil }
    if tokens[first - 1].kind == .hyphen {
      // "award-winning author", "25-year-old pilot"
      guard tokens[first].isGlued, tokens[first - 1].isGlued else { return nil }
      var start = first
      while start - 2 >= lower, first - start < 6, tokens[start - 1].kind == .hyphen,
        tokens[start].isGlued, tokens[start - 1].isGlued,
        tokens[start - 2].isWord || tokens[start - 2].kind == .number
      {
        start -= 2
      }
      return start < first ? start : nil
    }
    let index = first - 1
    let token = tokens[index]
    guard token.isWord, isWhole(index, in: paragraph) else { return nil }
    if isFireOffice(index, in: paragraph) { return index }
    if token.isGlued, index > lower, tokens[index - 1].kind == .hyphen { return index }
    if token.isCapitalised { return isCapitalModifier(index, in: paragraph) ? index : nil }
    guard !token.isAny(of: Self.noModifier), !Self.linkers.contains(token.key) else { return nil }
    if token.isAny(of: .adjective) { return index }
    guard index > lower, !RoleWords.pasts.contains(token.key) else { return nil }
    let before = tokens[index - 1]
    let isOwned =
      before.isAny(of: [.determiner, .possessivePronoun]) || before.kind == .possessive
    // "the convicted banker"
    if endsInPast(token), isOwned { return index }
    guard !token.isAny(of: [.speechVerb, .commonVerb, .attitudeVerb]) else { return nil }
    if endsInParticiple(token) { return isOwned ? index : nil }
    if endsInPast(token) {
      return before.isAny(of: .preposition) && before.key != "to" ? index : nil
    }
    // "Petra Holm | attacks candidate Ida Berg", but "Tarn sports minister Ida Berg".
    if bytes[token.end - 1] == UInt8(ascii: "s"), before.isWord, before.isCapitalised,
      !RoleWords.plurals.contains(token.key), !ends(token, in: "ss")
    {
      return nil
    }
    // "the launch | Labour leader Ida Berg": before a large word stands an adjective or nothing.
    if tokens[first].isCapitalised { return RoleWords.praises.contains(token.key) ? index : nil }
    // "to support | captain Kofi Adjei", "will meet | ..."
    if before.key == "to" || before.isAny(of: [.auxiliary, .subjectPronoun]) {
      return token.isAny(of: [.office, .title, .organisation, .placeNoun]) ? index : nil
    }
    return isOwned || !RoleWords.actions.contains(token.key) ? index : nil
  }

  /// "said | fire chief Per Holm", "Fire officer Per Holm said": a verb before a name too ("Rovers fire coach Per Holm"), but not
  /// before these offices, where no name, "to" or auxiliary leads to it.
  private func isFireOffice(_ index: Int, in paragraph: Scope) -> Bool {
    guard tokens[index].key == "fire", Self.ofFire.contains(tokens[index + 1].key) else {
      return false
    }
    guard index > paragraph.tokens.lowerBound else { return true }
    let before = tokens[index - 1]
    return before.key != "to" && !before.isAny(of: [.auxiliary, .subjectPronoun])
      && (!before.isCapitalised || before.isAny(of: [.determiner, .placeName]))
  }

  private static let ofFire = WordKey.set(
    "chief chiefs officer marshal commissioner commander inspector service captain lieutenant")

  /// What stands between two names and not before one.
  private static let linkers: WordKeySet = ["versus", "vs", "plus", "minus", "v"]

  /// Classes of words that stand in no office's name.
  private static var noModifier: WordClass {
    [
      .determiner, .preposition, .coordinator, .subordinator, .auxiliary, .functionWord, .adverb,
      .connective, .negation, .timeWord, .weekday, .month, .numberWord, .possessivePronoun,
      .objectPronoun, .subjectPronoun, .pronounVerb, .speechParticiple, .firstPerson,
    ]
  }

  /// Whether a word stands by itself: "com" in "Holm.com writer" does not.
  private func isWhole(_ index: Int, in paragraph: Scope) -> Bool {
    guard tokens[index].isGlued, index > paragraph.tokens.lowerBound else { return true }
    switch tokens[index - 1].kind {
    case .quotationMark, .openBracket, .dash, .hyphen: return true
    default: return false
    }
  }

  /// "Health secretary", "Labour leader", "French captain", "UN envoy": a capitalised word that belongs to an office.
  ///
  /// The first word of a sentence has its capital from there; it belongs to the office only if it is no opener, verb,
  /// place or given name.
  private func isCapitalModifier(_ index: Int, in paragraph: Scope) -> Bool {
    let token = tokens[index]
    let isFirst = index == paragraph.tokens.lowerBound
    if !isFirst, tokens[index - 1].isWord, tokens[index - 1].isCapitalised,
      !tokens[index - 1].isAny(of: .determiner)
    {
      return false
    }
    if token.flags.contains(.opensSentence) {
      return !token.isAny(of: Self.noModifier.union([.opener, .speechVerb, .placeName]))
        && !token.isAny(of: [.maleName, .femaleName]) && !RoleWords.openers.contains(token.key)
        && !RoleWords.actions.contains(token.key) && !endsInParticiple(token)
        && !endsInLy(token) && !paragraph.isTitle
    }
    if token.isAny(of: [.demonym, .party]) { return true }
    guard token.flags.contains(.allCapitals), !token.isAny(of: .functionWord), !isFirst,
      token.end - token.start <= 5
    else { return false }
    return !tokens[index - 1].isAny(of: .takesHearer)
      && !tokens[index - 1].key.isOne(of: "in", "at", "near")
  }

  /// "cleared", "jailed"
  ///
  /// Five letters and more, and not in "-eed", which are seldom pasts ("speed"); "hundred" is a number.
  func endsInPast(_ token: Token) -> Bool {
    token.end - token.start > 4 && ends(token, in: "ed")
      && bytes[token.end - 3] != UInt8(ascii: "e") && !token.isAny(of: .numberWord)
  }

  /// "citing", "grabbing"; not "managing", "mining".
  ///
  /// Participles that offices have (`RoleWords.participles`) are none.
  func endsInParticiple(_ token: Token) -> Bool {
    token.end - token.start > 5 && ends(token, in: "ing")
      && !RoleWords.participles.contains(token.key)
  }

  /// "recently": most likely an adverb.
  private func endsInLy(_ token: Token) -> Bool {
    token.end - token.start > 4 && ends(token, in: "ly")
  }

  /// A noun for what somebody is or does, at the end of such a phrase. "Alexander" is one by its ending only.
  ///
  /// Of the words that only look like trades, and of `RoleWords.heads`, those with a capital may be surnames and do
  /// not count.
  func isRoleNoun(_ token: Token) -> Bool {
    guard token.isWord, !RoleWords.qualifiers.contains(token.key), !token.isAny(of: .functionWord)
    else { return false }
    if token.isAny(of: [.office, .title, .personNoun, .claimant]) { return true }
    return RoleWords.nouns.contains(token.key)
      || !token.isCapitalised && (RoleWords.heads.contains(token.key) || endsLikeTrade(token))
  }

  /// "baker", "violinist"; not "river".
  ///
  /// Six letters and more; what the list of things has is none, whatever its ending.
  func endsLikeTrade(_ token: Token) -> Bool {
    guard token.end - token.start > 5, !RoleWords.things.contains(token.key) else { return false }
    return RoleWords.endings.contains { ends(token, in: $0) }
  }

  /// Whether a token's last letters are these, as they are printed.
  ///
  /// Bytes are compared: a capital is not its small letter.
  func ends(_ token: Token, in letters: StaticString) -> Bool {
    let first = token.end - letters.utf8CodeUnitCount
    guard first >= token.start else { return false }
    for index in 0..<letters.utf8CodeUnitCount
    where bytes[first + index] != letters.utf8Start[index] { return false }
    return true
  }
}
