import Language

/// The subject before a verb of saying.
extension NounPhrases {
  /// The phrase that ends just before `end`, looking no further back than `limit`.
  ///
  /// Two cuts come before anything else, as both part a subject from its verb: an apposition or
  /// relative clause between commas ("Anna Lund, who runs the port, said"), and a pair of brackets
  /// ("Lund (52) said"). Then the clause is followed back to where it begins, adverbials at its
  /// front are passed over ("On Sunday Lund"), and what is left must be able to speak.
  ///
  /// Where the clause begins right at the verb, the subject is another clause's: the head before
  /// "who", or the first subject of two verbs joined by "and".
  ///
  /// - Parameters:
  ///   - end: The first token of the verb with its auxiliaries.
  ///   - limit: No token before this one is looked at.
  /// - Returns: Nil where nothing there can speak, where the phrase has three numbers or more, and
  ///   for what begins with "I’d".
  func subject(before end: Int, limit: Int) -> Range<Int>? {
    var end = end
    guard end > limit else { return nil }
    if let person = insertedUpon(before: end, limit: limit) { return person }
    if tokens[end - 1].kind == .comma {
      guard let outer = beforeApposition(endingAt: end - 1, limit: limit) else { return nil }
      end = outer
      // "Margaret Pell, 71, of Mill Lane, said": behind the age stands the name.
      if end - 2 > limit, tokens[end - 1].kind == .number, tokens[end - 2].kind == .comma {
        end -= 2
      }
    }
    if tokens[end - 1].kind == .closeBracket, let open = openBracket(before: end - 1, limit: limit)
    {
      end = open
    }
    guard end > limit else { return nil }
    let start = clauseStart(before: end, limit: limit)
    guard start < end else {
      return tokens[end - 1].key == "and"
        ? coordinated(before: end - 1, limit: limit) : relativeHead(before: end, limit: limit)
    }
    if start > limit + 1, isRelative(start - 1, end) {
      let head = clauseStart(before: start - 1, limit: limit)
      let first = phraseStart(in: head..<start - 1)
      return first < start - 1 && isSpeaker(first..<start - 1)
        ? withoutVerb(first..<start - 1) : nil
    }
    if tokens[end - 1].isAny(of: .subjectPronoun) {
      return tokens[end - 1].key == "who" ? relativeHead(before: end, limit: limit) : end - 1..<end
    }
    let first = secondPhrase(afterPassive(phraseStart(in: start..<end), end), end)
    // "I’d" is no name.
    guard first < end, isSpeaker(first..<end),
      tokens[first..<end].count(where: { $0.kind == .number }) < 3,
      !tokens[first].isAny(of: .firstPerson) || tokens[first].isAny(of: .subjectPronoun)
    else { return nil }
    return withoutVerb(first..<end)
  }

  /// "a figure | the company put at 12%": of two phrases side by side the second is the subject.
  ///
  /// Only a "the" behind a word in small letters, within eight tokens of the first article, opens a
  /// second phrase, and only if it has somebody who can speak in it.
  private func secondPhrase(_ first: Int, _ end: Int) -> Int {
    guard first < end, tokens[first].isAny(of: .determiner) else { return first }
    let second = (first + 2..<max(first + 2, min(end, first + 8))).last {
      tokens[$0].key == "the" && tokens[$0 - 1].isWord && !tokens[$0 - 1].isCapitalised
        && !tokens[$0 - 1].isAny(of: [
          .preposition, .determiner, .functionWord, .coordinator, .numberWord, .adverb,
        ])
    }
    return second.flatMap { speaks($0..<end) ? $0 : nil } ?? first
  }

  /// "was slammed by | a worker who said", "was published as | a survey said": past the verb and its small word.
  ///
  /// - Returns: Two tokens further, or `first` where no "by" or "as" is the second word.
  func afterPassive(_ first: Int, _ end: Int) -> Int {
    guard first + 2 < end, tokens[first].isWord, !tokens[first].isCapitalised,
      tokens[first + 1].key == "by" || tokens[first + 1].key == "as",
      !tokens[first].isAny(of: [
        .determiner, .possessivePronoun, .office, .personNoun, .media, .document, .organisation,
        .claimant, .title,
      ])
    else { return first }
    return first + 2
  }

  /// "The council has set up a fund and | says": the subject stands before the auxiliary of the first verb.
  ///
  /// - Parameter and: The token between the two verbs.
  /// - Returns: Nil unless the first verb has a form of "have" or "be", and its subject at most
  ///   eight tokens and a noun that speaks.
  private func coordinated(before and: Int, limit: Int) -> Range<Int>? {
    let start = clauseStart(before: and, limit: limit)
    // The auxiliary that closes the clause's start.
    guard start > limit, start < and, tokens[start - 1].isAny(of: .auxiliary),
      WordKey.formsOfHave.contains(tokens[start - 1].key)
        || WordKey.formsOfBe.contains(tokens[start - 1].key)
    else { return nil }
    let end = start - 1
    let first = phraseStart(in: clauseStart(before: end, limit: limit)..<end)
    guard first < end, end - first <= 8, speaks(first..<end), isSpeaker(first..<end) else {
      return nil
    }
    return first..<end
  }

  /// At most twelve tokens back.
  private func openBracket(before close: Int, limit: Int) -> Int? {
    var index = close
    while index > limit, close - index < 12 {
      if tokens[index].kind == .openBracket { return index }
      index -= 1
    }
    return nil
  }
}
