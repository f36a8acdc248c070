import Language

/// Who "he" or "she" is not, however much speaks for it: the dead, whom somebody else speaks of; whom the words themselves speak of;
/// one of two who fit, where only the other has spoken; and one of two of whom the paragraph tells and neither has spoken.
struct PronounBarRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      """
      Officers named the victim as Nils Berg. His neighbour Lars Moe came on Friday. Berg had two sons. “⟦I broke the door,⟧” he \
      said.
      """, ["he"]),
    .finds(
      """
      Anna Lund met the council. Carla Moe runs the port. Moe left early. “⟦I asked Moe to stay,⟧” she said.
      """, ["she"]),
    .finds(
      """
      Anna Lund took over the farm in 2001. Her cousin Ida Moe was the first vet in Sund and keeps goats. “⟦I milked them by \
      hand,⟧” she says.
      """, ["she"]),
  ]

  /// What names and sentences are near.
  let candidates: PronounCandidates
  /// The pronoun's token and sentence.
  let index: Int
  let number: Int
  let sex: Entity.Sex
  let history: SpeakerHistory

  var tokens: [Token] { candidates.tokens }

  /// Whether somebody is barred.
  ///
  /// - Parameters:
  ///   - best: For whom the most speaks.
  ///   - all: Everybody who fits.
  ///   - lead: How far the next one is behind.
  func bars(
    _ best: PronounCandidates.Candidate, among all: [PronounCandidates.Candidate], lead: Double
  ) -> Bool {
    let entity = candidates.names.entities[best.entity]
    if isModifier(best) { return true }
    let quoted = quotation
    if isNamed(best.entity, from: index + 1, to: clauseEnd)
      || quoted.map({ isNamed(best.entity, from: $0.lowerBound, to: $0.upperBound) }) ?? false
    {
      return true
    }
    if let quoted, history.last?.entity != best.entity, speaksOfAnother(quoted) { return true }
    if isNameless(since: best.token, than: best.entity) { return true }
    guard !history.hasSpoken(best.entity) else { return false }
    // "the Two Gulls star", "Harbour Sketches": what may be a show, beside somebody who is a person.
    if candidates.people[best.entity] < .certain,
      all.contains(where: { candidates.people[$0.entity] == .certain })
    {
      return true
    }
    let rivals = all.filter { isRival($0, of: best) }
    if isEither(best, of: rivals) { return true }
    switch StoryPart(tokens: tokens, mentions: candidates.mentions).part(of: entity, before: index)
    {
    case .dead: return true
    case .actedOn: if !rivals.isEmpty { return true }
    case nil: break
    }
    // "The captain | Per Holm came in. “...,” he said": the subject of the sentence before goes on.
    guard !rivals.isEmpty, !best.features.contains(.sameParagraph),
      !best.features.contains(.firstJustBefore),
      !(best.features.contains(.distance(1)) && best.features.contains(.subject))
    else { return false }
    return lead < Self.clearLead || rivals.contains { history.hasSpoken($0.entity) }
  }

  /// Whether somebody is as likely by what is known of the sex.
  private func isRival(
    _ other: PronounCandidates.Candidate, of best: PronounCandidates.Candidate
  ) -> Bool {
    let entities = candidates.names.entities
    return other.entity != best.entity
      && (entities[other.entity].sex != nil || entities[best.entity].sex == nil)
      && !isModifier(other)
  }

  /// "Anna Lund runs the clinic. It saw a woman of 40. She said": somebody without a name came up since, of that sex, and behind
  /// the last one who spoke.
  private func isNameless(since token: Int, than entity: Int) -> Bool {
    let start = max(token, history.last?.token ?? 0, index - PronounCandidates.reach)
    let sexed: WordClass = sex == .male ? .maleWord : .femaleWord
    return (start + 1..<max(start + 1, index)).contains { place in
      let noun = tokens[place]
      if isUnknownName(place, than: entity) { return true }
      guard noun.isWord, noun.isAny(of: sexed), noun.isAny(of: [.personNoun, .office]),
        !noun.isCapitalised, !noun.flags.contains(.quoted),
        !(place + 1 < tokens.count && tokens[place + 1].isCapitalised)
      else { return false }
      guard
        let article = (max(start, place - 8)..<place).last(where: {
          tokens[$0].key.isOne(of: "a", "an", "one")
        }), article > 0,
        (article + 1..<place).allSatisfy({
          !tokens[$0].isAny(of: [.preposition, .auxiliary, .commonVerb, .speechVerb, .subordinator])
            && !tokens[$0].isOne(of: [.comma, .stop])
        })
      else { return false }
      // "Holm, a man of 40," and "she is a black woman" tell of somebody named.
      let before = tokens[article - 1]
      return before.kind != .comma && !before.isAny(of: .auxiliary) && before.key != "as"
    }
  }

  /// "Oduya, from Norland, has won": a word that opens a sentence, that no list knows and that is told of is somebody, though it
  /// is no name that stands elsewhere, or a name that tells nothing.
  private func isUnknownName(_ place: Int, than entity: Int) -> Bool {
    let token = tokens[place]
    guard token.flags.contains(.opensSentence), token.isWord, token.isCapitalised,
      token.classes.isEmpty, place + 3 < tokens.count, tokens[place + 1].kind == .comma,
      candidates.bytes[token.end - 1] != UInt8(ascii: "y"),
      candidates.bytes[token.end - 1] != UInt8(ascii: "g"),
      !isNamed(entity, from: place, to: place + 1)
    else { return false }
    return tokens[place + 2].key.isOne(of: "from", "a", "an", "who")
      || tokens[place + 2].kind == .number && tokens[place + 3].kind == .comma
  }

  /// “She sang to us,” she said: the words speak of somebody before they name anybody.
  private func speaksOfAnother(_ quoted: Range<Int>) -> Bool {
    guard let place = quoted.first(where: { tokens[$0].key == pronoun }) else { return false }
    return !candidates.mentions.contains(among: quoted.lowerBound..<place)
  }

  /// How far the next one must be behind somebody who has not spoken and is not named in the paragraph.
  private static let clearLead = 1.0

  private var pronoun: WordKey { sex == .male ? "he" : "she" }

  /// The first comma or mark behind the pronoun, or the end of its sentence.
  private var clauseEnd: Int {
    (index + 1..<max(index + 1, sentenceEnd)).first {
      tokens[$0].isOne(of: [.comma, .quotationMark, .colon, .dash])
    } ?? sentenceEnd
  }

  private var sentenceEnd: Int {
    min(candidates.sentences[number].tokens.upperBound, index + PronounCandidates.reach)
  }

  /// Whether somebody is named among some tokens: nobody calls himself by his name.
  private func isNamed(_ entity: Int, from start: Int, to end: Int) -> Bool {
    let mentions = candidates.mentions
    var next = mentions.partitioningIndex { $0.tokens.lowerBound >= start }
    while next < mentions.count, mentions[next].tokens.lowerBound < end {
      if mentions[next].entity == entity { return true }
      if mentions[next].entity == nil, let last = mentions[next].name.last,
        let own = candidates.names.entities[entity].fullName.last,
        tokens[last].key == tokens[own].key
      {
        return true
      }
      next += 1
    }
    return false
  }

  /// The words in marks right before the pronoun, or those that open behind it in its sentence.
  private var quotation: Range<Int>? {
    var close = index - 1
    if close > 0, tokens[close].kind == .comma { close -= 1 }
    if close > 0, tokens[close].kind == .quotationMark || tokens[close].flags.contains(.quoted) {
      var start = close
      while start > 0, close - start < PronounCandidates.reach,
        tokens[start - 1].flags.contains(.quoted)
      { start -= 1 }
      if start < close { return start..<close }
    }
    guard
      let open = (index + 1..<max(index + 1, sentenceEnd)).first(where: {
        tokens[$0].flags.contains(.quoted)
      })
    else { return nil }
    var end = open
    while end < tokens.count, end - open < PronounCandidates.reach,
      tokens[end].flags.contains(.quoted)
    { end += 1 }
    return open..<end
  }

  /// "Harbour Lottery officials": a name that only tells whose officials they are, and that nothing tells to be a person's.
  private func isModifier(_ candidate: PronounCandidates.Candidate) -> Bool {
    guard candidates.people[candidate.entity] < .certain else { return false }
    return candidates.names.entities[candidate.entity].mentions.prefix(8).contains { mention in
      let next = candidates.mentions[mention].tokens.upperBound
      return next < tokens.count && tokens[next].isWord && !tokens[next].isCapitalised
        && tokens[next].isAny(of: [.office, .claimant, .document, .organisation])
        && !tokens[next].isAny(of: .speechVerb)
    }
  }
}

extension [Mention] {
  /// Whether one of them begins among some tokens.
  fileprivate func contains(among range: Range<Int>) -> Bool {
    let next = partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    return next < count && self[next].tokens.lowerBound < range.upperBound
  }
}
