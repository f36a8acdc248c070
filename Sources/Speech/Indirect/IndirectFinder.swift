import Language
import Provenance

/// Finds indirect speech, beliefs and plans with a learned model over what the rules of `SpeechFinder` found.
///
/// Each cue outside quotation marks is asked where content behind it begins, if anywhere, where that ends, and the same for
/// content before it; then who says it. Every answer is the choice with the greatest sum of weights; "none" is a choice too.
/// What stands in quotation marks stays as the rules have it. The rules' answers are features among others.
///
/// *Source*, *cue* and *content* follow Pareti et al., EMNLP 2013; the weights are learned by `Scripts/train-cues`.
package struct IndirectFinder {
  /// How much more "none" must weigh to be chosen, in hundredths: set on training articles not learned from, where
  /// 30 gives the words of indirect speech with precision 0.89 and recall 0.82, 60 with 0.88 and 0.84.
  static let leaning = 30

  /// Read once, with all cues.
  package let text: ReportingText
  /// By the word that reports.
  let rules: RuledReports

  /// What a cue reports.
  ///
  /// One cue may have two, behind and before itself.
  struct Report {
    /// The token that reports, "according" or the verb, without auxiliaries.
    let cue: Int
    let sentence: Int
    /// Never empty, and outside all that is said in marks. "That" or "to" at its beginning is part
    /// of it.
    let content: Range<Int>
    /// Chosen last, when the outermost contents are known.
    var source: ReportingCue.Candidate?
  }

  /// What the rules report in marks, and turns of transcripts, become loud: no content may touch
  /// them.
  ///
  /// - Parameter ruled: What the rules and the ranker found.
  package init(
    _ bytes: [UInt8], _ tokens: [Token], _ sentences: [Sentence], _ phrases: NounPhrases,
    ruled: [ReportedSpeech]
  ) {
    var loud: [Range<Int>] = []
    var rules = RuledReports()
    for speech in ruled {
      var first = tokens.partitioningIndex { $0.start >= speech.content.start }
      if first > 0, tokens[first - 1].end > speech.content.start { first -= 1 }
      let end = max(first, tokens.partitioningIndex { $0.start >= speech.content.end })
      // A turn of a transcript has no cue: whatever is reported in it, its speaker reports.
      if speech.isMarked || speech.cue == nil { loud.append(first..<end) }
      rules.note(speech, first..<end, tokens)
    }
    text = ReportingText(bytes, tokens, sentences, phrases, loud: loud)
    rules.finish()
    self.rules = rules
  }

  // MARK: Choosing

  /// - Parameter number: A place in `text.cues`.
  package func asked(_ number: Int) -> ReportingCue {
    let (index, sentence) = text.cues[number]
    return ReportingCue(text, index, sentence, rules[index])
  }

  /// All reports in the order of their cues; of two of which one lies in the other, the outer.
  ///
  /// The buffers of the weights are opened once for all cues; each score then only points into
  /// them.
  ///
  /// - Complexity: Linear in cues but for sorting, as options and look-backs are bounded.
  func reports() -> [Report] {
    let model = ReportingModel.learned
    return model.weights.withUnsafeBufferPointer { weights in
      model.bases.withUnsafeBufferPointer { bases in reports(ReportingScore(weights, bases)) }
    }
  }

  /// Contents first, sources after, since the words of a content cannot be its source. Each choice
  /// of a source knows the one before it in the sentence: "Lund said it held and hoped it would"
  /// has one.
  ///
  /// - Parameter blank: A sum of nothing yet.
  private func reports(_ blank: ReportingScore) -> [Report] {
    var reports: [Report] = []
    for number in text.cues.indices {
      let cue = asked(number)
      if let content = behind(cue, blank) { append(content, cue, &reports) }
      if let content = before(cue, blank) { append(content, cue, &reports) }
    }
    reports = Self.outermost(reports)
    var previous: (sentence: Int, words: Range<Int>)?
    for number in reports.indices {
      let report = reports[number]
      let cue = ReportingCue(text, report.cue, report.sentence, rules[report.cue])
      let known = previous.flatMap { $0.sentence == report.sentence ? $0.words : nil }
      reports[number].source = source(of: report.content, cue, known, blank)
      if let words = reports[number].source?.words { previous = (report.sentence, words) }
    }
    return reports
  }
}
