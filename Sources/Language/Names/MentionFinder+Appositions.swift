/// Offices in apposition behind a name: "Anna Lund, the harbour master,", "Per Holm, a spokesman for the port,".
///
/// An apposition is a noun phrase whose head is what somebody is. "Lund, no relation to the mayor," has no such head; in "After
/// meeting Lund, the mayor resigned" the phrase is a subject, which its verb tells.
extension MentionFinder {
  /// The office that stands between commas behind a name; nil where none does.
  ///
  /// An age may stand before it: "Lund, 52, the harbour master,". Sixty tokens at most are read.
  ///
  /// - Parameter run: The name with its titles; a run that is a place or ends in an office has no apposition.
  /// - Returns: Without its article or "his"; with the article where that is an owner's ("the group's director").
  func roleAfter(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    let limit = min(paragraph.tokens.upperBound, run.upperBound + 60)
    var start = run.upperBound
    let clause = clauseStart(behind: start, limit)
    guard start + 2 < limit, tokens[start].kind == .comma || clause != nil,
      !run.allSatisfy({ tokens[$0].isAny(of: .placeName) }),
      !isOffice(tokens[run.upperBound - 1])
    else { return nil }
    start = clause ?? start + 1
    if tokens[start].kind == .number, start + 2 < limit, tokens[start + 1].kind == .comma {
      start += 2
    }
    start = behindDegree(start, limit)
    guard start + 2 < limit else { return nil }
    let opener = tokens[start]
    guard opener.isWord else { return nil }
    let hasArticle = opener.isAny(of: .determiner) && Self.articles.contains(opener.key)
    let isHis = opener.isAny(of: .possessivePronoun) && Self.owners.contains(opener.key)
    let first = hasArticle || isHis ? start + 1 : start
    if first == start, opener.isAny(of: Self.noOpener), !Self.times.contains(opener.key) {
      return nil
    }
    guard first < limit,
      let head = head(from: first, limit: limit, isBare: first == start),
      let end = end(
        behind: head, from: first, limit: limit, isSubject: isSubject(run, paragraph),
        isBare: first == start || isTag(run, paragraph))
    else { return nil }
    // "the group's director" keeps its article, which is the group's; "his son's teacher" is not to be told without him.
    let hasOwner = isOwned(first..<head)
    if hasOwner, first > start, !hasArticle { return nil }
    // "Anna Lund, her husband and their son": a list.
    if isHis, end < limit, tokens[end].key == "and",
      tokens[head].isAny(of: [.maleWord, .femaleWord])
    {
      return nil
    }
    // "Anna Lund, Per Holm MP and": the next name.
    if !hasOwner, tokens[first].isAny(of: [.maleName, .femaleName]), tokens[first].isCapitalised,
      tokens[first + 1].isCapitalised
    {
      return nil
    }
    return (hasOwner && hasArticle ? start : first)..<end
  }

  /// "Anna Lund, Ph.D., | head of the port": behind a degree and its comma.
  private func behindDegree(_ start: Int, _ limit: Int) -> Int {
    guard tokens[start].isWord, Self.degrees.contains(tokens[start].key) else { return start }
    var end = start + 1
    while end < limit, tokens[end].isGlued, tokens[end].kind != .comma { end += 1 }
    return end + 1 < limit && tokens[end].kind == .comma ? end + 1 : start
  }

  /// Letters behind a name that stand before its office.
  private static let degrees = WordKey.set(
    "ph.d ph.d. phd ph m.d m.d. md dr.med jd j.d. mba m.b.a. esq cpa rn qc kc obe cbe mbe frs")

  /// "Anna Lund, who is | the harbour master": where the noun begins that a clause says she is; nil for what she was.
  private func clauseStart(behind name: Int, _ limit: Int) -> Int? {
    guard name + 4 < limit else { return nil }
    let who = tokens[name].kind == .comma ? name + 1 : name
    guard tokens[who].key == "who", tokens[who + 1].key == "is",
      Self.articles.contains(tokens[who + 2].key)
    else { return nil }
    return who + 2
  }

  /// "The Finance Minister, Anna Lund, left": the words before the comma are no name.
  private func isOffice(_ last: Token) -> Bool {
    last.isAny(of: .title) && !Self.surnames.contains(last.key) && !Self.seats.contains(last.key)
      && !last.isAny(of: [.maleName, .femaleName])
  }

  /// Titles that stand behind names.
  private static let seats: WordKeySet = ["mp", "mep", "msp", "pm"]

  /// Articles that open an apposition.
  private static let articles: WordKeySet = ["the", "a", "an"]
  /// Owners that open one and fall away: "Lund, their captain,".
  private static let owners: WordKeySet = ["his", "her", "its", "their"]
  /// Small words that may open one without an article: "Lund, then mayor of Sund,".
  private static let times: WordKeySet = ["then", "now", "once", "currently", "formerly"]

  /// Classes of words that open no noun phrase of this kind.
  private static var noOpener: WordClass {
    [
      .determiner, .preposition, .coordinator, .subordinator, .auxiliary, .functionWord, .adverb,
      .connective, .negation, .timeWord, .weekday, .month, .possessivePronoun, .objectPronoun,
      .subjectPronoun, .pronounVerb, .speechParticiple, .speechVerb, .firstPerson,
    ]
  }

  /// “...,” Per Holm, the keeper of the Rowing Club | told: behind a quotation a verb of saying is the name's.
  private func isTag(_ run: Range<Int>, _ paragraph: Scope) -> Bool {
    run.lowerBound > paragraph.tokens.lowerBound
      && tokens[run.lowerBound - 1].kind == .quotationMark
  }

  /// Whether nothing but an apposition can follow: behind a name that opens its sentence or follows its verb of saying, "the
  /// driver hurt in the crash" is no clause.
  private func isSubject(_ run: Range<Int>, _ paragraph: Scope) -> Bool {
    tokens[run.lowerBound].flags.contains(.opensSentence)
      || run.lowerBound > paragraph.tokens.lowerBound
        && (tokens[run.lowerBound - 1].isAny(of: .strongSpeechVerb)
          || tokens[run.lowerBound - 1].kind == .quotationMark)
  }
}
