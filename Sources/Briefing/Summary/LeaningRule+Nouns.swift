import Language
import Provenance

/// Nouns with "the" that were told of before.
extension LeaningRule {
  /// "Published in May, the study counted": the same behind the comma of an opening phrase.
  func behindOpening(_ opener: Int, _ sentence: Sentence) -> Int? {
    let comma = sentence.tokens.prefix(opener - sentence.tokens.lowerBound + 12).first {
      tokens[$0].kind == .comma
    }
    return comma.flatMap { $0 + 1 < sentence.tokens.upperBound ? $0 + 1 : nil }
  }

  /// "The move", "The bars' total weight", "In the indictment": a noun that was introduced before.
  ///
  /// - Parameter isBehindOpening: Whether an opening phrase says what a noun that was never told of belongs to.
  func addDefinite(
    _ opener: Int, _ sentence: Sentence, _ row: Int, isBehindOpening: Bool = false,
    _ lean: inout Lean
  ) {
    let end = min(sentence.tokens.upperBound, opener + 8)
    var index = opener
    if tokens[index].isAny(of: .preposition), index + 1 < end { index += 1 }
    guard tokens[index].key == "the" else { return }
    index += 1
    var noun: Int?
    while index < end {
      let token = tokens[index]
      guard token.isWord, !token.isAny(of: Self.noNoun),
        noun == nil || !token.isAny(of: Self.verbs) && !endsInED(token)
      else { break }
      if token.isCapitalised {
        // "The Norwegian crossed the line"; "the Sund bridge" is named.
        let behind = index + 1 < end ? tokens[index + 1] : token
        lean.needsPrevious =
          token.isAny(of: .demonym) && noun == nil
          && (behind.isAny(of: Self.verbs) || behind.kind == .comma)
        return
      }
      noun = index
      index += 1
    }
    guard let noun else { return }
    let behind = index < sentence.tokens.upperBound ? tokens[index] : tokens[noun]
    // "The anger over the plan", "The cost of the bridge"
    if behind.key == "of" || behind.isAny(of: .preposition), index + 1 < sentence.tokens.upperBound,
      tokens[index + 1].key == "the"
    {
      addDefinite(index + 1, sentence, row, isBehindOpening: true, &lean)
      if lean.noun != nil { return }
    }
    // "The mayor of Sund", "the men who", "the ship, which" say themselves which one.
    if Self.explains(behind.key) { return }
    if behind.kind == .comma || behind.kind == .dash, index + 1 < sentence.tokens.upperBound {
      let token = tokens[index + 1]
      if token.isCapitalised || token.key == "a" || token.key == "an" || token.key == "who" {
        return
      }
    }
    if let first = words.firstSentence(with: tokens[noun].key), first < row {
      lean.noun = tokens[noun].key
    } else if !isBehindOpening, behind.isAny(of: Self.verbs) || endsInED(behind), row > 0,
      noun - opener <= 2
    {
      lean.needsPrevious = true
    }
  }

  /// The nouns with "the" of a sentence that one before it told of; those that the sentence itself explains do not count.
  func definites(_ row: Int) -> [WordKey] {
    let sentence = document.sentences[body[row]]
    var keys: [WordKey] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound, keys.count < 8 {
      let token = tokens[index]
      index += 1
      guard token.key == "the" else { continue }
      var noun: Int?
      while index < sentence.tokens.upperBound, tokens[index].isWord,
        !tokens[index].isCapitalised, !tokens[index].isAny(of: Self.noNoun),
        noun == nil || !tokens[index].isAny(of: Self.verbs) && !endsInED(tokens[index])
      {
        noun = index
        index += 1
      }
      guard let noun else { continue }
      if index < sentence.tokens.upperBound,
        Self.explains(tokens[index].key) || tokens[index].isCapitalised
      {
        continue
      }
      if let first = words.firstSentence(with: tokens[noun].key), first < row {
        keys.append(tokens[noun].key)
      }
    }
    return keys
  }

  static func explains(_ key: WordKey) -> Bool {
    key == "of" || key == "that" || key == "who" || key == "which" || key == "where"
  }
}
