import Provenance

/// What the ranker's choices make of the speech that the rules found.
///
/// A cue's content stays as the rules found it where its source stays; a quotation that is somebody else's, or that no cue
/// reports, stands for itself.
extension SpeechFinder {
  mutating func attribute(bytes: [UInt8], _ names: NameTable) {
    guard !quotations.isEmpty else { return }
    var ranker = AttributionRanker(self, bytes: bytes, names: names)
    let choices = ranker.choices()
    apply(choices, ranker.reader.all)
  }

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
    speech.quotations = kept
    speech.confidence = confidence
    return speech
  }

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
    case .nobody: return nil
    case .untold: break
    case .candidate(let chosen):
      if let ruled, isSame(choice.option, ruled.source, candidates) {
        speech.source = ruled.source
        speech.cue = ruled.cue
      } else {
        let speaker = speaker(chosen, candidates)
        speech.source = SpeechSource(tokens: speaker.tokens, entity: speaker.entity)
      }
    }
    return speech
  }

  /// "Lund, who wrote": she stands before the word that stands for her.
  private func speaker(_ index: Int, _ candidates: [SpeakerCandidate]) -> SpeakerCandidate {
    let candidate = candidates[index]
    guard candidate.kind == .who || candidate.kind == .which, index > 0 else { return candidate }
    let head = candidates[index - 1]
    return head.sentence == candidate.sentence
      && candidate.tokens.lowerBound - head.tokens.upperBound <= 1 ? head : candidate
  }

  /// Who "she" is depends on who spoke before her, and that has changed.
  private mutating func resolveAnew() {
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
