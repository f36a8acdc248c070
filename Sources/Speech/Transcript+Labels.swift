import Language

/// The labels that turns begin with: "LUND:", "Anna Lund:", "Q:".
extension Transcript {
  /// How many tokens a label may have.
  private static let longest = 8

  /// The colon must touch the label and not the word behind it, so neither "9:30" nor "a : b" is
  /// one, and the label must begin with a capital. A label in small letters must be one whole
  /// mention of a name.
  ///
  /// - Returns: The label's make, its words, and the first token behind the colon; nil where the
  ///   sentence has no label.
  func label(of range: Range<Int>) -> (label: Label, words: Range<Int>, content: Int)? {
    var colon = range.lowerBound
    while colon < range.upperBound, colon - range.lowerBound < Self.longest,
      tokens[colon].kind != .colon
    { colon += 1 }
    guard colon > range.lowerBound, colon + 1 < range.upperBound, tokens[colon].kind == .colon,
      bytes[tokens[colon].start] == UInt8(ascii: ":"), tokens[colon].isGlued,
      !tokens[colon + 1].isGlued, tokens[range.lowerBound].isCapitalised
    else { return nil }
    let words = range.lowerBound..<colon
    if words.count == 1 {
      if tokens[words.lowerBound].key == "q" { return (.question, words, colon + 1) }
      if tokens[words.lowerBound].key == "a" { return (.answer, words, colon + 1) }
    }
    // "ANNA LUND, HARBOUR MASTER": the name.
    let name =
      words.lowerBound..<(words.first { tokens[$0].kind == .comma } ?? words.upperBound)
    if let label = capitals(words, name) { return (label, name, colon + 1) }
    guard let mention = resolver.mention(at: words.lowerBound), mention == words else { return nil }
    return (.named, words, colon + 1)
  }

  /// Whether all words are in capitals, stops of initials and commas apart; before them a title may
  /// stand in small letters ("Mayor LUND"), and an initial counts as a capital. What looks like a
  /// name but is one of `nobodys` is none.
  func capitals(_ words: Range<Int>, _ name: Range<Int>) -> Label? {
    guard
      words.allSatisfy({
        let token = tokens[$0]
        return token.flags.contains(.allCapitals) || token.kind == .comma
          || token.kind == .stop && token.isGlued
          || token.isWord && token.isCapitalised
            && (token.isAny(of: .title) || token.end - token.start == 1)
      }), words.contains(where: { tokens[$0].flags.contains(.allCapitals) }),
      let last = name.last(where: { tokens[$0].isWord }),
      tokens[last].flags.contains(.allCapitals), !tokens[last].isAny(of: Self.nobodys)
    else { return nil }
    // "ANNA LUND, HARBOUR MASTER"
    if name.upperBound < words.upperBound, name.count(where: { tokens[$0].isWord }) > 1 {
      return .described
    }
    let isTitled = name.contains { tokens[$0].isAny(of: .title) && $0 < last }
    return isTitled ? .titled : .capitals
  }

  /// "NOTE", "WHERE", "MONDAY", "CHIEF EXECUTIVE": what the last word of a name is not.
  ///
  /// A list of classes, since no lexicon holds all surnames: a word that the lexicon knows as
  /// something else is no surname.
  private static var nobodys: WordClass {
    [
      .functionWord, .determiner, .preposition, .subordinator, .adverb, .timeWord, .weekday, .month,
      .document, .media, .title, .office, .personNoun, .organisation, .placeName, .placeNoun,
      .demonym,
      .numberWord, .speechVerb, .commonVerb, .adjective, .connective, .speechParticiple,
    ]
  }
}
