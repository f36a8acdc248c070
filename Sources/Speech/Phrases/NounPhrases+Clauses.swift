import Language

/// Where the clause and the phrase begin that end before a verb.
extension NounPhrases {
  /// How far back a clause is followed: no subject of news is longer, and a wall of words without a mark takes linear
  /// time.
  private static let reach = 60

  /// The first border is taken, going back from the verb: a mark, a stop that ends no abbreviation,
  /// a conjunction, an auxiliary, a strong verb of saying or participle, "as", a percentage ("above
  /// the 4.5% | brokers foresaw"). "And" is a border unless it stands inside a name. Capitals that
  /// open no sentence are none, whatever their class: they belong to names.
  ///
  /// - Returns: At most `reach` tokens back and not before `limit`; `end` itself where the border
  ///   stands right before the verb.
  func clauseStart(before end: Int, limit: Int) -> Int {
    var index = end
    while index > limit, end - index < Self.reach {
      let token = tokens[index - 1]
      switch token.kind {
      case .quotationMark:
        // "Anders “Dash” Lund"
        if isApostrophe(index - 1) { break }
        guard let name = mention(around: index - 1), name.upperBound <= end else { return index }
        index = max(limit, name.lowerBound)
        continue
      case .comma, .colon, .dash, .openBracket, .closeBracket: return index
      // "Sex and Alcohol - the council said": a hyphen between spaces is a dash.
      case .hyphen where !token.isGlued: return index
      // "above the 4.5% | brokers foresaw"
      case .percent, .currency: return index
      case .stop where !isAbbreviationStop(index - 1): return index
      default: break
      }
      if token.isWord, !token.isCapitalised || token.flags.contains(.opensSentence) {
        if token.isAny(of: [.subordinator, .auxiliary, .speechParticiple, .strongSpeechVerb]),
          !(token.isAny(of: .preposition)),
          !token.isAny(of: .document) || token.isAny(of: .auxiliary)
        {
          return index
        }
        // "the news came as | authorities said"
        if token.key == "as", index < end,
          index < 2 || !tokens[index - 2].key.isOne(of: "such", "well", "known", "soon")
        {
          return index
        }
        // "the $4 million | analysts expected"
        if token.isAny(of: .numberWord), index - 3 > limit, index < end,
          tokens[index - 2].kind == .number, tokens[index - 3].kind == .currency
        {
          return index
        }
        if let speaker = behindSubordinator(index - 1, end) { return speaker }
        // "warm-and-fuzzy Lund"
        let isHyphened = index < end && tokens[index].kind == .hyphen && tokens[index].isGlued
        if token.key == "and" || token.key == "but" || token.key == "or", !isHyphened,
          !joinsSpeakers(index - 1, end, limit)
        {
          return index
        }
      }
      index -= 1
    }
    return index
  }

  /// "Two ran away before | police said", "Days after the fire | the council said": where the one who speaks begins behind a
  /// word that opens a clause or a time; nil where nobody who speaks stands behind it ("people missing since the flood").
  ///
  /// Where several phrases stand behind the word, the last one with an article speaks.
  ///
  /// - Parameters:
  ///   - index: The word "after", "before", "since" or "until".
  ///   - end: The verb, at most twelve tokens further.
  func behindSubordinator(_ index: Int, _ end: Int) -> Int? {
    guard tokens[index].key.isOne(of: "after", "before", "since", "until"), index + 1 < end,
      !tokens[index + 1].isAny(of: .preposition)
    else { return nil }
    let inner = index + 1..<end
    let first =
      inner.dropFirst().last {
        tokens[$0].isAny(of: [.determiner, .possessivePronoun])
          && !tokens[$0].isAny(of: .preposition)
          && !tokens[$0 - 1].isAny(of: [.preposition, .determiner])
      } ?? index + 1
    guard inner.count <= 12, speaks(first..<end) || tokens[end - 1].isAny(of: .subjectPronoun)
    else { return nil }
    return first
  }

  /// "Mr.", "St.", and single letters: "J. Lund".
  private func isAbbreviationStop(_ index: Int) -> Bool {
    index > 0 && tokens[index].isGlued && tokens[index - 1].isWord
      && (tokens[index - 1].isAny(of: [.abbreviationBeforeName, .abbreviation])
        || tokens[index - 1].end - tokens[index - 1].start == 1)
  }

