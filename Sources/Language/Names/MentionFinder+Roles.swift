/// Offices in lower case beside a name: before it, and in apposition behind it.
extension MentionFinder {
  /// "harbour master Anna Lund", "spokesman John Smith": an office in lower case directly before the name.
  func roleBefore(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    let last = run.lowerBound - 1
    guard last >= paragraph.tokens.lowerBound, tokens[last].isWord, !tokens[last].isCapitalised,
      tokens[last].isAny(of: [.title, .office]), !tokens[last].isAny(of: [.functionWord])
    else { return nil }
    var first = last
    while first > paragraph.tokens.lowerBound, last - first < 3 {
      let token = tokens[first - 1]
      guard token.isWord, !token.isCapitalised,
        !token.isAny(of: [
          .determiner, .preposition, .coordinator, .auxiliary, .functionWord, .speechVerb,
          .commonVerb,
        ])
      else { break }
      first -= 1
    }
    return first..<last + 1
  }

  /// "Anna Lund, the harbour master," and "Per Holm, a spokesman for the port,": an office in apposition.
  func roleAfter(_ run: Range<Int>, in paragraph: Scope) -> Range<Int>? {
    var index = run.upperBound
    guard index + 2 < paragraph.tokens.upperBound, tokens[index].kind == .comma else { return nil }
    index += 1
    if tokens[index].kind == .number, index + 1 < paragraph.tokens.upperBound,
      tokens[index + 1].kind == .comma
    {
      index += 2
    }
    let start = index
    var hasOffice = false
    while index < paragraph.tokens.upperBound, index - start < 14 {
      let token = tokens[index]
      if token.kind == .comma || token.kind == .stop || token.kind == .dash { break }
      if token.isAny(of: [.office, .title]), index - start < 8 { hasOffice = true }
      if token.isAny(of: [.auxiliary, .speechVerb, .subjectPronoun]) { return nil }
      index += 1
    }
    guard hasOffice, index > start, index < paragraph.tokens.upperBound else { return nil }
    let first = tokens[start]
    let isBare =
      first.isAny(of: [.office, .title])
      || (start + 1 < index && tokens[start + 1].isAny(of: [.office, .title]))
    guard first.isAny(of: [.determiner, .possessivePronoun]) || isBare else { return nil }
    return (first.isAny(of: .determiner) ? start + 1 : start)..<index
  }
}
