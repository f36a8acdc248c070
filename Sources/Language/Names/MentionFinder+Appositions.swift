/// Offices in apposition behind a name: "Anna Lund, the harbour master,", "Per Holm, a spokesman for the port,".
///
/// An apposition is a noun phrase whose head is what somebody is. "Lund, no relation to the mayor," has no such head; in "After
/// meeting Lund, the mayor resigned" the phrase is a subject, which its verb tells.
extension MentionFinder {
  /// The office that stands between commas behind a name; nil where none does.
  ///
  /// An age may stand before it: "Lund, 52, the harbour master,". Sixty tokens at most are read.
  ///
  /// - Parameter run: The name with its titles; a run that is a place or ends in an office has no apposition.
  /// - Returns: Without its article or "his"; with the article where that is an owner's ("the group's director").
  func roleAfter(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    let limit = min(paragraph.tokens.upperBound, run.upperBound + 60)
    var start = run.upperBound
    guard start + 2 < limit, tokens[start].kind == .comma,
      !run.allSatisfy({ tokens[$0].isAny(of: .placeName) }),
      !isOffice(tokens[run.upperBound - 1])
    else { return nil }
    start += 1
    if tokens[start].kind == .number, start + 2 < limit, tokens[start + 1].kind == .comma {
      start += 2
    }
    let opener = tokens[start]
    guard opener.isWord else { return nil }
    let hasArticle = opener.isAny(of: .determiner) && Self.articles.contains(opener.key)
    let isHis = opener.isAny(of: .possessivePronoun) && Self.owners.contains(opener.key)
    let first = hasArticle || isHis ? start + 1 : start
    if first == start, opener.isAny(of: Self.noOpener), !Self.times.contains(opener.key) {
      return nil
    }
    guard first < limit,
      let head = head(from: first, limit: limit, isBare: first == start),
      let end = end(behind: head, from: first, limit: limit, isSubject: isSubject(run, paragraph))
    else { return nil }
    // "the group's director" keeps its article, which is the group's; "his son's teacher" is not to be told without him.
    let hasOwner = isOwned(first..<head)
    if hasOwner, first > start, !hasArticle { return nil }
    // "Anna Lund, Per Holm MP and": the next name.
    if !hasOwner, tokens[first].isAny(of: [.maleName, .femaleName]), tokens[first].isCapitalised,
      tokens[first + 1].isCapitalised
    {
      return nil
    }
    return (hasOwner && hasArticle ? start : first)..<end
  }

  /// "The Finance Minister, Anna Lund, left": the words before the comma are no name.
  private func isOffice(_ last: Token) -> Bool {
    last.isAny(of: .title) && !Self.surnames.contains(last.key) && !Self.seats.contains(last.key)
      && !last.isAny(of: [.maleName, .femaleName])
  }

  /// Titles that stand behind names.
  private static let seats: WordKeySet = ["mp", "mep", "msp", "pm"]

  /// Articles that open an apposition.
  private static let articles: WordKeySet = ["the", "a", "an"]
  /// Owners that open one and fall away: "Lund, their captain,".
  private static let owners: WordKeySet = ["his", "her", "its", "their"]
  /// Small words that may open one without an article: "Lund, then mayor of Sund,".
  private static let times: WordKeySet = ["then", "now", "once", "currently", "formerly"]

  /// Classes of words that open no noun phrase of this kind.
  private static var noOpener: WordClass {
    [
      .determiner, .preposition, .coordinator, .subordinator, .auxiliary, .functionWord, .adverb,
      .connective, .negation, .timeWord, .weekday, .month, .possessivePronoun, .objectPronoun,
      .subjectPronoun, .pronounVerb, .speechParticiple, .speechVerb, .firstPerson,
    ]
  }

  /// Whether nothing but an apposition can follow: behind a name that opens its sentence or follows its verb of saying, "the
  /// driver hurt in the crash" is no clause.
  private func isSubject(_ run: Range<Int>, _ paragraph: Scope) -> Bool {
    tokens[run.lowerBound].flags.contains(.opensSentence)
      || run.lowerBound > paragraph.tokens.lowerBound
        && tokens[run.lowerBound - 1].isAny(of: .strongSpeechVerb)
  }

  // MARK: The head

