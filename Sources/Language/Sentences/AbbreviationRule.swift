/// A stop that belongs to the word before it and ends no sentence.
///
/// Titles ("Gen. Lee") go before a name, some words ("No. 10", "Jan. 3") before a number; the rest ("Inc.", "U.S.",
/// initials) ends a sentence only before a word that is capitalised because it opens one ("in the U.S. The house").
struct AbbreviationRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦Gen. Per Holm and Dr. Anna Lund met at No. 10.⟧ ⟦They left.⟧"),
    .finds("⟦He lives in the U.S.⟧ ⟦The house is small.⟧"),
    .finds("⟦The U.S. Embassy opened on Jan. 3 at 9 a.m. Monday.⟧"),
    .finds("⟦The bridge is shut, said Col. Inf. Per Holm.⟧ ⟦Maj. Gen. (Ret.) Dahl agreed.⟧"),
    .finds("⟦She told Yahoo! News by telephone.⟧"),
    .finds("⟦They met on June 3rd.⟧ ⟦Holm left.⟧"),
    .finds("⟦He wrote The Tide, Pt. II in May, and Vol. IX later.⟧ ⟦They sailed.⟧"),
    .finds("⟦Per P. Holm met Dr . Lund.⟧ ⟦The curve in Fig. [3] rose.⟧"),
  ]

  /// What stands around the stop.
  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

  /// Whether the sentence that began at `start` goes on over the stop.
  ///
  /// Asked in this order: initials with stops, exclamations, list marks ("1."), titles, numbers, states, all other
  /// abbreviations, single letters. Behind a quotation's closing mark the sentence ends, whatever the abbreviation,
  /// but for initials.
  func keepsOpen(_ gap: SentenceScene.Gap, from start: Int) -> Bool {
    let index = gap.stop.first
    if scene.isDotted(index) { return isDottedAbbreviation(gap) }
    guard index > scene.range.lowerBound else { return false }
    let word = tokens[index - 1]
    guard tokens[index].isGlued || isTitleApart(word, gap) else { return false }
    if gap.stop.isQuestionOrExclamation { return isExclaimingName(gap) }
    guard gap.stop.points == 1 else { return false }
    if index - 1 == start, gap.closers.isEmpty, isListMark(word) { return true }
    guard word.isWord, !gap.closers.contains(where: { tokens[$0].kind == .quotationMark }) else {
      return false
    }
    // "on June 3rd. Lund"
    if word.isGlued, index - 2 >= scene.range.lowerBound, tokens[index - 2].kind == .number {
      return false
    }
    let opens = scene.opensLikely(gap.word)
    // "(D-Calif.) Chairman"
    if !gap.closers.isEmpty { return (isAfterComma(index - 1) || word.key == "ret") && !opens }
    if word.isAny(of: .abbreviationBeforeName), isTitleLike(index - 1) { return !opens }
    if isBeforeNumber(index - 1), tokens[gap.word].kind == .number || word.end - word.start > 1 {
      return (tokens[gap.word].kind == .number || isRoman(gap.word))
        && gap.openers.allSatisfy(isBracket)
    }
    if isAfterComma(index - 1) { return !opens || hasDash(gap) }
    // "former Fla. Gov. Ida Berg"
    if word.isAny(of: .abbreviationAfterComma), word.isCapitalised, isTitle(gap.word) {
      return true
    }
    // "shoes, etc. Nike", "7 p.m. EST. Come"
    if word.key == "etc" || word.key == "est" && word.flags.contains(.allCapitals) { return false }
    if word.isAny(of: .abbreviation) { return !opens && !isPeople(gap.word) }
    return isInitial(index - 1) && !opens
  }

  /// "1. Open the door.", "Q. What then?"
  private func isListMark(_ token: Token) -> Bool {
    token.kind == .number && token.end - token.start <= 2
      || token.isWord && token.end - token.start == 1 && token.key != "i"
  }

  /// "Yahoo! News", but not "He left Yahoo! The company"
  private func isExclaimingName(_ gap: SentenceScene.Gap) -> Bool {
    let word = tokens[gap.stop.first - 1]
    return word.isAny(of: .exclaims) && word.isCapitalised && gap.closers.isEmpty
      && !scene.opensLikely(gap.word)
  }

  /// "Dr . Lund", where every stop is set apart.
  private func isTitleApart(_ word: Token, _ gap: SentenceScene.Gap) -> Bool {
    word.isAny(of: .abbreviationBeforeName) && word.isAny(of: .title) && word.isCapitalised
      && gap.stop.points == 1 && tokens[gap.word].isCapitalised
  }

  /// "Fig. [3]"
  private func isBracket(_ index: Int) -> Bool { tokens[index].kind == .openBracket }

  /// "Gen. Lee", "Roe v. Wade", but not "six ft. Most".
  private func isTitleLike(_ index: Int) -> Bool {
    tokens[index].isCapitalised || tokens[index].key == "vs" || tokens[index].key == "v"
  }

  /// "No. 10", "p. 5", "approx. 50"; "sec", "art" and months only with a capital, and not "She said no. 50 people left".
  private func isBeforeNumber(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isAny(of: .abbreviationBeforeNumber) else { return false }
    if token.isCapitalised { return true }
    if token.key == "no" {
      guard index > scene.range.lowerBound else { return false }
      return tokens[index - 1].isWord
        && !tokens[index - 1].isAny(of: [.speechVerb, .coordinator, .subordinator])
    }
    return Self.smallBeforeNumber.contains(token.key)
  }

  /// "Pt. II", "Vol. IX": up to five of these letters. "I" may be who speaks, so it takes no verb behind it.
  private func isRoman(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.end - token.start <= 5,
      bytes(of: token).allSatisfy({ "IVXLC".utf8.contains($0) })
    else { return false }
    return token.key != "i" || index + 1 >= scene.range.upperBound || !tokens[index + 1].isWord
      || tokens[index + 1].isCapitalised || tokens[index + 1].isAny(of: .preposition)
  }

  private func bytes(of token: Token) -> ArraySlice<UInt8> { scene.bytes[token.start..<token.end] }

  /// Abbreviations before numbers that count in small letters too; the others are words then ("art", "sec").
  private static let smallBeforeNumber = WordKey.set("p pp nos fig vol ch ca approx")

  /// "Oakland, Calif.", "(D-Calif.": states, which are words of other meanings elsewhere.
  private func isAfterComma(_ index: Int) -> Bool {
    guard tokens[index].isAny(of: .abbreviationAfterComma), tokens[index].isCapitalised,
      index > scene.range.lowerBound
    else { return false }
    return tokens[index - 1].isOne(of: [.comma, .hyphen, .openBracket])
  }

  /// "Moe & Co. Lawyers said": people without a title are written small inside a sentence.
  private func isPeople(_ index: Int) -> Bool {
    tokens[index].isAny(of: .office)
      && !tokens[index].isAny(of: [.title, .organisation, .media, .document])
  }

  /// Whether an abbreviated title stands at `index`: "Gov.", with its stop.
  private func isTitle(_ index: Int) -> Bool {
    tokens[index].isAny(of: .abbreviationBeforeName) && index + 1 < scene.range.upperBound
      && tokens[index + 1].kind == .stop
  }

  /// "KEENE, N.H. - At noon": a place line.
  private func hasDash(_ gap: SentenceScene.Gap) -> Bool {
    gap.openers.contains { tokens[$0].kind == .dash || tokens[$0].kind == .hyphen }
  }

  /// For a word whose stops are its own: "U.S.", "p.m.", "e.g."
  ///
  /// "at 9 a.m. Monday" goes on before a day, a zone or a number; "in the U.S. The" ends before a word that opens
  /// sentences; "e.g." never ends one.
  private func isDottedAbbreviation(_ gap: SentenceScene.Gap) -> Bool {
    let next = tokens[gap.word]
    switch tokens[gap.stop.first].key {
    case "i.e.", "e.g.": return true
    case "a.m.", "p.m.":
      return next.isAny(of: [.weekday, .month]) || next.flags.contains(.allCapitals)
        || next.kind == .number || Self.zones.contains(next.key)
    default:
      // "in the U.S. Mr. Lund said"
      if Self.courtesies.contains(next.key), gap.closers.isEmpty { return false }
      return !scene.opensLikely(gap.word) || hasDash(gap)
    }
  }

  /// Zones of time in words.
  private static let zones: WordKeySet = [
    "eastern", "central", "pacific", "mountain", "greenwich", "local",
  ]
  /// Address that opens a sentence so often that it ends one behind "U.S."
  private static let courtesies: WordKeySet = ["mr", "mrs", "ms"]

  /// A single capital before a name: "John F. Kennedy", but not "plan B. Kerry".
  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 1, token.isCapitalised, token.key != "i" else { return false }
    return index == scene.range.lowerBound || !Self.lettered.contains(tokens[index - 1].key)
  }

  /// What letters are given to.
  private static let lettered = WordKey.set(
    """
    plan vitamin hepatitis influenza grade group section type class option exhibit phase schedule part appendix category
    division block gate point team line zone level unit terminal title article building side pot stand route train
    generation party
    """)
}
