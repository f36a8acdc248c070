/// Where a name stands in its clause, told without a parser.
public enum SubjectPosition: UInt8 {
  /// Behind a preposition or before a possessive: "with Lund", "Lund's boat".
  case oblique
  /// Neither: "called Lund".
  case open
  /// Before a verb or "who", past a bracket or an apposition: "Lund, 54, asked".
  case subject

  /// - Parameters:
  ///   - name: The name with its title.
  ///   - sentence: The tokens of its sentence.
  public static func of(
    _ name: Range<Int>, in tokens: [Token], _ bytes: [UInt8], sentence: Range<Int>
  ) -> SubjectPosition {
    if name.upperBound < tokens.count, tokens[name.upperBound].kind == .possessive {
      return .oblique
    }
    if name.lowerBound > sentence.lowerBound, tokens[name.lowerBound - 1].isAny(of: .preposition) {
      return .oblique
    }
    return actsAt(name, in: tokens, bytes, sentence: sentence) ? .subject : .open
  }

  /// Whether a verb or "who" stands behind a name, past a bracket, an apposition or an adverb.
  ///
  /// - Complexity: O(1) but for adverbs: ten tokens of a bracket, 25 of an apposition.
  static func actsAt(
    _ name: Range<Int>, in tokens: [Token], _ bytes: [UInt8], sentence: Range<Int>
  ) -> Bool {
    var next = behindApposition(name.upperBound, in: tokens, sentence: sentence)
    while next < sentence.upperBound, tokens[next].isAny(of: .adverb),
      !tokens[next].isAny(of: .auxiliary)
    {
      next += 1
    }
    guard next < sentence.upperBound else { return false }
    return isVerb(tokens[next], bytes) || tokens[next].key == "who"
  }

  /// "Lund (right), 54, | asked": past one bracket and what stands between two commas.
  ///
  /// - Returns: The index of what follows; that of a comma where nothing closes it.
  private static func behindApposition(
    _ start: Int, in tokens: [Token], sentence: Range<Int>
  ) -> Int {
    var index = start
    if index < tokens.count, tokens[index].kind == .openBracket,
      let close = (index..<min(tokens.count, index + 10)).first(where: {
        tokens[$0].kind == .closeBracket
      })
    {
      index = close + 1
    }
    guard index < tokens.count, tokens[index].kind == .comma else { return index }
    let limit = min(sentence.upperBound, index + 25)
    let end = (index + 1..<max(index + 1, limit)).first {
      tokens[$0].kind == .comma || tokens[$0].kind == .stop
    }
    guard let end, tokens[end].kind == .comma else { return index }
    return end + 1
  }

  /// A word that looks like a finite verb: one that the lexicon knows, or a small word in -ed or -s that is nothing else.
  private static func isVerb(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.isWord, !token.isCapitalised else { return false }
    if token.isAny(of: [.auxiliary, .speechVerb, .commonVerb, .attitudeVerb]) { return true }
    if token.isAny(of: [
      .preposition, .determiner, .coordinator, .subordinator, .functionWord, .timeWord,
      .possessivePronoun, .objectPronoun,
    ]) {
      return false
    }
    let last = bytes[token.end - 1]
    let before = token.end - token.start > 2 ? bytes[token.end - 2] : 0
    return last == UInt8(ascii: "d") && before == UInt8(ascii: "e")
      || last == UInt8(ascii: "s") && before != UInt8(ascii: "s")
  }
}
