import Provenance

/// Indirect speech by the learned model, in place of what the rules have without marks.
extension SpeechFinder {
  /// Keeps what is said in marks, and sets what `IndirectFinder` finds in place of the rest.
  ///
  /// - Parameter fresh: A resolver that has not heard anybody yet: pronouns are led to who spoke last at their place.
  mutating func findIndirect(_ bytes: [UInt8], fresh: SourceResolver) {
    let finder = IndirectFinder(bytes, tokens, sentences, phrases, ruled: found)
    let kept = found.filter { speech in
      guard speech.kind == .indirect, let cue = speech.cue else { return true }
      return !cue.contains { ReportingText.isCue($0, in: tokens) }
    }
    resolver = fresh
    found = []
    var next = 0
    for report in finder.reports().sorted(by: {
      ($0.content.lowerBound, $0.cue) < ($1.content.lowerBound, $1.cue)
    }) {
      let start = tokens[report.content.lowerBound].start
      while next < kept.count, kept[next].content.start <= start { hear(kept[next]); next += 1 }
      hear(speech(report, finder))
    }
    while next < kept.count { hear(kept[next]); next += 1 }
    goOn(behindDoubled: finder.text)
  }

  private mutating func hear(_ speech: ReportedSpeech) {
    found.append(speech)
    resolver.note(speech.source, sentence: speech.sentences.upperBound - 1)
  }

  private func speech(_ report: IndirectFinder.Report, _ finder: IndirectFinder) -> ReportedSpeech {
    let ruled = finder.rules[report.cue]
    let isAccording = tokens[report.cue].key == .according
    let first = sentence(of: report.content.lowerBound)
    let last = sentence(of: report.content.upperBound - 1)
    return ReportedSpeech(
      source: report.source.flatMap { source($0, report, ruled, finder) },
      cue: ruled?.cue ?? report.cue..<report.cue + (isAccording ? 2 : 1),
      addressee: nil,
      content: TextSpan(
        tokens[report.content.lowerBound].start, tokens[report.content.upperBound - 1].end),
      quotations: [], kind: .indirect,
      sentences: min(first, report.sentence)..<max(last, report.sentence) + 1)
  }

  /// The whole phrase of whoever was chosen, and whom it means.
  private func source(
    _ chosen: ReportingCue.Candidate, _ report: IndirectFinder.Report, _ ruled: RuledReport?,
    _ finder: IndirectFinder
  ) -> SpeechSource? {
    var words = chosen.words
    if let source = ruled?.source, source.tokens.overlaps(words) {
      words = source.tokens
    } else if tokens[words.lowerBound].key == "who" || tokens[words.lowerBound].key == "which" {
      // "a clerk, who hopes": the clerk.
      let start = words.lowerBound
      let limit = sentences[report.sentence].tokens.lowerBound
      guard let head = phrases.subject(before: start + 1, limit: max(limit, start - 30)) else {
        return nil
      }
      words = head
    } else {
      let end =
        words.upperBound <= report.cue ? report.cue : sentences[report.sentence].tokens.upperBound
      let whole = words.lowerBound..<phrases.withOf(words.upperBound, end)
      if !whole.overlaps(report.content) { words = whole }
      // "four minutes and then showed"
      guard phrases.isSpeaker(words) || chosen.isBareNoun else { return nil }
    }
    let name = phrases.mention(in: words) ?? phrases.apposition(behind: words)
    return resolver.resolve(words, mention: name, at: report.sentence)
  }

  /// ''We will rebuild,'' she said. ''We have to.'' A sentence between doubled apostrophes behind such a one in its
  /// paragraph goes on with its speaker.
  private mutating func goOn(behindDoubled text: ReportingText) {
    guard text.hasDoubled else { return }
    var last: (sentence: Int, source: SpeechSource?)?
    var more: [ReportedSpeech] = []
    var next = 0
    for (number, sentence) in sentences.enumerated() {
      var latest: ReportedSpeech?
      var isTaken = false
      while next < found.count, found[next].content.start < sentence.span.end {
        if found[next].kind == .indirect { latest = found[next] }
        isTaken = true
        next += 1
      }
      guard sentence.tokens.contains(where: { text.marks[$0].doubled != .none }) else {
        if isTaken { last = nil }
        continue
      }
      if let before = last, sentences[before.sentence].paragraph == sentence.paragraph, !isTaken {
        if let speech = doubled(sentence, number, before.source, text) {
          more.append(speech)
          last = (number, before.source)
        }
      } else if let latest {
        last = (number, latest.source)
      }
    }
    found += more
  }

  private func doubled(
    _ sentence: Sentence, _ number: Int, _ source: SpeechSource?, _ text: ReportingText
  ) -> ReportedSpeech? {
    let open = sentence.tokens.lowerBound
    guard text.marks[open].doubled == .opens else { return nil }
    let near = open + 2..<max(open + 2, min(tokens.count - 1, open + 300))
    guard let close = near.first(where: { text.marks[$0].doubled == .closes }),
      !(open..<close).contains(where: { text.marks[$0].isLoud })
    else { return nil }
    return ReportedSpeech(
      source: source, cue: nil, addressee: nil,
      content: TextSpan(tokens[open].start, tokens[close + 1].end), quotations: [],
      kind: .indirect, sentences: number..<self.sentence(of: close) + 1)
  }
}
