import Language

/// "Who", "that" and "which" between a noun and a verb.
extension NounPhrases {
  /// "A ministry that examined the case said": a verb stands behind the relative word, and the subject before it.
  ///
  /// What stands behind the verb helps where the lexicon does not know it: an article right behind
  /// it makes a verb of it ("that examined | the case").
  ///
  /// - Parameters:
  ///   - index: The relative word.
  ///   - end: Where the clause ends.
  func isRelative(_ index: Int, _ end: Int) -> Bool {
    guard tokens[index].key.isOne(of: "that", "which", "who"), index + 2 < end else {
      return false
    }
    let verb = tokens[index + 1]
    guard verb.isWord, !verb.isCapitalised,
      !verb.isAny(of: [.determiner, .possessivePronoun, .subjectPronoun, .adjective])
    else { return false }
    if verb.isAny(of: [.speechVerb, .commonVerb]), !verb.isAny(of: .document) { return true }
    return tokens[index + 2].isAny(of: [.determiner, .possessivePronoun])
      && !verb.isAny(of: [.preposition, .office, .personNoun, .organisation, .media, .document])
  }

  /// "the officials who said", "Lund, who said": the phrase before "who".
  ///
  /// A comma between head and "who" makes no difference.
  ///
  /// - Parameter end: Behind the relative word.
  func relativeHead(before end: Int, limit: Int) -> Range<Int>? {
    guard end > limit + 1, tokens[end - 1].key == "who" || tokens[end - 1].key == "which" else {
      return nil
    }
    let last = tokens[end - 2].kind == .comma ? end - 2 : end - 1
    guard last > limit else { return nil }
    let start = clauseStart(before: last, limit: limit)
    guard start < last else { return nil }
    var first = afterPassive(phraseStart(in: start..<last), last)
    // "according to | Anna Lund, who adds"
    if first + 2 < last, tokens[first].key == .according, tokens[first + 1].key == "to" {
      first += 2
    }
    if tokens[end - 1].key == "which" { first = nearest(in: first..<last) }
    guard first < last, isSpeaker(first..<last), !standsIn(first..<last) else { return nil }
    return withoutVerb(first..<last)
  }

  /// "The towns settled with | a pact, which": the last noun phrase with an article behind a preposition that joins no nouns.
  private func nearest(in words: Range<Int>) -> Int {
    words.dropFirst().last { index in
      let before = tokens[index - 1]
      return tokens[index].isAny(of: [.determiner, .possessivePronoun]) && before.isWord
        && !before.isCapitalised && before.isAny(of: .preposition)
        && !before.key.isOne(of: "of", "for", "in", "at", "from", "to")
    } ?? words.lowerBound
  }

  /// "The survey is | the one | which explains it": words that stand for something said before, and name nobody.
  private func standsIn(_ words: Range<Int>) -> Bool {
    words.allSatisfy {
      tokens[$0].isAny(of: .determiner) || Self.substitutes.contains(tokens[$0].key)
    }
  }

  private static let substitutes = WordKey.set("one ones those these that others other same")
}
