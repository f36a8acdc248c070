import Language

/// Quotations that somebody passes on: "The Tide quoted Lund as saying" is Lund's, though the Tide is the subject.
///
/// The words leave no doubt, so they stand above what the ranker has learned of subjects.
extension SpeechFinder {
  /// Only cues whose source was read by `PassingRule` are looked at: verbs by their shape,
  /// participles by their word. Whom pronouns mean is resolved anew afterwards, as other people
  /// have spoken by then.
  mutating func passOn() {
    let rule = PassingRule(tokens: tokens, phrases: phrases)
    var passed: [Int: Cue] = [:]
    for cue in cues
    where cue.shape == .verb && tokens[cue.tokens.lowerBound].isAny(of: .speechParticiple) {
      if let quotation = quotation(behind: cue) ?? quotation(before: cue, rule) {
        passed[quotation] = cue
      }
    }
    guard !passed.isEmpty else { return }
    for index in found.indices {
      let cue = found[index].quotations.first.flatMap { passed[$0] }
      if let cue, let words = cue.source, found[index].source?.tokens != words {
        found[index].source = SpeechSource(tokens: words, entity: nil)
        found[index].cue = cue.tokens
        // Words at second hand are not sure enough to be shown in large type.
        found[index].confidence = min(found[index].confidence, Self.secondHand)
      }
    }
    resolveAnew()
  }

  /// How sure words are that somebody passes on.
  private static let secondHand: Float = 0.5

  /// How many tokens may stand between "saying" and a mark.
  private static let gap = 12

  /// "quoted Lund as saying “it holds”": the first that opens behind the cue, near it and in its
  /// sentence.
  private func quotation(behind cue: Cue) -> Int? {
    let next = quotations.partitioningIndex { $0.tokens.lowerBound > cue.end }
    guard next < quotations.count else { return nil }
    let first = quotations[next].tokens.lowerBound
    return first - cue.end <= Self.gap && first <= sentences[cue.sentence].tokens.upperBound
      ? next : nil
  }

  /// "“It holds,” the Tide quoted Lund as saying."
  ///
  /// The clause of the paper must begin right behind the closing mark.
  private func quotation(before cue: Cue, _ rule: PassingRule) -> Int? {
    let limit = sentences[cue.sentence].tokens.lowerBound
    guard let verb = rule.quotingVerb(before: cue.tokens.lowerBound, limit: limit) else {
      return nil
    }
    var end = verb
    while end > limit, tokens[end - 1].isAny(of: [.auxiliary, .adverb]) { end -= 1 }
    guard let first = phrases.subject(before: end, limit: limit)?.lowerBound, first > limit,
      tokens[first - 1].kind == .quotationMark
    else { return nil }
    let next = quotations.partitioningIndex { $0.tokens.lowerBound >= first }
    return next > 0 && first - quotations[next - 1].tokens.upperBound <= 2 ? next - 1 : nil
  }
}
