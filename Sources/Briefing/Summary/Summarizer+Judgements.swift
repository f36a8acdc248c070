import Language
import Model
import Provenance

/// What the summarizer thinks of each sentence, for editors and for training.
extension Summarizer {
  /// The sentences of running text, in order.
  ///
  /// - Parameters:
  ///   - options: As for `summary`: bounds decide what has no room.
  ///   - metadata: As for `summary`: pins and bans of the article's head.
  /// - Complexity: O(*s* × *k*) in sentences and chosen ones, beside that of choosing.
  package func judgements(_ options: BriefingOptions, _ metadata: ArticleMetadata)
    -> [SentenceJudgement]
  {
    let (chosen, bounds, edits) = choose(options, metadata)
    var ranks = [Int?](repeating: nil, count: body.count)
    for (order, choice) in chosen.enumerated() { ranks[choice.row] = order + 1 }
    var means = [Double](repeating: 0, count: SentenceFeature.size)
    for row in body.indices {
      for (index, value) in rows.row(row).enumerated() { means[index] += value }
    }
    for index in means.indices { means[index] /= Double(max(1, body.count)) }
    let reasons = Reasons(self, chosen.map(\.row), bounds)
    let summary = summary(options, metadata)
    return body.indices.map { row in
      let lean = rule.lean(row)
      let shares = zip(rows.row(row), means).enumerated().map { index, values in
        (values.0 - values.1) * SentenceWeights.values[index]
      }
      return SentenceJudgement(
        excerpt: document.text[document.sentences[body[row]].span], rank: ranks[row],
        score: shares.reduce(0, +), values: Array(rows.row(row)),
        shares: zip(SentenceFeature.allCases, shares).map { ($0.words, $1) },
        causes: SentenceFeature.causes(of: shares, values: Array(rows.row(row)), means: means),
        isPinned: edits.pins.contains(row),
        leaning: lean.ground.map { ($0.words, $0.rule?.heading) },
        people: summary.first { $0.number == body[row] + 1 }?.people.map {
          ($0.mention.exact, $0.fullName.exact)
        } ?? [],
        isUnfit: lean.isUnfit, needsPrevious: lean.needsPrevious,
        reason: ranks[row] != nil
          ? .isChosen : edits.bans.contains(row) ? .isBanned : reasons.reason(row, lean))
    }
  }

  /// Why sentences are left out, told from the set that was chosen.
  ///
  /// It asks in the order in which a sentence drops out: unfit, without any summary, leaning, too long, worth too
  /// little, said already. What is left is none of the best.
  private struct Reasons {
    private let summarizer: Summarizer
    /// Rows, the best first.
    private let chosen: [Int]
    /// The same, for questions.
    private let isChosen: Set<Int>
    /// What the summary was chosen within.
    private let bounds: Bounds
    /// Words of the chosen sentences.
    private let used: Int
    /// Content words of the chosen sentences, by number.
    private let said: Set<Int32>
    /// The least score of a chosen sentence; -∞ where none is.
    private let worst: Double

    init(_ summarizer: Summarizer, _ chosen: [Int], _ bounds: Bounds) {
      self.summarizer = summarizer
      self.chosen = chosen
      self.bounds = bounds
      let choice = summarizer.choice
      isChosen = Set(chosen)
      used = chosen.reduce(0) { $0 + choice.lengths[$1] }
      said = Set(chosen.flatMap { choice.words.numbers(of: $0) })
      worst = chosen.map { summarizer.scores[$0] }.min() ?? -.infinity
    }

    /// - Parameters:
    ///   - row: Of a sentence that is neither chosen nor banned.
    ///   - lean: What it needs.
    func reason(_ row: Int, _ lean: Lean) -> SentenceJudgement.Reason {
      let choice = summarizer.choice
      if lean.isUnfit { return .isUnfit }
      if bounds.count == 0 { return .isShortArticle }
      if lean.needsPrevious, !isChosen.contains(row - 1) { return .needs(row - 1) }
      if !lean.needsPrevious, let noun = lean.noun,
        !chosen.contains(where: { $0 < row && choice.words.has(noun, in: $0) }),
        let teller = choice.words.firstSentence(with: noun), teller < row
      {
        return .needs(teller)
      }
      if choice.lengths[row] > bounds.words
        || chosen.count < bounds.count
          && used + choice.lengths[row] > bounds.words
      {
        return bounds.isHalf ? .isMoreThanHalf : .hasNoRoom
      }
      if chosen.isEmpty { return .isShortArticle }
      guard summarizer.scores[row] > worst else { return .isNoneOfTheBest }
      if chosen.contains(where: { choice.claims[$0] }), !choice.claims[row],
        chosen.contains(where: { choice.claims[$0] && summarizer.scores[$0] == worst })
      {
        return .yieldsToKeyFigure
      }
      let own = choice.words.numbers(of: row)
      let repeated = own.count { said.contains($0) }
      if repeated * 2 >= own.count { return .repeats }
      return .isNoneOfTheBest
    }
  }
}
