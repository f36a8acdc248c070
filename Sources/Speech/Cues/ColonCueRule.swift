import Language

/// A name at the beginning of a sentence and a colon before marks: "Lund: “We will rebuild.”"; capitals need no marks.
struct ColonCueRule: LanguageRule {
  /// A sentence without a colon is not looked at.
  static var needs: RuleNeeds { RuleNeeds(kinds: .colon) }

  static let examples: [RuleExample] = [
    .finds("Anna Lund: “⟦We will rebuild the pier.⟧”", ["Anna Lund"]),
    .ignores("The rule is plain: the gate stays shut at night."),
  ]

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
    guard opensQuotation || (isTranscript && !sentence.isTitle),
      phrases.mention(in: start..<index) != nil || isTranscript,
      tokens[start].isCapitalised
    else { return nil }
    return Cue(
      shape: .colon, tokens: index..<index + 1, source: start..<index, addressee: nil,
      sentence: number)
  }
}
