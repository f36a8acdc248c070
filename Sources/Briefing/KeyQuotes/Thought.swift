import Language
import Model

/// What a quote says, where it says something: words with a verb, not a label, an amount or half a clause.
struct Thought {
  /// How many words stand between its marks.
  let words: Int
  let isQuestion: Bool

  private static let fewestWords = 6
  /// A piece inside the article's own sentence needs so many to be more than a phrase.
  private static let fewestInside = 9
  /// A question of fewer words asks and tells nothing.
  private static let fewestAsked = 12

  init?(_ quote: Quote, in document: Document) {
    let parts = quote.parts.lazy.map { document.tokens[document.tokens(in: $0.span)] }
    words = parts.reduce(0) { $0 + $1.count(where: \.isWord) }
    guard words >= Self.fewestWords, let last = parts.last?.last else { return nil }
    isQuestion = last.key == "?"
    guard !isQuestion || words >= Self.fewestAsked else { return nil }
    switch quote.kind {
    case .direct: guard parts.contains(where: Self.isThought) else { return nil }
    // A fragment beside a clause would stand on the page alone.
    case .mixed: guard parts.allSatisfy(Self.isClause) else { return nil }
    case .indirect: return nil
    }
  }

  /// The words that carry a topic, between the marks of a quote.
  static func topic(of quote: Quote, in document: Document) -> Set<WordKey> {
    var keys: Set<WordKey> = []
    for part in quote.parts {
      for token in document.tokens[document.tokens(in: part.span)]
      where token.isWord && !token.isAny(of: .functionWord) {
        keys.insert(token.key)
      }
    }
    return keys
  }

  /// Whole by its form, with a verb.
  private static func isThought(_ tokens: ArraySlice<Token>) -> Bool {
    let opens = tokens.first { $0.isWord || $0.kind == .number }
    return hasVerb(tokens)
      && (opens?.isCapitalised ?? false || tokens.count(where: \.isWord) >= fewestInside)
  }

  /// "that it “will close the mine before the snow comes again”" is half of the article's clause; "that “we will close the mine
  /// before the snow comes”" is the speaker's own: a clause that has its subject. So are "“if we see the snow come ...”" and
  /// "that “40 lorries had left the mine ...”".
  private static func isClause(_ tokens: ArraySlice<Token>) -> Bool {
    guard tokens.count(where: \.isWord) >= fewestInside,
      let opener = tokens.firstIndex(where: { $0.isWord || $0.kind == .number })
    else { return false }
    let first = tokens[opener]
    if first.isCapitalised || first.isAny(of: pronouns) { return hasVerb(tokens) }
    if first.isAny(of: .subordinator) {
      return opener + 1 < tokens.endIndex && opensSubject(tokens[opener + 1]) && hasVerb(tokens)
    }
    return opensSubject(first) && tokens[(opener + 2)...].contains { $0.isAny(of: .auxiliary) }
  }

  private static let pronouns: WordClass = [.subjectPronoun, .pronounVerb]

  /// "we", "the", "his", "40", "Lund"
  private static func opensSubject(_ token: Token) -> Bool {
    token.kind == .number || token.isCapitalised
      || token.isAny(of: [
        .subjectPronoun, .firstPerson, .pronounVerb, .determiner, .possessivePronoun, .numberWord,
      ])
  }

  private static func hasVerb(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains {
      $0.isAny(of: [
        .subjectPronoun, .pronounVerb, .auxiliary, .commonVerb, .speechVerb, .attitudeVerb,
        .riseWord, .fallWord,
      ])
    }
  }
}
