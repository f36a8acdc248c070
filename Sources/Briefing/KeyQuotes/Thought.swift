import Language
import Model

/// What a quote says, where it says something: words with a verb, not a label, an amount or half a clause.
struct Thought {
  /// Words and their keys; words that carry no topic have none.
  let words: Int
  let keys: Set<WordKey>
  let isQuestion: Bool

  private static let fewestWords = 6
  /// A piece inside the article's own sentence needs so many to be more than a phrase.
  private static let fewestInside = 9
  /// A question of fewer words asks and tells nothing.
  private static let fewestAsked = 12

  init?(_ quote: Quote, in document: Document) {
    let parts = quote.parts.map { document.tokens(in: $0.span).map { document.tokens[$0] } }
    let tokens = parts.flatMap { $0 }
    words = tokens.count { $0.isWord }
    isQuestion = tokens.last.map { $0.key == "?" } ?? false
    keys = Set(tokens.lazy.filter { $0.isWord && !$0.isAny(of: .functionWord) }.map(\.key))
    guard words >= Self.fewestWords, !isQuestion || words >= Self.fewestAsked else { return nil }
    switch quote.kind {
    case .direct: guard Self.isThought(tokens) else { return nil }
    case .mixed: guard parts.contains(where: Self.isClause) else { return nil }
    case .indirect: return nil
    }
  }

  /// Whole by its form, with a verb.
  private static func isThought(_ tokens: [Token]) -> Bool {
    let opens = tokens.first { $0.isWord || $0.kind == .number }
    return hasVerb(tokens)
      && (opens?.isCapitalised ?? false || tokens.count { $0.isWord } >= fewestInside)
  }

  /// "that it “will close the mine before the snow comes again”" is half of the article's clause; "that “we will close the mine
  /// before the snow comes”" is the speaker's own: a clause that begins with its subject.
  private static func isClause(_ tokens: [Token]) -> Bool {
    guard tokens.count(where: \.isWord) >= fewestInside, let first = tokens.first(where: \.isWord)
    else { return false }
    return (first.isCapitalised || first.isAny(of: [.subjectPronoun, .pronounVerb]))
      && hasVerb(tokens)
  }

  private static func hasVerb(_ tokens: [Token]) -> Bool {
    tokens.contains {
      $0.isAny(of: [
        .subjectPronoun, .pronounVerb, .auxiliary, .commonVerb, .speechVerb, .attitudeVerb,
        .riseWord, .fallWord,
      ])
    }
  }
}
