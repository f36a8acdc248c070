import Language
import Provenance

/// A noun with "the" that an earlier sentence told of needs that sentence; one that was never told of is known to readers.
struct DefiniteNounRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "A bridge at Sund was closed on Monday. Anna Lund lives in Norrhamn. ⟦The bridge was built in the year 1921.⟧"
    ),
    .finds(
      "A bridge at Sund was closed on Monday. Anna Lund lives in Norrhamn. ⟦Built of stone, the bridge has stood for years.⟧"
    ),
    .finds(
      "A bridge at Sund was closed on Monday. Anna Lund lives in Norrhamn. ⟦The anger over the bridge has grown for years.⟧"
    ),
    .finds(
      "A bridge at Sund was closed on Monday. Anna Lund lives in Norrhamn. ⟦The number she has in mind is that of all bridges.⟧"
    ),
    .ignores(
      "A bridge at Sund was closed on Monday. Anna Lund lives in Norrhamn. When rain falls, the sun will melt no ice in Sund."
    ),
  ]

  let scene: LeaningScene

  /// "Published in May, the study counted": the same behind the comma of an opening phrase. The comma is looked for
  /// in the first dozen tokens from the opener on.
  ///
  /// - Parameter opener: Index of the sentence's first word or number.
  /// - Returns: The token behind the comma; nil where there is none, or nothing behind it.
  func behindOpening(_ opener: Int, _ sentence: Sentence) -> Int? {
    let comma = sentence.tokens.prefix(opener - sentence.tokens.lowerBound + 12).first {
      scene.tokens[$0].kind == .comma
    }
    return comma.flatMap { $0 + 1 < sentence.tokens.upperBound ? $0 + 1 : nil }
  }

  /// "the old bridge": a noun with "the".
  ///
  /// A run of lower-case words behind "the", the last of which is taken for the noun: no parser says where adjectives
  /// end.
  private struct Definite {
    /// The token of "the".
    let start: Int
    /// The noun's token; nil where none in lower case stands there.
    let noun: Int?
    /// The token behind it.
    let end: Int
  }

  /// The noun of a "the", before a verb, a small word, a name or a mark; nil where there is no "the".
  ///
  /// - Parameters:
  ///   - start: Index of the token that may be "the".
  ///   - end: Where to stop at the latest, which keeps it to a few words.
  private func definite(at start: Int, before end: Int) -> Definite? {
    guard start < end, scene.tokens[start].key == "the" else { return nil }
    var index = start + 1
    var noun: Int?
    while index < end, isNoun(index, behind: noun), !scene.tokens[index].isCapitalised {
      noun = index
      index += 1
    }
    return Definite(start: start, noun: noun, end: index)
  }

  /// Whether a token may be a noun or an adjective before it. Behind a first word, verbs of the lexicon and words in
  /// -ed end the run: “the bridge collapsed”.
  private func isNoun(_ index: Int, behind noun: Int?) -> Bool {
    let token = scene.tokens[index]
    return token.isWord && !token.isAny(of: LeaningScene.noNoun)
      && (noun == nil || !token.isAny(of: LeaningScene.verbs) && !scene.endsInED(token))
  }

  /// How many nouns that hang on each other are looked at: "the anger over the cost of the bridge".
  private static let mostChained = 4
  /// How many tokens a noun with its adjectives has.
  private static let longestNoun = 8

  /// "The move", "The bars' total weight", "In the indictment": a noun that was introduced before.
  ///
  /// Of nouns that hang on each other the last one counts ("The anger over the plan"), and those before it where it
  /// was never told of. Links of the chain are "of" and prepositions, four nouns at most. A preposition before "the"
  /// is passed over, so that "In the indictment" is asked as well.
  ///
  /// - Parameters:
  ///   - opener: The token that "the" stands at, or the preposition before it.
  ///   - row: Of the sentence, in running text.
  ///   - isBehindOpening: Whether an opening phrase says what a noun that was never told of belongs to.
  ///   - lean: Gets the noun, or that the sentence before is needed; is left as it was where neither is so.
  func addDefinite(
    _ opener: Int, _ sentence: Sentence, _ row: Int, isBehindOpening: Bool = false,
    _ lean: inout Lean
  ) {
    var next = opener
    if scene.tokens[next].isAny(of: .preposition) { next += 1 }
    var chain: [Definite] = []
    while chain.count < Self.mostChained,
      let definite = definite(
        at: next, before: min(sentence.tokens.upperBound, next + Self.longestNoun))
    {
      chain.append(definite)
      guard definite.noun != nil, definite.end < sentence.tokens.upperBound,
        scene.tokens[definite.end].isAny(of: .preposition) || scene.tokens[definite.end].key == "of"
      else { break }
      next = definite.end + 1
    }
    for (depth, definite) in chain.enumerated().reversed() {
      add(definite, sentence, row, isBehindOpening: isBehindOpening || depth > 0, &lean)
      if lean.noun != nil { return }
    }
  }

  /// What one of the nouns needs. A noun that explains itself needs nothing: by "of", "who" or "which" behind it, by
  /// a name in apposition, by a name that it is part of (“the Sund bridge”). One that an earlier sentence has needs a
  /// sentence with it; one that none has needs the sentence before, where a verb follows at once and at most one
  /// adjective stands before it.
  private func add(
    _ definite: Definite, _ sentence: Sentence, _ row: Int, isBehindOpening: Bool,
    _ lean: inout Lean
  ) {
    let limit = sentence.tokens.upperBound
    let end = definite.end
    // "The Norwegian crossed the line"; "the Sund bridge" is named.
    if end < min(limit, definite.start + Self.longestNoun), scene.tokens[end].isCapitalised,
      isNoun(end, behind: definite.noun)
    {
      let behind = end + 1 < limit ? scene.tokens[end + 1] : scene.tokens[end]
      lean.needsPrevious =
        scene.tokens[end].isAny(of: .demonym) && definite.noun == nil
        && (behind.isAny(of: LeaningScene.verbs) || behind.kind == .comma)
      return
    }
    guard let noun = definite.noun else { return }
    let behind = end < limit ? scene.tokens[end] : scene.tokens[noun]
    // "The mayor of Sund", "the men who", "the ship, which" say themselves which one.
    if Self.explains(behind.key) { return }
    if behind.kind == .comma || behind.kind == .dash, end + 1 < limit {
      let token = scene.tokens[end + 1]
      if token.isCapitalised || token.key == "a" || token.key == "an" || token.key == "who" {
        return
      }
    }
    // "The number he means": which one, the sentence before has said.
    if behind.isAny(of: .subjectPronoun), Self.empty.contains(scene.tokens[noun].key), row > 0 {
      lean.needsPrevious = true
      return
    }
    if let first = scene.words.firstSentence(with: scene.tokens[noun].key), first < row {
      lean.noun = scene.tokens[noun].key
    } else if !isBehindOpening, behind.isAny(of: LeaningScene.verbs) || scene.endsInED(behind),
      row > 0,
      noun - definite.start <= 2
    {
      lean.needsPrevious = true
    }
  }

  /// The nouns with "the" of a sentence that one before it told of; those that the sentence itself explains do not
  /// count. At most eight, in the order of the text, a word as often as it stands there.
  ///
  /// - Complexity: O(*t*) in the sentence's tokens.
  func definites(_ row: Int) -> [WordKey] {
    let sentence = scene.document.sentences[scene.body[row]]
    var keys: [WordKey] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound, keys.count < 8 {
      guard let definite = definite(at: index, before: sentence.tokens.upperBound) else {
        index += 1
        continue
      }
      index = definite.end
      guard let noun = definite.noun else { continue }
      if index < sentence.tokens.upperBound,
        Self.explains(scene.tokens[index].key) || scene.tokens[index].isCapitalised
      {
        continue
      }
      if let first = scene.words.firstSentence(with: scene.tokens[noun].key), first < row {
        keys.append(scene.tokens[noun].key)
      }
    }
    return keys
  }

  /// Nouns that say nothing of what they mean.
  private static let empty = WordKey.set(
    "number figure thing place person man woman reason problem issue question answer word name point case"
  )

  /// Whether the word behind a noun begins what says which one is meant.
  static func explains(_ key: WordKey) -> Bool {
    key == "of" || key == "that" || key == "who" || key == "which" || key == "where"
  }
}
