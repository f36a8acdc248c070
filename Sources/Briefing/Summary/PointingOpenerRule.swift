import Language
import Provenance

/// A connective, a pointing word ("This", "Each", "The other") or a comparison at its beginning points back.
struct PointingOpenerRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦However, the drivers have asked for a third one.⟧"
    ),
    .finds("The council of Norrhamn bought two ploughs. ⟦This was the largest purchase in years.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Despite this, the drivers remain on strike.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Two days later the first of them broke down.⟧"),
    .finds("The council of Norrhamn bought two ploughs. ⟦Each weighed more than nine tonnes.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦For drivers this means shorter nights in winter.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦In addition, four drivers were hired in May.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦The other stands in a garage at Sund harbour.⟧"),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦One of the ploughs broke down in the first night.⟧"
    ),
    .finds(
      "A driver from Sund was hurt on Monday. ⟦The 31-year-old remembered the night as the longest of his life.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Plus, the drivers get a new garage in autumn.⟧"),
    .finds(
      "The mayor of Norrhamn spoke with two ministers. ⟦The conversation, scheduled for ten minutes, took an hour.⟧"
    ),
    .finds(
      "The council of Norrhamn has a certificate. ⟦The Sund one knows only four kinds of ploughs.⟧"),
    .ignores(
      "The mayor of Norrhamn spoke with two ministers. The meeting of the drivers in Sund took an hour."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. Most drivers in Sund are older than 50 years."),
    .ignores(
      "The council of Norrhamn bought two ploughs. This week the harbour of Sund will close at noon."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. One of the largest ports of the north is closed."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. Both drivers and farmers in Sund want more salt on roads."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. It is likely that Sund will close its harbour on Friday."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. So far nine drivers have asked the mayor for new boots."
    ),
  ]

  let scene: LeaningScene

  /// Whether what a sentence begins with points back.
  ///
  /// - Parameter opener: Index of the sentence's first word or number; quotation marks and dashes before it are
  ///   passed over by whoever asks.
  /// - Complexity: O(1): a few tokens behind the opener are read.
  func opensPointing(_ opener: Int, _ sentence: Sentence) -> Bool {
    let token = scene.tokens[opener]
    let end = sentence.tokens.upperBound
    let next = opener + 1 < end ? scene.tokens[opener + 1] : token
    if token.isAny(of: LeaningScene.connective) { return token.key != "so" || next.key != "far" }
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
    guard token.isAny(of: LeaningScene.joining) || token.key == "for" || token.key == "as"
    else { return false }
    // "In fact", "As a result", "Despite this", "At the same time"
    if isPointing(opener + 1, sentence) { return true }
    let third = opener + 2 < end ? scene.tokens[opener + 2] : next
    return LeaningWords.is(next.key, .link)
      || next.isAny(of: .determiner) && LeaningWords.is(third.key, .link)
  }

  /// “Not according to Lund”: a denial of what was said before.
  private static let according: WordKey = "according"

  /// "This", "That", "Such", "Another", "They", "There": what they point to stands before. Asked of the opener and of
  /// the words behind it: “For drivers this means”, “Despite this”.
  ///
  /// - Parameter index: A token; behind the sentence's end nothing points.
  func isPointing(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    let token = scene.tokens[index]
    let next = index + 1 < sentence.tokens.upperBound ? scene.tokens[index + 1] : token
    if LeaningWords.is(token.key, .pointing) {
      return !next.isAny(of: .timeWord) && !scene.isComplete(index, sentence)
    }
    // "All flights" and "Some say" stand by themselves, "Some of them" and "Each was" do not.
    if LeaningWords.is(token.key, .quantifier) {
      return next.key == "of" && isKnownGroup(index + 2, sentence)
        || next.isAny(of: LeaningScene.acting)
        || token.key == "each" && scene.endsInED(next)
        || token.key == "another" && next.kind == .comma
    }
    if token.isAny(of: .numberWord) {
      return next.isAny(of: .auxiliary) || next.key == "of" && isKnownGroup(index + 2, sentence)
    }
    if token.key == "there" { return !next.isAny(of: .auxiliary) }
    if token.key == "the" {
      if next.kind == .number { return isAge(index + 1, sentence) }
      return LeaningWords.is(next.key, .other) || isRetold(index + 1, sentence)
        || isOne(index + 1, sentence)
        || next.isAny(of: .numberWord) && !next.isCapitalised
    }
    return false
  }

  /// "The conversation, scheduled to last ten minutes,": an event that a sentence before told in other words; not "The meeting of the
  /// council", which says itself which it is.
  private func isRetold(_ noun: Int, _ sentence: Sentence) -> Bool {
    guard noun + 1 < sentence.tokens.upperBound, LeaningWords.is(scene.tokens[noun].key, .event),
      let first = scene.words.firstSentence(with: scene.tokens[noun].key),
      scene.document.sentences[scene.body[first]].tokens.contains(noun)
    else { return false }
    let next = scene.tokens[noun + 1]
    return next.kind == .comma || next.isAny(of: LeaningScene.verbs) || scene.endsInED(next)
  }

  /// "The port one holds 40 boats": one of a kind that was told before.
  private func isOne(_ first: Int, _ sentence: Sentence) -> Bool {
    let end = min(first + 3, sentence.tokens.upperBound - 1)
    return (first + 1..<max(first + 1, end)).contains {
      scene.tokens[$0].key == "one" && scene.tokens[$0 - 1].isWord
        && scene.tokens[$0 + 1].isWord && scene.tokens[$0 + 1].key != "of"
        && !scene.tokens[$0 - 1].isAny(of: [.preposition, .coordinator])
    }
  }

  /// "The 31-year-old remembered", "The 31-year-old's": somebody told of before; not "The 31-year-old driver".
  private func isAge(_ number: Int, _ sentence: Sentence) -> Bool {
    let behind = number + 5
    guard behind < sentence.tokens.upperBound, scene.tokens[number + 1].kind == .hyphen,
      scene.tokens[number + 2].key == "year" || scene.tokens[number + 2].key == "month",
      scene.tokens[number + 4].key == "old"
    else { return false }
    let next = scene.tokens[behind]
    return next.isAny(of: LeaningScene.verbs) || scene.endsInED(next) || next.kind == .comma
      || next.kind == .possessive
  }

  /// "Two of them", "One of the ploughs"; not "Two of Sund's drivers", "One of the largest ports", "Thousands of
  /// people". An article alone is not enough: a superlative, a name or a possessive behind it says itself which group
  /// it is.
  ///
  /// - Parameter index: Of the token behind "of".
  func isKnownGroup(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index + 1 < sentence.tokens.upperBound else { return false }
    let (token, next) = (scene.tokens[index], scene.tokens[index + 1])
    guard token.key == "the" else {
      return token.isAny(of: .determiner) || token.isAny(of: .possessivePronoun)
        || token.isAny(of: .objectPronoun) || LeaningWords.is(token.key, .pointing)
    }
    let ending = scene.document.text.bytes[next.start..<next.end].suffix(3)
    return next.key != "most" && !next.isCapitalised && !ending.elementsEqual("est".utf8)
      && (index + 2 >= sentence.tokens.upperBound || scene.tokens[index + 2].kind != .possessive)
  }

  /// "A year earlier the company", "Less than two days later, ": told from a moment that was named before. "earlier"
  /// or "later" among the first four tokens, or among the first seven with a comma behind it.
  func isComparison(_ sentence: Sentence) -> Bool {
    let end = sentence.tokens.lowerBound + 4
    return sentence.tokens.prefix(8).dropLast().contains {
      (scene.tokens[$0].key == "earlier" || scene.tokens[$0].key == "later")
        && ($0 < end || scene.tokens[$0 + 1].kind == .comma)
    }
  }
}
