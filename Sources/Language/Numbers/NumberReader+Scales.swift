/// What scales a number in digits: "million", "bn", "m", "lakh crore".
extension NumberReader {
  /// The scale word or letter at `end`, 1 without; moves `end` behind it.
  ///
  /// "lakh crore" is one scale, the product; "m" is asked of `isMillion`, "mm" counts only behind a sign of money.
  ///
  /// - Parameter start: The number's first token, before which money may stand.
  func scale(_ end: inout Int, _ start: Int, _ limit: Int) -> Double {
    if let word = NumberLexicon.scales[key(scaleIndex(end, limit), limit)] {
      end = scaleIndex(end, limit) + 1
      if let second = NumberLexicon.scales[key(end, limit)], second > word {
        end += 1
        return word * second
      }
      return word
    }
    if let letter = NumberLexicon.letters[key(end, limit)], isScaleLetter(end, limit) {
      end += 1
      return letter
    }
    if key(end, limit) == "m", isMillion(end, start, limit) {
      end += 1
      return 1_000_000
    }
    if key(end, limit) == "mm", start > 0, tokens[start - 1].kind == .currency,
      tokens[end].isGlued
    {
      end += 1
      return 1_000_000
    }
    return 1
  }

  /// "3 billion 140 million" goes on with a smaller scale.
  /// The value of the smaller part and `end` behind it; 0 where nothing goes on.
  ///
  /// Whole numbers under a thousand only; "3 billion 2.5 million" is two numbers.
  func rest(_ end: inout Int, below scale: Double, _ limit: Int) -> Double {
    guard end < limit, tokens[end].kind == .number else { return 0 }
    var mantissa = 0
    var decimals = 0
    guard read(end, &mantissa, &decimals), decimals == 0, mantissa < 1000,
      let smaller = NumberLexicon.scales[key(end + 1, limit)], smaller >= 1000, smaller < scale
    else { return 0 }
    end += 2
    return Double(mantissa) * smaller
  }

  /// "5 million" and "5-million".
  ///
  /// The hyphen counts only where a scale stands behind it: "5-year" has none.
  private func scaleIndex(_ end: Int, _ limit: Int) -> Int {
    end + 1 < limit && tokens[end].kind == .hyphen && tokens[end].isGlued
      && NumberLexicon.scales[key(end + 1, limit)] != nil ? end + 1 : end
  }

  /// A letter scales digits that it is glued to, or money at a space.
  private func isScaleLetter(_ index: Int, _ limit: Int) -> Bool {
    let isEnd =
      index + 1 >= limit || !tokens[index + 1].isGlued || !tokens[index + 1].isWord
      || tokens[index + 1].isAny(of: .currencyCode)
    return isEnd
      && (tokens[index].isGlued
        || (tokens[index].key != "b" && tokens[index].key != "k" && tokens[index].key != "mil"))
  }
}
