/// Nouns that introduce a name between commas: "A fisherman, Per Holm, told the Tide".
extension MentionFinder {
  /// What somebody is by the noun phrase that opens the sentence, or follows a quotation, before a name between commas with a verb
  /// behind it.
  ///
  /// "After meeting a mayor, Anna Lund, who" proves nothing, so the phrase must open its sentence and be one person's: "one of the
  /// divers" is nobody's office, and of kin it must be told whose.
  ///
  /// - Returns: Without its article or "his".
  func roleIntroducing(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    let comma = run.lowerBound - 1
    let lower = paragraph.tokens.lowerBound
    let behind = run.upperBound
    guard comma - 1 > lower, behind + 1 < paragraph.tokens.upperBound,
      tokens[comma].kind == .comma, tokens[behind].kind == .comma, isVerb(behind + 1)
    else { return nil }
    var start = comma - 1
    while start > lower, comma - start <= Self.longest, !opensPhrase(start, lower) { start -= 1 }
    guard opensPhrase(start, lower), start + 1 < comma,
      tokens[start].key.isOne(of: "a", "an", "the", "his", "her", "their", "its"),
      let head = head(from: start + 1, limit: comma + 1, isBare: false),
      !(start + 1..<comma).contains(where: {
        tokens[$0].isAny(of: .coordinator) || tokens[$0].key.isOne(of: "in", "at", "from", "near")
      }),
      end(behind: head, from: start + 1, limit: comma + 1, isSubject: true, isBare: false) == comma
    else { return nil }
    // "The chief, Per Holm, said": of what, stands elsewhere.
    if start + 2 == comma,
      RoleWords.relational.contains(tokens[head].key) || Self.vague.contains(tokens[head].key)
    {
      return nil
    }
    // "The group’s director": without its article it is nobody's.
    if isOwned(start + 1..<head), !tokens[start + 1].isCapitalised { return nil }
    return start + 1..<comma
  }

  private static let vague = WordKey.set("chief leader boss head official director manager")

  /// Whether a token opens its sentence, or follows the mark that closes a quotation.
  private func opensPhrase(_ index: Int, _ lower: Int) -> Bool {
    index == lower || tokens[index].flags.contains(.opensSentence)
      || tokens[index - 1].kind == .quotationMark
  }

  /// "told", "has", "left".
  private func isVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && !token.isCapitalised
      && (token.isAny(of: [.auxiliary, .speechVerb, .attitudeVerb]) || isPast(index))
  }
}
