/// Parts in words: "half", "two thirds", "quarter of a million".
extension NumberReader {
  /// "half", "a third", "two thirds", "three-quarters"; "half a million" and "three quarters of a billion" are numbers.
  ///
  /// - Returns: nil where the words are an ordinal ("the third", "a third man") or tell a time or a game ("half
  ///   time", "four quarters"). A part of a scale word is no fraction but a number.
  func part(at index: Int, limit: Int) -> NumberExpression? {
    var end = index
    var count = 1.0
    if let units = NumberLexicon.units[key(end, limit)], units >= 1, units < 10 {
      count = units
      end = afterHyphen(end + 1, limit)
      if end < limit, tokens[end].kind == .hyphen { end += 1 }
    } else if key(end, limit) == "a" || key(end, limit) == "an" {
      end += 1
    }
    guard let parts = NumberLexicon.parts[key(end, limit)] else { return nil }
    let isBare = end == index
    let isQuarter = key(end, limit) == "quarter" || parts == 2
    end += 1
    if isBare ? isQuarter : count < parts,
      let scaled = scaled(count / parts, index, end, limit)
    {
      return scaled
    }
    if isBare && parts != 2 || count >= parts {
      return nil  // "third" alone is an ordinal, and "four quarters" are not one
    }
    // "a two-thirds majority": joined by a hyphen it is no "one third party".
    // "the two-hundredth" is an ordinal.
    let isJoined =
      end - index == 3 && tokens[end - 2].kind == .hyphen && tokens[end - 2].isGlued && parts < 100
    guard
      // "a fourth of July parade" has a day.
      key(end, limit) == "of" && !(end + 1 < limit && tokens[end + 1].isAny(of: .month))
        || parts == 2 && end < limit
          && (tokens[end].isAny(of: .determiner) || NumberLexicon.halved.contains(key(end, limit)))
        || isJoined && (count > 1 || isDescribing(end, limit)) || isAmount(index, end, limit, parts)
    else { return nil }
    return NumberExpression(
      tokens: index..<end, value: count / parts, upperValue: nil, isSpelled: true, hasScale: false,
      isFraction: true, scale: 1)
  }

  /// Whether a word follows that a joined fraction describes: "majority".
  private func isDescribing(_ end: Int, _ limit: Int) -> Bool {
    end < limit && tokens[end].isWord
      && !tokens[end].isAny(of: [.functionWord, .preposition, .auxiliary])
  }

  /// "fell by a quarter", "more than half,": a part that no noun follows, behind a word that an amount follows.
  ///
  /// "By a third man" has a noun behind it and is none; "added a fourth" is one more.
  private func isAmount(_ index: Int, _ end: Int, _ limit: Int, _ parts: Double) -> Bool {
    guard index > 0 else { return false }
    switch tokens[index - 1].key {
    case "by", "than": break
    case _ where parts > 3 && tokens[end - 1].isAny(of: .ordinalWord): return false
    default:
      guard tokens[index - 1].isAny(of: [.approximator, .riseWord, .fallWord]) else { return false }
    }
    // "nearly half backed it"
    if end < limit, tokens[end].isWord, !tokens[end].isCapitalised,
      tokens[end].end - tokens[end].start > 4,
      bytes[tokens[end].end - 2] == UInt8(ascii: "e"),
      bytes[tokens[end].end - 1] == UInt8(ascii: "d")
    {
      return true
    }
    return end >= limit
      || !tokens[end].isWord && tokens[end].kind != .hyphen && tokens[end].kind != .number
      || tokens[end].isAny(of: [
        .preposition, .coordinator, .adverb, .timeWord, .auxiliary, .subordinator, .speechVerb,
        .commonVerb,
      ])
  }

  /// A part of a scale word: "half a million", "quarter of a billion", "three quarters billion", "half-a-dozen".
  ///
  /// Half goes with any scale, "half a dozen"; other parts only with a thousand and more.
  private func scaled(_ part: Double, _ index: Int, _ end: Int, _ limit: Int) -> NumberExpression? {
    var next = afterHyphen(end, limit)
    if key(next, limit) == "of" {
      guard key(next + 1, limit) == "a" else { return nil }
      next += 1
    }
    if key(next, limit) == "a" { next = afterHyphen(next + 1, limit) }
    guard let scale = NumberLexicon.scales[key(next, limit)], part == 0.5 || scale >= 1000 else {
      return nil
    }
    return NumberExpression(
      tokens: index..<next + 1, value: scale * part, upperValue: nil, isSpelled: true,
      hasScale: true, isFraction: false, scale: scale)
  }
}
