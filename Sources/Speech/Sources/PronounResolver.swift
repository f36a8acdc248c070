import Language

/// Whom a "he" or "she" means: the candidate for whom the most speaks, if the next one is far enough behind.
struct PronounResolver {
  /// The least distance of the best from the next: below it, nobody is named.
  static let margin = 0.25

  let candidates: PronounCandidates

  /// - Parameters:
  ///   - index: The pronoun's token.
  ///   - number: Its sentence.
  func entity(
    at index: Int, in number: Int, _ sex: Entity.Sex, _ history: SpeakerHistory
  ) -> Int? {
    let all = candidates.find(before: index, in: number, sex, history)
    guard !all.isEmpty else { return nil }
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
    guard score - next >= Self.margin, !isStranger(all[best], before: index, number, history) else {
      return nil
    }
    return all[best].entity
  }

  /// "A nurse wept. ... she said": she is the nurse, whoever that is, and not somebody named before. "The senator" may well be
  /// somebody named, if the article is about them.
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
