import Language
import Model

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
    .finds("It told of a 4% rise in ⟦revenue⟧."),
    .finds("⟦Quarterly profit before tax and single items⟧ rose to €40 million."),
    .ignores("It told of a 4% rise in November."),
    .ignores("Income before interest, tax, wear and single items rose to €40 million."),
    .ignores("Strand handed an old colleague $4,000."),
    .ignores("He sat a day in jail in lieu of $2,000."),
    .ignores("It buys bonds by the month: $60 billion."),
    .ignores("Sailors earn less than cooks: 9 euros an hour."),
    .ignores("It missed the $4 million analysts expected."),
    .ignores("It rose by 3 percent."),
    .ignores("The total rose to 3 percent."),
    .ignores("The shares fell to a low on Monday of $13.18."),
    .ignores("It had a surplus with Peru of $7 billion."),
    .ignores("Whoever rows there after dark will have to pay $12."),
    .ignores("There were 40 ships in the bay."),
    .ignores("Of those who cook at home most spend $40."),
    .ignores("Some 80% of the plan relates to the port."),
    .ignores("In all 60 percent of sailors approve of it."),
    .finds("In all 60 percent of ⟦sailors⟧ came."),
    .ignores("Lund reached 1,000 last year."),
    .finds("⟦The port's index⟧ reached 104 last year."),
    .ignores("In the south of the country 12 bridges are closed."),
  ]

  let scene: Scene
  let nouns: NounBeside
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
      var subject = own(candidate).map(withoutTail)
      if subject == nil, index > 0, goesOn(candidates[index - 1], candidate) { subject = last }
      if subject == nil, index > 0 { subject = gapped(candidates[index - 1], candidate) }
      if let words = subject,
        isBare(words) || isAround(words, candidate) || isHalf(words) || isClause(words, candidate)
          || isUnmeasured(words, candidate)
      {
        subject = nil
      }
      if candidate.kind == .percent, let words = subject { subject = changed(words) }
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

  /// "over-the- | year earnings", "the highly catching, | quickly deadly illness": half of a word or of a phrase.
  private func isHalf(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    return scene.kind(before) == .hyphen && scene.isGlued(words.lowerBound)
      || scene.kind(before) == .comma && scene.endsInLy(words.lowerBound)
        && (scene.isWord(before - 1, .adjective) || scene.endsInLy(before - 2))
  }

  /// "a surplus with | Peru of $7 billion", "after | dark will have to pay $12", "a low on | Monday of $13": words that say where,
  /// when or with whom, and not what the figure before them or the clause is about.
  private func isAround(_ words: Range<Int>, _ candidate: Candidate) -> Bool {
    if scene.isWord(words.upperBound - 1, [.weekday, .month]) { return true }
    let before = words.lowerBound - 1
    return words.upperBound <= candidate.tokens.lowerBound && scene.isWord(before, .preposition)
      && scene.key(before) != "of"
  }

  /// "a 4% rise in | revenue": what a share of a rise or fall is a share of; nil where the words do not say.
  private func changed(_ words: Range<Int>) -> Range<Int>? {
    guard scene.isWord(words.upperBound - 1, [.riseWord, .fallWord]) else { return words }
    let behind = words.upperBound + 1
    guard scene.key(words.upperBound) == "in",
      !scene.isWord(behind, [.month, .weekday, .timeWord]), scene.kind(behind) == .word
    else { return nil }
    return nouns.noun(from: behind)
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
    // "a deal that could end five years of war": what took so long stands behind.
    if candidate.kind == .duration, scene.key(candidate.tokens.upperBound) == "of" { return nil }
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
}
