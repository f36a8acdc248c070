import Language

/// Several people who speak with one voice are nobody's one name: "Anna Lund and Rolf Holm said".
enum JointSpeakersRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      "Anna Lund and Rolf Holm said ⟦the pier would be closed for a year⟧.",
      ["Anna Lund and Rolf Holm"]),
    .finds(
      "The Board of Tides and Harbours said ⟦the pier would be closed⟧.",
      ["The Board of Tides and Harbours"]),
    .finds("Anna Lund said ⟦Rolf Holm and his son had left the town⟧.", ["Anna Lund"]),
  ]

  /// "Anna Lund and Rolf Holm said", "said Anna Lund and Rolf Holm": the words of both, who are nobody's one name; nil where
  /// a name stands alone.
  ///
  /// Both must be people, and two of them. The name taken may be the first of the pair or the
  /// second: “...,” said Lund and Holm, and "Lund and Holm said", where the subject was cut behind
  /// "and".
  ///
  /// - Parameters:
  ///   - words: Those beside the cue, which may hold the name or not.
  ///   - mention: The name that was taken for the speaker's.
  static func source(
    _ words: Range<Int>, _ mention: Range<Int>?, in resolver: SourceResolver
  ) -> SpeechSource? {
    if let pair = bodies(words, mention, resolver) { return pair }
    guard let mention, let number = resolver.mentionNumber(at: mention.lowerBound),
      isPerson(number, resolver)
    else { return nil }
    let (tokens, mentions) = (resolver.tokens, resolver.mentions)
    let low = min(words.lowerBound, mention.lowerBound)
    let end = max(words.upperBound, mention.upperBound)
    if mention.upperBound + 1 < tokens.count, tokens[mention.upperBound].key == "and",
      let other = resolver.mentionNumber(at: mention.upperBound + 1), isPerson(other, resolver),
      mentions[other].entity != mentions[number].entity,
      endsPair(mentions[other].tokens.upperBound, tokens)
    {
      return SpeechSource(tokens: low..<max(end, mentions[other].tokens.upperBound), entity: nil)
    }
    guard low == mention.lowerBound, number > 0, isPerson(number - 1, resolver),
      mentions[number - 1].entity != mentions[number].entity,
      mentions[number - 1].tokens.upperBound == mention.lowerBound - 1,
      tokens[mention.lowerBound - 1].key == "and",
      opensClause(mentions[number - 1].tokens.lowerBound, tokens)
    else { return nil }
    return SpeechSource(tokens: mentions[number - 1].tokens.lowerBound..<end, entity: nil)
  }

  /// "Parks and Wildlife recorded", "The Board of Tides and Harbours said", "Ford and Lund Motors said": one body with "and" in
  /// its name, or two; the words are theirs, and half of them would be wrong.
  private static func bodies(
    _ words: Range<Int>, _ mention: Range<Int>?, _ resolver: SourceResolver
  ) -> SpeechSource? {
    let tokens = resolver.tokens
    // "That same day | the Board of Tides and Harbours"
    var start = words.upperBound
    while start > words.lowerBound,
      tokens[start - 1].isCapitalised || tokens[start - 1].key.isOne(of: "and", "of", "for", "the")
    { start -= 1 }
    let names = start..<words.upperBound
    guard names.count > 2, !tokens[start].isAny(of: [.preposition, .coordinator]),
      start == words.lowerBound || tokens[start - 1].isAny(of: .timeWord)
        || tokens[start - 1].key == "day",
      let and = names.dropFirst().dropLast().first(where: { tokens[$0].key == "and" }),
      tokens[and - 1].isCapitalised, tokens[and + 1].isCapitalised,
      !(mention?.contains(and) ?? false)
    else { return nil }
    return SpeechSource(tokens: names, entity: nil)
  }

  /// By the mention itself or by who it is: a surname alone is often not known for a person's where
  /// it stands.
  private static func isPerson(_ mention: Int, _ resolver: SourceResolver) -> Bool {
    let mention = resolver.mentions[mention]
    return mention.kind == .person
      || mention.entity.map { resolver.names.entities[$0].kind == .person } ?? false
  }

  /// "said Anna Lund and | Rolf Holm agreed" and "Lund and Holm's wife" are no pairs.
  private static func endsPair(_ end: Int, _ tokens: [Token]) -> Bool {
    guard end < tokens.count else { return true }
    let next = tokens[end]
    if next.kind == .possessive || next.kind == .hyphen { return false }
    return !next.isWord
      || next.isAny(of: [
        .speechVerb, .auxiliary, .preposition, .adverb, .weekday, .timeWord, .subordinator,
        .coordinator, .speechParticiple,
      ])
  }

  /// "Holm met Lund and | Berg said": the first of a pair of speakers begins its clause.
  private static func opensClause(_ first: Int, _ tokens: [Token]) -> Bool {
    if tokens[first].flags.contains(.opensSentence) || first == 0 { return true }
    let before = tokens[first - 1]
    return before.kind == .quotationMark || before.kind == .stop || before.key == "that"
      || before.isAny(of: .speechVerb)
      || before.kind == .comma && first > 1
        && tokens[first - 2].kind == .quotationMark
  }
}
