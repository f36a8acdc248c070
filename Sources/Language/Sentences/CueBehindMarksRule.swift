/// “Why?” Harbour Master Anna Lund asked: a cue behind a question or exclamation in marks goes on with its sentence.
///
/// What is no cue: a capitalised function word ("“Why?” She said" opens a sentence, since a cue would be small), and a verb that
/// goes on with what is said ("“Why?” Lund said the port was shut").
struct CueBehindMarksRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦“Why now?” Harbour Master Per Holm asked.⟧ ⟦“Because!” she said.⟧"),
    .finds("⟦“Why now?”⟧ ⟦Lund said the port was shut.⟧"),
    .finds("⟦“Why now?” Lund texted Holm in March, according to the police.⟧"),
  ]

  /// What stands around the stop.
  let scene: SentenceScene

  /// Whether the words behind a stop and its closing marks say who spoke.
  ///
  /// Up to eighteen tokens behind the marks are read as a name with its office, or a name, an apposition between
  /// commas and the verb; anything else, a number or a mark, and it is none.
  func isCue(_ gap: SentenceScene.Gap) -> Bool {
    guard gap.stop.isQuestionOrExclamation || gap.stop.isEllipsis, !gap.closers.isEmpty,
      gap.openers.isEmpty
    else { return false }
    let tokens = scene.tokens
    guard !scene.opensLikely(gap.word) else { return false }
    var index = gap.word
    let limit = min(scene.range.upperBound, gap.word + 18)
    var commas = 0
    while index < limit {
      let token = tokens[index]
      if token.kind == .comma {
        commas += 1
        guard commas <= 2 else { return false }
      } else if token.isWord, token.isAny(of: .speechVerb) || Self.writes.contains(token.key),
        !token.isCapitalised, commas != 1
      {
        return index > gap.word && endsCue(index)
      } else if token.kind == .possessive || token.kind == .hyphen {
        // "Lund's lawyer"
      } else {
        guard token.isWord else { return false }
        let isPartOfName =
          token.isCapitalised
          || token.isAny(of: [.determiner, .office, .preposition, .title, .adverb])
        guard isPartOfName || commas == 1, !token.isAny(of: .auxiliary) else { return false }
      }
      index += 1
    }
    return false
  }

  /// Verbs that take whom somebody writes to, and those of asking oneself: what was written stands before them.
  private static let writes: WordKeySet = [
    "texted", "messaged", "emailed", "e-mailed", "phoned", "wondered", "wonders",
  ]

  /// Whether what follows the verb leaves it a cue: a mark, a hearer, a time, or "as" and "when"; "Lund said the
  /// port" goes on with content, and so begins a sentence.
  private func endsCue(_ verb: Int) -> Bool {
    guard verb + 1 < scene.range.upperBound else { return true }
    let next = scene.tokens[verb + 1]
    if next.kind == .stop || next.kind == .comma { return true }
    let verb = scene.tokens[verb]
    guard next.isWord,
      verb.isAny(of: [.strongSpeechVerb]) || verb.key == "asked" || verb.key == "asks"
        || Self.writes.contains(verb.key)
    else { return false }
    if verb.isAny(of: .takesHearer) || Self.writes.contains(verb.key) { return true }
    return !next.isAny(of: [.determiner, .subjectPronoun, .possessivePronoun, .subordinator])
      || next.isAny(of: .timeWord) || next.key == "as" || next.key == "when" || next.key == "after"
  }
}
