import Language

/// What is asked of one candidate of one quotation.
extension AttributionRanker {
  /// Where it stands decides what is asked: between it and the marks only in their sentence;
  /// elsewhere only whether it speaks. What its words alone tell is weighed by place as well.
  ///
  /// - Parameter index: Of the candidate in `reader.all`.
  mutating func weigh(_ index: Int, _ scene: QuotationScene) {
    let candidate = reader.all[index]
    let place = place(of: candidate, scene)
    askRule(index, candidate, scene, place)
    add(
      .position,
      (position(of: candidate, scene, place).rawValue * 2 + (scene.isWhole ? 1 : 0)) * 2
        + (scene.isClause ? 1 : 0))
    if place != .elsewhere {
      askBetween(index, candidate, scene, isBefore: place == .before)
    } else if candidate.verb >= 0,
      finder.tokens[candidate.verb].isAny(of: [.speechVerb, .attitudeVerb])
    {
      add(.speaksElsewhere, candidate.paragraph == scene.quotation.block ? 0 : 1)
    }
    add(candidate, at: place)
    if scene.words <= 3 { add(.short, place.rawValue) }
  }

  /// Before: in the sentence where the quotation begins, ahead of the opening mark. Behind: in the
  /// sentence where it ends, past the closing one. Anything else, and all other paragraphs, is
  /// elsewhere.
  private func place(of candidate: SpeakerCandidate, _ scene: QuotationScene) -> AttributionPlace {
    guard candidate.paragraph == scene.quotation.block else { return .elsewhere }
    if candidate.tokens.upperBound <= scene.open {
      return candidate.sentence == scene.sentence ? .before : .elsewhere
    }
    return candidate.sentence == scene.lastSentence && candidate.tokens.lowerBound > scene.close
      ? .behind : .elsewhere
  }

  /// Finer than the place. In the paragraph before, one sentence back is near and more is far.
  private func position(
    of candidate: SpeakerCandidate, _ scene: QuotationScene, _ place: AttributionPlace
  ) -> CandidatePosition {
    if place == .before { return .before }
    if place == .behind { return .behind }
    let block = scene.quotation.block
    if candidate.paragraph > block { return .paragraphBehind }
    if candidate.paragraph < block {
      return scene.sentence - candidate.sentence <= 1 ? .paragraphBefore : .farBefore
    }
    if candidate.tokens.lowerBound > scene.open { return .sentenceBehind }
    return scene.sentence - candidate.sentence <= 1 ? .sentenceBefore : .farBefore
  }

  /// Nothing is asked where no rule reports the quotation, or none knows by whom. Words that
  /// overlap count as the same.
  private mutating func askRule(
    _ index: Int, _ candidate: SpeakerCandidate, _ scene: QuotationScene, _ place: AttributionPlace
  ) {
    if let rule = rules[scene.number], let source = rule.source {
      if source.overlaps(candidate.tokens) {
        add(.rule, rule.route)
        add(.rulePlace, (rule.route * 3 + place.rawValue) * 2 + (scene.isWhole ? 1 : 0))
        add(
          .ruleRelation,
          rule.route * QuotationRelation.count + scene.relation.rawValue)
      } else {
        add(.rule, AttributionRoute.count + rule.route)
      }
    }
  }

  /// How many tokens between a candidate and the marks are looked at.
  ///
  /// Only for counting commas; the distance is taken without it.
  private static let reach = 80

  /// The gap lies between candidate and marks, whichever is first, and has none of their tokens.
  private mutating func askBetween(
    _ index: Int, _ candidate: SpeakerCandidate, _ scene: QuotationScene, isBefore: Bool
  ) {
    let side = isBefore ? 0 : 1
    let gap =
      isBefore
      ? candidate.tokens.upperBound..<scene.open : scene.close + 1..<candidate.tokens.lowerBound
    add(.distance, AttributionSteps.tokens(gap.count) * 2 + side)
    let near = isBefore ? gap.suffix(Self.reach) : gap.prefix(Self.reach)
    let (subjects, cues) = candidatesBetween(index, gap, isBefore)
    add(.cuesBetween, min(cues, 2) * 2 + side)
    add(.subjectsBetween, min(subjects, 2) * 2 + side)
    add(.commas, count(.comma, in: near) * 2 + side)
    if isBefore {
      askVerbBefore(index, candidate, scene, subjects, gap)
    } else {
      askVerbBehind(candidate, scene, subjects, gap)
    }
  }

