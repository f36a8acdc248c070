import Language

/// What stands around a pronoun, and between it and those whom it may mean.
extension PronounCandidates {
  /// What is the same for all candidates of a pronoun.
  ///
  /// Worked out once a pronoun, however many candidates it has.
  struct Scene {
    /// The pronoun's sentence.
    let number: Int
    /// "He" or "she", also where the pronoun is "his" or "her".
    let pronoun: WordKey
    /// Who spoke last, if that was before the pronoun.
    let last: SpeakerHistory.Turn?
    let history: SpeakerHistory
    /// A mark within two tokens before it, as in “...,” he said and “...,” and he said.
    let isBehindQuotation: Bool
    /// Whether it opens its sentence.
    let opens: Bool
    /// Where a definite noun phrase of a person opened a sentence last.
    let definite: Int?
    /// Whether a pronoun of that sex stands between the last speaker and this one.
    let goesOn: Bool

    init(
      _ all: PronounCandidates, _ index: Int, _ number: Int, _ sex: Entity.Sex,
      _ last: SpeakerHistory.Turn?, _ history: SpeakerHistory
    ) {
      let tokens = all.tokens
      self.number = number
      pronoun = sex == .male ? "he" : "she"
      self.last = last
      self.history = history
      isBehindQuotation =
        index > 0 && tokens[index - 1].kind == .quotationMark
        || index > 1 && tokens[index - 2].kind == .quotationMark
      opens = tokens[index].flags.contains(.opensSentence)
      definite =
        (max(0, number - 2)...number).reversed().lazy.compactMap {
          all.definite(in: $0, before: index)
        }.first
      goesOn = last.map { all.goesOn(from: $0, to: index, number, sex) } ?? false
    }
  }

  /// "The mayor", "the Harbour Party's candidate" at the beginning of a sentence, where no name follows: its first token.
  ///
  /// The noun within four tokens behind "the", before any preposition, auxiliary or verb of saying.
  ///
  /// - Parameter index: The pronoun; what stands behind it is not looked at.
  private func definite(in sentence: Int, before index: Int) -> Int? {
    let range = sentences[sentence].tokens
    let end = min(range.upperBound, index)
    guard
      let first =
        (range.lowerBound..<max(range.lowerBound, min(end, range.lowerBound + Self.reach)))
        .first(where: { tokens[$0].isWord && !tokens[$0].flags.contains(.quoted) }),
      tokens[first].key == "the"
    else { return nil }
    for next in first + 1..<max(first + 1, min(first + 5, end)) {
      if tokens[next].isAny(of: [.office, .personNoun, .title]) {
        return next + 1 < end && tokens[next + 1].isCapitalised ? nil : first
      }
      if tokens[next].isAny(of: [.preposition, .auxiliary, .speechVerb]) { return nil }
    }
    return nil
  }

  /// At most two sentences back, and only behind the speaker's own words.
  private func goesOn(
    from last: SpeakerHistory.Turn, to index: Int, _ number: Int, _ sex: Entity.Sex
  ) -> Bool {
    let key: WordKey = sex == .male ? "he" : "she"
    let first = max(0, last.sentence, number - 2)
    guard first <= number else { return false }
    return (first...number).contains { sentence in
      let range = sentences[sentence].tokens
      let start = max(range.lowerBound, last.token + 1)
      let end = min(range.upperBound, index, range.lowerBound + Self.reach)
      return start < end
        && (start..<end).contains {
          tokens[$0].key == key && !tokens[$0].flags.contains(.quoted)
        }
    }
  }
}
