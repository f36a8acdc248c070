import Language

/// What the answers to the questions weigh.
extension AttributionRanker {
  mutating func add(_ family: AttributionFeature, _ value: Int) {
    add(family(value))
  }

  mutating func add(_ id: AttributionFeature.ID) {
    score += weights[Int(id)]
    if isRecording { recorded.append(id) }
  }

  /// The score of an option; the features are recorded where that was asked for.
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

  private mutating func add(_ scene: QuotationScene, _ which: AttributionFeature.ID) {
    score += scene.scores[Int(which)]
    if isRecording { recorded += scene.features.map { $0 + which } }
  }

  /// What the candidate's words alone weigh where they stand.
  mutating func add(_ candidate: SpeakerCandidate, at place: AttributionPlace) {
    score += candidate.scores[place.rawValue]
    guard isRecording else { return }
    for feature in candidate.features {
      recorded.append(reader.features[feature] + AttributionFeature.ID(place.rawValue))
    }
  }

  /// What asks for the quotation before.
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
  func count(_ kind: Token.Kind, in range: Range<Int>) -> Int {
    var count = 0
    for index in range where finder.tokens[index].kind == kind {
      count += 1
      if count == 3 { break }
    }
    return count
  }

  private func likeness(_ index: Int, _ before: Int) -> SpeakerLikeness {
    if index == before { return .same }
    let (one, other) = (reader.all[index], reader.all[before])
    if let entity = one.entity, entity == other.entity { return .entity }
    if one.kind.isPronoun, one.kind == other.kind { return .pronoun }
    return one.kind.isPronoun != other.kind.isPronoun ? .mixed : .other
  }
}
