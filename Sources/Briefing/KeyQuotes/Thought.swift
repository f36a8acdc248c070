import Language
import Model

/// What a quote says, where it says something: words with a verb, not a label, an amount or half a clause.
///
/// Making one is the test: there is none of a quote that should not stand alone. “a complete disgrace” has no verb
/// and is none, “We will rebuild it before the snow comes” is one.
struct Thought {
  /// How many words stand between its marks. Of a mixed quote these are fewer than its clause has.
  let words: Int
  /// Whether its last token inside the marks is a question mark.
  let isQuestion: Bool

  /// Below, nearly all are labels and half clauses: “a total loss”.
  private static let fewestWords = 6
  /// A piece inside the article's own sentence needs so many to be more than a phrase.
  private static let fewestInside = 9
  /// A piece of so many with a clause in it tells more than a phrase, however it begins.
  private static let fewestTelling = 18
  /// A question of fewer words asks and tells nothing.
  private static let fewestAsked = 12

  /// nil for indirect speech, for fewer than six words, for a short question, and for what has no verb. A direct
  /// quote needs one part that is a thought, a mixed one nothing but clauses.
  init?(_ quote: Quote, in document: Document) {
    let parts = quote.partSpans.lazy.map { document.tokens[document.tokens(in: $0)] }
    words = parts.reduce(0) { $0 + $1.count(where: \.isWord) }
    guard words >= Self.fewestWords, let last = parts.last?.last else { return nil }
    isQuestion = last.key == "?"
    guard !isQuestion || words >= Self.fewestAsked else { return nil }
    switch quote.kind {
    case .direct: guard parts.contains(where: Self.isThought) else { return nil }
    // A fragment beside a clause would stand on the page alone.
    case .mixed: guard parts.allSatisfy({ Self.isClause($0, in: document) }) else { return nil }
    case .indirect: return nil
    }
  }

  /// The words that carry a topic, between the marks of a quote. Their keys: case does not count, and a word counts
  /// once.
  static func topic(of quote: Quote, in document: Document) -> Set<WordKey> {
    var keys: Set<WordKey> = []
    for part in quote.partSpans {
      for token in document.tokens[document.tokens(in: part)]
      where token.isWord && !token.isAny(of: .functionWord) {
        keys.insert(token.key)
      }
    }
    return keys
  }

  /// Whole by its form, with a verb. A capital at its beginning is form enough; otherwise it has nine words at least.
  private static func isThought(_ tokens: ArraySlice<Token>) -> Bool {
    let opens = tokens.first { $0.isWord || $0.kind == .number }
    return hasVerb(tokens)
      && (opens?.isCapitalised ?? false || tokens.count(where: \.isWord) >= fewestInside)
  }

  /// "that it “will close the mine before the snow comes again”" is half of the article's clause; "that “we will
  /// close the mine before the snow comes”" is the speaker's own: a clause that has its subject. So are "“if we see
  /// the snow come ...”" and "that “40 lorries had left the mine ...”". Behind a subordinator the subject must follow
  /// at once. An opener that is neither a pronoun nor has a capital needs an auxiliary two tokens behind it or later,
  /// as "40" and "the" begin labels too.
  private static func isClause(_ tokens: ArraySlice<Token>, in document: Document) -> Bool {
    guard let opener = tokens.firstIndex(where: { $0.isWord || $0.kind == .number })
    else { return false }
    let first = tokens[opener]
    let words = tokens.count(where: \.isWord)
    if first.isCapitalised, words >= fewestWords { return hasVerb(tokens) }
    guard words >= fewestInside else { return false }
    if first.isAny(of: pronouns) { return hasVerb(tokens) }
    // "“sorry for what he did to the town, and he knows what it cost”"; not "“rowing with her son, and she heard the ice break”",
    // which is the rest of what somebody else tells.
    if words >= fewestTelling, !first.isAny(of: .coordinator),
      tokens.contains(where: { $0.isAny(of: pronouns) }),
      !document.text.bytes[first.start..<first.end].suffix(3).elementsEqual("ing".utf8)
    {
      return true
    }
    if first.isAny(of: .subordinator) {
      return opener + 1 < tokens.endIndex && opensSubject(tokens[opener + 1]) && hasVerb(tokens)
    }
    return opensSubject(first) && tokens[(opener + 2)...].contains { $0.isAny(of: .auxiliary) }
  }

  /// "we", and "we'll", which is a verb too.
  private static let pronouns: WordClass = [.subjectPronoun, .pronounVerb]

  /// "we", "the", "his", "40", "Lund": whether a token can begin a subject.
  private static func opensSubject(_ token: Token) -> Bool {
    token.kind == .number || token.isCapitalised
      || token.isAny(of: [
        .subjectPronoun, .firstPerson, .pronounVerb, .determiner, .possessivePronoun, .numberWord,
      ])
  }

  /// Whether any token is a verb that the lexicon knows, or a subject pronoun, which always has one.
  private static func hasVerb(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains {
      $0.isAny(of: [
        .subjectPronoun, .pronounVerb, .auxiliary, .commonVerb, .speechVerb, .attitudeVerb,
        .riseWord, .fallWord,
      ])
    }
  }
}
