import Language

/// Whether a cue reports what stands behind it, and where that begins.
extension ReportedContent {
  /// Words before a number that still let a clause begin with it: "at least 40", "up to half a
  /// million".
  private static let bounds = WordKey.set(
    "more fewer less at up as well just only nearly almost")

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
      if behind < upper, tokens[behind].key.isOne(of: "on", "last", "this") { behind += 1 }
      if behind + 1 < upper, tokens[behind].isAny(of: [.weekday, .timeWord]),
        behind > index || !tokens[behind + 1].isAny(of: .auxiliary),
        beginsClause(behind + 1) && tokens[behind + 1].isWord
          || tokens[behind + 1].kind == .quotationMark
      {
        index = behind + 1
      }
    }
    // "states the following: “"
    if let colon = (index..<max(index, min(upper - 1, index + 3))).first(where: {
      tokens[$0].kind == .colon
    }), tokens[colon + 1].kind == .quotationMark {
      return colon + 1
    }
    var steps = 0
    while index < upper, steps < 16 {
      let token = tokens[index]
      if token.key == "that" && !token.flags.contains(.quoted) {
        return answersReport(cue, index) ? nil : index
      }
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

  /// "Lund responded to a report | that the port had lost 40 boats": others said what is answered.
  private func answersReport(_ cue: Cue, _ that: Int) -> Bool {
    guard let verb = cue.tokens.last, Self.answering.contains(tokens[verb].key),
      cue.end < that, tokens[cue.end].key == "to"
    else { return false }
    return tokens[that - 1].isWord
  }

  /// Verbs whose "to" leads to what somebody else said.
  private static let answering = WordKey.set(
    "responded responds responding reacted reacts reacting replied replies")

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
}
