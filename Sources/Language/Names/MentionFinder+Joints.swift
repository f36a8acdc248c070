/// What may stand inside a name between its capitalised words, and what belongs to it before and behind.
extension MentionFinder {
  /// What may stand inside a name between capitalised words; the index after it and the capitalised word behind it.
  ///
  /// - Parameters:
  ///   - index: The token behind the run so far.
  ///   - start: The run's first token.
  /// - Returns: nil where the name ends.
  func joint(at index: Int, from start: Int, limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let token = tokens[index]
    let next = tokens[index + 1]
    let continues = next.isWord && next.isCapitalised && !next.flags.contains(.opensSentence)
    switch token.kind {
    case .hyphen where token.isGlued && next.isGlued && next.isWord:
      return next.isCapitalised || isSyllable(index, from: start, limit: limit) ? index + 2 : nil
    case .stop where token.isGlued && token.key == "." && continues && !next.isGlued:
      // "John F. Kennedy", "Gen. Lee", "St. Mary"
      let before = tokens[index - 1]
      let isInitial = before.end - before.start == 1
      return isInitial || before.isAny(of: [.abbreviationBeforeName, .abbreviation])
        ? index + 2 : nil
    case .stop where token.isGlued && tokens[index - 1].isAny(of: .exclaims):
      return continues ? index + 2 : index + 1
    case .symbol
    where token.end - token.start == 1 && continues && !token.isGlued && isAmpersandLike(index):
      return index + 2
    case .word where token.isAny(of: .particle):
      return particleJoint(at: index, limit: limit)
    case .comma where next.isAny(of: .generation) && next.isCapitalised:
      return index + 2
    case .possessive where isSaint(start, index) && continues && isHead(index + 1):
      return index + 2
    case .symbol
    where token.isGlued && next.isGlued && bytes[token.start] == UInt8(ascii: "&")
      && next.isCapitalised:
      return index + 2  // "M&S"
    case .word where token.key == "of" || token.key == "for":
      guard index > start, isHead(index - 1), !isPeople(index - 1) else { return nil }
      if continues { return index + 2 }
      if next.key == "the", index + 2 < limit, tokens[index + 2].isWord,
        tokens[index + 2].isCapitalised
      {
        return index + 3
      }
      return nil
    case .quotationMark: return nicknameJoint(at: index, limit: limit)
    case .word where token.key == "and": return acronymJoint(at: index, from: start, limit: limit)
    default: return nil
    }
  }

  /// "Kim Ji-woo", "Wen-hsiung Liao": a given name's second syllable in small letters, behind its surname or before it; not
  /// "Lund-led", "Halden-based".
  ///
  /// Both halves are short, and the second is no word that the lexicon knows.
  func isSyllable(_ hyphen: Int, from start: Int, limit: Int) -> Bool {
    let first = tokens[hyphen - 1]
    let second = tokens[hyphen + 1]
    guard second.classes.isEmpty, second.end - second.start <= 6, first.end - first.start <= 6,
      !first.isAny(of: [.placeName, .party, .demonym, .organisation, .media, .title]),
      !first.flags.contains(.allCapitals), !Self.compounds.contains(second.key),
      bytes[second.end - 1] != UInt8(ascii: "d")
    else { return false }
    if hyphen - 1 > start { return tokens[hyphen - 2].isWord && tokens[hyphen - 2].isCapitalised }
    return hyphen + 2 < limit && tokens[hyphen + 2].isWord && tokens[hyphen + 2].isCapitalised
      && !tokens[hyphen + 2].isAny(of: [
        .organisation, .media, .placeName, .party, .demonym, .title, .placeNoun,
      ])
  }

  /// What joins a name with a hyphen and is no part of it.
  private static let compounds = WordKey.set(
    """
    era style like wide free friendly owned run held type made only proof ready area size bound level class sized winner
    driver aged old born linked money fan fans based plus centric esque ism ite level listed themed trained
    """)

  /// "Anders “Dash” Lund": one or two words in marks between a person's names, and the name behind them.
  ///
  /// - Parameter index: Of the opening mark, which does not touch the word before it.
  private func nicknameJoint(at index: Int, limit: Int) -> Int? {
    var end = index + 1
    while end < limit, end - index <= 2, tokens[end].isWord, tokens[end].isCapitalised { end += 1 }
    guard end > index + 1, end + 1 < limit, !tokens[index].isGlued, tokens[index + 1].isGlued,
      tokens[end].kind == .quotationMark, tokens[end].isGlued,
      tokens[index - 1].isWord,
      !tokens[index - 1].isAny(of: [.organisation, .media, .title, .office]),
      tokens[end + 1].isWord, tokens[end + 1].isCapitalised, !tokens[end + 1].isGlued,
      !tokens[end + 1].flags.contains(.opensSentence), !tokens[end + 1].flags.contains(.quoted),
      !tokens[end + 1].isAny(of: [.functionWord, .weekday, .month, .title])
    else { return nil }
    return end + 2
  }