  /// The noun that says what somebody is, behind nothing but its adjectives, owners and compounds.
  ///
  /// nil for a phrase whose head is several ("officials") or a body ("the ferry company"), and where a word comes
  /// first that stands in no noun phrase.
  ///
  /// - Parameter isBare: Whether neither article nor owner opens the phrase; then fewer tokens are looked at.
  private func head(from first: Int, limit: Int, isBare: Bool) -> Int? {
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
  private func isOwned(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].kind == .possessive }
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
  private func isAbbreviating(_ stop: Int) -> Bool {
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
  private static let tails = WordKey.set("now best most once currently formerly also then since")

  /// "officials", "officers": a phrase for several is nobody's office.
  private func isPlural(_ token: Token) -> Bool {
    ends(token, in: "s") && token.end - token.start > 1 && !ends(token, in: "ss")
      || Self.irregular.contains(token.key)
  }

  /// Plurals that do not end in -s.
  private static let irregular = WordKey.set("people men women children spokesmen spokespeople")

  // MARK: What follows it

  /// Where the apposition ends: at its mark, its relative clause, its bracket; nil where it turns out a clause, holds a
  /// quotation mark, does not end, or is too long to be cut at a word that leaves it whole.
  ///
  /// "Lund, the director of the harbour museum, said" ends at the comma; "after Lund, the mayor told reporters" has a
  /// verb in it and is no apposition. Behind the name that opens its sentence a past form is a participle: "Lund, a
  /// pilot hurt at sea,".
  ///
  /// - Parameters:
  ///   - head: Index of its noun.
  ///   - first: Its first token, from which words are counted.
  /// - Returns: The index behind its last token, trailing small words left out.
  private func end(behind head: Int, from first: Int, limit: Int, isSubject: Bool) -> Int? {
    var end = head + 1
    var words = (first..<end).count { tokens[$0].isWord }
    // Before which it may be cut where it is too long.
    var cut: Int?
    scan: while true {
      guard end < limit else { return nil }
      let token = tokens[end]
      switch token.kind {
      case .comma, .dash, .colon, .openBracket, .closeBracket: break scan
      case .hyphen where !token.isGlued: break scan
      case .stop where !isAbbreviating(end): break scan
      case .stop where end + 1 < limit && tokens[end + 1].flags.contains(.opensSentence):
        break scan
      case .quotationMark: return whole(head)
      default: break
      }
      if token.isWord, !token.isCapitalised {
        if Self.relatives.contains(token.key) { break scan }
        let isJoined = token.isGlued && tokens[end - 1].kind == .hyphen
        if !isJoined {
          if token.isAny(of: [.auxiliary, .subjectPronoun, .speechVerb]) { return nil }
          if isPast(end), !isAdjective(end) {
            // "a historian and | runs a museum"
            if tokens[end - 1].isAny(of: .coordinator) {
              end -= 1
              break scan
            }
            if !isSubject { return nil }
          }
        }
        if token.isAny(of: .coordinator), end + 2 < limit, tokens[end + 1].isWord,
          tokens[end + 1].key == "the" || tokens[end + 1].isAny(of: .possessivePronoun)
            || tokens[end + 1].isAny(of: .title) && tokens[end + 1].isCapitalised,
          !tokens[end + 2].isCapitalised
        {
          break scan
        }
        if words <= Self.longest, isCut(end, behind: head) { cut = end }
      }
      if token.isWord { words += 1 }
      end += 1
    }
    if words > Self.longest {
      guard let cut else { return whole(head) }
      end = cut
    }
    while end > head + 1,
      !tokens[end - 1].isCapitalised,
      tokens[end - 1].isAny(of: [.preposition, .determiner, .coordinator, .possessivePronoun])
        || Self.tails.contains(tokens[end - 1].key)
    {
      end -= 1
    }
    return end
  }

  /// The end of a head that can do without what follows it: "director", not "member".
  private func whole(_ head: Int) -> Int? {
    RoleWords.relational.contains(tokens[head].key) ? nil : head + 1
  }

  /// Words that a reader takes in beside a name.
  static let longest = 12

  /// Words that open a clause behind a noun.
  private static let relatives = WordKey.set(
    "who whom whose which that where when while because although though if whether what why how")

  /// Prepositions of places and the like: what stands before them is whole.
  private static let places = WordKey.set("at in with from by under during near on")

  /// Whether what stands before a word is whole without it: "director of the choir | at the abbey of Sund".
  private func isCut(_ index: Int, behind head: Int) -> Bool {
    if Self.places.contains(tokens[index].key) { return true }
    guard tokens[index].key == "and", !tokens[index - 1].isCapitalised || index == head + 1 else {
      return index > head && endsInParticiple(tokens[index])
    }
    return tokens[index + 1].isAny(of: .determiner) || isRoleNoun(tokens[index + 1])
      || tokens[index + 1].isAny(of: [.adjective, .adverb])
  }

  /// A word in the form of a past: finite, or the participle of a clause left short.
  private func isPast(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalised else { return false }
    return RoleWords.pasts.contains(token.key) || endsInPast(token)
      || token.isAny(of: .commonVerb) && !token.isAny(of: [.office, .adjective])
  }

  /// "the retired pilots", "of licensed traders": before a noun, behind a small word.
  private func isAdjective(_ index: Int) -> Bool {
    tokens[index - 1].isAny(of: [.determiner, .possessivePronoun, .adverb, .preposition])
      || tokens[index - 1].kind == .possessive
  }
}
