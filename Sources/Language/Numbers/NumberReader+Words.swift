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
      } else if words > 0, isScore(next, current, limit) {
        scale = 20
        current *= scale
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

  /// Whether the last two digits are tens, to which a unit can be added: 120, not 110 and not 125.
  private func isTens(_ value: Double) -> Bool {
    let rest = value.truncatingRemainder(dividingBy: 100)
    return rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
  }
}