  /// Whether a capitalised word stands behind a sign and a space: "Holm & Sund".
  func isAmpersandLike(_ index: Int) -> Bool {
    tokens[index + 1].isCapitalised && !tokens[index + 1].isGlued
  }

  /// "Jan van der Berg", "Bashar al-Assad": up to three particles and the name behind them.
  ///
  /// nil where no capitalised word follows: "de facto" joins nothing.
  func particleJoint(at index: Int, limit: Int) -> Int? {
    var end = index
    while end < limit, end - index < 3, tokens[end].isAny(of: .particle),
      !tokens[end].isCapitalised
    {
      end += 1
    }
    if end + 1 < limit, tokens[end].kind == .hyphen, tokens[end].isGlued, tokens[end + 1].isGlued {
      end += 1
    }
    guard end > index, end < limit, tokens[end].isWord, tokens[end].isCapitalised,
      !tokens[end].flags.contains(.opensSentence)
    else { return nil }
    return end + 1
  }

  /// "von der Leyen said", "Mr. al-Assad": small particles before a surname that stands alone are part of it.
  ///
  /// At most three tokens before the run, and none of another paragraph.
  func withParticles(_ run: Range<Int>, in paragraph: Scope) -> Range<Int> {
    var start = run.lowerBound
    let limit = max(paragraph.tokens.lowerBound, start - 3)
    if start - 1 > limit, tokens[start].isGlued, tokens[start - 1].kind == .hyphen,
      tokens[start - 1].isGlued, tokens[start - 2].isAny(of: .particle)
    {
      return start - 2..<run.upperBound
    }
    while start > limit, tokens[start - 1].isAny(of: .particle),
      !tokens[start - 1].isCapitalised
    {
      start -= 1
    }
    return start..<run.upperBound
  }

  /// "Rolf Lund Jr.", "Northwind Inc.": the stop is part of the name.
  func withStop(_ run: Range<Int>, in paragraph: Scope) -> Range<Int> {
    let end = run.upperBound
    guard run.count > 1, end < paragraph.tokens.upperBound, tokens[end].kind == .stop,
      tokens[end].isGlued, tokens[end].key == ".", Self.stopped.contains(tokens[end - 1].key)
    else { return run }
    return run.lowerBound..<end + 1
  }

  /// Last words of names that carry a stop.
  static let stopped: WordKeySet = ["jr", "sr", "inc", "corp", "co", "ltd", "bros"]

  /// "St. Mary's Hospital": a saint's name goes on over its possessive.
  func isSaint(_ start: Int, _ index: Int) -> Bool {
    tokens[start].key == "st" || tokens[start].key == "saint"
  }

  /// "Supporters of Lund": nobody is called so.
  func isPeople(_ index: Int) -> Bool {
    tokens[index].flags.contains(.opensSentence) && tokens[index].isAny(of: .office)
      && !tokens[index].isAny(of: [.title, .organisation])
  }

  /// Whether a name goes on over "of" or "for" behind a word: "Bank of Sund", "Secretary for Health".
  func isHead(_ index: Int) -> Bool {
    tokens[index].isAny(of: [.organisation, .title, .office, .placeNoun])
      || Self.stateWords.contains(tokens[index].key)
  }

  /// "Union of Pilots and Crews (UPC)": the letters in brackets say that the name goes on.
  ///
  /// Only then does "and" join: "Anna Lund and Per Holm" are two.
  ///
  /// - Returns: The index behind the name's last word; nil where no letters in brackets stand there, or fewer letters
  ///   than words.
  func acronymJoint(at index: Int, from start: Int, limit: Int) -> Int? {
    var end = index + 1
    while end < limit, tokens[end].isWord, tokens[end].isCapitalised { end += 1 }
    // "UPC (Union of Pilots and Crews)"
    if end > index + 1, end < limit, tokens[end].kind == .closeBracket, start > 1,
      tokens[start - 1].kind == .openBracket, tokens[start - 2].flags.contains(.allCapitals),
      NameTable.isAcronym(start - 2, of: start..<end, in: tokens, bytes)
    {
      return end
    }
    guard end > index + 1, end + 2 < limit, tokens[end].kind == .openBracket,
      tokens[end + 1].flags.contains(.allCapitals), tokens[end + 2].kind == .closeBracket
    else { return nil }
    let capitals = (start..<end).count { tokens[$0].isWord && tokens[$0].isCapitalised }
    return capitals <= tokens[end + 1].end - tokens[end + 1].start ? end : nil
  }

  /// Heads of names of states and bodies, beside the lexicon's.
  static let stateWords = WordKey.set(
    """
    state republic kingdom emirate islamic university bank house chamber department head
    """)
}
