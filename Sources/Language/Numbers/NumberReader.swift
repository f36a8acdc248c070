import Provenance

/// Reads the numbers of a text, longest first, none inside another.
///
/// Which of them are quantities is not asked here: years, clock times and scores are numbers too.
struct NumberReader {
  private let bytes: [UInt8]
  private let tokens: [Token]

  static func numbers(_ tokens: [Token], in text: SourceText, _ sentences: [Sentence])
    -> [NumberExpression]
  {
    let reader = NumberReader(bytes: text.bytes, tokens: tokens)
    var numbers: [NumberExpression] = []
    for sentence in sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let token = tokens[index]
        if token.kind == .number || token.isAny(of: .numberWord) || token.key == "a"
          || token.key == "an",
          let number = reader.number(at: index, limit: sentence.tokens.upperBound)
        {
          numbers.append(number)
          index = number.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    return numbers
  }

  private func number(at index: Int, limit: Int) -> NumberExpression? {
    if tokens[index].kind == .number { return digits(at: index, limit: limit) }
    return vague(at: index, limit: limit) ?? part(at: index, limit: limit)
      ?? spelled(at: index, limit: limit)
  }

  private func key(_ index: Int, _ limit: Int) -> WordKey {
    index < limit && tokens[index].isWord ? tokens[index].key : .none
  }

  // MARK: Digits

  private func digits(at start: Int, limit: Int) -> NumberExpression? {
    var mantissa = 0
    var decimals = 0
    guard read(start, &mantissa, &decimals) else { return nil }
    var end = start + 1
    // "816 000": groups of three behind a space.
    while end < limit, decimals == 0, tokens[end].kind == .number, !tokens[end].isGlued,
      isGroup(end, after: end - 1), mantissa < 1_000_000_000
    {
      var group = 0
      guard read(end, &group, &decimals) else { break }
      mantissa = mantissa * 1000 + group
      end += 1
    }
    var scale = 1.0
    if let word = NumberLexicon.scales[key(scaleIndex(end, limit), limit)] {
      scale = word
      end = scaleIndex(end, limit) + 1
      if let second = NumberLexicon.scales[key(end, limit)], second > scale {
        scale *= second; end += 1
      }
    } else if let letter = NumberLexicon.letters[key(end, limit)], isScaleLetter(end, limit) {
      scale = letter
      end += 1
    } else if key(end, limit) == "m", isMillion(end, start, limit) {
      scale = 1_000_000
      end += 1
    }
    let value = Self.exact(mantissa, decimals, scale)
    return NumberExpression(
      tokens: start..<end, value: value, upperValue: nil, isSpelled: false, hasScale: scale > 1,
      isFraction: false, scale: scale)
  }

  /// "5 million" and "5-million".
  private func scaleIndex(_ end: Int, _ limit: Int) -> Int {
    end + 1 < limit && tokens[end].kind == .hyphen && tokens[end].isGlued
      && NumberLexicon.scales[key(end + 1, limit)] != nil ? end + 1 : end
  }

  /// A letter scales digits that it is glued to, or money at a space.
  private func isScaleLetter(_ index: Int, _ limit: Int) -> Bool {
    let isEnd = index + 1 >= limit || !tokens[index + 1].isGlued || !tokens[index + 1].isWord
    return isEnd
      && (tokens[index].isGlued
        || (tokens[index].key != "b" && tokens[index].key != "k" && tokens[index].key != "mil"))
  }

  /// "m" is a million behind a sign of money, or before what is counted; else it is metres.
  private func isMillion(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
    if start > 0, tokens[start - 1].kind == .currency { return true }
    if tokens[index].isGlued, tokens[index].isCapitalised { return true }
    guard index + 1 < limit, tokens[index].isGlued, tokens[index + 1].isWord,
      !tokens[index + 1].isGlued
    else { return false }
    return tokens[index + 1].isAny(of: .personNoun)
  }

  private func isGroup(_ index: Int, after before: Int) -> Bool {
    tokens[index].end - tokens[index].start == 3 && tokens[index].start - tokens[before].end <= 2
      && tokens[before].end - tokens[before].start <= 3
      && bytes[tokens[index].start..<tokens[index].end].allSatisfy { $0 &- 0x30 < 10 }
      && bytes[tokens[before].start..<tokens[before].end].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Reads "1,500" and "61.40" as digits and a count of decimals. A comma before one or two digits is a decimal comma.
  private func read(_ index: Int, _ mantissa: inout Int, _ decimals: inout Int) -> Bool {
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard word.count <= 18 else { return false }
    var sinceMark = 0
    var mark: UInt8 = 0
    for byte in word {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        if mark == UInt8(ascii: ".") { return false }  // "2.0.1" is no number
        if mark == UInt8(ascii: ","), sinceMark != 3 { return false }
        mark = byte
        sinceMark = 0
      } else {
        mantissa = mantissa * 10 + Int(byte - 0x30)
        sinceMark += 1
      }
    }
    let isDecimalComma = mark == UInt8(ascii: ",") && sinceMark < 3
    if mark == UInt8(ascii: ",") && !isDecimalComma && sinceMark != 3 { return false }
    decimals = mark == UInt8(ascii: ".") || isDecimalComma ? sinceMark : 0
    return true
  }

  /// `mantissa` · 10^-decimals · scale, rounded once: 4.35 million is 4350000 to the last bit.
  static func exact(_ mantissa: Int, _ decimals: Int, _ scale: Double) -> Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    let whole = Double(mantissa) * scale
    return divisor <= scale && scale.truncatingRemainder(dividingBy: divisor) == 0
      ? Double(mantissa) * (scale / divisor) : whole / divisor
  }

