import Language
import Provenance

/// What a cue reports, as tokens before and behind it.
///
/// Questions about both sides of a cue, in three parts: whether anything is reported there (here),
/// where it ends (`+Ends`), and whether what remains is said at all or only a thing that the verb
/// takes (`+Reportable`).
struct ReportedContent {
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
  /// Words before a number that still let a clause begin with it: "at least 40", "up to half a
  /// million".
  private static let bounds = WordKey.set(
    "more fewer less at up as well just only nearly almost")

  /// "Lund, who said it failed, | was fined 40 euros": what a clause set off by commas reports ends with it.
  ///
  /// The same holds for a clause that opens the sentence (`opensWithClause`). The first comma
  /// outside quotation marks ends it, at most `reach` tokens behind the cue.
  ///
  /// - Parameter upper: Where the content would end otherwise, which is the answer for every other
  ///   cue.
  func relativeEnd(_ cue: Cue, _ upper: Int, _ sentence: Sentence) -> Int {
    let relative = cue.tokens.lowerBound - 1
    let isRelative =
      relative - 1 > sentence.tokens.lowerBound && tokens[relative - 1].kind == .comma
      && (tokens[relative].key == "who" || tokens[relative].key == "which")
    let behind = cue.end..<max(cue.end, min(upper, cue.end + Self.reach))
    guard
      isRelative
        || opensWithClause(cue, sentence)
          && !behind.contains(where: { tokens[$0].kind == .quotationMark })
    else { return upper }
    return behind.first { tokens[$0].kind == .comma && !tokens[$0].flags.contains(.quoted) }
      ?? upper
  }

  /// Where the content behind a cue begins; nil when there is none.
  ///
  /// Behind "according to Lund" there is content only if the phrase opens the sentence and a comma
  /// follows it. Behind other cues at most sixteen tokens are looked through for "that", an opening
  /// mark or a colon; a conjunction right behind the cue, or a clause without "that", begins it at
  /// once, though not behind an inverted verb. A stop or dash ends the search; so does a comma that
  /// no mark follows, behind an inverted verb or after more than three tokens.
  ///
  /// "Today", "Monday" and "on Monday" are passed over where a clause follows them.
  ///
  /// - Parameter upper: The end of what may be looked at.
  /// - Returns: The index of the first token; of "that" and the mark themselves, but behind the
  ///   colon.
  func reportsAfter(_ cue: Cue, upper: Int, _ sentence: Sentence) -> Int? {
    var index = cue.end
    if cue.shape == .accordingTo {
      guard cue.tokens.lowerBound - sentence.tokens.lowerBound <= 1, index < upper,
        tokens[index].kind == .comma
      else { return nil }
      return index + 1 < upper ? index + 1 : nil
    }
    // "said today it would", "said on Monday the port would": when it was said is passed over.
    if cue.shape == .verb {
      var behind = index
      if behind < upper, tokens[behind].key == "on" { behind += 1 }
      if behind + 1 < upper, tokens[behind].isAny(of: [.weekday, .timeWord]),
        behind > index || !tokens[behind + 1].isAny(of: .auxiliary), beginsClause(behind + 1),
        tokens[behind + 1].isWord
      {
        index = behind + 1
      }
    }
    var steps = 0
    while index < upper, steps < 16 {
      let token = tokens[index]
      if token.key == "that" && !token.flags.contains(.quoted) { return index }
      if token.kind == .quotationMark, quotation(startingAt: index + 1) != nil { return index }
      if token.kind == .colon { return index + 1 < upper ? index + 1 : nil }
      if steps == 0, token.isAny(of: .subordinator), !token.isAny(of: .preposition),
        token.key != "who"
      {
        return index
      }
      if steps == 0, beginsClause(index), cue.shape != .inverted { return index }
      if token.kind == .stop || token.kind == .dash { return nil }
      if token.kind == .comma, index + 1 < upper, tokens[index + 1].kind != .quotationMark,
        steps > 3 || cue.shape == .inverted
      {
        return nil
      }
      index += 1
      steps += 1
    }
    return nil
  }

  /// "said the bridge would close", "says cooperation is possible": a clause without "that".
  ///
  /// Nearly any word may begin one, so this lists what does not: prepositions, adverbs, days and
  /// times, coordinators, "him". A number or a sign of money does ("said 40 people"), and so does
  /// what bounds one ("said at least 40").
  func beginsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number || token.kind == .currency || isBoundOfAmount(index) { return true }
    // "said her 86 observers": what is hers, not she.
    if token.isAny(of: .possessivePronoun), index + 1 < tokens.count,
      tokens[index + 1].isWord
        || tokens[index + 1].kind == .number
    {
      return !tokens[index + 1].isAny(of: [.subordinator, .preposition, .determiner])
    }
    guard token.isWord,
      !token.isAny(of: [
        .weekday, .month, .preposition, .adverb, .timeWord, .coordinator, .objectPronoun,
      ])
    else { return false }
    return true
  }

  /// "said more than 400 workers", "said at least 40", "said up to half a million"
  ///
  /// Within three tokens a number, sign of money or number word must follow: "said at last" is
  /// none.
  func isBoundOfAmount(_ index: Int) -> Bool {
    guard index + 2 < tokens.count,
      Self.bounds.contains(tokens[index].key)
    else { return false }
    return (index + 1..<min(index + 4, tokens.count)).contains {
      tokens[$0].kind == .number || tokens[$0].kind == .currency
        || tokens[$0].isAny(of: .numberWord)
    }
  }

  /// At least two tokens, and a comma, mark or dash between them and the cue. A quotation at the
  /// cue is always reported; words before "according to" are; other words only if nothing is
  /// reported behind the cue, the cue is a verb, and they are more than three: "On Monday, Lund
  /// said" reports nothing before itself.
  ///
  /// - Parameters:
  ///   - lower: The end of the cue before it, or the beginning of the sentence.
  ///   - after: Where content behind the cue begins, if it does.
  func reportsBefore(_ cue: Cue, lower: Int, _ sentence: Sentence, _ after: Int?) -> Bool {
    let region = beforeAs(cue, lower)
    guard region - lower >= 2, cue.shape != .participle, cue.shape != .colon else { return false }
    let last = tokens[region - 1]
    guard last.kind == .comma || last.kind == .quotationMark || last.kind == .dash else {
      return false
    }
    if last.kind == .quotationMark || endsQuotation(region - 2) { return true }
    if cue.shape == .accordingTo { return true }
    guard after == nil else { return false }
    return cue.shape == .verb || cue.shape == .inverted ? region - lower > 3 : false
  }

  /// ", as the team called them": where the cue begins, its "as" included.
  ///
  /// - Returns: The first token of "as" and the cue's region, never before `lower`.
  func beforeAs(_ cue: Cue, _ lower: Int) -> Int {
    let region = cue.region.lowerBound
    return region - 1 > lower && tokens[region - 1].key == "as" ? region - 1 : region
  }

  /// - Parameter index: Of what may be a closing mark.
  func endsQuotation(_ index: Int) -> Bool {
    index >= 0 && tokens[index].kind == .quotationMark && index > 0
      && tokens[index - 1].flags.contains(.quoted)
  }
}
