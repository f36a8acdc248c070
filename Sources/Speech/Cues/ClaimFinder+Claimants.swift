import Language

/// Whether somebody or something can claim what a verb says.
extension ClaimFinder {
  /// Whether words name one who claims: a name, a pronoun that stands for one, or a noun of those that do.
  ///
  /// In this order: a lone pronoun is one if it is "he", "she", "they" or "it"; what begins with an
  /// auxiliary, preposition, coordinator or "I" is none; a name at the end is; a noun of sources at
  /// the end is; else, of at most fourteen tokens, such a noun must be among the first seven, and
  /// no percent or money in it.
  ///
  /// - Parameter range: A noun phrase; an empty one is no source.
  func isSource(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    if range.count == 1, tokens[first].isAny(of: .subjectPronoun) {
      return tokens[first].key.isOne(of: "he", "she", "they", "it")
    }
    if tokens[first].isAny(of: [.auxiliary, .preposition, .coordinator, .firstPerson]) {
      return false
    }
    // "Macy’s": a name that ends like a possessive.
    let end = tokens[last].kind == .possessive ? last : range.upperBound
    let isNamed = phrases.mention(in: first..<end).map { $0.upperBound == end } ?? false
    let isOwner = end == last && last > first && tokens[last - 1].isCapitalised
    guard !isNamed, !isOwner, !isNounOfSource(last) else { return true }
    return range.count <= 14
      && range.prefix(7).contains { isNounOfSource($0) }
      && !range.contains { tokens[$0].isOne(of: [.percent, .currency]) }
  }

  /// Studies and those who make them find and show; anyone expects.
  ///
  /// Verbs of finding are about things as often as about figures ("found a wallet", "counted his
  /// change"), so each has its own condition: "that", a clause behind it, a number at once, or a
  /// source that finds by trade (papers, recounts, scientists). "See" needs those who foresee for a
  /// living and a percentage or money within eight tokens; "plan" needs an office or body, not a
  /// paper. All other verbs are anyone's.
  func canClaim(_ source: Range<Int>, _ verb: Int) -> Bool {
    let key = tokens[verb].key
    let isFinding =
      [
        "recorded", "find", "finds", "found", "show", "shows", "showed", "shown", "counted",
        "count", "counts",
      ]
      .contains(
        key)
    // "Traders see a 40 percent risk": anyone else sees with the eyes.
    if key == "see" || key == "sees" {
      let behind = verb + 1..<max(verb + 1, min(verb + 9, tokens.count))
      return source.contains { Self.foreseers.contains(tokens[$0].key) }
        && behind.contains {
          tokens[$0].isOne(of: [.percent, .currency]) || tokens[$0].key == "percent"
        }
    }
    let isPlan = key.isOne(of: "plan", "plans", "planned", "intend", "intends", "aim", "aims")
    guard isFinding || isPlan else { return true }
    if isPlan { return source.contains { isNounOfSource($0) && !tokens[$0].isAny(of: .document) } }
    if verb + 1 < tokens.count, tokens[verb + 1].key == "that" { return true }
    // "The team found the test caught 81%", but "The team found 12 graves".
    if key == "found", source.contains(where: { tokens[$0].key == "team" }) {
      return opensClause(verb + 1)
    }
    // "The weather service recorded 40 mm", but "The team recorded 12 wins".
    if key == "recorded" {
      return source.contains { Self.recorders.contains(tokens[$0].key) }
        || isNamed(source) && !isAchievement(behind: verb)
    }
    // "Astronomers found a planet", which may have a number behind it
    if key == "found", verb + 1 < tokens.count, tokens[verb + 1].key.isOne(of: "a", "an"),
      !source.contains(where: { tokens[$0].isAny(of: .document) })
    {
      return opensClause(verb + 1)
    }
    // "Doctors counted 90": who counts heads says how many.
    if key == "counted", verb + 1 < tokens.count, tokens[verb + 1].kind == .number {
      return source.contains { isNounOfSource($0) }
        || isNamed(source) && !isAchievement(behind: verb)
    }
    return source.contains {
      tokens[$0].isAny(of: .document)
        || [
          "count", "recount", "tally", "index", "inquiry", "analysis", "researchers", "scientists",
          "auditors", "inspectors", "astronomers", "biologists",
          "economists", "pollsters", "pollster", "university", "ratings", "trial",
        ].contains(tokens[$0].key)
    }
  }

  /// A name that is no place's: "Spain recorded 40 cases" tells where they were.
  private func isNamed(_ source: Range<Int>) -> Bool {
    source.contains { tokens[$0].isCapitalised }
      && !source.contains { tokens[$0].isAny(of: [.placeName, .placeNoun, .demonym]) }
      && (phrases.mentionNumber(startingAt: source.lowerBound).map {
        phrases.mentions[$0].kind != .place && phrases.mentions[$0].kind != .person
      } ?? true)
  }

  /// "recorded 12 wins", "recorded sales of $3 million": what one has done oneself.
  private func isAchievement(behind verb: Int) -> Bool {
    (verb + 1..<max(verb + 1, min(verb + 7, tokens.count))).contains {
      Self.achievements.contains(tokens[$0].key)
    }
  }

  private static let achievements = WordKey.set(
    """
    win wins victory victories defeat defeats loss losses goal goals points point assists runs wickets tries saves
    appearances profit profits revenue revenues sales turnover earnings growth album albums song songs single singles
    """)

  /// Who measures by trade; a team that "recorded 12 wins" has won them.
  private static let recorders: WordKeySet = [
    "agency", "bureau", "centre", "center", "inspectors", "institute", "meteorologists", "ministry",
    "mission", "monitors", "observatory", "observers", "officials", "scientists", "seismologists",
    "service",
  ]

  /// Who "sees" a figure without looking at anything.
  private static let foreseers: WordKeySet = [
    "forecasters", "analysts", "economists", "traders", "investors", "meteorologists", "brokers",
    "pollsters",
  ]
}
