/// Fractions in digits: "1/2", "2 1/2", "½", "2½", and decimals without a nought (".001").
extension NumberReader {
  /// "1/2 pound", "3/4 of": a fraction before a word; a day ("on 3/4") has none that it measures behind it.
  ///
  /// - Returns: nil for what may be a day: "on 3/4", "3/4/2020", "9/11". The unit or "of" behind it is not part of
  ///   it.
  func fraction(at start: Int, limit: Int) -> NumberExpression? {
    guard let value = quotient(start, limit) else { return nil }
    var end = start + 3
    if start > 0 {
      switch tokens[start - 1].key {
      case "on", "since", "until", "till", "before", "after", "dated": return nil
      default: if tokens[start - 1].isAny(of: [.weekday, .month]) { return nil }
      }
    }
    var next = end
    if next < limit, tokens[next].kind == .hyphen, tokens[next].isGlued { next += 1 }
    guard next < limit else { return nil }
    let isOf = key(next, limit) == "of"
    guard
      tokens[next].kind == .percent || isInchMark(next)
        || tokens[next].isWord
          && (isOf
            || !tokens[next].isAny(of: [.functionWord, .month, .weekday, .auxiliary])
              && (!tokens[next].isCapitalised || tokens[next].isGlued))
    else { return nil }
    let scale = scale(&end, start, limit)
    return NumberExpression(
      tokens: start..<end, value: value * scale, upperValue: nil, isSpelled: false,
      hasScale: scale > 1, isFraction: isOf && scale == 1, scale: scale)
  }

  /// The mark of `3/4"` before a word.
  private func isInchMark(_ index: Int) -> Bool {
    tokens[index].kind == .quotationMark && tokens[index].isGlued
      && bytes[tokens[index].start] == UInt8(ascii: "\"") && index + 1 < tokens.count
      && tokens[index + 1].isWord && !tokens[index + 1].isCapitalised
  }

  /// "2 1/2", "2-1/2", "2½", "2 and a half", with a scale behind.
  ///
  /// - Parameters:
  ///   - whole: The digits before it, as a number.
  ///   - decimals: How many of them stand behind a point; "2.5 1/2" is not read as one.
  ///   - start: The first token of the whole.
  ///   - end: Behind the whole's last token.
  func mixed(_ whole: Int, _ decimals: Int, _ start: Int, _ end: Int, _ limit: Int)
    -> NumberExpression?
  {
    guard decimals == 0, end < limit else { return nil }
    var end = end
    var part = 0.0
    var next = end
    if tokens[next].kind == .hyphen, tokens[next].isGlued { next += 1 }
    if next < limit, tokens[next].kind == .number, next > end || !tokens[next].isGlued,
      let value = quotient(next, limit)
    {
      part = value
      end = next + 3
    } else if tokens[end].kind == .symbol, let value = letterValue(end) {
      part = value
      end += 1
    } else if let (value, behind) = andPart(end, limit) {
      part = value
      end = behind
    } else {
      return nil
    }
    let scale = scale(&end, start, limit)
    return NumberExpression(
      tokens: start..<end, value: (Double(whole) + part) * scale, upperValue: nil,
      isSpelled: false, hasScale: scale > 1, isFraction: false, scale: scale)
  }

  /// "½ teaspoon"
  ///
  /// It is a part of a whole only before "of": "½ of the fleet".
  func letterFraction(at start: Int, limit: Int) -> NumberExpression? {
    guard let value = letterValue(start) else { return nil }
    var end = start + 1
    let isOf = key(end, limit) == "of"
    let scale = scale(&end, start, limit)
    return NumberExpression(
      tokens: start..<end, value: value * scale, upperValue: nil, isSpelled: false,
      hasScale: scale > 1, isFraction: isOf, scale: scale)
  }

