import Language

/// Finds the words of saying outside quotation marks, with source and hearer.
///
/// It finds verbs ("Lund said"), inverted verbs (“...,” said Lund), "according to", participles (",
/// adding that") and, by `ColonCueRule`, colons. It does not ask whether anything is reported: a
/// cue that reports nothing still bounds what the cues beside it report.
struct CueFinder {
  let tokens: [Token]
  /// Finds the sources: subjects before a verb, phrases behind it.
  let phrases: NounPhrases
  let passing: PassingRule

  init(tokens: [Token], phrases: NounPhrases) {
    self.tokens = tokens
    self.phrases = phrases
    passing = PassingRule(tokens: tokens, phrases: phrases)
  }

  /// Appends the cues of a sentence in order.
  ///
  /// A word inside the region of the cue before it is no cue of its own: in "according to police
  /// reports" the last word is part of the source.
  ///
  /// - Parameters:
  ///   - number: Of the sentence in the document's.
  ///   - cues: The cues of the paragraph so far; those of this sentence are added behind them.
  /// - Complexity: O(1) for a sentence whose traits say that it has none of the words, which most
  ///   have not.
  func cues(in sentence: Sentence, _ number: Int, into cues: inout [Cue]) {
    let first = cues.count
    if sentence.traits.meet(ColonCueRule.needs),
      let cue = ColonCueRule(tokens: tokens, phrases: phrases).cue(sentence, number)
    {
      cues.append(cue)
    }
    guard sentence.traits.meet(Self.needs) else { return }
    let classes = Self.needs.classes
    for index in sentence.tokens
    where tokens[index].isAny(of: classes) && tokens[index].isWord
      && !tokens[index].flags.contains(.quoted)
    {
      if cues.count > first, let last = cues.last, index < last.region.upperBound,
        last.shape != .colon
      {
        continue
      }
      let limit = sentence.tokens.lowerBound
      let end = sentence.tokens.upperBound
      if tokens[index].key == .according, index + 2 < end, tokens[index + 1].key == "to" {
        cues.append(
          Cue(
            shape: .accordingTo, tokens: index..<index + 2,
            source: (phrases.phrase(from: index + 2, limit: end)
              ?? phrases.bareNouns(from: index + 2, limit: end))
              .map { phrases.withIssuer($0, limit: end) },
            addressee: nil, sentence: number))
      } else if !tokens[index].isAny(of: [.speechVerb, .speechParticiple])
        || passing.passesOn(index, end)
      {
        continue
      } else if tokens[index].isAny(of: .speechVerb), isVerb(index, limit: limit) {
        if let cue = verbCue(index, sentence, number) { cues.append(cue) }
      } else if tokens[index].isAny(of: .speechParticiple), isParticiple(index, limit: limit) {
        let quoted =
          passing.quotedSource(before: index, limit: limit)
          ?? companion(before: index, limit: limit)
        cues.append(
          Cue(
            shape: quoted == nil ? .participle : .verb, tokens: index..<index + 1, source: quoted,
            addressee: hearer(after: index, end), sentence: number))
      }
    }
  }

  /// What a sentence must hold to have a cue; "according" is among the reporting words.
  ///
  /// `ReportingReader` reads the same sentences.
  static var needs: RuleNeeds {
    RuleNeeds(classes: [.speechVerb, .speechParticiple, .reportingWord])
  }
}
