/// The noun of an apposition that says what somebody is.
extension MentionFinder {
  /// The noun that says what somebody is, behind nothing but its adjectives, owners and compounds.
  ///
  /// nil for a phrase whose head is several ("officials") or a body ("the ferry company"), and where a word comes
  /// first that stands in no noun phrase.
  ///
  /// - Parameter isBare: Whether neither article nor owner opens the phrase; then fewer tokens are looked at.
  func head(from first: Int, limit: Int, isBare: Bool) -> Int? {
    var index = first
    while index < limit - 1, index - first < (isBare ? 8 : 12) {
      let token = tokens[index]
      if isRoleNoun(token), endsPhrase(behind: index) {
        // "Lund, the ferry company and police"
        let isBody =
          token.isAny(of: [.organisation, .media]) && !token.isAny(of: .title)
          && (token.isCapitalised || isBare && !isOwned(first..<index))
        if !isBody { return isPlural(token) ? nil : index }
        // "a University of Halden biologist"
        guard token.isCapitalised, index + 3 < limit, tokens[index + 1].key == "of",
          tokens[index + 2].isCapitalised
        else { return nil }
        index += 2
      }
      guard isInside(index, from: first) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the phrase has somebody's or something's ’s in it.
  func isOwned(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .possessive || isApostrophe($0) }
  }

  /// Whether a token may stand in a noun phrase before its head.
  ///
  /// Small letters prove little: what is let in is anything that is no small word, no speech verb and no office of
  /// the name behind it.
  private func isInside(_ index: Int, from first: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .hyphen: return token.isGlued
    case .possessive, .number: return true
    case .quotationMark: return index > first && isApostrophe(index)
    case .stop: return index > first && isAbbreviating(index)
    case .symbol: return bytes[token.start] == UInt8(ascii: "&")
    case .word: break
    default: return false
    }
    // "editor-in-chief"
    if token.isGlued, tokens[index - 1].kind == .hyphen { return true }
    if token.isCapitalised { return true }
    // A small office before a large name is that name's: "coach Per Holm".
    if isRoleNoun(token), tokens[index + 1].isWord, tokens[index + 1].isCapitalised { return false }
    if Self.degrees.contains(token.key) || token.isAny(of: .ordinalWord) { return true }
    if index == first || token.isAny(of: .adjective) {
      // "the accused surgeon", "the convicted driver"
      if endsInPast(token) || token.isAny(of: .adjective) { return true }
    }
    return !token.isAny(of: [
      .determiner, .preposition, .coordinator, .subordinator, .auxiliary, .functionWord, .negation,
      .subjectPronoun, .objectPronoun, .possessivePronoun, .speechVerb, .pronounVerb, .firstPerson,
    ])
  }

  /// "Mr.", "St.", "George W."
  func isAbbreviating(_ stop: Int) -> Bool {
    let before = tokens[stop - 1]
    return tokens[stop].isGlued && tokens[stop].key == "."
      && (before.isAny(of: [.abbreviation, .abbreviationBeforeName])
        || before.end - before.start == 1)
  }

  /// Adverbs that stand before an adjective: "the most senior pilot", "the now retired judge".
  private static let degrees: WordKeySet = ["most", "only", "now", "then", "very", "once"]

  /// Whether the words before a noun phrase's head end with this one.
  ///
  /// A further noun goes on with it ("harbour master", "team doctor"); a mark, a preposition, "and", a verb or a
  /// participle does not.
  private func endsPhrase(behind index: Int) -> Bool {
    let next = tokens[index + 1]
    switch next.kind {
    case .hyphen: return !next.isGlued
    case .possessive, .number, .symbol, .currency, .percent: return false
    case .quotationMark: return next.isGlued
    case .stop: return !isAbbreviating(index + 1)
    case .word: break
    default: return true
    }
    if next.isAny(of: [.preposition, .coordinator, .subordinator, .weekday, .month]) {
      return true
    }
    if next.isCapitalised { return false }
    // "a lawyer leading the defence"
    if index + 2 < tokens.count, RoleWords.participles.contains(next.key) {
      let behind = tokens[index + 2]
      if behind.isCapitalised || behind.isAny(of: [.determiner, .possessivePronoun, .preposition]) {
        return true
      }
    }
    return endsInParticiple(next) || Self.tails.contains(next.key) || isPast(index + 1)
      || next.isAny(of: [.auxiliary, .speechVerb])
  }

  /// Small words behind a head that are not part of it.
  static let tails = WordKey.set("now best most once currently formerly also then since")

  /// "officials", "officers": a phrase for several is nobody's office.
  private func isPlural(_ token: Token) -> Bool {
    ends(token, in: "s") && token.end - token.start > 1 && !ends(token, in: "ss")
      || Self.irregular.contains(token.key)
  }

  /// Plurals that do not end in -s.
  private static let irregular = WordKey.set("people men women children spokesmen spokespeople")
}
