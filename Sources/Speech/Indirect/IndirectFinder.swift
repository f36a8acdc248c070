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

  /// Leaves out what is empty, longer than twice `ReportingText.longest`, loud, or nobody's saying.
  private func append(_ content: Range<Int>, _ cue: ReportingCue, _ reports: inout [Report]) {
    guard !content.isEmpty, content.count <= ReportingText.longest * 2,
      !content.contains(where: { text.marks[$0].isLoud }), saysSomething(content)
    else { return }
    reports.append(Report(cue: cue.index, sentence: cue.sentence, content: content))
  }

  /// "said Anna Lund": a name alone is who says it. "a guard who was identified told reporters": what begins with a word of
  /// saying is no content.
  ///
  /// - Parameter content: Not empty.
  private func saysSomething(_ content: Range<Int>) -> Bool {
    !text.tokens[content.lowerBound].isAny(of: .strongSpeechVerb)
      && text.phrases.mention(in: content) != content && !isPronounOrPerson(content)
  }

  /// "believes that", "wants her daughter": a word that stands for something else, or somebody, is no content.
  ///
  /// Of one word or two; anything longer is let through.
  private func isPronounOrPerson(_ content: Range<Int>) -> Bool {
    let last = text.tokens[content.upperBound - 1]
    switch content.count {
    case 1:
      return last.isAny(of: [.subjectPronoun, .objectPronoun]) || last.key == "that"
        || last.key == "this"
    case 2:
      return last.isAny(of: [.personNoun, .femaleWord, .maleWord])
        && text.tokens[content.lowerBound].isAny(of: [.determiner, .possessivePronoun])
    default: return false
    }
  }

  /// Contents that overlap without one's holding the other both stay.
  ///
  /// - Returns: In the order in which they came.
  private static func outermost(_ reports: [Report]) -> [Report] {
    let order = reports.indices.sorted {
      let (a, b) = (reports[$0].content, reports[$1].content)
      return (a.lowerBound, -a.upperBound, reports[$0].cue)
        < (b.lowerBound, -b.upperBound, reports[$1].cue)
    }
    var end = -1
    var kept: [Int] = []
    kept.reserveCapacity(order.count)
    for index in order where reports[index].content.upperBound > end {
      end = reports[index].content.upperBound
      kept.append(index)
    }
    return kept.sorted().map { reports[$0] }
  }

  /// The place of the greatest of scores, the first of equals.
  ///
  /// Scores are whole numbers, so there is no doubt about ties.
  ///
  /// - Returns: Nil where there is nothing to choose from.
  private func best(_ count: Int, _ score: (Int) -> Int) -> (place: Int, score: Int)? {
    var best: (place: Int, score: Int)?
    for place in 0..<count {
      let score = score(place)
      if score > best?.score ?? .min { best = (place, score) }
    }
    return best
  }

  /// First where it begins, if at all; only then, with that beginning, where it ends. Not all pairs
  /// are tried.
  ///
  /// - Returns: Nil where "none" weighs more, by `leaning`, than the best beginning.
  private func behind(_ cue: ReportingCue, _ blank: ReportingScore) -> Range<Int>? {
    let starts = text.starts(behind: cue.index, in: cue.sentence)
    guard !starts.isEmpty else { return nil }
    var none = blank
    cue.none(isBefore: false, into: &none)
    let start = best(starts.count) { place in
      var score = blank
      cue.start(starts[place], into: &score)
      return score.sum
    }
    guard let start, start.score + Self.leaning > none.sum else { return nil }
    let first = starts[start.place]
    let ends = text.ends(from: first, in: cue.sentence)
    if ends.count == 1 { return first..<ends[0] }
    let end = best(ends.count) { place in
      var score = blank
      cue.end(ends[place], from: first, rank: marks(ends, place), into: &score)
      return score.sum
    }
    return end.map { first..<ends[$0.place] }
  }

  /// Commas, dashes and semicolons among the ends before one.
  ///
  /// The third comma is a less likely end than the first.
  ///
  /// - Parameters:
  ///   - ends: In the order of the text.
  ///   - place: In `ends`.
  package func marks(_ ends: [Int], _ place: Int) -> Int {
    ends.prefix(place).count {
      guard $0 < text.tokens.count else { return false }
      let trait = text.marks[$0].trait
      return trait == .comma || trait == .dash || trait == .semicolon
    }
  }

  /// First where it ends, then where it begins: the end stands near the cue and says whether there
  /// is any.
  private func before(_ cue: ReportingCue, _ blank: ReportingScore) -> Range<Int>? {
    let tails = text.tails(before: cue.index, in: cue.range)
    guard !tails.isEmpty else { return nil }
    var none = blank
    cue.none(isBefore: true, into: &none)
    let tail = best(tails.count) { place in
      var score = blank
      cue.tail(tails[place], rank: place, into: &score)
      return score.sum
    }
    guard let tail, tail.score + Self.leaning > none.sum else { return nil }
    let end = tails[tail.place]
    let heads = text.heads(before: end, in: cue.range)
    let head = best(heads.count) { place in
      var score = blank
      cue.head(heads[place], before: end, rank: place, into: &score)
      return score.sum
    }
    guard let head, heads[head.place] < end else { return nil }
    return heads[head.place]..<end
  }

  /// Nobody wins ties.
  ///
  /// - Parameter previous: Who says what the report before it in this sentence says, if there is
  ///   one.
  private func source(
    of content: Range<Int>, _ cue: ReportingCue, _ previous: Range<Int>?, _ blank: ReportingScore
  ) -> ReportingCue.Candidate? {
    let candidates = cue.sources(of: content)
    var nobody = blank
    cue.nobody(into: &nobody)
    let best = best(candidates.count) { place in
      var score = blank
      cue.source(candidates[place], of: content, previous: previous, into: &score)
      return score.sum
    }
    guard let best, best.score > nobody.sum else { return nil }
    return candidates[best.place]
  }
}
