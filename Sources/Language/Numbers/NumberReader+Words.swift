/// Numbers in words.
extension NumberReader {
  /// "dozens", "tens of thousands"
  ///
  /// "Tens" is a number only with a further scale behind "of", "scores" only before "of". The upper value is ten
  /// times the lower one.
  func vague(at index: Int, limit: Int) -> NumberExpression? {
    guard let first = NumberLexicon.vague[key(index, limit)] else { return nil }
    var value = first
    var end = index + 1
    if key(end, limit) == "of", let second = NumberLexicon.vague[key(end + 1, limit)],
      second > first
    {
      value *= second
      end += 2
    } else if tokens[index].key == "tens"
      || tokens[index].key == "scores" && key(end, limit) != "of"
    {
      return nil
    }
    return NumberExpression(
      tokens: index..<end, value: value, upperValue: value * 10, isSpelled: true, hasScale: false,
      isFraction: false, scale: 1)
  }

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
    end += 1
    if isBare ? parts == 2 || parts == 4 : count < parts,
      let scaled = scaled(count / parts, index, end, limit)
    {
      return scaled
    }
    if isBare && parts != 2 || count >= parts {
      return nil  // "third" alone is an ordinal, and "four quarters" are not one
    }
    // "a two-thirds majority": joined by a hyphen it is no "one third party".
    let isJoined = end - index == 3 && tokens[end - 2].kind == .hyphen && tokens[end - 2].isGlued
    guard
      key(end, limit) == "of"
        || parts == 2 && end < limit
          && (tokens[end].isAny(of: .determiner) || NumberLexicon.halved.contains(key(end, limit)))
        || isJoined && (count > 1 || isDescribing(end, limit)) || isAmount(index, end, limit)
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
  /// "By a third man" has a noun behind it and is none.
  private func isAmount(_ index: Int, _ end: Int, _ limit: Int) -> Bool {
    guard index > 0 else { return false }
    switch tokens[index - 1].key {
    case "by", "than": break
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

  /// "thirty-one thousand four hundred and seventy-five", "a dozen", "two and a half million", "a hundred".
  ///
  /// `total` holds what has its scale of a thousand or more, `current` what is still growing: "four hundred and five
  /// thousand two" is 405 x 1,000 in `total`, 2 in `current`. Words that cannot go on end it: "thirty forty" is two
  /// numbers.
  ///
  /// - Complexity: O(*n*) in its tokens.
  func spelled(at index: Int, limit: Int) -> NumberExpression? {
    guard var (current, end) = opening(index, limit) else { return nil }
    var total = 0.0
    var scale = 1.0
    var words = 0
    while end < limit {
      if words > 0, let (part, behind) = andPart(end, limit) {
        // "two and a half million", "a million and a half"
        if current == 0 { total += part * scale } else { current += part }
        end = behind
        if current == 0 { break }
        continue
      }
      guard let next = words > 0 ? joined(end, scale, limit) : end else { break }
      if let unit = NumberLexicon.units[key(next, limit)] {
        guard
          current == 0 || isTens(current) && unit < 10 && unit > 0
            || current.truncatingRemainder(dividingBy: 100) == 0
        else { break }
        current += unit
      } else if let factor = NumberLexicon.scales[key(next, limit)], words > 0 || current > 0 {
        if current == 0, total > 0 {
          // "two lakh crore" is a product, "two crore lakh" is none.
          guard factor > scale else { break }
          total *= factor
          scale = factor
          words += 1
          end = next + 1
          continue
        }
        scale = factor
        if factor >= 1000 {
          total += max(current, 1) * factor
          current = 0
        } else {
          current = max(current, 1) * factor
        }
      } else {
        break
      }
      words += 1
      end = next + 1
    }
    guard words > 0 else { return nil }
    // "twenty MUSD"
    if key(end, limit) == "m", isMillion(end, index, limit), end + 1 < limit,
      tokens[end + 1].isGlued
    {
      scale = 1_000_000
      current *= scale
      end += 1
    }
    return NumberExpression(
      tokens: index..<end, value: total + current, upperValue: nil, isSpelled: true,
      hasScale: scale > 1, isFraction: false, scale: scale)
  }

  /// What an article before a scale, or the "hundred" of "another hundred and fifty", is worth, and where the words begin.
  ///
  /// nil for an article before anything else.
  private func opening(_ index: Int, _ limit: Int) -> (current: Double, end: Int)? {
    if key(index, limit) == "a" || key(index, limit) == "an" {
      return NumberLexicon.scales[key(index + 1, limit)] == nil ? nil : (1, index + 1)
    }
    let isHundred =
      key(index, limit) == "hundred" && key(index + 1, limit) == "and"
      && NumberLexicon.units[key(index + 2, limit)] != nil
    return (isHundred ? 1 : 0, index)
  }

  /// Where the next word stands behind a hyphen or "and"; nil where "and" leads to none.
  ///
  /// "and" goes on only behind a hundred or more: "two and three boats" has two numbers.
  private func joined(_ end: Int, _ scale: Double, _ limit: Int) -> Int? {
    if tokens[end].kind == .hyphen, tokens[end].isGlued { return end + 1 }
    guard key(end, limit) == "and" else { return end }
    return scale >= 100 && NumberLexicon.units[key(end + 1, limit)] != nil ? end + 1 : nil
  }

  /// "nineteen eighty-four", "twenty twenty": just behind a year; "twenty thirty-pound weights" has none.
  ///
  /// Years are passed over whole, so that no part of them is taken for a number. nil where the words are no year.
  func yearInWords(at index: Int, limit: Int) -> Int? {
    switch key(index, limit) {
    case "eighteen", "nineteen", "twenty": break
    default: return nil
    }
    guard let tens = NumberLexicon.units[key(index + 1, limit)], tens >= 10 else { return nil }
    var end = index + 2
    let next = afterHyphen(end, limit)
    if tens >= 20, next > end, let unit = NumberLexicon.units[key(next, limit)], unit < 10 {
      end = next + 1
    }
    return afterHyphen(end, limit) == end ? end : nil
  }

  /// Whether the last two digits are tens, to which a unit can be added: 120, not 110 and not 125.
  private func isTens(_ value: Double) -> Bool {
    let rest = value.truncatingRemainder(dividingBy: 100)
    return rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
  }
}
