import Language

/// Whether words beside a cue are said, or a thing that a verb takes ("added 40 runs").
extension ReportedContent {
  /// Only content without quotations is asked about. It needs a source and two words. "That"
  /// settles it, but for "show", which only papers and people in office do in words; verbs that
  /// take things need a verb in the content; any other must be a strong verb of saying or a
  /// participle, or stand behind what it reports, which must have more than three tokens; "it
  /// killed 30" alone may be shorter.
  ///
  /// - Parameter range: The content, on either side of the cue, not empty.
  func isReportable(_ range: Range<Int>, _ cue: Cue, _ source: SpeechSource?) -> Bool {
    guard source != nil, range.count(where: { tokens[$0].isWord }) >= 2 else { return false }
    if cue.shape == .accordingTo { return true }
    guard let verb = cue.tokens.last else { return false }
    // "The bowlers showed that they could": only papers and those who write them show in words.
    if tokens[verb].key.isOne(of: "show", "shows", "showed"), let words = source?.tokens,
      !words.contains(where: {
        tokens[$0].isAny(of: [.document, .organisation, .office, .claimant, .media])
      })
    {
      return false
    }
    if tokens[range.lowerBound].key == "that" { return true }
    // "wrote the 38-page opinion", "claimed the last three wickets", "added 40 runs" report nothing.
    if takesThing(verb), range.lowerBound > verb,
      !range.prefix(14).prefix(while: { !endsThing($0) }).contains(where: {
        tokens[$0].isAny(of: [
          .auxiliary, .speechVerb, .attitudeVerb, .commonVerb, .riseWord, .fallWord,
        ])
      })
    {
      return false
    }
    // "said it killed 30": short, but a clause.
    let isShortClause =
      range.count == 3 && tokens[range.lowerBound].isAny(of: .subjectPronoun)
      && tokens[range.upperBound - 1].kind == .number
    return tokens[verb].isAny(of: [.strongSpeechVerb, .speechParticiple])
      && (range.count > 3 || isShortClause)
      || cue.region.lowerBound >= range.upperBound && range.count > 3
  }

  /// "added 275,000 jobs | while the rate rose": a verb behind it is another clause's.
  ///
  /// A comma, or a word that opens another clause.
  func endsThing(_ index: Int) -> Bool {
    tokens[index].kind == .comma
      || tokens[index].key.isOne(of: "and", "while", "as", "when", "after", "before", "which")
  }

  /// - Parameter verb: The last token of a cue.
  func takesThing(_ verb: Int) -> Bool { Self.takers.contains(tokens[verb].key) }

  /// All of them report behind "that", or with a verb of its own in what follows: "claimed the
  /// wicket", "claimed it was his".
  private static let takers = WordKey.set(
    "wrote writes claimed claims added adds admitted admits denied denies conceded concedes")
}
