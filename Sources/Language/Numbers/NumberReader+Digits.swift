import Provenance

/// Numbers that begin with digits.
extension NumberReader {
  /// A number that begins with digits, with groups of three behind spaces, a fraction, a scale and what goes on below
  /// it.
  ///
  /// nil for digits that are no number: the rest of a word, a power, "2.0.1", more than 18 signs.
  func digits(at start: Int, limit: Int) -> NumberExpression? {
    var mantissa = 0
    var decimals = 0
    guard !isRest(start), !isRaised(start, limit), read(start, &mantissa, &decimals) else {
      return nil
    }
    var end = start + 1
    if let raised = raised(mantissa, decimals, start, limit) { return raised }
    // "816 000": groups of three behind a space; "80, 000" where the group begins with a nought.
    while decimals == 0, let group = group(end, limit), mantissa < 1_000_000_000 {
      var value = 0
      guard read(group, &value, &decimals) else { break }
      mantissa = mantissa * 1000 + value
      end = group + 1
    }
    if let mixed = mixed(mantissa, decimals, start, end, limit) { return mixed }
    let scale = scale(&end, start, limit)
    var value = Self.exact(mantissa, decimals, scale)
    if scale > 1 { value += rest(&end, below: scale, limit) }
    return NumberExpression(
      tokens: start..<end, value: value, upperValue: nil, isSpelled: false, hasScale: scale > 1,
      isFraction: false, scale: scale)
  }

  /// The "000" of "X5,000", whose first digits are part of a word.
  private func isRest(_ start: Int) -> Bool {
    start >= 2 && tokens[start].isGlued && tokens[start - 1].kind == .comma
      && tokens[start - 1].isGlued && tokens[start - 2].isWord
      && tokens[start - 2].flags.contains(.hasDigit)
  }

  /// The token of three digits that goes on with the number before `index`, if one does.
  ///
  /// In "12, 345 and 678" a list's comma has a space behind it; only where the group begins with a nought is it taken
  /// for a slip.
  private func group(_ index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if tokens[index].kind == .number, !tokens[index].isGlued, isGroup(index, after: index - 1) {
      return index
    }
    let next = index + 1
    guard tokens[index].kind == .comma, tokens[index].isGlued, next < limit,
      tokens[next].kind == .number, !tokens[next].isGlued,
      bytes[tokens[next].start] == UInt8(ascii: "0"), isGroup(next, after: index - 1, gap: 3)
    else { return nil }
    return next
  }

  /// Whether a token is three digits and the one before it at most three, `gap` bytes apart or fewer.
  private func isGroup(_ index: Int, after before: Int, gap: Int = 2) -> Bool {
    tokens[index].end - tokens[index].start == 3 && tokens[index].start - tokens[before].end <= gap
      && tokens[before].end - tokens[before].start <= 3
      && bytes[tokens[index].start..<tokens[index].end].allSatisfy { $0 &- 0x30 < 10 }
      && bytes[tokens[before].start..<tokens[before].end].allSatisfy { $0 &- 0x30 < 10 }
  }

  /// Reads "1,500" and "61.40" as digits and a count of decimals.
  ///
  /// A comma before one or two digits is a decimal comma; so is one behind groups with points ("1.234,56").
  /// Groups of two before one of three are how India writes ("1,50,000").
  ///
  /// - Returns: Whether it is a number. `mantissa` must be 0 before; where it is none, it holds what was read.
  /// - Complexity: O(1): words of more than 18 bytes, which might not fit, are none.
  func read(_ index: Int, _ mantissa: inout Int, _ decimals: inout Int) -> Bool {
    let word = bytes[tokens[index].start..<tokens[index].end]
    guard word.count <= 18 else { return false }
    var sinceMark = 0
    var mark: UInt8 = 0
    var isEuropean = false
    var group = 0
    for byte in word {
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
        if mark == UInt8(ascii: ".") {
          // "2.0.1" is no number, "1.250.000" is one.
          guard sinceMark == 3, !isEuropean else { return false }
          if byte == UInt8(ascii: ".") { return isPointed(word, &mantissa) }
          isEuropean = true
        } else if mark == UInt8(ascii: ",") {
          guard byte == UInt8(ascii: ",") || sinceMark == 3, sinceMark == 3 || sinceMark == 2,
            group == 0 || group == sinceMark, !isEuropean
          else { return false }
          group = sinceMark
        }
        mark = byte
        sinceMark = 0
      } else if byte &- 0x30 < 10 {
        mantissa = mantissa * 10 + Int(byte - 0x30)
        sinceMark += 1
      }
      // The tokenizer leaves apostrophes only where they part groups: "1'250'000".
    }
    let isDecimalComma = mark == UInt8(ascii: ",") && sinceMark < 3
    if group == 2, mark != UInt8(ascii: ",") || sinceMark != 3 { return false }
    if group == 3, isDecimalComma { return false }
    if mark == UInt8(ascii: ",") && !isDecimalComma && (sinceMark != 3 || isEuropean) {
      return false
    }
    decimals = mark == UInt8(ascii: ".") || isDecimalComma ? sinceMark : 0
    return true
  }

  /// "1.250.000": groups of three behind points, two or three of them, the first without a nought in front.
  ///
  /// - Parameter mantissa: All digits, where it is such a number.
  private func isPointed(_ word: ArraySlice<UInt8>, _ mantissa: inout Int) -> Bool {
    var sinceMark = 0
    var marks = 0
    mantissa = 0
    for byte in word {
      if byte == UInt8(ascii: ".") {
        guard marks == 0 ? sinceMark <= 3 : sinceMark == 3 else { return false }
        marks += 1
        sinceMark = 0
      } else {
        guard byte &- 0x30 < 10 else { return false }
        mantissa = mantissa * 10 + Int(byte - 0x30)
        sinceMark += 1
      }
    }
    return sinceMark == 3 && marks <= 3 && word.first != 0x30
  }

  /// `mantissa` · 10^-decimals · scale, rounded once: 4.35 million is 4350000 to the last bit.
  ///
  /// Where the scale is a multiple of the divisor, it is divided first.
  static func exact(_ mantissa: Int, _ decimals: Int, _ scale: Double) -> Double {
    var divisor = 1.0
    for _ in 0..<decimals { divisor *= 10 }
    let whole = Double(mantissa) * scale
    return divisor <= scale && scale.truncatingRemainder(dividingBy: divisor) == 0
      ? Double(mantissa) * (scale / divisor) : whole / divisor
  }
}
