import FrontMatter
import Model
import Provenance

extension HeadReader {
  /// A whole number in a range.
  mutating func number(_ pair: YAMLNode.Pair, _ range: ClosedRange<Int>) -> Int? {
    guard let word = word(pair) else { return nil }
    if let number = Int(word), range.contains(number) { return number }
    report(
      pair.value.offset,
      "'\(pair.key)' is not a number from \(range.lowerBound) to \(range.upperBound); write it in digits",
      "bad-number")
    return nil
  }

  /// Sentences by their first words: one text, or a list of them.
  mutating func wishes(_ pair: YAMLNode.Pair) -> [SummaryWish] {
    var items = [pair.value]
    if case .sequence(let list) = pair.value.content { items = list }
    return items.compactMap { item in
      guard let words = word(YAMLNode.Pair(key: pair.key, keyOffset: pair.keyOffset, value: item)),
        words.contains(where: { !$0.isWhitespace })
      else { return nil }
      return SummaryWish(
        words: TitleFinder.oneLine(words),
        location: SourceLocation(file: file, text: text, offset: item.offset))
    }
  }
}
