import Language

/// Where what a cue reports begins and ends.
extension ReportedContent {
  /// From the beginning of the sentence, or of the quotation that runs into it, to just before the cue.
  ///
  /// Commas and dashes at both ends are cut off. A quotation that ends right at the cue is the
  /// content alone if nothing stands before it or the cue is "according to". Where a quotation of
  /// several sentences is still open when the content begins, the content begins at its opening
  /// mark, in an earlier sentence.
  func contentBefore(_ cue: Cue, _ lower: Int) -> Range<Int> {
    var start = lower
    while start < cue.region.lowerBound, tokens[start].isOne(of: [.comma, .colon, .dash]) {
      start += 1
    }
    var end = max(beforeAs(cue, lower), start)
    while end > start, tokens[end - 1].kind == .comma || tokens[end - 1].kind == .dash { end -= 1 }
    // A quotation right before the cue stands for itself: what is before it in the sentence is the article's.
    if end > start, tokens[end - 1].kind == .quotationMark,
      let quotation = quotation(endingAt: end - 1)
    {
      let open = quotation.tokens.lowerBound - 1
      if cue.shape == .accordingTo || open <= start || isSentence(quotation) { return open..<end }
    }
    if cue.shape == .accordingTo { start = comparedEstimate(start, end) ?? start }
    if start < end, tokens[start].flags.contains(.quoted), let quotation = quotation(holding: start)
    {
      return quotation.tokens.lowerBound - 1..<end
    }
    return start..<end
  }

  /// `A credit or a label “We will not open the harbour again,” Lund said`: a whole sentence in marks, before which no comma, colon
  /// or verb of saying leads to it, does not go on with the words before.
  private func isSentence(_ quotation: Quotation) -> Bool {
    let open = quotation.tokens.lowerBound - 1
    guard quotation.tokens.count >= 6, open > 0, let last = quotation.tokens.last,
      tokens[last].kind == .comma, tokens[quotation.tokens.lowerBound].isCapitalised
    else { return false }
    let before = tokens[open - 1]
    return before.isWord
      && !before.isAny(of: [.speechVerb, .speechParticiple, .subordinator, .preposition])
      || before.kind == .closeBracket
  }

  /// Nil also where nothing stands between the marks.
  func quotation(endingAt mark: Int) -> Quotation? {
    quotation(holding: mark - 1)
  }

  /// The last quotation that begins at or before a token, if it reaches over it: O(log *n*).
  func quotation(holding token: Int) -> Quotation? {
    guard token >= 0, tokens[token].flags.contains(.quoted) else { return nil }
    let behind = quotations.partitioningIndex { $0.tokens.lowerBound > token }
    return behind > 0 && quotations[behind - 1].tokens.contains(token)
      ? quotations[behind - 1] : nil
  }

  /// In this order: a quotation at the beginning that ends like a clause, or reaches to the end,
  /// stands alone; a quotation that the end would cut is taken whole; a second verb of the speaker,
  /// and another source, end the content; and separators at its end are cut off.
  ///
  /// - Parameters:
  ///   - start: Its first token, which may be "that" or an opening mark.
  ///   - upper: Where it ends at most, quotations apart; greater than `start`.
  func contentAfter(_ start: Int, _ upper: Int, _ sentence: Sentence) -> Range<Int> {
    var end = upper
    // A quotation of several sentences is reported whole.
    if tokens[start].kind == .quotationMark,
      let quotation = quotation(startingAt: start + 1).map({ quotations[$0] })
    {
      let close = quotation.isClosed ? quotation.tokens.upperBound + 1 : quotation.tokens.upperBound
      if close >= end || isClause(quotation) { return start..<close }
    }
    if end > start, tokens[end - 1].flags.contains(.quoted),
      let quotation = quotation(holding: end - 1)
    {
      end = quotation.isClosed ? quotation.tokens.upperBound + 1 : quotation.tokens.upperBound
    }
    end = secondVerb(start, end) ?? end
    end = otherSource(start, end) ?? end
    while end > start, isSeparator(end - 1) { end -= 1 }
    return start..<max(end, start)
  }

