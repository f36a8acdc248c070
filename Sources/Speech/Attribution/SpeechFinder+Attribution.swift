import Language
import Provenance

/// What the ranker's choices make of the speech that the rules found.
///
/// A cue's content stays as the rules found it where its source stays; a quotation that is somebody else's, or that no cue
/// reports, stands for itself.
extension SpeechFinder {
  /// Nothing happens in a document without quotations.
  ///
  /// - Parameters:
  ///   - bytes: Of its text.
  ///   - trace: Where it is noted what decided.
  mutating func attribute(
    bytes: [UInt8], _ names: NameTable, noting trace: AttributionTrace? = nil
  ) {
    guard !quotations.isEmpty else { return }
    var ranker = AttributionRanker(self, bytes: bytes, names: names, noting: trace)
    let choices = ranker.choices()
    apply(choices, ranker.reader.all)
  }

  /// A speech with several quotations falls apart where they are not all given to its source; each
  /// then stands for itself. Quotations that no rule reports may become speech here. Speech without
  /// quotations is left alone.
  private mutating func apply(
    _ choices: [AttributionRanker.Choice], _ candidates: [SpeakerCandidate]
  ) {
    var isDecided = [Bool](repeating: false, count: quotations.count)
    var decided: [ReportedSpeech] = []
    decided.reserveCapacity(found.count + 8)
    var isChanged = false
    for speech in found {
      guard !speech.quotations.isEmpty else {
        decided.append(speech)
        continue
      }
      for index in speech.quotations { isDecided[index] = true }
      if let kept = keep(speech, choices, candidates) {
        decided.append(kept)
        continue
      }
      isChanged = true
      for index in speech.quotations {
        if let alone = alone(index, choices[index], candidates, speech) { decided.append(alone) }
      }
    }
    for index in quotations.indices where !isDecided[index] {
      if let alone = alone(index, choices[index], candidates, nil) {
        decided.append(alone)
        isChanged = true
      }
    }
    found = decided.sorted { $0.content < $1.content }
    if isChanged { resolveAnew() }
  }

  /// The speech as the rules have it, where the ranker agrees with their source; nil where it does not.
  ///
  /// Quotations that are nobody's are dropped from it; where that leaves none, mixed speech with a
  /// cue and source stays as indirect speech. Its confidence is that of the least sure quotation.
  private func keep(
    _ speech: ReportedSpeech, _ choices: [AttributionRanker.Choice],
    _ candidates: [SpeakerCandidate]
  ) -> ReportedSpeech? {
    var speech = speech
    let kept = speech.quotations.filter { choices[$0].option != .nobody }
    if kept.isEmpty {
      // "Lund said the “sky islands” were lost": she says it, and the words in marks are a term.
      guard speech.kind == .mixed, speech.source != nil, speech.cue != nil else { return nil }
      speech.kind = .indirect
      speech.quotations = []
      speech.holdsTerm = true
      return speech
    }
    var confidence: Float = 1
    for index in kept {
      guard isSame(choices[index].option, speech.source, candidates) else { return nil }
      confidence = min(confidence, choices[index].confidence)
    }
    if let start = contentStart(of: speech, kept, choices) {
      speech.content = TextSpan(start, max(start, speech.content.end))
    }
    speech.quotations = kept
    speech.confidence = confidence
    // “...,” he went on: whoever carries on says so with a verb of his own.
    if speech.cue == nil, kept.count == 1, case .candidate(let chosen) = choices[kept[0]].option,
      let verb = choices[kept[0]].verb
    {
      let speaker = candidates[chosen]
      speech.source = SpeechSource(
        tokens: withOffice(speaker.tokens), entity: speech.source?.entity)
      speech.cue = verb
    }
    return speech
  }

