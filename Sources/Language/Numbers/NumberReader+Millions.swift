/// Whether the "m" behind digits is a million or metres.
///
/// A million behind a sign of money, before a word of money, and before what is counted ("8m sales"); metres before
/// what is so high, long or far ("15m waves", "a 100m final") and where nothing tells.
extension NumberReader {
  /// Whether "m" behind digits is a million.
  ///
  /// The surroundings are asked in order of how sure they are: money, a capital glued to the digits, the upper end of
  /// a range, what is counted; a sentence that had an "m" of millions before is believed to go on so.
  ///
  /// - Parameters:
  ///   - index: The token "m".
  ///   - start: The digits before it.
  func isMillion(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
    if isBehindMoney(start) { return true }
    let isGlued = tokens[index].isGlued
    if isGlued, tokens[index].isCapitalised { return true }
    guard index + 1 < limit else { return isGlued && hasMillions }
    let next = tokens[index + 1]
    if let upper = upperEnd(index + 1, limit) { return isMillion(upper, upper - 1, limit) }
    if next.isGlued, next.isWord { return next.isAny(of: .currencyCode) }
    guard isGlued else { return false }
    guard next.isWord else { return hasMillions }
    if next.key == "of", isOwned(index + 2, start, limit) { return true }
    if next.flags.contains(.allCapitals), next.isAny(of: .currencyCode) { return true }
    // "5m Swiss francs", "20m young people"
    if next.isCapitalised || next.isAny(of: .adjective), isCounted(index + 2, limit) { return true }
    return isCounted(index + 1, limit)
      || hasMillions
        && next.isAny(of: [.preposition, .coordinator, .auxiliary, .ordinalWord, .timeWord])
  }

  /// Whether a number ends in such an "m" and counts no money by a sign.
  ///
  /// Behind such a number a later "m" of the sentence is a million where nothing else tells.
  func endsInMillions(_ number: NumberExpression) -> Bool {
    let last = number.tokens.upperBound - 1
    return number.scale == 1_000_000 && tokens[last].key == "m"
  }

  /// "$5m", "A$5m", "Y=5m", and the 5m of "$3-5m"
  private func isBehindMoney(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = tokens[start - 1]
    if before.kind == .currency { return true }
    if before.isCapitalised, before.isAny(of: [.currencyCode, .currencyLetter]) { return true }
    if before.kind == .symbol, bytes[before.start] == UInt8(ascii: "="), before.isGlued {
      return true
    }
    return start > 2 && (before.kind == .hyphen || before.kind == .dash || before.key == "to")
      && tokens[start - 2].kind == .number && tokens[start - 3].kind == .currency
  }

  /// The "m" of "5m" in "3m-5m euros" and "3m to 5m people".
  ///
  /// nil where no range goes on. The upper end is asked the same question, and its answer counts for both.
  private func upperEnd(_ index: Int, _ limit: Int) -> Int? {
    let joiner = tokens[index]
    guard joiner.kind == .hyphen || joiner.kind == .dash || joiner.key == "to", index + 2 < limit,
      tokens[index + 1].kind == .number, tokens[index + 2].key == "m", tokens[index + 2].isGlued
    else { return nil }
    return index + 2
  }

  /// "35m of its cars", "7m of the voters": a part of what is counted; "within 35m of the cars" is a way.
  private func isOwned(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
    var before = start - 1
    while before >= 0, tokens[before].isAny(of: [.approximator, .adverb]) { before -= 1 }
    guard before < 0 || !tokens[before].key.isOne(of: "within", "than", "under"), index < limit,
      tokens[index].isAny(of: [.determiner, .possessivePronoun])
    else { return false }
    let isDescribed = index + 1 < limit && tokens[index + 1].isAny(of: .adjective)
    return isCounted(isDescribed ? index + 2 : index + 1, limit)
  }

  /// Whether a word is what numbers of millions count: money, people, or a plural that is not measured in metres.
  private func isCounted(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, tokens[index].isWord, !tokens[index].isGlued else { return false }
    let token = tokens[index]
    if NumberLexicon.moneyWords.contains(token.key) || token.isAny(of: .personNoun) { return true }
    let length = token.end - token.start
    guard length > 3, bytes[token.end - 1] == UInt8(ascii: "s"),
      bytes[token.end - 2] != UInt8(ascii: "s"),
      !token.isCapitalised, !token.isAny(of: [.functionWord, .speechVerb, .auxiliary, .adverb])
    else { return false }
    return !NumberLexicon.measuredInMetres.contains(token.key)
  }
}
