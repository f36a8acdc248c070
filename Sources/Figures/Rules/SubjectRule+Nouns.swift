import Language

/// Subjects that stand beside their figure.
extension SubjectRule {
  /// "a $3 billion deal", "the 20% share", "its 12-mile route": an article before, the noun behind.
  ///
  /// Not of counts and shares, which have nouns of their own. A hyphen will do for the article: "40-tonne cranes".
  ///
  /// - Returns: Nil where the noun is of those who say or expect the number.
  func described(_ candidate: Candidate) -> Range<Int>? {
    guard candidate.kind != .count, candidate.kind != .ratio, candidate.unit != nil else {
      return nil
    }
    let start = candidate.tokens.lowerBound
    let hasArticle =
      scene.isWord(start - 1, [.determiner, .possessivePronoun]) && scene.key(start - 1) != "that"
      || scene.kind(start - 1) == .possessive
      || scene.isWord(start - 2, [.determiner, .possessivePronoun])
        && scene.isWord(start - 1, .adjective)
    let isHyphened =
      (candidate.core.upperBound..<max(candidate.core.upperBound, candidate.tokens.upperBound))
      .contains { scene.kind($0) == .hyphen && scene.isGlued($0) }
    guard hasArticle || isHyphened, scene.kind(candidate.tokens.upperBound) == .word else {
      return nil
    }
    guard let noun = nouns.noun(from: candidate.tokens.upperBound) else { return nil }
    // "the $4 million analysts expected": who says so is no subject.
    let isSource =
      scene.isWord(noun.upperBound - 1, [.office, .claimant])
      && (scene.isWord(noun.upperBound, [.attitudeVerb, .claimVerb])
        || scene.key(noun.upperBound) == "had"
          && scene.isWord(noun.upperBound + 1, [.attitudeVerb, .claimVerb]))
    return isSource ? nil : noun
  }

  /// "a fine of $3 million", "a staff of 14", "a team valued at $2 million", "Price: $40"
  ///
  /// Asked in the order "of", ", 1.2 miles long", colon, participle ("valued at"). Behind "of" a count needs a noun as
  /// large as what it counts.
  func joined(_ candidate: Candidate) -> Range<Int>? {
    let before = candidate.tokens.lowerBound - 1
    if scene.key(before) == "of" {
      // "a magnitude of 6.1", but not "a streak of eleven sailings": what is counted is its own subject.
      let isBare = candidate.kind == .other && candidate.unit == nil
      let noun = nouns.noun(before: before)
      let isLevel = noun.map { scene.isWord($0.lowerBound, [.determiner, .possessivePronoun]) }
      guard
        candidate.kind != .count && (!isBare || isLevel == true)
          || scene.isAny(before - 1, .collective)
      else { return nil }
      return noun
    }
    // "The bridge, 1.2 miles long, will cost"
    let behind = scene.key(candidate.tokens.upperBound)
    if scene.kind(before) == .comma,
      behind.isOne(of: "long", "high", "tall", "wide", "deep", "thick")
    {
      return nouns.name(before: before) ?? nouns.noun(before: before)
    }
    if scene.kind(before) == .colon, scene.byte(before) == 0x3A, candidate.kind != .count,
      candidate.unit != nil
    {
      // "Price: $40", but not "earn less than cooks: 9 euros": what stands before it is a label, and no sentence.
      return nouns.noun(before: before).flatMap { noun in
        noun.lowerBound == scene.first || scene.kind(noun.lowerBound - 1) != .word ? noun : nil
      }
    }
    let participle = scene.key(before).isOne(of: "at", "about") ? before - 1 : before
    guard scene.isAny(participle, .measuringParticiple),
      !scene.isWord(participle - 1, [.auxiliary, .adverb, .determiner])
    else { return nil }
    let isComma = scene.kind(participle - 1) == .comma
    return nouns.noun(before: isComma ? participle - 1 : participle)
  }

  /// "$8 million in damages", "3 tonnes of sugar", "19% of deck hands": what it is an amount of.
  ///
  /// Behind "in" a capital, an article or a time is a place or date and no content.
  func content(_ candidate: Candidate) -> Range<Int>? {
    let end = candidate.tokens.upperBound
    switch candidate.kind {
    case .money:
      if scene.key(end) == "worth", scene.key(end + 1) == "of" { return nouns.noun(from: end + 2) }
      guard scene.key(end) == "in", !scene.isWord(end + 1, [.determiner, .month, .timeWord]),
        scene.kind(end + 1) == .word, !scene.tokens[end + 1].isCapitalised,
        !scene.isAny(end + 1, .emptyNoun), let noun = nouns.noun(from: end + 1),
        // "$9 million in port funding": cut before its head.
        !scene.endsInIng(noun.upperBound)
      else { return nil }
      return noun
    case .percent, .mass, .volume, .area, .distance, .other:
      guard candidate.unit != nil, scene.key(end) == "of" else { return nil }
      return nouns.noun(from: end + 1)
    default: return nil
    }
  }
}