  /// "admitted burglary | and was given five years": a second verb of the speaker ends what is reported without a verb.
  ///
  /// It is looked for within twelve tokens, and only while no verb has come: behind a verb, "and
  /// was" goes on with the clause that is reported ("said the ship sank and was lost").
  ///
  /// - Returns: The place of "and"; nil for content that begins with "that".
  func secondVerb(_ start: Int, _ end: Int) -> Int? {
    guard tokens[start].key != "that" else { return nil }
    for index in start..<min(end, start + 12) {
      let token = tokens[index]
      if token.flags.contains(.quoted) || !token.isWord && token.kind != .hyphen { return nil }
      if token.key == "and", index + 1 < end, index > start,
        tokens[index + 1].isAny(of: .auxiliary), !tokens[index + 1].isAny(of: .month)
      {
        return index
      }
      if token.isAny(of: [.auxiliary, .speechVerb, .commonVerb, .riseWord, .fallWord]) {
        return nil
      }
    }
    return nil
  }

  /// "40 people died | ; doctors counted 90", "12% had closed | , but traders put it at 20%": a semicolon that no pronoun
  /// follows, or a word against and somebody else with a verb of their own, ends what a source says.
  ///
  /// "And" counts only behind a comma. Words in marks are passed over.
  ///
  /// So does what the news did to a firm's shares: "said it cut jobs | , sending its shares down 28%".
  ///
  /// - Returns: Where that begins; the semicolon, the comma, "but" or "and" itself.
  /// - Complexity: O(1), as at most `reach` tokens are looked at, and six behind each candidate.
  func otherSource(_ start: Int, _ end: Int) -> Int? {
    for index in start..<max(start, min(end, start + Self.reach)) {
      let token = tokens[index]
      if token.flags.contains(.quoted) { continue }
      if token.kind == .colon, isSemicolon(index), index > start,
        index + 1 < end, !tokens[index + 1].isAny(of: .subjectPronoun),
        tokens[index + 1].key != "that"
      {
        return index
      }
      if token.kind == .comma, index > start, movesShares(index + 1, end) { return index }
      guard
        Self.against.contains(token.key) || token.key == "and" && tokens[index - 1].kind == .comma,
        index > start, opensOtherSource(index + 1, end)
      else { continue }
      return index
    }
    return nil
  }

  /// "And" is not among them: it joins what one person says more often than not.
  static let against: WordKeySet = [
    "but", "though", "although", "while", "whereas",
  ]

  /// Somebody who can speak, then a verb of saying or claiming, within six tokens and without a
  /// preposition, auxiliary or pronoun between: "but | traders put it at 20%", not "but traders in
  /// the port put".
  func opensOtherSource(_ first: Int, _ end: Int) -> Bool {
    var hasSource = false
    for index in first..<max(first, min(end, first + 6)) {
      let token = tokens[index]
      guard token.isWord || token.kind == .possessive || token.kind == .hyphen else { return false }
      if hasSource, token.isAny(of: [.strongSpeechVerb, .claimVerb]),
        !token.isAny(of: [.document, .claimant])
      {
        return true
      }
      if token.isAny(of: [.preposition, .auxiliary, .subordinator, .subjectPronoun]),
        !token.isAny(of: .determiner)
      {
        return false
      }
      hasSource = hasSource || phrases.speaks(index..<index + 1)
    }
    return false
  }

  /// - Parameter index: Of a token of the kind `.colon`.
  func isSemicolon(_ index: Int) -> Bool { bytes[tokens[index].start] == UInt8(ascii: ";") }

  /// Whether what the marks hold ends like a clause of its own.
  ///
  /// “It holds,” is one, “sky islands” is none.
  func isClause(_ quotation: Quotation) -> Bool {
    guard let last = quotation.tokens.last else { return false }
    return tokens[last].isOne(of: [.comma, .stop])
  }

  /// Marks outside quotations, and words that would lead to the next clause.
  func isSeparator(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isOne(of: [.comma, .stop, .dash, .colon]) && !token.flags.contains(.quoted)
      || token.key == "and" || token.key == "but" || token.key == "while"
  }
}
