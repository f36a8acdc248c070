/// Where a run of capitalised words begins and ends.
extension MentionFinder {
  /// Whether a name begins with a token.
  ///
  /// Inside a sentence a capital says so. In a headline only a word that stands with one in the story counts
  /// (`known`). Where a sentence or quotation opens, a word begins a name if it goes on with further capitals, is
  /// known, is in capitals, or is a name of the lexicon. "May", "Will" and the like must go on as names do.
  ///
  /// - Parameter index: Of a token of the paragraph.
  func begins(_ index: Int, in paragraph: Scope) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalised, !token.isAny(of: .weekday),
      !token.isAny(of: .month) || isGivenName(index, in: paragraph)
    else { return false }
    if token.key == "the" { return beginsPaper(index, in: paragraph) }
    if token.isAny(of: [.functionWord, .connective, .subordinator, .opener])
      || token.isAny(of: .numberWord) && !token.isAny(of: .ordinalWord), !isPlaceAbbreviation(token)
    {
      // "Per Holm", "Will Marsh": given names that are small words too.
      guard token.isAny(of: [.maleName, .femaleName]) else { return false }
      return !paragraph.isTitle && isJoined(index, in: paragraph)
    }
    // “Unfortunately, he left”: a quotation's first word is capitalised as a sentence's is.
    let opensQuotation =
      index > paragraph.tokens.lowerBound && token.isGlued
      && tokens[index - 1].kind == .quotationMark
    guard token.flags.contains(.opensSentence) || opensQuotation || paragraph.isTitle else {
      return true
    }
    if paragraph.isTitle { return known.contains(token.key) }
    if isAdverb(token) || isOpener(token) { return false }
    if isJoined(index, in: paragraph) { return true }
    return known.contains(token.key) || token.flags.contains(.allCapitals)
      || token.isAny(of: [.placeName, .maleName, .femaleName])
  }

  /// "Interestingly Lund left": no name begins with it, unless it is one elsewhere ("Connolly").
  private func isAdverb(_ token: Token) -> Bool {
    token.end - token.start > 5 && bytes[token.end - 1] == UInt8(ascii: "y")
      && bytes[token.end - 2] == UInt8(ascii: "l") && !known.contains(token.key)
      && !token.isAny(of: [.maleName, .femaleName])
  }

  /// "Throughout Lund argued", "Despite Mr. Holm": a word that opens a sentence and is a name nowhere else.
  private func isOpener(_ token: Token) -> Bool {
    (token.isAny(of: .preposition) || RoleWords.openers.contains(token.key))
      && !known.contains(token.key) && !token.isAny(of: [.maleName, .femaleName, .particle])
  }

  /// "Jan van der Berg", "Jan-Willem Moe", but not "Jan. 3", "Jan 3" or "Jan-March".
  ///
  /// For months that are given names too.
  func isGivenName(_ index: Int, in paragraph: Scope) -> Bool {
    guard tokens[index].isAny(of: [.maleName, .femaleName]),
      index + 1 < paragraph.tokens.upperBound
    else { return false }
    if tokens[index + 1].isWord { return true }
    return tokens[index + 1].kind == .hyphen && tokens[index + 1].isGlued
      && index + 2 < paragraph.tokens.upperBound && tokens[index + 2].isWord
      && tokens[index + 2].isCapitalised && !tokens[index + 2].isAny(of: .month)
  }

  /// "US", "UK", "U.S." share their key with a pronoun and the like.
  func isPlaceAbbreviation(_ token: Token) -> Bool {
    token.flags.contains(.allCapitals) && token.isAny(of: .placeName)
  }

  /// "The Guardian": the article is part of the name inside a sentence, and before a paper's name at its beginning too.
  func beginsPaper(_ index: Int, in paragraph: Scope) -> Bool {
    guard index + 1 < paragraph.tokens.upperBound, !paragraph.isTitle, tokens[index + 1].isWord,
      tokens[index + 1].isCapitalised
    else { return false }
    return !tokens[index].flags.contains(.opensSentence)
      || tokens[runEnd(from: index + 1, in: paragraph) - 1].isAny(of: .media)
  }

  /// Whether a run that begins with a token has further ones.
  func isJoined(_ index: Int, in paragraph: Scope) -> Bool {
    runEnd(from: index, in: paragraph) > index + 1
  }

  /// The index behind the run that begins at `start`.
  ///
  /// - Complexity: O(*n*) in its tokens. A run that opens a sentence is read twice, once to tell whether it begins at
  ///   all.
  func runEnd(from start: Int, in paragraph: Scope) -> Int {
    var end = start + 1
    while end < paragraph.tokens.upperBound {
      let token = tokens[end]
      if isLineOfItsOwn(start, upTo: end, in: paragraph) { break }
      if token.isWord, token.isCapitalised, !isBreaking(end, in: paragraph) {
        end += 1
      } else if let next = joint(at: end, from: start, limit: paragraph.tokens.upperBound) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// "Anna A. Lund": a letter that is a small word, too, between a name's capitals.
  private func isInitial(_ index: Int, in paragraph: Scope) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 1, token.isAny(of: .functionWord),
      index + 2 < paragraph.tokens.upperBound, !token.flags.contains(.opensSentence)
    else { return false }
    let next = tokens[index + 2]
    return tokens[index + 1].kind == .stop && tokens[index + 1].isGlued
      && tokens[index + 1].key == "." && next.isWord && next.isCapitalised && !next.isGlued
      && !next.flags.contains(.opensSentence) && !next.isAny(of: .functionWord)
  }

  /// “We came,” said Hanna May, a nurse: between the first word of who spoke and a comma no month stands.
  private func isTagSurname(_ index: Int, in paragraph: Scope) -> Bool {
    guard tokens[index].isAny(of: .month), index - 3 >= paragraph.tokens.lowerBound,
      index + 2 < paragraph.tokens.upperBound, tokens[index + 1].kind == .comma,
      tokens[index + 2].isWord, tokens[index - 1].isWord, tokens[index - 1].isCapitalised
    else { return false }
    return tokens[index - 2].isAny(of: .speechVerb) && tokens[index - 3].kind == .quotationMark
  }

  /// "Share\nAnna Lund said": what fills its line is a label, a button or a credit, and no part of the name below it.
  private func isLineOfItsOwn(_ start: Int, upTo end: Int, in paragraph: Scope) -> Bool {
    beginsLine(end) && (start == paragraph.tokens.lowerBound || beginsLine(start))
  }

  /// Whether a line break stands right before a token.
  private func beginsLine(_ index: Int) -> Bool {
    tokens[index].start > 0 && bytes[tokens[index].start - 1] == UInt8(ascii: "\n")
  }

  /// A capitalised word that does not go on with the name: weekdays and months, a function word, a new sentence.
  func isBreaking(_ index: Int, in paragraph: Scope) -> Bool {
    let token = tokens[index]
    // Headlines write every word large: only words that are names in the story are.
    if paragraph.isTitle, !known.contains(token.key) { return true }
    if isInitial(index, in: paragraph) || isTagSurname(index, in: paragraph) { return false }
    return token.isAny(of: [.weekday, .month])
      && !tokens[index - 1].isAny(of: [.maleName, .femaleName])
      || (token.isAny(of: .functionWord) && !isPlaceAbbreviation(token)
        && !token.isAny(of: [.maleName, .femaleName]))
      || token.flags.contains(.opensSentence)
      || token.flags.contains(.quoted) != tokens[index - 1].flags.contains(.quoted)
  }
}