  /// "Lund tells TNT’s “Harbour Nights” on Friday | that “the wall holds”": where the words in marks at its head are nobody's, what
  /// she says begins behind them, at "that"; nil where none stands there.
  private func contentStart(
    of speech: ReportedSpeech, _ kept: [Int], _ choices: [AttributionRanker.Choice]
  ) -> Int? {
    guard let next = kept.first, next > 0, choices[next - 1].option == .nobody else { return nil }
    let title = quotations[next - 1].tokens
    guard let first = title.first, (0...4).contains(tokens[first].start - speech.content.start)
    else { return nil }
    let gap = title.upperBound..<quotations[next].tokens.lowerBound
    return gap.first { tokens[$0].key == "that" }.map { tokens[$0].start }
  }

  /// By words that overlap, or by one entity. Somebody not told is the same as no source.
  private func isSame(
    _ option: AttributionRanker.Option, _ source: SpeechSource?, _ candidates: [SpeakerCandidate]
  ) -> Bool {
    guard case .candidate(let index) = option else { return source == nil }
    guard let source else { return false }
    let candidate = candidates[index]
    return source.tokens.overlaps(candidate.tokens)
      || candidate.entity != nil && candidate.entity == source.entity
  }

  /// A quotation that stands for itself; nil when it is nobody's.
  ///
  /// Where the ranker chose the source of the rules but another quotation of the same speech went
  /// elsewhere, source and cue are kept.
  ///
  /// - Parameters:
  ///   - index: Of the quotation in the document's.
  ///   - ruled: The speech that it was part of, if any.
  private func alone(
    _ index: Int, _ choice: AttributionRanker.Choice, _ candidates: [SpeakerCandidate],
    _ ruled: ReportedSpeech?
  ) -> ReportedSpeech? {
    let quotation = quotations[index]
    let first = sentence(of: quotation.tokens.lowerBound)
    let last = sentence(of: max(quotation.tokens.lowerBound, quotation.tokens.upperBound - 1))
    var speech = ReportedSpeech(
      source: nil, cue: nil, addressee: nil, content: quotation.inner, quotations: [index],
      kind: .direct, sentences: first..<last + 1)
    speech.confidence = choice.confidence
    switch choice.option {
    // A paragraph that is nothing but a sentence in marks is somebody's, whoever that is.
    case .nobody: guard fillsParagraph(quotation) else { return nil }
    case .untold: break
    case .candidate(let chosen):
      if let ruled, isSame(choice.option, ruled.source, candidates) {
        speech.source = ruled.source
        speech.cue = ruled.cue
      } else {
        let speaker = speaker(chosen, candidates)
        // "a pact, which had called for “...”": of a word that stands for an unknown one nothing is told.
        speech.source =
          speaker.kind == .which
          ? nil : SpeechSource(tokens: withOffice(speaker.tokens), entity: speaker.entity)
        speech.cue =
          choice.verb ?? cue(of: candidates[chosen], beside: quotation)
        if let verb = choice.verb?.last {
          speech.addressee = CueFinder(tokens: tokens, phrases: phrases).hearer(
            after: verb, sentences[sentence(of: verb)].tokens.upperBound)
        }
      }
    }
    return speech
  }

  /// How many words may stand between a verb of saying and the quotation: "told a crowd of 200 people, “"
  ///
  /// It also bounds the words between an inverted verb and a name.
  private static let mostBetween = 8

  /// The verb of saying that a candidate is the subject of, where it stands at the quotation: "” said violinist Lund", "” Lund,
  /// holding her hand, told a crowd".
  ///
  /// The candidate must stand within two tokens of the closing mark, or its verb within
  /// `mostBetween` of the opening one, with no other verb of saying between. Passives and pairs of
  /// speakers have none.
  ///
  /// - Returns: The verb alone, without auxiliaries; nil where no verb of saying is theirs.
  private func cue(of candidate: SpeakerCandidate, beside quotation: Quotation) -> Range<Int>? {
    let behind = quotation.tokens.upperBound
    if candidate.invertedVerb >= behind, candidate.invertedVerb - behind <= 2 {
      return candidate.invertedVerb..<candidate.invertedVerb + 1
    }
    if isInverted(candidate, behind: behind) { return behind + 1..<behind + 2 }
    let verb = candidate.verb
    guard verb > candidate.tokens.lowerBound, !candidate.isPassive, candidate.isSubjectLike,
      tokens[verb].isAny(of: .speechVerb)
    else { return nil }
    // "Lund and Berg wrote": both did.
    if tokens[candidate.tokens.upperBound].isAny(of: .coordinator) { return nil }
    let isBehind =
      candidate.tokens.lowerBound >= behind && candidate.tokens.lowerBound - behind <= 2
    let gap = verb + 1..<max(verb + 1, quotation.tokens.lowerBound)
    let isBefore =
      verb < quotation.tokens.lowerBound && gap.count <= Self.mostBetween
      && !gap.contains {
        tokens[$0].kind == .stop || tokens[$0].flags.contains(.quoted)
          || tokens[$0].isAny(of: Self.verbsOfSaying)
      }
    return isBehind || isBefore ? verb..<verb + 1 : nil
  }

