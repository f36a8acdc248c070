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
  /// What stands next before it where any of this is said.
  private static let nearests = WordKey.set("with to of than from")
  /// What is said of a count that no longer holds.
  private static let outdated = WordKey.set("previous earlier initial former original preliminary")
  /// What may stand between those words and the number.
  private static let between = WordKey.set("about around roughly some")

  /// What the words before a figure say of it; nil where they do not say that it no longer holds.
  ///
  /// - Parameters:
  ///   - start: The figure's first token.
  ///   - sentence: The tokens of its sentence.
  static func kind(before start: Int, in sentence: Range<Int>, _ document: Document) -> Kind? {
    let tokens = document.tokens
    var place = start
    /// The word before the place, from which the next one is looked for.
    func next() -> Token? {
      place -= 1
      return place >= sentence.lowerBound && tokens[place].isWord ? tokens[place] : nil
    }
    var word = next()
    while let token = word, between.contains(token.key) || token.isAny(of: .determiner) {
      word = next()
    }
    guard let nearest = word?.key, nearests.contains(nearest), let second = next()?.key else {
      return nil
    }
    for opener in openers where opener.first.contains(second) && opener.second.contains(nearest) {
      return opener.kind
    }
    guard nearest == "of" else { return nil }
    for _ in 0..<2 {
      guard let word = next() else { return nil }
      if outdated.contains(word.key) { return .replaced }
    }
    return nil
  }
}