  // MARK: Words

  /// "dozens", "tens of thousands"
  private func vague(at index: Int, limit: Int) -> NumberExpression? {
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

  /// "half", "a third", "two thirds", "three-quarters"; "half a million" is a number.
  private func part(at index: Int, limit: Int) -> NumberExpression? {
    var end = index
    var count = 1.0
    if let units = NumberLexicon.units[key(end, limit)], units >= 1, units < 10 {
      count = units
      end += 1
      if end < limit, tokens[end].kind == .hyphen { end += 1 }
    } else if key(end, limit) == "a" || key(end, limit) == "an" {
      end += 1
    }
    guard let parts = NumberLexicon.parts[key(end, limit)] else { return nil }
    let isBare = end == index
    end += 1
    if isBare, parts == 2 {
      if let scaled = halfOfScale(index, end, limit) { return scaled }
    } else if isBare || count >= parts {
      return nil  // "third" alone is an ordinal, and "four quarters" are not one
    }
    guard key(end, limit) == "of" || parts == 2 && end < limit && tokens[end].isAny(of: .determiner)
    else { return nil }
    return NumberExpression(
      tokens: index..<end, value: count / parts, upperValue: nil, isSpelled: true, hasScale: false,
      isFraction: true, scale: 1)
  }

  private func halfOfScale(_ index: Int, _ end: Int, _ limit: Int) -> NumberExpression? {
    var next = end
    if next < limit, tokens[next].kind == .hyphen { next += 1 }
    if key(next, limit) == "a" { next += 1 }
    guard let scale = NumberLexicon.scales[key(next, limit)] else { return nil }
    return NumberExpression(
      tokens: index..<next + 1, value: scale / 2, upperValue: nil, isSpelled: true, hasScale: true,
      isFraction: false, scale: scale)
  }

  /// "twenty-eight thousand six hundred and forty-two", "a dozen", "two and a half million", "a hundred".
  private func spelled(at index: Int, limit: Int) -> NumberExpression? {
    var end = index
    var total = 0.0
    var current = 0.0
    var scale = 1.0
    var words = 0
    if key(index, limit) == "a" || key(index, limit) == "an" {
      guard NumberLexicon.scales[key(index + 1, limit)] != nil else { return nil }
      current = 1
      end += 1
    }
    while end < limit {
      var next = end
      if words > 0, tokens[next].kind == .hyphen, tokens[next].isGlued {
        next += 1
      } else if words > 0, key(next, limit) == "and" {
        if key(next + 1, limit) == "a", key(next + 2, limit) == "half" {
          current += 0.5
          end = next + 3
          continue
        }
        guard scale >= 100, NumberLexicon.units[key(next + 1, limit)] != nil else { break }
        next += 1
      }
      if let unit = NumberLexicon.units[key(next, limit)] {
        guard
          current == 0 || isTens(current) && unit < 10 && unit > 0
            || current.truncatingRemainder(dividingBy: 100) == 0
        else { break }
        current += unit
      } else if let factor = NumberLexicon.scales[key(next, limit)], words > 0 || current > 0 {
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
    return NumberExpression(
      tokens: index..<end, value: total + current, upperValue: nil, isSpelled: true,
      hasScale: scale > 1, isFraction: false, scale: scale)
  }

  private func isTens(_ value: Double) -> Bool {
    let rest = value.truncatingRemainder(dividingBy: 100)
    return rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
  }
}
