/// What goes on between the words of a number: hyphens, "and", commas, points, scores.
extension NumberReader {
  /// Where the next word stands behind a hyphen, a comma or "and"; nil where "and" leads to none.
  ///
  /// "and" goes on only behind a hundred or more: "two and three boats" has two numbers. A comma goes on only before a
  /// smaller scale: "two thousand, five hundred", but not "two thousand, five of them".
  func joined(_ end: Int, _ scale: Double, _ limit: Int) -> Int? {
    if tokens[end].kind == .hyphen, tokens[end].isGlued { return end + 1 }
    if tokens[end].kind == .comma, scale >= 1000,
      NumberLexicon.units[key(end + 1, limit)] != nil,
      let smaller = NumberLexicon.scales[key(afterHyphen(end + 2, limit), limit)],
      smaller >= 100, smaller < scale
    {
      return end + 1
    }
    guard key(end, limit) == "and" else { return end }
    return (scale >= 100 || scale == 20) && NumberLexicon.units[key(end + 1, limit)] != nil
      ? end + 1 : nil
  }

  /// "four score and seven", "three score men": twenty each.
  ///
  /// Two to nine of them, and more of the number or a plural must follow: "a two score lead" is one of a game.
  func isScore(_ index: Int, _ count: Double, _ limit: Int) -> Bool {
    guard key(index, limit) == "score", count >= 2, count < 10, index + 1 < limit,
      tokens[index - 1].isWord
    else { return false }
    let next = tokens[index + 1]
    if next.key == "and" { return NumberLexicon.units[key(index + 2, limit)] != nil }
    return next.isWord && (next.isAny(of: .personNoun) || bytes[next.end - 1] == UInt8(ascii: "s"))
      && !next.isAny(of: [.functionWord, .commonVerb])
  }

  /// "six point one", "zero-point-five", "two point four million": decimals said one by one behind the word.
  ///
  /// - Parameter whole: The number in words before "point".
  /// - Returns: nil where no such number goes on: "won by two points", "at one point five boats".
  func pointed(_ whole: NumberExpression, limit: Int) -> NumberExpression? {
    let start = whole.tokens.lowerBound
    var end = afterHyphen(whole.tokens.upperBound, limit)
    guard key(end, limit) == "point", whole.value < 1000,
      whole.value != 1 || start == 0 || tokens[start - 1].key != "at"
    else { return nil }
    var value = whole.value
    var place = 1.0
    end += 1
    while place < 1_000_000, let digit = NumberLexicon.units[key(afterHyphen(end, limit), limit)],
      digit < 10 || place == 1
    {
      // "three point fourteen"
      place *= digit < 10 ? 10 : 100
      value = (value * place + digit).rounded() / place
      end = afterHyphen(end, limit) + 1
      if digit >= 10 { break }
    }
    guard place > 1 else { return nil }
    let scale = scale(&end, start, limit)
    return NumberExpression(
      tokens: start..<end, value: scale > 1 ? (value * scale * 1000).rounded() / 1000 : value,
      upperValue: nil, isSpelled: true, hasScale: scale > 1, isFraction: false, scale: scale)
  }

  /// "a year and a half": the article before what is halved, worth one; the half is added where the unit is known.
  func halvedArticle(at index: Int, limit: Int) -> NumberExpression? {
    guard isHalvedArticle(index, limit) else { return nil }
    return NumberExpression(
      tokens: index..<index + 1, value: 1, upperValue: nil, isSpelled: true, hasScale: false,
      isFraction: false, scale: 1)
  }

  /// Whether "a" has one word and "and a half" behind it.
  func isHalvedArticle(_ index: Int, _ limit: Int) -> Bool {
    key(index + 2, limit) == "and" && key(index + 3, limit) == "a"
      && key(index + 4, limit) == "half" && tokens[index + 1].isWord
  }
}
