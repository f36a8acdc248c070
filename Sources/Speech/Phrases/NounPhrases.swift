import Language

/// Noun phrases beside a verb of saying, found without a parser.
///
/// There is no grammar in it: a phrase is cut by the classes of the words at its edges, then asked
/// whether it can speak. It leans on names, which are found before, and on offices and other nouns
/// of those who speak. What it cannot cut it leaves out: no source is better than a wrong one.
///
/// All ranges are token indices. `limit` is always how far may be looked: the beginning of the
/// sentence for what stands before a verb, its end for what stands behind.
package struct NounPhrases {
  let tokens: [Token]
  /// In the order of the text; no two overlap.
  let mentions: [Mention]
  /// Per token the mention that begins there; -1 for none.
  ///
  /// One longer than the tokens, so that the place behind the last may be asked about.
  let startIndex: [Int32]
  /// Per token the mention that ends just before it; -1 for none.
  ///
  /// One longer than the tokens as well: a mention may end with the text.
  let endIndex: [Int32]

  init(_ tokens: [Token], _ mentions: [Mention]) {
    self.tokens = tokens
    self.mentions = mentions
    var starts = [Int32](repeating: -1, count: tokens.count + 1)
    var ends = starts
    for (index, mention) in mentions.enumerated() {
      starts[mention.tokens.lowerBound] = Int32(index)
      ends[mention.tokens.upperBound] = Int32(index)
    }
    startIndex = starts
    endIndex = ends
  }

  /// Nil where none begins; a token in the middle of a name begins none.
  func mention(startingAt token: Int) -> Range<Int>? {
    startIndex[token] < 0 ? nil : mentions[Int(startIndex[token])].tokens
  }

  /// - Parameter token: One past the name's last.
  func mention(endingBefore token: Int) -> Range<Int>? {
    endIndex[token] < 0 ? nil : mentions[Int(endIndex[token])].tokens
  }

  // MARK: Before a verb

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
  private func afterPassive(_ first: Int, _ end: Int) -> Int {
    guard first + 2 < end, tokens[first].isWord, !tokens[first].isCapitalised,
      tokens[first + 1].key == "by" || tokens[first + 1].key == "as",
      !tokens[first].isAny(of: [
        .determiner, .possessivePronoun, .office, .personNoun, .media, .document, .organisation,
        .claimant, .title,
      ])
    else { return first }
    return first + 2
  }

  /// "Anna Lund, a spokeswoman for the port, said": where the phrase before the apposition ends.
  ///
  /// Whether the words between two commas are an apposition is told by the first of them: an
  /// article, office, title, number or name ("Pell, 71,"), "who", "which", "whose", "of", a
  /// participle with its small word (", based in Halden,"), or, in six tokens, any preposition.
  /// Else the comma parts two clauses, and there is no subject here.
  ///
  /// - Returns: The place of the first comma, at most thirty tokens back; nil where a stop or mark
  ///   comes first.
  private func beforeApposition(endingAt comma: Int, limit: Int) -> Int? {
    var index = comma - 1
    while index > limit, comma - index < 30 {
      let token = tokens[index]
      if token.kind == .stop
        && !(token.isGlued && tokens[index - 1].isAny(of: .abbreviationBeforeName))
      {
        return nil
      }
      if token.kind == .quotationMark { return nil }
      if token.kind == .comma {
        let first = tokens[index + 1]
        let isApposition =
          first.isAny(of: [.determiner, .possessivePronoun, .office, .title, .organisation])
          || first.kind == .number
          || first.key == "who" || first.key == "which" || first.key == "of" || first.key == "whose"
          || first.isCapitalised || first.isAny(of: .preposition) && comma - index <= 6
          || isParticiple(index + 1, comma)
        return isApposition && index > limit ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// ", founded by three brothers,", ", based in Halden,": a word before a small one, and no verb of a clause.
  ///
  /// - Parameters:
  ///   - first: The token behind the opening comma.
  ///   - comma: The closing one.
  private func isParticiple(_ first: Int, _ comma: Int) -> Bool {
    let token = tokens[first]
    return first + 2 < comma && token.isWord
      && !token.isAny(of: [
        .auxiliary, .subordinator, .coordinator, .subjectPronoun, .adverb, .connective, .timeWord,
        .weekday, .month,
        .speechVerb, .speechParticiple,
      ]) && Self.adjoining.contains(tokens[first + 1].key)
  }

  /// What stands behind a participle that tells more of a name.
  private static let adjoining = WordKey.set("by in at from for with as on to")

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

  /// "A ministry that examined the case said": a verb stands behind the relative word, and the subject before it.
  ///
  /// What stands behind the verb helps where the lexicon does not know it: an article right behind
  /// it makes a verb of it ("that examined | the case").
  ///
  /// - Parameters:
  ///   - index: The relative word.
  ///   - end: Where the clause ends.
  private func isRelative(_ index: Int, _ end: Int) -> Bool {
    guard tokens[index].key.isOne(of: "that", "which", "who"), index + 2 < end else {
      return false
    }
    let verb = tokens[index + 1]
    guard verb.isWord, !verb.isCapitalised,
      !verb.isAny(of: [.determiner, .possessivePronoun, .subjectPronoun, .adjective])
    else { return false }
    if verb.isAny(of: [.speechVerb, .commonVerb]), !verb.isAny(of: .document) { return true }
    return tokens[index + 2].isAny(of: [.determiner, .possessivePronoun])
      && !verb.isAny(of: [.preposition, .office, .personNoun, .organisation, .media, .document])
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

  /// "the officials who said", "Lund, who said": the phrase before "who".
  ///
  /// A comma between head and "who" makes no difference.
  ///
  /// - Parameter end: Behind the relative word.
  private func relativeHead(before end: Int, limit: Int) -> Range<Int>? {
    guard end > limit + 1, tokens[end - 1].key == "who" || tokens[end - 1].key == "which" else {
      return nil
    }
    let last = tokens[end - 2].kind == .comma ? end - 2 : end - 1
    guard last > limit else { return nil }
    let start = clauseStart(before: last, limit: limit)
    guard start < last else { return nil }
    let first = afterPassive(phraseStart(in: start..<last), last)
    guard first < last, isSpeaker(first..<last) else { return nil }
    return withoutVerb(first..<last)
  }
}