  /// "Department of Health and Human Services" is one phrase; "A left and B said" are two.
  ///
  /// Both words beside "and" have capitals, a name ends before it, and none begins behind it.
  private func joinsSpeakers(_ and: Int, _ end: Int, _ limit: Int) -> Bool {
    guard and > limit, and + 1 < end, tokens[and].key == "and" else { return false }
    if joinsNouns(and, end, limit) { return true }
    guard tokens[and - 1].isCapitalised, tokens[and + 1].isCapitalised else { return false }
    let first = mention(endingBefore: and)
    if first != nil, mention(startingAt: and + 1) == nil { return true }
    return opensClause(first?.lowerBound ?? and - 1, limit)
      && (first != nil
        || !tokens[and - 1].isAny(of: [.functionWord, .speechVerb, .weekday, .month]))
  }

  /// "The medic and healer council said", "the mayor and police chief said": one article for both nouns, the first right behind it,
  /// and nothing but small words that can stand before a noun up to the verb.
  private func joinsNouns(_ and: Int, _ end: Int, _ limit: Int) -> Bool {
    let article = and - 2
    guard article >= limit, end - and <= 4,
      tokens[article].isAny(of: [.determiner, .possessivePronoun]),
      !tokens[article].key.isOne(of: "that", "this"),
      tokens[and - 1].isWord, !tokens[and - 1].isCapitalised, speaks(and + 1..<end)
    else { return false }
    return (opensClause(article, limit) || tokens[article - 1].kind == .comma)
      && (and + 1..<end).allSatisfy {
        tokens[$0].isWord && !tokens[$0].isCapitalised
          && !tokens[$0].isAny(of: [
            .determiner, .preposition, .auxiliary, .subjectPronoun, .adverb,
          ])
      }
  }

  /// "Parks and Wildlife recorded", "The Board of Tides and Harbours said": the first of two names opens its clause, so that
  /// what follows "and" is no subject of its own.
  private func opensClause(_ first: Int, _ limit: Int) -> Bool {
    if first <= limit || tokens[first].flags.contains(.opensSentence) { return true }
    let before = tokens[first - 1]
    if before.key == "the" { return opensClause(first - 1, limit) }
    return before.key == "that" || before.kind == .quotationMark
      || before.isAny(of: [.timeWord, .weekday]) || before.key.isOne(of: "day", "time", "morning")
      || before.kind == .comma && first > 1 && tokens[first - 2].kind == .quotationMark
  }

  /// Past fronted adverbials: "On Sunday Reuters", "In Baghdad officials", "Later the mayor".
  ///
  /// Days, months, numbers, adverbs, connectives and times are stepped over one by one,
  /// prepositions with their phrase.
  ///
  /// - Returns: The first token of what is left, or of the whole range where nothing would be left.
  func phraseStart(in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      // "24-year-old Per Holm"
      if token.kind == .number, index + 1 < range.upperBound, tokens[index + 1].kind == .hyphen,
        tokens[index + 1].isGlued
      {
        break
      }
      if token.isAny(of: [.weekday, .month]) || token.kind == .number
        || (token.isAny(of: [.connective, .adverb, .timeWord, .coordinator])
          && !token.isAny(of: .determiner))
      {
        index += 1
      } else if token.key.isOne(of: "last", "next", "this", "that", "earlier"),
        index + 2 < range.upperBound, tokens[index + 1].isAny(of: [.timeWord, .weekday, .month]),
        tokens[index + 2].kind != .possessive
      {
        // "Last year | the firm"
        index += 2
      } else if token.isAny(of: .preposition),
        !token.isCapitalised || token.flags.contains(.opensSentence)
      {
        index = afterPrepositional(index, range.upperBound)
      } else {
        break
      }
    }
    return index < range.upperBound ? index : range.lowerBound
  }

  /// Behind a name that follows the preposition, or else before the next name, article or pronoun:
  /// "In the evening | the mayor".
  ///
  /// - Returns: `end` where none comes.
  private func afterPrepositional(_ preposition: Int, _ end: Int) -> Int {
    var index = preposition + 1
    if index < end, let mention = mention(startingAt: index) { return min(mention.upperBound, end) }
    if index < end, tokens[index].isAny(of: [.determiner, .possessivePronoun]) { index += 1 }
    while index < end {
      if mention(startingAt: index) != nil
        || tokens[index].isAny(of: [.determiner, .subjectPronoun])
      {
        return index
      }
      index += 1
    }
    return end
  }
}
