import Language
import Model
import Provenance

/// What a figure is about, where the article's words say it plainly; else nil, as a guess is a defect.
///
/// Nearest first: the noun that the figure describes ("a $3 billion deal"), the noun it is joined to ("a fine of $3
/// million"), the subject of its verb ("Exports rose 2.5%"), the subject of the figure that it goes on from ("to 30
/// tonnes").
struct SubjectRule: LanguageRule {
  /// A sentence with one figure, and its subject in brackets.
  static let examples: [RuleExample] = [
    .finds("⟦Exports⟧ rose by 2.5% in March."),
    .finds("By Easter ⟦the number of nurses⟧ had increased to 150."),
    .finds("⟦The storm⟧ is expected to cost $4bn."),
    .finds("The port, said engineer ⟦Anna Lund⟧, 44, is safe."),
    .finds("They met the 19-year-old ⟦pilot Per Holm⟧ there."),
    .finds("It signed a $3 billion ⟦deal⟧ with the port."),
    .finds("She must pay ⟦a fine⟧ of €900."),
    .finds("The vaccine cut ⟦deaths⟧ by 30 percent."),
    .finds("⟦The stadium⟧, which opened in May, cost £310 million."),
    .finds("It spent $2 million in ⟦damages⟧."),
    .finds("Traders see ⟦growth⟧ of 3%."),
    .finds("A £40 ⟦ticket⟧ buys entry."),
    .ignores("It buys bonds by the month: $60 billion."),
    .ignores("It missed the $4 million analysts expected."),
    .ignores("It rose by 3 percent."),
    .ignores("The total rose to 3 percent."),
    .ignores("There were 40 ships in the bay."),
    .ignores("In the south of the country 12 bridges are closed."),
  ]

  let scene: Scene
  private let nouns: NounBeside
  private let clause: ClauseSubjectRule

  init(scene: Scene) {
    self.scene = scene
    nouns = NounBeside(scene: scene)
    clause = ClauseSubjectRule(scene: scene)
  }

  /// The subjects of a sentence's figures, in their order.
  ///
  /// A figure without a subject of its own takes that of the figure before it, if only small words part them, so that
  /// order matters.
  ///
  /// - Returns: As many as there are candidates; nil where nothing is plain.
  func subjects(of candidates: [Candidate]) -> [Range<Int>?] {
    var last: Range<Int>?
    return candidates.indices.map { index in
      let candidate = candidates[index]
      var subject = own(candidate)
      if subject == nil, index > 0, goesOn(candidates[index - 1], candidate) { subject = last }
      if subject == nil, index > 0 { subject = gapped(candidates[index - 1], candidate) }
      if let words = subject, isBare(words) { subject = nil }
      last = subject
      return subject
    }
  }

  /// "the number", "the total": of what, it does not say.
  ///
  /// Of one or two words that end in such a noun; "the number of nurses" says more.
  private func isBare(_ words: Range<Int>) -> Bool {
    words.count <= 2 && scene.isAny(words.upperBound - 1, .amount)
  }

  /// The ways to a subject in the order of their certainty. What money is an amount of comes last: in "The port lost $8
  /// million in damages" it is the port that lost.
  private func own(_ candidate: Candidate) -> Range<Int>? {
    // "was dredged 45 years ago": a time, and nothing measured.
    if scene.key(candidate.tokens.upperBound).isOne(of: "ago", "earlier", "later"),
      candidate.kind == .duration
    {
      return nil
    }
    if candidate.kind == .age { return ofAge(candidate) ?? clause.subject(of: candidate) }
    return described(candidate) ?? joined(candidate) ?? clause.subject(of: candidate)
      ?? content(candidate)
  }

  // MARK: Ages

