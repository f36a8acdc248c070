import FrontMatter
import Model
import Provenance

/// What a head says about its own summary: `summary-sentences`, `summary-words`, `summary-pin` and
/// `summary-ban`.
extension HeadReader {
  /// A whole number in a range.
  /// nil, and told, for anything else: "three", 2.5, a list.
  mutating func number(_ pair: YAMLNode.Pair, _ range: ClosedRange<Int>) -> Int? {
    guard let word = word(pair) else { return nil }
    if let number = Int(word), range.contains(number) { return number }
    report(
      pair.value.offset,
      "'\(pair.key)' is not a number from \(range.lowerBound) to \(range.upperBound); write it in digits",
      "bad-number")
    return nil
  }

  /// How many sentences may be wished for, and as many may be banned: each is looked for in the whole article.
  private static let mostWishes = 100

  /// Sentences by their first words: one text, or a list of them.
  ///
  /// An unquoted sentence with ": " in it is a group of keys to YAML, which is why the message speaks of
  /// quotation marks. Each wish keeps its own place: whether a sentence begins so is found out later.
  ///
  /// - Returns: In the order written; an item that is no text is told and left out, the others count.
  mutating func wishes(_ pair: YAMLNode.Pair) -> [SummaryWish] {
    if case .mapping = pair.value.content {
      report(
        pair.value.offset,
        "'\(pair.key)' is a group of keys; write a text or a list of texts, and put one with ': ' between quotation marks",
        "wrong-type")
      return []
    }
    var items = [pair.value]
    if case .sequence(let list) = pair.value.content { items = list }
    if items.count > Self.mostWishes {
      report(
        items[Self.mostWishes].offset,
        "'\(pair.key)' has more than \(Self.mostWishes) sentences; take those away that matter least",
        "too-many-wishes")
      items.removeSubrange(Self.mostWishes...)
    }
    return items.compactMap { item in
      guard case .scalar = item.content else {
        report(
          item.offset,
          "'\(pair.key)' has \(item.kindName) in its list; write a text or a list of texts, and put one with ': ' between quotation marks",
          "wrong-type")
        return nil
      }
      guard let words = word(YAMLNode.Pair(key: pair.key, keyOffset: pair.keyOffset, value: item)),
        words.contains(where: { !$0.isWhitespace })
      else { return nil }
      return SummaryWish(
        words: TitleFinder.oneLine(words),
        location: SourceLocation(file: file, text: text, offset: item.offset))
    }
  }

  /// "summary-pins", "summary_pin": a key that is none of ours and looks as if it were meant to be.
  /// The key goes to `meta` all the same. `summary: ...` is another program's key and nothing is said of it.
  /// `Nearest` says which of the four endings is meant; where none is near, nothing is said.
  mutating func warnOfSummaryKey(_ pair: YAMLNode.Pair) {
    let key = pair.key.lowercased()
    guard key.hasPrefix("summary") else { return }
    let rest = key.dropFirst("summary".count).drop { "-_ .".contains($0) }
    guard
      let meant = Nearest.nearest(
        to: String(rest), among: ["sentences", "words", "pin", "ban"])
    else { return }
    diagnostics.append(
      .warning(
        SourceLocation(file: file, text: text, offset: pair.keyOffset),
        "there is no key '\(pair.key)' for summaries; did you mean 'summary-\(meant)'?",
        id: "unknown-key"))
  }
}
