/// Powers of ten: "10^6", "10⁶", "3 x 10^5", "5 × 10^-3".
extension NumberReader {
  /// "10^6 cells"
  ///
  /// nil for powers of other numbers, which are worth neither of their digits.
  func power(at start: Int, limit: Int) -> NumberExpression? {
    guard let (value, end) = tenth(start, limit) else { return nil }
    return NumberExpression(
      tokens: start..<end, value: value, upperValue: nil, isSpelled: false, hasScale: true,
      isFraction: false, scale: value)
  }

  /// "3 x 10^5", "2.5×10⁶": digits times a power of ten.
  func raised(_ mantissa: Int, _ decimals: Int, _ start: Int, _ limit: Int) -> NumberExpression? {
    let sign = start + 1
    guard sign + 1 < limit, tokens[sign + 1].kind == .number,
      tokens[sign].key == "x" || isMultiplication(sign), let (power, end) = tenth(sign + 1, limit)
    else { return nil }
    return NumberExpression(
      tokens: start..<end,
      value: power < 1
        ? Self.exact(mantissa, decimals, 1) / (1 / power).rounded()
        : Self.exact(mantissa, decimals, power), upperValue: nil,
      isSpelled: false, hasScale: true, isFraction: false, scale: power)
  }

  /// "2^6" is worth neither of its numbers.
  func isRaised(_ start: Int, _ limit: Int) -> Bool {
    start + 1 < limit && tokens[start + 1].kind == .symbol && tokens[start + 1].isGlued
      && bytes[tokens[start + 1].start] == UInt8(ascii: "^")
  }

  /// A power of ten and just behind it, from the first to the fifteenth.
  private func tenth(_ start: Int, _ limit: Int) -> (value: Double, end: Int)? {
    guard start + 1 < limit, tokens[start].key == "10", tokens[start + 1].isGlued,
      tokens[start + 1].kind == .symbol
    else { return nil }
    var exponent = 0
    var end = start + 1
    var isSmall = false
    if isRaised(start, limit) {
      var decimals = 0
      end += 1
      if end < limit, tokens[end].kind == .hyphen, tokens[end].isGlued {
        isSmall = true
        end += 1
      }
      guard end < limit, tokens[end].kind == .number, tokens[end].isGlued,
        read(end, &exponent, &decimals), decimals == 0
      else { return nil }
      end += 1
    } else {
      if isRaisedMinus(end) {
        isSmall = true
        end += 1
      }
      while end < limit, exponent < 100, tokens[end].kind == .symbol, tokens[end].isGlued,
        let digit = raisedDigit(end)
      {
        exponent = exponent * 10 + digit
        end += 1
      }
    }
    guard exponent >= 1, exponent <= 15 else { return nil }
    var value = 1.0
    for _ in 0..<exponent { value *= 10 }
    return (isSmall ? 1 / value : value, end)
  }

  /// "⁻", U+207B
  private func isRaisedMinus(_ index: Int) -> Bool {
    bytes[tokens[index].start..<tokens[index].end].elementsEqual([0xE2, 0x81, 0xBB])
  }

  /// "⁶": U+00B9, B2, B3 and U+2070 to 2079.
  private func raisedDigit(_ index: Int) -> Int? {
    let sign = bytes[tokens[index].start..<tokens[index].end]
    if sign.count == 2, sign.first == 0xC2 {
      switch sign.last {
      case 0xB9: return 1
      case 0xB2: return 2
      case 0xB3: return 3
      default: return nil
      }
    }
    guard sign.count == 3, sign.starts(with: [0xE2, 0x81]), let last = sign.last, last >= 0xB0,
      last <= 0xB9
    else { return nil }
    return Int(last) - 0xB0
  }

  /// "×" and "*"
  private func isMultiplication(_ index: Int) -> Bool {
    guard tokens[index].kind == .symbol else { return false }
    let sign = bytes[tokens[index].start..<tokens[index].end]
    return sign.elementsEqual([0xC3, 0x97]) || sign.elementsEqual([UInt8(ascii: "*")])
  }
}
