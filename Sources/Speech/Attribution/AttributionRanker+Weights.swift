import Language

/// What the answers to the questions weigh.
extension AttributionRanker {
  /// - Parameter value: The place of the answer among the family's, the last question counting
  ///   fastest.
  mutating func add(_ family: AttributionFeature, _ value: Int) {
    add(family(value))
  }

  /// All weights pass through here or come summed up already, from candidates and scenes.
  mutating func add(_ id: AttributionFeature.ID) {
    score += weights[Int(id)]
    if isRecording { recorded.append(id) }
  }

  /// The score of an option; the features are recorded where that was asked for.
  ///
  /// Resets `score` and `recorded`, so only one option is weighed at a time.
  ///
  /// - Parameter previous: What was chosen for the quotation before; nil for the first.
  /// - Returns: In logits.
  package mutating func weigh(_ option: Option, _ scene: QuotationScene, _ previous: Option?)
    -> Float
  {
    score = 0
    recorded.removeAll(keepingCapacity: true)
    describe(option, scene)
    follow(option, scene, previous)
    return score
  }

  /// What does not ask for the quotation before.
  mutating func describe(_ option: Option, _ scene: QuotationScene) {
    switch option {
    case .candidate(let index):
      // Who spoke last, farther away.
      if scene.window.contains(index) || index == scene.ruled {
        weigh(index, scene)
      } else {
        add(.isFar, 0)
      }
    case .nobody: add(scene, 0)
    case .untold: add(scene, 1)
    }
  }

  /// - Parameter which: 0 for nobody, 1 for somebody not told; they share all questions and have
  ///   weights of their own.
  private mutating func add(_ scene: QuotationScene, _ which: AttributionFeature.ID) {
    score += scene.scores[Int(which)]
    if isRecording { recorded += scene.features.map { $0 + which } }
  }

  /// What the candidate's words alone weigh where they stand.
  ///
  /// These sums were made when the candidate was read: a candidate is near several quotations, and
  /// what it is does not change.
  mutating func add(_ candidate: SpeakerCandidate, at place: AttributionPlace) {
    score += candidate.scores[place.rawValue]
    guard isRecording else { return }
    for feature in candidate.features {
      recorded.append(reader.features[feature] + AttributionFeature.ID(place.rawValue))
    }
  }

  /// What asks for the quotation before.
  ///
  /// Only where there is a quotation before. The questions differ for each pair of somebody and
  /// nobody: how alike two speakers are, whether somebody follows nobody, and so on; each is joined
  /// with how the second quotation follows the first.
  private mutating func follow(_ option: Option, _ scene: QuotationScene, _ previous: Option?) {
    guard let previous, scene.relation != .first else { return }
    let relation = scene.relation.rawValue
    let relations = QuotationRelation.count
    if case .candidate(let index) = option, let entity = reader.all[index].entity, hasSpoken[entity]
    {
      add(.spoke, relation * 2 + (scene.isWhole ? 1 : 0))
    }
    switch (option, previous) {
    case (.candidate(let index), .candidate(let before)):
      let likeness = likeness(index, before)
      add(
        .goesOn, (likeness.rawValue * relations + relation) * 2 + (scene.isWhole ? 1 : 0))
      if likeness == .mixed, reader.all[index].kind.isPronoun { add(.otherPronoun, relation) }
    case (.candidate, _): add(.fromNone, 0)
    case (_, .candidate): add(.specialAfter, (option == .nobody ? 0 : 1) * relations + relation)
    default:
      let from = previous == .nobody ? 1 : 2
      add(.specialAfter, (from * 2 + (option == .nobody ? 0 : 1)) * relations + relation)
    }
  }

  /// How many tokens of a kind stand in a range, at most three.
  ///
  /// Stops at the third, so that a wall of commas costs nothing.
  func count(_ kind: Token.Kind, in range: Range<Int>) -> Int {
    var count = 0
    for index in range where finder.tokens[index].kind == kind {
      count += 1
      if count == 3 { break }
    }
    return count
  }

  /// The same words, the same entity, the same pronoun, a pronoun beside something else, or other.
  ///
  /// - Parameters:
  ///   - index: The candidate that is weighed.
  ///   - before: The one chosen for the quotation before.
  private func likeness(_ index: Int, _ before: Int) -> SpeakerLikeness {
    if index == before { return .same }
    let (one, other) = (reader.all[index], reader.all[before])
    if let entity = one.entity, entity == other.entity { return .entity }
    if one.kind.isPronoun, one.kind == other.kind { return .pronoun }
    return one.kind.isPronoun != other.kind.isPronoun ? .mixed : .other
  }
}
