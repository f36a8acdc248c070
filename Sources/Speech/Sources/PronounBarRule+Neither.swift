import Language

/// Two of whom a paragraph tells, and either may be meant.
extension PronounBarRule {
  /// "Anna Lund took over the farm. Her cousin Ida Moe was a vet. It was hard, she says": two people of the sex are told of in the
  /// paragraph, sentence by sentence, and neither has spoken.
  ///
  /// A verb of saying behind the name that is nearest settles it: "Ida Moe, a vet, told the Tide"; so does a second mention of who
  /// is meant, whom the story is about then.
  func isEither(
    _ best: PronounCandidates.Candidate, of rivals: [PronounCandidates.Candidate]
  ) -> Bool {
    guard let own = best.sentence, own < number, best.count < 2,
      candidates.names.entities[best.entity].mentions.count(where: {
        candidates.mentions[$0].tokens.lowerBound < index
      }) < 4,
      best.features.contains(.sameParagraph),
      !speaks(behind: best.token, in: own)
    else { return false }
    return rivals.contains { other in
      guard let place = other.sentence, place != own, other.features.contains(.sameParagraph),
        other.position == .subject || other.wasSubject
      else { return false }
      return candidates.names.entities[other.entity].sex == sex
        && candidates.people[other.entity] == .certain && !history.hasSpoken(other.entity)
        && !speaks(behind: other.token, in: place)
    }
  }

  /// Whether a verb of saying stands outside marks in the rest of a name's sentence.
  private func speaks(behind token: Int, in sentence: Int) -> Bool {
    let end = min(
      candidates.sentences[sentence].tokens.upperBound, token + PronounCandidates.reach)
    return (token..<max(token, end)).contains {
      tokens[$0].isAny(of: .speechVerb) && !tokens[$0].flags.contains(.quoted)
    }
  }
}