  /// ".001" behind a space or a sign of money.
  ///
  /// It must be an amount: with money, with a scale, or before a unit.
  func decimals(at start: Int, limit: Int) -> NumberExpression? {
    let digits = start + 1
    guard digits < limit, tokens[digits].kind == .number, tokens[digits].isGlued,
      tokens[start].end - tokens[start].start == 1, bytes[tokens[start].start] == UInt8(ascii: "."),
      start == 0 || !tokens[start].isGlued || tokens[start - 1].kind == .currency,
      !bytes[tokens[digits].start..<tokens[digits].end].contains(where: { $0 < 0x30 })
    else { return nil }
    var mantissa = 0
    var none = 0
    guard read(digits, &mantissa, &none) else { return nil }
    var end = digits + 1
    let places = tokens[digits].end - tokens[digits].start
    let scale = scale(&end, start, limit)
    guard scale > 1 || start > 0 && tokens[start - 1].kind == .currency || isMeasure(end, limit)
    else { return nil }
    return NumberExpression(
      tokens: start..<end, value: Self.exact(mantissa, places, scale), upperValue: nil,
      isSpelled: false, hasScale: scale > 1, isFraction: false, scale: scale)
  }

  /// What follows ".5" makes it an amount; ".45-caliber", "a .38 revolver" and "batting .300" are names and averages.
  private func isMeasure(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    if tokens[index].kind == .percent { return true }
    guard tokens[index].isWord, !tokens[index].isCapitalised else { return false }
    return !tokens[index].isAny(of: [.functionWord, .preposition, .auxiliary, .commonVerb])
      && !NumberLexicon.guns.contains(tokens[index].key)
      || tokens[index].key == "per" || tokens[index].key == "of"
  }

  /// "and a half", "and three quarters", with hyphens or spaces; the value and just behind it.
  ///
  /// - Parameters:
  ///   - index: Where "and" stands, or a hyphen before it.
  func andPart(_ index: Int, _ limit: Int) -> (value: Double, end: Int)? {
    var next = afterHyphen(index, limit)
    guard key(next, limit) == "and" else { return nil }
    next = afterHyphen(next + 1, limit)
    var count = 1.0
    // "two and half million"
    if key(next, limit) == "half" { return (0.5, next + 1) }
    if let units = NumberLexicon.units[key(next, limit)], units >= 1, units < 10 {
      count = units
    } else if key(next, limit) != "a" {
      return nil
    }
    next = afterHyphen(next + 1, limit)
    guard let parts = NumberLexicon.parts[key(next, limit)], parts <= 4, count < parts,
      // "two and a third man" has an ordinal
      parts != 3 || count > 1
    else { return nil }
    return (count / parts, next + 1)
  }

  /// Behind a hyphen that is glued to what stands before it, if one is there.
  func afterHyphen(_ index: Int, _ limit: Int) -> Int {
    index < limit && tokens[index].kind == .hyphen && tokens[index].isGlued ? index + 1 : index
  }

  /// "3/4" at `index`: small whole numbers around a slash without spaces, and no further slash ("3/4/2020").
  private func quotient(_ index: Int, _ limit: Int) -> Double? {
    guard index + 2 < limit, tokens[index + 1].kind == .symbol, tokens[index + 1].isGlued,
      bytes[tokens[index + 1].start] == UInt8(ascii: "/"), tokens[index + 2].kind == .number,
      tokens[index + 2].isGlued
    else { return nil }
    func isSlash(_ index: Int) -> Bool {
      index >= 0 && index < limit && tokens[index].kind == .symbol
        && bytes[tokens[index].start] == UInt8(ascii: "/")
    }
    guard !isSlash(index + 3), index == 0 || !isSlash(index - 1),
      let above = small(index), let below = small(index + 2),
      NumberLexicon.denominators.contains(below), above >= 1, above < below
    else { return nil }
    return above / below
  }

  /// One or two digits.
  ///
  /// nil for more, for none, and for a leading nought: "05/16" is a day.
  private func small(_ index: Int) -> Double? {
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard word.count <= 2, word.first != 0x30 else { return nil }
    var value = 0.0
    for byte in word {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Double(byte - 0x30)
    }
    return value
  }

  /// The value of a letter such as "½"; nil for any other symbol.
  private func letterValue(_ index: Int) -> Double? {
    let word = bytes[tokens[index].start..<tokens[index].end]
    if word.count == 2, word.first == 0xC2 {
      return word.last.flatMap { NumberLexicon.latinFractions[$0] }
    }
    guard word.count == 3, word.starts(with: [0xE2, 0x85]) else { return nil }
    return word.last.flatMap { NumberLexicon.otherFractions[$0] }
  }
}
