import Language

/// A name at the beginning of a sentence and a colon before marks: "Lund: “We will rebuild.”"; capitals need no marks.
struct ColonCueRule: LanguageRule {
  /// A sentence without a colon is not looked at.
  static var needs: RuleNeeds { RuleNeeds(kinds: .colon) }

  static let examples: [RuleExample] = [
    .finds("Anna Lund: “⟦We will rebuild the pier.⟧”", ["Anna Lund"]),
    .finds("Anna Lund, Harbour News: “⟦We will rebuild the pier.⟧”", ["Anna Lund"]),
    .ignores("The rule is plain: the gate stays shut at night."),
  ]

  /// What is called by a name and labels a headline: "Lund files: “Nobody is above the law”" is not hers.
  static let affairs = WordKey.set(
    """
    files papers emails tapes trial case inquiry probe scandal affair murder death killing shooting verdict hearing row
    """)

  let tokens: [Token]
  let phrases: NounPhrases

  /// At most six tokens may stand before the colon, words and stops of initials only. In front of a
  /// mark they must be a name, or be all in capitals; without a mark behind the colon they must all
  /// be in capitals (or titles), and the sentence no headline: "LUND: We will rebuild."
  ///
  /// The colon must touch the word before it and not the one behind, which leaves out "9:30".
  ///
  /// - Parameter number: Of the sentence in the document's.
  /// - Returns: A cue that is the colon alone, with all words before it as its source.
  func cue(_ sentence: Sentence, _ number: Int) -> Cue? {
    let start = sentence.tokens.lowerBound
    if let cue = labelled(sentence, number) { return cue }
    var index = start
    while index < sentence.tokens.upperBound, index - start < 6 {
      if tokens[index].kind == .colon { break }
      guard tokens[index].isWord || tokens[index].kind == .stop,
        !tokens[index].flags.contains(.quoted)
      else { return nil }
      index += 1
    }
    guard index > start, index + 1 < sentence.tokens.upperBound, tokens[index].kind == .colon,
      tokens[index].isGlued, !tokens[index + 1].isGlued
    else { return nil }
    let opensQuotation = tokens[index + 1].kind == .quotationMark
    let isTranscript = (start..<index).allSatisfy {
      !tokens[$0].isWord || tokens[$0].flags.contains(.allCapitals) || tokens[$0].isAny(of: .title)
    }
    // "Lund and Holm | add:": a verb in small letters behind a name is no part of it.
    let hasVerb =
      index - 1 > start && !tokens[index - 1].isCapitalised && phrases.endIndex[index - 1] >= 0
      && !Self.affairs.contains(tokens[index - 1].key)
    let source = start..<(hasVerb ? index - 1 : index)
    guard opensQuotation || (isTranscript && !sentence.isTitle),
      phrases.mention(in: source) != nil || isTranscript, tokens[start].isCapitalised
    else { return nil }
    return Cue(
      shape: .colon, tokens: source.upperBound..<(hasVerb ? index : index + 1), source: source,
      addressee: nil, sentence: number)
  }

  /// "Anna Lund, Harbour News: “...”": a person, then up to eight words of a paper or an office, a colon and a mark.
  private func labelled(_ sentence: Sentence, _ number: Int) -> Cue? {
    guard let mention = phrases.mentionNumber(startingAt: sentence.tokens.lowerBound),
      phrases.mentions[mention].kind == .person
    else { return nil }
    let name = phrases.mentions[mention].tokens
    let end = sentence.tokens.upperBound
    guard name.upperBound < end, tokens[name.upperBound].kind == .comma else { return nil }
    var index = name.upperBound + 1
    while index < end, index - name.upperBound <= 8, tokens[index].isWord { index += 1 }
    guard index + 1 < end, index > name.upperBound + 1, tokens[index].kind == .colon,
      tokens[index + 1].kind == .quotationMark,
      !(name.upperBound..<index).contains(where: {
        tokens[$0].isAny(of: [.speechVerb, .auxiliary, .subordinator, .coordinator])
      })
    else { return nil }
    return Cue(
      shape: .colon, tokens: index..<index + 1, source: name, addressee: nil, sentence: number)
  }
}