  /// "” said 44-year-old Lund"
  ///
  /// Only for names; between verb and name there may be words in small letters, numbers and
  /// hyphens.
  ///
  /// - Parameter behind: Where the quotation's tokens end, which is the closing mark.
  private func isInverted(_ candidate: SpeakerCandidate, behind: Int) -> Bool {
    let words = behind + 2..<max(behind + 2, candidate.tokens.lowerBound)
    return candidate.kind.isName && !words.isEmpty && words.count <= Self.mostBetween
      && tokens[behind + 1].isAny(of: .speechVerb)
      && words.allSatisfy {
        let token = tokens[$0]
        return token.kind == .number || token.kind == .hyphen
          || token.isWord && !token.isCapitalised
            && !token.isAny(of: [
              .preposition, .determiner, .subordinator, .coordinator, .functionWord,
              .possessivePronoun, .auxiliary,
            ])
      }
  }

  /// One of them between verb and marks makes the quotation somebody else's.
  private static var verbsOfSaying: WordClass { [.speechVerb, .speechParticiple, .subordinator] }

  /// Whether a quotation has a verb and is all of its paragraph, which is no headline.
  ///
  /// A label in marks has no verb, and a headline may be somebody's title.
  private func fillsParagraph(_ quotation: Quotation) -> Bool {
    let paragraph = paragraphs[quotation.block]
    return !paragraph.isTitle && !paragraph.isHeading && quotation.isClosed
      && quotation.tokens.lowerBound <= paragraph.tokens.lowerBound + 1
      && quotation.tokens.upperBound + 2 >= paragraph.tokens.upperBound
      && tokens[quotation.tokens].contains {
        $0.isAny(of: [.subjectPronoun, .pronounVerb, .auxiliary, .speechVerb, .attitudeVerb])
          || $0.isAny(of: .commonVerb) && !$0.isCapitalised
      }
  }

  /// "Lund, who wrote": she stands before the word that stands for her.
  ///
  /// At most one token, the comma, may stand between.
  private func speaker(_ index: Int, _ candidates: [SpeakerCandidate]) -> SpeakerCandidate {
    let candidate = candidates[index]
    guard candidate.kind == .who || candidate.kind == .which, index > 0 else { return candidate }
    let head = candidates[index - 1]
    return head.sentence == candidate.sentence
      && candidate.tokens.lowerBound - head.tokens.upperBound <= 1 ? head : candidate
  }

  /// "| head of | news Per Holm": an office with an "of" is all of the words that stand for him.
  private func withOffice(_ words: Range<Int>) -> Range<Int> {
    let of = words.lowerBound - 1
    return of > 0 && OfficeName.joins(of, in: tokens, resolver.bytes)
      ? of - 1..<words.upperBound : words
  }

  /// Who "she" is depends on who spoke before her, and that has changed.
  ///
  /// Everybody is heard again in the order of the contents, so it must come after sorting. The
  /// words of each source stay; whom they mean may change.
  mutating func resolveAnew() {
    resolver.forget()
    for index in found.indices {
      if let words = found[index].source?.tokens {
        let name = phrases.mention(in: words) ?? phrases.apposition(behind: words)
        found[index].source = resolver.resolve(
          words, mention: name, at: sentence(of: words.lowerBound))
      }
      resolver.note(found[index].source, sentence: found[index].sentences.upperBound - 1)
    }
  }
}
