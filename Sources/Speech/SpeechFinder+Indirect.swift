import Language
import Provenance

/// Indirect speech by the learned model, in place of what the rules have without marks.
extension SpeechFinder {
  /// Keeps what is said in marks, and sets what `IndirectFinder` finds in place of the rest.
  ///
  /// Rule-found indirect speech whose cue the model knows is dropped; what the model does not ask
  /// about stays. Then all of it is heard anew in the order of the text, since a "she" in an
  /// indirect report is whoever spoke last before her.
  ///
  /// - Parameter fresh: A resolver that has not heard anybody yet: pronouns are led to who spoke last at their place.
  mutating func findIndirect(_ bytes: [UInt8], fresh: SourceResolver) {
    let turns = Transcript(
      tokens: tokens, bytes: bytes, paragraphs: paragraphs, sentences: sentences,
      resolver: resolver
    ).speech()
    if !turns.isEmpty { found = (found + turns).sorted { $0.content < $1.content } }
    let finder = IndirectFinder(bytes, tokens, sentences, phrases, ruled: found)
    let kept = found.filter { speech in
      guard !speech.isMarked, let cue = speech.cue else { return true }
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
  }

  /// Takes it among what was found, and has the resolver remember who spoke.
  private mutating func hear(_ speech: ReportedSpeech) {
    found.append(speech)
    resolver.note(speech.source, sentence: speech.sentences.upperBound - 1)
  }

  /// The rules' cue is kept where they had one, as it holds the auxiliaries too. There is no
  /// hearer: the model is not asked for it.
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
  ///
  /// The model chooses a head or a short phrase. Where somebody is quoted "as saying", the rule
  /// knows better; where the rules' source overlaps, their words are longer and better cut; "who"
  /// is led to the noun before it; otherwise an "of" phrase behind is taken along ("a spokesman |
  /// for the port"), unless that would run into the content.
  ///
  /// - Returns: Nil where the words cannot speak; a report without a source is kept all the same.
  private func source(
    _ chosen: ReportingCue.Candidate, _ report: IndirectFinder.Report, _ ruled: RuledReport?,
    _ finder: IndirectFinder
  ) -> SpeechSource? {
    var words = chosen.words
    if let quoted = PassingRule(tokens: tokens, phrases: phrases).quotedSource(
      before: report.cue, limit: sentences[report.sentence].tokens.lowerBound)
    {
      words = quoted
    } else if let source = ruled?.source, source.tokens.overlaps(words) {
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
    guard let words = withArticle(words, report) else { return nil }
    let name = phrases.mention(in: words) ?? phrases.apposition(behind: words)
    return resolver.resolve(words, mention: name, at: report.sentence)
  }

  /// "Her | daughter, who", "40 | percent said": a noun with what stands before it; nil for a share of nobody.
  ///
  /// Only for a single noun in small letters before the cue that begins no name. "40 percent said"
  /// keeps its number; "percent" without one is nobody. At most four tokens before the noun are
  /// looked at.
  private func withArticle(_ words: Range<Int>, _ report: IndirectFinder.Report) -> Range<Int>? {
    let noun = words.lowerBound
    guard words.count == 1, words.upperBound <= report.cue, tokens[noun].isWord,
      !tokens[noun].isCapitalised, resolver.mention(at: noun) == nil
    else { return words }
    let limit = max(sentences[report.sentence].tokens.lowerBound, noun - 4)
    var first = noun
    while first > limit, !tokens[noun].isAny(of: .document),
      tokens[first - 1].kind == .number
        || tokens[first - 1].isAny(of: [.numberWord, .approximator])
    { first -= 1 }
    if first == noun, first > limit, tokens[first - 1].key != "that",
      tokens[first - 1].key != "whose",
      tokens[first - 1].isAny(of: [.determiner, .possessivePronoun]),
      tokens[noun].isAny(of: .office)
    {
      first -= 1
    }
    let isShare = tokens[noun].key == "percent"
    return first == noun && isShare ? nil : first..<words.upperBound
  }
}
