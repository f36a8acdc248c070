import Language
import Provenance

/// What a cue reports, as tokens before and behind it.
struct ReportedContent {
  /// How many tokens are looked at for a verb or a mark: no sentence of news is longer, and a wall of words without a stop takes
  /// linear time.
  static let reach = 200

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
  func quotation(startingAt token: Int) -> Int? {
    let place = quotations.partitioningIndex { $0.tokens.lowerBound >= token }
    guard place < quotations.count, quotations[place].tokens.lowerBound == token else { return nil }
    return place
  }

  /// What `cue` reports before and behind itself in its sentence, between the cues beside it.
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
  private func opensWithClause(_ cue: Cue, _ sentence: Sentence) -> Bool {
    let first = sentence.tokens.lowerBound
    return cue.shape == .verb && cue.region.lowerBound == first + 1
      && Self.clauseOpeners.contains(tokens[first].key)
  }

  private static let clauseOpeners = WordKey.set(
    "after although as because before since though until when while")
  private static let bounds = WordKey.set(
    "more fewer less at up as well just only nearly almost")

  /// "Lund, who said it failed, | was fined 40 euros": what a clause set off by commas reports ends with it.
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
  func isBoundOfAmount(_ index: Int) -> Bool {
    guard index + 2 < tokens.count,
      Self.bounds.contains(tokens[index].key)
    else { return false }
    return (index + 1..<min(index + 4, tokens.count)).contains {
      tokens[$0].kind == .number || tokens[$0].kind == .currency
        || tokens[$0].isAny(of: .numberWord)
    }
  }

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
  func beforeAs(_ cue: Cue, _ lower: Int) -> Int {
    let region = cue.region.lowerBound
    return region - 1 > lower && tokens[region - 1].key == "as" ? region - 1 : region
  }

  func endsQuotation(_ index: Int) -> Bool {
    index >= 0 && tokens[index].kind == .quotationMark && index > 0
      && tokens[index - 1].flags.contains(.quoted)
  }
}
