import Language
import Provenance

/// Whether a figure is what something was before: 26 in "fell to 25 from 26", "25, compared with 26 on Monday", "instead of 26", "an
/// earlier toll of 26".
///
/// On the article's day nobody counts so many.
enum FormerLevel {
  /// What it proves beside that.
  enum Kind {
    /// It is the same thing as the new level.
    case replaced
    /// What it is compared with may be another thing: "430 take the ferry, compared with the 650 who crossed the bridge".
    case compared
  }

  /// What two words before it say so, with their first and their second.
  private static let openers: [(first: WordKeySet, second: WordKeySet, kind: Kind)] = [
    (WordKey.set("compared"), WordKey.set("with to"), .compared),
    (WordKey.set("instead"), WordKey.set("of"), .replaced),
    (WordKey.set("rather"), WordKey.set("than"), .compared),
    (WordKey.set("up down raised lowered revised corrected"), WordKey.set("from"), .replaced),
  ]
  /// What is said of a count that no longer holds.
  private static let outdated = WordKey.set("previous earlier initial former original preliminary")
  /// What may stand between those words and the number.
  private static let between = WordKey.set("about around roughly some")

  /// What the words before a figure say of it; nil where they do not say that it no longer holds.
  static func kind(of span: TextSpan, in document: Document) -> Kind? {
    let start = document.tokens(in: span).lowerBound
    guard start < document.tokens.count else { return nil }
    let sentence = document.sentences[document.sentence(of: start)].tokens
    var words: [WordKey] = []
    for token in document.tokens[sentence.lowerBound..<start].reversed() where words.count < 4 {
      guard token.isWord else { break }
      if words.isEmpty, between.contains(token.key) || token.isAny(of: .determiner) { continue }
      words.append(token.key)
    }
    guard words.count > 1 else { return nil }
    if let opener = openers.first(where: {
      $0.first.contains(words[1]) && $0.second.contains(words[0])
    }) {
      return opener.kind
    }
    return words[0] == "of" && words.dropFirst(2).contains(where: outdated.contains)
      ? .replaced : nil
  }
}
