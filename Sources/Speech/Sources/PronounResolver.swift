import Language

/// Whom a "he" or "she" means: the candidate for whom the most speaks, if the next one is far enough behind.
///
/// A wrong name is worse than none, so the distance is asked for even of the best.
struct PronounResolver {
  /// The least distance of the best from the next: below it, nobody is named.
  ///
  /// In logits, as the weights are.
  static let margin = 0.25

  /// Made for the place of one pronoun, though it depends on the document alone.
  let candidates: PronounCandidates
  /// Where it is noted what decided; nil in ordinary runs.
  var trace: SourceTrace?

  /// Ties go to nobody, by the margin; a lone candidate has no next, so it needs no margin.
  ///
  /// - Parameters:
  ///   - index: The pronoun's token.
  ///   - number: Its sentence.
  ///   - sex: The pronoun's.
  ///   - history: Who spoke before it.
  /// - Returns: Index into the name table's entities.
  /// - Complexity: Bounded by the reach of `PronounCandidates`.
  func entity(
    at index: Int, in number: Int, _ sex: Entity.Sex, _ history: SpeakerHistory
  ) -> Int? {
    let all = candidates.find(before: index, in: number, sex, history)
    guard !all.isEmpty else {
      trace?.note([], nil, nil, at: index)
      return nil
    }
    if let speaker = whoContinues(at: index, number, among: all, history) {
      trace?.note(all, speaker, nil, goesOn: true, at: index)
      return speaker
    }
    var best = 0
    var score = -Double.infinity
    var next = -Double.infinity
    for position in all.indices {
      let other = PronounWeights.score(of: all[position].features)
      if other > score {
        (best, score, next) = (position, other, score)
      } else if other > next {
        next = other
      }
    }
    let doubt = doubt(
      of: all[best], among: all, lead: score - next, at: index, number, sex, history)
    trace?.note(all, doubt == nil ? all[best].entity : nil, doubt, at: index)
    return doubt == nil ? all[best].entity : nil
  }

  /// Why the best is not named all the same; nil where nothing speaks against it.
  ///
  /// - Parameter lead: How far the next one is behind.
  private func doubt(
    of best: PronounCandidates.Candidate, among all: [PronounCandidates.Candidate], lead: Double,
    at index: Int, _ number: Int, _ sex: Entity.Sex, _ history: SpeakerHistory
  ) -> SourceTrace.Doubt? {
    if lead < Self.margin { return .tooClose }
    if isStranger(best, before: index, number, history) { return .stranger }
    let bar = PronounBarRule(
      candidates: candidates, index: index, number: number, sex: sex, history: history)
    return bar.bars(best, among: all, lead: lead) ? .barred : nil
  }

  /// “...,” said Anna Lund. She added, “...”: who goes on is who spoke just before.
  ///
  /// - Returns: Nil where somebody else who fits was named since, or an unknown one spoke.
  private func whoContinues(
    at index: Int, _ number: Int, among all: [PronounCandidates.Candidate],
    _ history: SpeakerHistory
  ) -> Int? {
    let tokens = candidates.tokens
    guard index + 1 < tokens.count, tokens[index].flags.contains(.opensSentence),
      Self.continuing.contains(tokens[index + 1].key), history.stranger == nil,
      let last = history.last, last.token < index, number - last.sentence <= 1,
      all.contains(where: { $0.entity == last.entity }),
      !all.contains(where: { $0.entity != last.entity && $0.token > last.token })
    else { return nil }
    return last.entity
  }

  /// Verbs that go on with a speech.
  private static let continuing = WordKey.set("continued continues added adds concluded concludes")

  /// "A nurse wept. ... she said": she is the nurse, whoever that is, and not somebody named before. "The senator" may well be
  /// somebody named, if the article is about them.
  ///
  /// The stranger must have spoken in the two sentences before, behind the last mention of the best
  /// candidate, and be a person by a noun. With "the" before it, it may be somebody named, if the
  /// article had named the candidate three times by then.
  private func isStranger(
    _ best: PronounCandidates.Candidate, before index: Int, _ number: Int, _ history: SpeakerHistory
  ) -> Bool {
    guard let stranger = history.stranger, stranger.words.lowerBound < index,
      number - stranger.sentence <= 2, best.token < stranger.words.lowerBound
    else { return false }
    let tokens = candidates.tokens
    let words = tokens[stranger.words]
    guard let first = words.first,
      words.contains(where: { $0.isAny(of: [.office, .personNoun, .title, .claimant]) })
    else { return false }
    if first.key == "the" {
      return candidates.names.entities[best.entity].mentions.prefix(3).count {
        candidates.mentions[$0].tokens.lowerBound < index
      } < 3
    }
    return first.isAny(of: [.determiner, .possessivePronoun, .numberWord])
      || words.contains { $0.kind == .possessive }
  }
}
