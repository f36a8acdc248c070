import Provenance

/// Years and decades in words, which are no numbers.
extension NumberReader {
  /// "nineteen eighty-four", "twenty twenty", "the nineteen nineties", "nineteen oh five": just behind a year; "twenty
  /// thirty-pound weights" has none.
  ///
  /// Years are passed over whole, so that no part of them is taken for a number. nil where the words are no year.
  func yearInWords(at index: Int, limit: Int) -> Int? {
    switch key(index, limit) {
    case "eighteen", "nineteen", "twenty": break
    default: return nil
    }
    let second = afterHyphen(index + 1, limit)
    if Self.decades.contains(key(second, limit)) { return second + 1 }
    var end = second + 1
    let next = afterHyphen(end, limit)
    let unit = NumberLexicon.units[key(next, limit)] ?? 10
    if key(second, limit) == "oh" { return unit < 10 ? next + 1 : nil }
    guard let tens = NumberLexicon.units[key(second, limit)], tens >= 10 else { return nil }
    // "twenty-thirty" is a span.
    let isPlain = second == index + 1 || tens >= 20 && unit < 10
    guard isPlain || tens == 20 || key(index, limit) != "twenty" else { return nil }
    if tens >= 20, unit < 10, unit > 0 { end = next + 1 }
    return afterHyphen(end, limit) == end ? end : nil
  }

  /// "the twenties" alone has no number.
  private static let decades = WordKey.set(
    "twenties thirties forties fifties sixties seventies eighties nineties hundreds")
}
