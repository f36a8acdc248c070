import Language

/// Names at the end of a source, or just behind it.
extension SourceResolver {
  /// "Halden-based Anna Lund", "a tired Lund", "the former Holm adviser | Anna Lund", "Lund himself": the person whom words
  /// mean in which another name stands first, or none that is plainly theirs.
  ///
  /// First a person behind the words, whose office they are; then, if the name found does not
  /// already end the words, "himself" behind a name, and a person's name at their end. For the latter
  /// two a person's name that was found is not given up, unless it is half of a word ("Lund-based").
  ///
  /// - Parameters:
  ///   - words: Those beside the cue.
  ///   - mention: The name that was taken for theirs, if any.
  /// - Returns: Nil where the name that was found is the right one, or there is none.
  func person(endingOrBehind words: Range<Int>, _ mention: Range<Int>?) -> SpeechSource? {
    let found = mention.flatMap { mentionNumber(at: $0.lowerBound) }
    if let behind = personBehind(words) {
      return SpeechSource(
        tokens: words.lowerBound..<mentions[behind].tokens.upperBound,
        entity: mentions[behind].entity)
    }
    if let found, mentions[found].tokens.upperBound >= words.upperBound { return nil }
    if let found, mentions[found].kind == .person, !isHyphened(mentions[found].tokens) {
      return nil
    }
    if Self.selves.contains(tokens[words.upperBound - 1].key),
      let number = mentionNumber(at: words.lowerBound),
      mentions[number].tokens.upperBound == words.upperBound - 1
    {
      return SpeechSource(tokens: words, entity: mentions[number].entity)
    }
    guard let last = personEnding(withoutTime(words)) else { return nil }
    return SpeechSource(tokens: words, entity: mentions[last].entity)
  }

  /// Behind a name they only stress it.
  private static let selves: WordKeySet = ["himself", "herself", "itself"]

  /// "Texas-based": the name is half of another word.
  ///
  /// The hyphen touches the name.
  private func isHyphened(_ name: Range<Int>) -> Bool {
    name.upperBound < tokens.count && tokens[name.upperBound].kind == .hyphen
      && tokens[name.upperBound].isGlued
  }

  /// The person whose name ends the words, behind an office, an adjective or a home; nobody behind a small word: "a letter by
  /// Lund", "supporters of Lund".
  ///
  /// At most eight tokens are looked at. No preposition, "and", auxiliary or comma may stand
  /// anywhere before the name in the words.
  ///
  /// - Returns: Index into `mentions`.
  private func personEnding(_ words: Range<Int>) -> Int? {
    let first = max(words.lowerBound, words.upperBound - 8)
    guard
      let start = (first..<words.upperBound).last(where: {
        mentionNumber(at: $0).map { mentions[$0].tokens.upperBound == words.upperBound } ?? false
      }), let number = mentionNumber(at: start), mentions[number].kind == .person,
      start > words.lowerBound
    else { return nil }
    let before = tokens[start - 1]
    guard before.isWord,
      !before.isAny(of: [
        .preposition, .determiner, .coordinator, .subordinator, .auxiliary, .possessivePronoun,
        .speechVerb, .commonVerb, .functionWord, .speechParticiple,
      ]),
      !(words.lowerBound..<start).contains(where: {
        tokens[$0].isAny(of: [.preposition, .coordinator, .subordinator, .auxiliary])
          && !OfficeName.joins($0, in: tokens, bytes)
          || tokens[$0].kind == .comma
      })
    else { return nil }
    return number
  }

  /// "Donald Holm | on Saturday"
  ///
  /// Cut off with its preposition.
  private func withoutTime(_ words: Range<Int>) -> Range<Int> {
    guard words.count > 2,
      tokens[words.upperBound - 1].isAny(of: [.weekday, .month, .timeWord]),
      tokens[words.upperBound - 2].isAny(of: .preposition)
    else { return words }
    return words.lowerBound..<words.upperBound - 2
  }

  /// "said former Holm | adviser Anna Lund": an office behind a name that ends the words, and the person who has it.
  ///
  /// The words end in a name, and within four tokens behind them, in small letters, an office
  /// stands right before a person's name.
  ///
  /// - Returns: Index into `mentions`.
  private func personBehind(_ words: Range<Int>) -> Int? {
    var index = words.upperBound
    guard words.count <= 6,
      words.contains(where: {
        mentionNumber(at: $0).map { mentions[$0].tokens.upperBound == words.upperBound } ?? false
      })
    else { return nil }
    var hasOffice = false
    while index < tokens.count, index - words.upperBound < 4 {
      if let number = mentionNumber(at: index) {
        return hasOffice && mentions[number].kind == .person ? number : nil
      }
      let token = tokens[index]
      guard token.isWord, !token.isCapitalised,
        !token.isAny(of: [
          .preposition, .determiner, .coordinator, .subordinator, .auxiliary, .speechVerb,
          .functionWord, .possessivePronoun, .adverb, .timeWord,
        ])
      else { return nil }
      hasOffice = token.isAny(of: [.office, .title])
      index += 1
    }
    return nil
  }
}
