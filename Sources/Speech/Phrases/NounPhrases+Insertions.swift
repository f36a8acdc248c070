import Language

/// Names that open their sentence, and whose verb stands behind all that is told of them.
///
/// A clause is followed back from its verb to the nearest comma, which with two insertions, or with an office that no comma
/// closes, parts the verb from a piece of the insertion. The name that opens the sentence is surer than such a piece.
extension NounPhrases {
  /// "Anna Lund, head of Moe Lines, the port's lender, | said", "Per Holm, FIFA president | said": the person who speaks.
  ///
  /// - Parameter end: The first token of the verb with its auxiliaries.
  /// - Returns: Nil where at most one insertion stands between two commas, which `subject` reads itself.
  func insertedUpon(before end: Int, limit: Int) -> Range<Int>? {
    let isClosed = tokens[end - 1].kind == .comma
    // What most verbs have before them costs a few looks.
    guard isClosed || officeComma(before: end, limit: limit) != nil,
      let words = openingPerson(before: end, limit: limit)
    else { return nil }
    let comma = words.upperBound
    guard isClosed else {
      return officeComma(before: end, limit: limit) == comma ? words : nil
    }
    // "Lund, said"
    guard comma + 1 < end - 1 else { return nil }
    let inner = comma + 1..<end - 1
    guard inner.contains(where: { tokens[$0].kind == .comma }), inner.allSatisfy(isInserted) else {
      return nil
    }
    return words
  }

  /// The comma before an office without an article that ends at `end`: "Holm, | president and head of Moe Lines".
  func officeComma(before end: Int, limit: Int) -> Int? {
    var hasOffice = false
    var index = end - 1
    while index > limit, end - index <= Self.longestOffice {
      let token = tokens[index]
      if token.kind == .comma {
        let first = tokens[index + 1]
        return hasOffice && first.isWord && !first.isAny(of: [.determiner, .possessivePronoun])
          && !endsPhrase(first) ? index : nil
      }
      guard token.isWord || token.kind == .hyphen || token.kind == .possessive else { return nil }
      if token.isAny(of: [.auxiliary, .subordinator, .subjectPronoun, .speechVerb]),
        !token.isCapitalised
      {
        return nil
      }
      hasOffice =
        hasOffice || token.isAny(of: [.title, .office]) || RoleWords.isOccupation(token.key)
      index -= 1
    }
    return nil
  }

  /// How many tokens of an office are looked at.
  private static let longestOffice = 12

  /// How far a name may stand before its verb, in tokens.
  private static let longestInsertion = 45

  /// The person whose name opens the sentence, or what follows a quotation in it, and has a comma behind it.
  ///
  /// Offices and homes before the name go along: "Tarn mayor Anna Lund".
  private func openingPerson(before end: Int, limit: Int) -> Range<Int>? {
    var start = end - 1
    while start > limit, tokens[start - 1].kind != .quotationMark || isApostrophe(start - 1) {
      guard end - start < Self.longestInsertion else { return nil }
      start -= 1
    }
    if start < end, tokens[start].kind == .comma { start += 1 }
    var index = start
    while index < end, index - start < 8 {
      if let number = mentionNumber(startingAt: index) {
        let name = mentions[number].tokens
        if mentions[number].kind == .person {
          return name.upperBound < end && tokens[name.upperBound].kind == .comma
            ? start..<name.upperBound : nil
        }
        index = name.upperBound
        continue
      }
      let token = tokens[index]
      guard token.isWord || token.kind == .hyphen || token.kind == .possessive, !endsPhrase(token),
        !token.isAny(of: [.speechVerb, .commonVerb, .attitudeVerb])
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a token may stand in what is inserted behind a name: no mark, and no clause of somebody else.
  private func isInserted(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .colon, .dash: return false
    case .quotationMark: return isApostrophe(index)
    case .stop:
      let before = tokens[index - 1]
      return token.isGlued
        && (before.flags.contains(.dotted)
          || before.isAny(of: [.abbreviation, .abbreviationBeforeName]))
    case .word where tokens[index - 1].kind == .comma:
      return !token.isAny(of: [
        .coordinator, .subordinator, .auxiliary, .subjectPronoun, .strongSpeechVerb,
        .speechParticiple,
      ]) || token.key.isOne(of: "who", "which", "whose", "that")
    default: return true
    }
  }

  /// "the nurses’ union": a mark that is glued to a word outside of marks, and that no quotation begins or ends with.
  func isApostrophe(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index].kind == .quotationMark
      && tokens[index].isGlued && !tokens[index + 1].isGlued && tokens[index - 1].isWord
      && !tokens[index - 1].flags.contains(.quoted) && !tokens[index + 1].flags.contains(.quoted)
  }
}
