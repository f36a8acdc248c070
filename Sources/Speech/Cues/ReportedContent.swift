import Language
import Provenance

/// What a cue reports, as tokens before and behind it.
///
/// Questions about both sides of a cue: whether anything is reported there (`+Behind`, `+Before`),
/// where it ends (`+Ends`), and whether what remains is said at all or only a thing that the verb
/// takes (`+Reportable`).
package struct ReportedContent {
  /// How many tokens are looked at for a verb or a mark: no sentence of news is longer, and a wall of words without a stop takes
  /// linear time.
  static let reach = 200

  /// For telling ";" from ":", which are one kind of token.
  let bytes: [UInt8]
  let tokens: [Token]
  let quotations: [Quotation]
  let phrases: NounPhrases

  init(
    _ text: SourceText, _ tokens: [Token], _ quotations: [Quotation], phrases: NounPhrases
  ) {
    bytes = text.bytes
    self.tokens = tokens
    self.quotations = quotations
    self.phrases = phrases
  }

  /// The quotation that begins with a token.
  ///
  /// - Parameter token: The first one behind the opening mark.
  /// - Returns: Its index among the document's quotations; O(log *n*).
  func quotation(startingAt token: Int) -> Int? {
    let place = quotations.partitioningIndex { $0.tokens.lowerBound >= token }
    guard place < quotations.count, quotations[place].tokens.lowerBound == token else { return nil }
    return place
  }

  /// What `cue` reports before and behind itself in its sentence, between the cues beside it.
  ///
  /// Cues of other sentences set no bound. The content behind the cue is found first, since a cue
  /// that reports something behind itself reports only quotations before itself, "according to"
  /// apart.
  ///
  /// - Parameters:
  ///   - before: The cue before it in its paragraph, if any.
  ///   - after: The cue that ends what it reports; see `SpeechFinder.following`.
  /// - Returns: Token ranges; nil for a side on which nothing is reported. A range may reach over
  ///   the end of the sentence, where it ends in a quotation of several sentences.
  func content(of cue: Cue, in sentence: Sentence, before: Cue?, after: Cue?) -> (
    before: Range<Int>?, after: Range<Int>?
  ) {
    let lower =
      before.map { $0.sentence == cue.sentence ? $0.end : sentence.tokens.lowerBound }
      ?? sentence.tokens.lowerBound
    let upper =
      after.map { $0.sentence == cue.sentence ? $0.region.lowerBound : sentence.tokens.upperBound }
      ?? sentence.tokens.upperBound
    let start = reportsAfter(cue, upper: relativeEnd(cue, upper, sentence), sentence)
    let isBefore = reportsBefore(cue, lower: lower, sentence, start)
    return (
      isBefore ? contentBefore(cue, lower) : nil,
      start.map { contentAfter($0, max(relativeEnd(cue, upper, sentence), $0 + 1), sentence) }
    )
  }

  /// "Since the bank said rates would stay, | shares have gained": the first comma ends a clause that opens the sentence,
  /// where nobody is quoted behind it.
  ///
  /// Only where the source follows that word at once; behind a longer opening ("Two days after Lund
  /// said") nothing is cut.
  private func opensWithClause(_ cue: Cue, _ sentence: Sentence) -> Bool {
    let first = sentence.tokens.lowerBound
    return cue.shape == .verb && cue.region.lowerBound == first + 1
      && Self.clauseOpeners.contains(tokens[first].key)
  }

  /// Each opens a clause that a comma closes.
  private static let clauseOpeners = WordKey.set(
    "after although as because before since though until when while")

  /// "Lund, who said it failed, | was fined 40 euros": what a clause set off by commas reports ends with it.
  ///
  /// So it is where the relative word is not who speaks ("The raid, which Norland says was aimed at gunmen, | killed 30"), and for
  /// a clause that opens the sentence (`opensWithClause`). The first comma outside quotation marks ends it, or the mark behind
  /// a comma inside, at most `reach` tokens behind the cue.
  ///
  /// - Parameter upper: Where the content would end otherwise, which is the answer for every other
  ///   cue.
  func relativeEnd(_ cue: Cue, _ upper: Int, _ sentence: Sentence) -> Int {
    let isRelative =
      opensAside(cue.tokens.lowerBound - 1, sentence)
      || cue.shape == .verb && opensAside(cue.region.lowerBound - 1, sentence)
    let behind = cue.end..<max(cue.end, min(upper, cue.end + Self.reach))
    guard
      isRelative
        || opensWithClause(cue, sentence)
          && !behind.contains(where: { tokens[$0].kind == .quotationMark })
    else { return upper }
    let comma = behind.first { index in
      tokens[index].kind == .comma
        && (!tokens[index].flags.contains(.quoted)
          || index + 1 < upper && tokens[index + 1].kind == .quotationMark)
    }
    guard let comma else { return upper }
    return tokens[comma].flags.contains(.quoted) ? comma + 2 : comma
  }

  /// ", who", ", which"
  private func opensAside(_ relative: Int, _ sentence: Sentence) -> Bool {
    relative - 1 > sentence.tokens.lowerBound && tokens[relative - 1].kind == .comma
      && (tokens[relative].key == "who" || tokens[relative].key == "which")
  }
}