  /// "Cues" are those of the subjects whose verb is one of speech: whoever stands nearer with such
  /// a verb is the likelier speaker. At most three candidates are looked at.
  private func candidatesBetween(_ index: Int, _ gap: Range<Int>, _ isBefore: Bool) -> (
    subjects: Int, cues: Int
  ) {
    var (count, subjects, cues) = (0, 0, 0)
    var other = isBefore ? index + 1 : index - 1
    while other >= 0, other < reader.all.count, count < 3 {
      let between = reader.all[other]
      guard between.tokens.lowerBound >= gap.lowerBound, between.tokens.upperBound <= gap.upperBound
      else { break }
      count += 1
      if between.isSubjectLike, between.verb >= 0 {
        subjects += 1
        if finder.tokens[between.verb].isAny(of: .speechVerb) { cues += 1 }
      }
      other += isBefore ? 1 : -1
    }
    return (subjects, cues)
  }

  /// For a candidate before the marks. Its verb is governing if it is the one nearest to them, and
  /// the bonds tell how the two hang together: "Lund called it “careless”", "was called “careless”
  /// by Lund", "Lund’s “careless”", "Lund: “”".
  ///
  /// A noun of saying that is the candidate's counts within twelve tokens of the mark: "her warning
  /// that “the dam is tired”".
  ///
  /// - Parameter subjects: How many others between it and the marks stand like subjects.
  private mutating func askVerbBefore(
    _ index: Int, _ candidate: SpeakerCandidate, _ scene: QuotationScene, _ subjects: Int,
    _ gap: Range<Int>
  ) {
    let verb = candidate.verb
    let isGoverning = verb >= 0 && verb == scene.governing
    let verbClass = verb >= 0 && verb < scene.open ? reader.verbClass(verb) : .none
    add(
      .verbBefore, (verbClass.rawValue * 3 + min(subjects, 2)) * 2 + (isGoverning ? 1 : 0))
    if candidate.claimNoun >= 0, candidate.claimNoun < scene.open,
      scene.open - candidate.claimNoun < 12
    {
      bond(scene.governing < candidate.claimNoun ? .ownsNearClaim : .ownsClaim)
    }
    if verbClass != .none {
      if isGoverning { bond(.isGoverning) }
      if verb == scene.speaking { bond(.isSpeaking) }
      if candidate.isPassive { bond(.passive) }
    }
    if index == scene.subjectOfGoverning { bond(.subjectOfGoverning) }
    if index == scene.subjectOfSpeaking { bond(.subjectOfSpeaking) }
    let first = candidate.tokens.lowerBound
    if scene.isPassive, first > 0, finder.tokens[first - 1].key == "by" { bond(.byGoverning) }
    if scene.governing >= 0, first > scene.governing { bond(.behindGoverning) }
    if scene.governing >= 0, first == scene.governing + 1 { bond(.objectOfGoverning) }
    if scene.speaking >= 0, first > scene.speaking { bond(.behindSpeaking) }
    if gap.isEmpty { bond(.adjacent) }
    if gap.count == 1 {
      let kind = finder.tokens[gap.lowerBound].kind
      if kind == .colon { bond(.colon) } else if kind == .possessive { bond(.possessive) }
    }
  }

  /// For one behind the marks: “...,” said Lund (an inverted verb), “...,” Lund said, “...” — Lund,
  /// “...,” according to Lund.
  private mutating func askVerbBehind(
    _ candidate: SpeakerCandidate, _ scene: QuotationScene, _ subjects: Int, _ gap: Range<Int>
  ) {
    let verbClass = candidate.verb >= 0 ? reader.verbClass(candidate.verb) : .none
    add(.verbBehind, verbClass.rawValue * 3 + min(subjects, 2))
    if candidate.invertedVerb >= 0 {
      let inverted = reader.verbClass(candidate.invertedVerb)
      add(.invertedDistance, inverted.rawValue * 7 + AttributionSteps.tokens(gap.count))
    } else if gap.count <= 1, candidate.verb >= 0 {
      bond(.adjacentVerb)
    }
    guard let first = gap.first else { return }
    if finder.tokens[first].kind == .dash { bond(.dash) }
    let last = candidate.tokens.lowerBound - 1
    if finder.tokens[last].key == "by" { bond(.byBehind) }
    if gap.count >= 2, finder.tokens[last].key == "to", finder.tokens[last - 1].key == "according" {
      bond(.accordingTo)
    }
  }

  /// Several may hold at once, and each has a weight.
  private mutating func bond(_ bond: QuotationBond) { add(.bond, bond.rawValue) }
}