  /// "Anna Lund, 44", "boys aged 10", "the 19-year-old pilot"
  ///
  /// A name before the comma is preferred to a noun; behind "19-year-old" stands whom it describes.
  private func ofAge(_ candidate: Candidate) -> Range<Int>? {
    let start = candidate.core.lowerBound
    let end = candidate.tokens.upperBound
    if scene.kind(candidate.core.upperBound) == .hyphen || scene.kind(end - 2) == .hyphen {
      // "The 71-year-old fears that"
      let noun = nouns.noun(from: end)
      return noun.map { scene.key($0.upperBound) == "that" } == true ? nil : noun
    }
    if scene.kind(start - 1) == .comma || scene.kind(start - 1) == .openBracket {
      return nouns.name(before: start - 1) ?? nouns.noun(before: start - 1)
    }
    guard scene.key(start - 1).isOne(of: "aged", "age", "ages") else {
      return nouns.name(before: start)
    }
    let isComma = scene.kind(start - 2) == .comma
    return nouns.noun(before: isComma ? start - 2 : start - 1)
  }

  // MARK: Nouns beside the figure

  /// "a $3 billion deal", "the 20% share", "its 12-mile route": an article before, the noun behind.
  ///
  /// Not of counts and shares, which have nouns of their own. A hyphen will do for the article: "40-tonne cranes".
  ///
  /// - Returns: Nil where the noun is of those who say or expect the number.
  private func described(_ candidate: Candidate) -> Range<Int>? {
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
  private func joined(_ candidate: Candidate) -> Range<Int>? {
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
      return nouns.noun(before: before)
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
  private func content(_ candidate: Candidate) -> Range<Int>? {
    let end = candidate.tokens.upperBound
    switch candidate.kind {
    case .money:
      if scene.key(end) == "worth", scene.key(end + 1) == "of" { return nouns.noun(from: end + 2) }
      guard scene.key(end) == "in", !scene.isWord(end + 1, [.determiner, .month, .timeWord]),
        scene.kind(end + 1) == .word, !scene.tokens[end + 1].isCapitalised,
        !scene.isAny(end + 1, .emptyNoun)
      else { return nil }
      return nouns.noun(from: end + 1)
    case .percent, .mass, .volume, .area, .distance, .other:
      guard candidate.unit != nil, scene.key(end) == "of" else { return nil }
      return nouns.noun(from: end + 1)
    default: return nil
    }
  }

  // MARK: Subjects left out

  /// "dropped 31 dollars, or 4%, to 745": the same thing measured again.
  ///
  /// Six tokens at most, all of them marks, days or words of going on, with one that links; or a list of the same unit.
  ///
  /// - Parameters:
  ///   - last: The figure before.
  ///   - candidate: The one without a subject of its own.
  private func goesOn(_ last: Candidate, _ candidate: Candidate) -> Bool {
    let between = last.tokens.upperBound..<max(last.tokens.upperBound, candidate.tokens.lowerBound)
    guard between.count <= 6, last.kind != .age else { return false }
    // "2.5 metres, 3.5 metres and 4.8 metres"
    let isList =
      !between.isEmpty
      && between.allSatisfy {
        scene.kind($0) == .comma || scene.isWord($0, .coordinator)
      }
    if isList, last.kind != .count, last.unit != nil, last.unit == candidate.unit { return true }
    return between.allSatisfy { index in
      if scene.isKind(index, [.comma, .openBracket]) { return true }
      return scene.isAny(index, .goingOn) || scene.isWord(index, [.month, .weekday])
    } && !between.isEmpty
      && between.contains {
        scene.key($0).isOne(of: "or", "to", "from", "at", "with") || scene.kind($0) == .openBracket
      }
  }

  /// "Lund had 48 percent and Berg 46 percent": a name with a figure behind it, the verb left out.
  ///
  /// The name stands right before the figure or its "by", behind "and", a comma or a colon; both figures have one kind
  /// and are fewer than twelve tokens apart.
  private func gapped(_ last: Candidate, _ candidate: Candidate) -> Range<Int>? {
    // "Lund rose 2%, Berg by 3%"
    let isBy = scene.key(candidate.tokens.lowerBound - 1) == "by"
    let start = candidate.tokens.lowerBound - (isBy ? 1 : 0)
    guard last.kind == candidate.kind, start - last.tokens.upperBound < 12 else { return nil }
    let name = scene.lastName(in: max(scene.first, start - 8)..<start)
    guard let name, name.tokens.upperBound == start,
      scene.isWord(name.tokens.lowerBound - 1, .coordinator)
        || scene.kind(name.tokens.lowerBound - 1) == .comma
        || scene.kind(name.tokens.lowerBound - 1) == .colon
    else { return nil }
    return name.tokens
  }
}
