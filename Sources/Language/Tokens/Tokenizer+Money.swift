/// Letters of money and digits without a space between them are two tokens; other letters with digits are one ("A320").
extension Tokenizer {
  /// Whether the letters before a digit are a code or letters of money and the digits an amount.
  ///
  /// "A320" is an aircraft, "RM79" are ringgit: letters that are a code always are money, those that may be anything
  /// ("R", "PS") only where the digits look like an amount.
  ///
  /// - Parameters:
  ///   - letters: The bytes of the word so far, all before its first digit.
  func isMoney(_ letters: Range<Int>, limit: Int) -> Bool {
    guard letters.count <= 4, isUpper(letters.lowerBound) else { return false }
    let classes = table.classes(of: WordKey(bytes[letters]))
    if !classes.isDisjoint(with: .currencyCode) { return true }
    return !classes.isDisjoint(with: .currencyLetter) && isAmount(from: letters.upperBound, limit)
  }

  /// Digits with groups of three behind commas, or a scale behind them: "21,700", "1.5bn", "200 million", "6m".
  ///
  /// At most 24 bytes of digits and nine of the word behind them are looked at.
  private func isAmount(from start: Int, _ limit: Int) -> Bool {
    var end = start
    var hasGroup = false
    while end < limit, end - start < 24 {
      if bytes[end] == UInt8(ascii: ","), end + 3 < limit,
        bytes[end + 1...end + 3].allSatisfy(isDigit)
      {
        hasGroup = true
      } else if !isDigit(bytes[end]), bytes[end] != UInt8(ascii: ".") {
        break
      }
      end += 1
    }
    if hasGroup { return true }
    if end < limit, bytes[end] == 0x20 || bytes[end] == UInt8(ascii: "-") { end += 1 }
    let word = end..<min(limit, end + 9)
    let letters = bytes[word].prefix { isASCIILetter($0) }
    return Self.scales.contains(WordKey(letters))
  }

  /// Scales in words and letters, as they follow digits.
  private static let scales = WordKey.set("m mn bn b tn k million billion trillion crore lakh")

  /// "MUSD", "KSEK": a scale and a code behind a number are two tokens; just behind them.
  ///
  /// "20 MUSD" gives the tokens "20", "M", "USD". Called for words of four capitals; nil where no number stands
  /// before it or the rest is no code.
  mutating func scaledCode(_ word: Range<Int>, _ isGlued: Bool) -> Int? {
    guard let last = tokens.last, last.kind == .number || last.isAny(of: .numberWord),
      ["m", "k", "b"].contains(WordKey(bytes[word.prefix(1)])),
      !table.classes(of: WordKey(bytes[word.dropFirst()])).isDisjoint(with: .currencyCode)
    else { return nil }
    let cut = word.lowerBound + 1
    append(
      word.lowerBound, cut, .word, isGlued ? [.glued, .capitalised] : .capitalised,
      key: WordKey(bytes[word.lowerBound..<cut]))
    append(
      cut, word.upperBound, .word, [.glued, .capitalised, .allCapitals],
      key: WordKey(bytes[cut..<word.upperBound]))
    return word.upperBound
  }
}
