import Language
import Provenance

/// What points back by a word at the beginning.
extension LeaningRule {
  func opensPointing(_ opener: Int, _ sentence: Sentence) -> Bool {
    let token = tokens[opener]
    let end = sentence.tokens.upperBound
    let next = opener + 1 < end ? tokens[opener + 1] : token
    if token.isAny(of: Self.connective) { return token.key != "so" || next.key != "far" }
    // "Second, ...", "Then, ..."
    if next.kind == .comma,
      token.isAny(of: .ordinalWord) || LeaningWords.is(token.key, .counter)
    {
      return true
    }
    if isPointing(opener, sentence) { return true }
    if token.key == "not", next.isAny(of: .preposition) || next.key == Self.according {
      return true
    }
    // "Just like that afternoon"
    if token.isAny(of: .adverb),
      isPointing(opener + 1, sentence) || isPointing(opener + 2, sentence)
    {
      return true
    }
    guard token.isAny(of: Self.joining) || token.key == "for" || token.key == "as"
    else { return false }
    // "In fact", "As a result", "Despite this", "At the same time"
    if isPointing(opener + 1, sentence) { return true }
    let third = opener + 2 < end ? tokens[opener + 2] : next
    return LeaningWords.is(next.key, .link)
      || next.isAny(of: .determiner) && LeaningWords.is(third.key, .link)
  }

  private static let according: WordKey = "according"

  /// "This", "That", "Such", "Another", "They", "There": what they point to stands before.
  func isPointing(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    let token = tokens[index]
    let next = index + 1 < sentence.tokens.upperBound ? tokens[index + 1] : token
    if LeaningWords.is(token.key, .pointing) {
      return !next.isAny(of: .timeWord) && !isComplete(index, sentence)
    }
    // "All flights" and "Some say" stand by themselves, "Some of them" and "Each was" do not.
    if LeaningWords.is(token.key, .quantifier) {
      return next.key == "of" && isKnownGroup(index + 2, sentence) || next.isAny(of: Self.acting)
        || token.key == "each" && endsInED(next) || token.key == "another" && next.kind == .comma
    }
    if token.isAny(of: .numberWord) {
      return next.isAny(of: .auxiliary) || next.key == "of" && isKnownGroup(index + 2, sentence)
    }
    if token.key == "there" { return !next.isAny(of: .auxiliary) }
    if token.key == "the" {
      return LeaningWords.is(next.key, .other)
        || next.isAny(of: .numberWord) && !next.isCapitalised
    }
    return false
  }

  /// "It is likely that the road opens", "Both drivers and farmers": what a pointing word stands for comes behind it.
  func isComplete(_ index: Int, _ sentence: Sentence) -> Bool {
    let rest = (index + 1)..<min(index + 6, sentence.tokens.upperBound)
    guard let next = rest.first else { return false }
    if tokens[index].key == "both" {
      return !tokens[next].isAny(of: Self.verbs) && rest.contains { tokens[$0].key == "and" }
    }
    return tokens[index].key == "it" && tokens[next].isAny(of: .auxiliary)
      && rest.contains { tokens[$0].key == "that" }
  }

  /// "Two of them", "One of the ploughs"; not "Two of Sund's drivers", "One of the largest ports", "Thousands of people".
  func isKnownGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound else { return false }
    let (token, next) = (tokens[index], tokens[index + 1])
    guard token.key == "the" else {
      return token.isAny(of: .determiner) || token.isAny(of: .possessivePronoun)
        || token.isAny(of: .objectPronoun) || LeaningWords.is(token.key, .pointing)
    }
    let ending = document.text.bytes[next.start..<next.end].suffix(3)
    return next.key != "most" && !next.isCapitalised && !ending.elementsEqual("est".utf8)
      && (index + 2 >= sentence.tokens.upperBound || tokens[index + 2].kind != .possessive)
  }

  /// "A year earlier the company", "Less than two days later, ": told from a moment that was named before.
  func isComparison(_ sentence: Sentence) -> Bool {
    let end = sentence.tokens.lowerBound + 4
    return sentence.tokens.prefix(8).dropLast().contains {
      (tokens[$0].key == "earlier" || tokens[$0].key == "later")
        && ($0 < end || tokens[$0 + 1].kind == .comma)
    }
  }

  func endsInED(_ token: Token) -> Bool {
    token.isWord && document.text.bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// "Lund rejected these plans", "built this bridge", "to work that out", "said so at the time", "did the same".
  func pointsInside(_ opener: Int, _ sentence: Sentence) -> Bool {
    var (previous, beforePrevious) = (WordKey.none, WordKey.none)
    for index in sentence.tokens.prefix(60).dropLast() where index > opener {
      let token = tokens[index]
      let key = token.key
      if token.isWord, key == "these" { return true }
      guard !token.flags.contains(.quoted) else { continue }
      if token.isWord {
        let next = tokens[index + 1]
        let ends = Self.isBreak(next.kind)
        if key == "this" {
          // "this week", "this Monday"
          if !next.isAny(of: Self.times) { return true }
        } else if key == "that" {
          if ends || next.key == "out" { return true }
        } else if ends {
          if previous == "the", key == "same" || key == "time" && beforePrevious == "at" {
            return true
          }
          if previous == "same", beforePrevious == "the" { return true }
        }
      }
      (previous, beforePrevious) = (key, previous)
    }
    return false
  }

  static func isBreak(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .comma, .stop, .colon, .dash: true
    default: false
    }
  }
}
