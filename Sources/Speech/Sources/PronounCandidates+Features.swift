import Language

/// What speaks for each whom a pronoun may mean.
extension PronounCandidates {
  /// The doubtful ask for two features more, as a name that is doubtful and silent is seldom a
  /// person. The features that join two answers come last, since they look at those inserted
  /// before.
  func add(_ scene: Scene, to candidate: inout Candidate) {
    let entity = names.entities[candidate.entity]
    var features = candidate.features
    if let last = scene.last, last.entity == candidate.entity {
      features.insert(.speech(scene.number - last.sentence))
      if scene.goesOn { features.insert(.goesOn) }
    }
    if let before = scene.history.before, before.entity == candidate.entity,
      scene.number - before.sentence <= 6
    {
      features.insert(.spokeBefore)
    }
    if candidate.wasSubject { features.insert(.earlierSubject) }
    if candidate.count > 1 { features.insert(.again) }
    if entity.sex != nil { features.insert(.sexKnown) }
    switch people[candidate.entity] {
    case .certain: features.insert(.certain)
    case .plain: features.insert(.plain)
    case .doubtful, .none: features.insert(.doubtful)
    }
    if people[candidate.entity] < .certain {
      if scene.history.hasSpoken(candidate.entity) {
        features.insert(.hasSpoken)
      } else if people[candidate.entity] == .doubtful, !features.contains(.subject) {
        features.insert(.silent)
      }
    }
    if let definite = scene.definite, candidate.token < definite {
      features.insert(.definiteBetween)
    }
    if let first = entity.mentions.first,
      sentences[sentenceNumber(of: mentions[first].tokens.lowerBound)].isTitle
    {
      features.insert(.inTitle)
    }
    if let sentence = candidate.sentence { addPlace(sentence, scene, candidate, &features) }
    if scene.isBehindQuotation {
      if features.contains(.speech(0)) { features.insert(.quoteSpeech0) }
      if features.contains(.speech(1)) { features.insert(.quoteSpeech1) }
      if features.contains(.distance(0)) { features.insert(.quoteHere) }
      if features.contains(.distance(1)) { features.insert(.quoteBefore) }
      if features.contains(.firstJustBefore) { features.insert(.quoteFirst) }
    }
    if scene.opens {
      if features.contains(.speech(1)) { features.insert(.opensSpeech1) }
      if features.contains(.subject) { features.insert(.opensSubject) }
      if features.contains(.distance(1)) { features.insert(.opensBefore) }
      if features.contains(.firstJustBefore) { features.insert(.opensFirst) }
    }
    candidate.features = features
  }

  /// Not asked of somebody who only spoke.
  ///
  /// - Parameter sentence: In which the candidate was named last.
  private func addPlace(
    _ sentence: Int, _ scene: Scene, _ candidate: Candidate, _ features: inout PronounFeatures
  ) {
    features.insert(.distance(scene.number - sentence))
    if candidate.isFirst { features.insert(.first) }
    if candidate.isFirst, sentence == scene.number - 1 { features.insert(.firstJustBefore) }
    if sentence == scene.number {
      if features.contains(.subject) { features.insert(.subjectHere) }
      if features.contains(.oblique) { features.insert(.obliqueHere) }
    }
    if sentences[sentence].paragraph == sentences[scene.number].paragraph {
      features.insert(.sameParagraph)
    }
    let start = max(sentences[sentence].tokens.lowerBound, candidate.token - Self.reach)
    let isBehindPronoun = (start..<candidate.token).contains {
      tokens[$0].key == scene.pronoun && !tokens[$0].flags.contains(.quoted)
    }
    if isBehindPronoun { features.insert(.behindPronoun) }
    if let last = scene.last, last.entity != candidate.entity, last.token >= start,
      last.token < candidate.token
    {
      features.insert(.inSpeech)
    }
  }

  /// By halving.
  private func sentenceNumber(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }
}
