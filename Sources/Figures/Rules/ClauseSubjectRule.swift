import Language
import Model

/// The subject of the verb that a figure depends on: "Exports" rose 2.5%, "the storm" will cost $4bn.
///
/// Three steps: is the figure what an object was changed to or by; else which verb does it depend on, with only small
/// words between; else, from that verb, back over the verbs that lead to it to its subject. Who says a number ("The
/// ministry counted 14") is never what it is about. Doubt at any step gives nil.
struct ClauseSubjectRule: LanguageRule {
  /// A sentence with one figure, and the subject of its clause in brackets.
  static let examples: [RuleExample] = [
    .finds("⟦The bridge⟧ may have cost $4 million."),
    .finds("⟦Shares of the company⟧ lost 7% on Monday."),
    .finds("⟦The port⟧ plans to spend €9 million."),
    .finds("Residents put ⟦the toll⟧ at 60."),
    .finds("⟦The telescope⟧ was built in Moss and weighs nine tonnes."),
    .finds("He lost ⟦a bag⟧ that weighed 20 pounds."),
    .finds("Last year ⟦rents in the old town⟧ rose to €900."),
    .finds("⟦The fixed rate⟧ fell to 4.09 percent."),
    .finds("⟦The firm⟧ admitted losing 40 files."),
    .ignores("A show starring Ida Berg, Per Holm and Anna Lund raised $4 million."),
    .ignores("Youths find jobs in fields like fishing and trade that pay $40,000 a year."),
    .ignores("Firms such as Halden and Moss Line lost 7%."),
    .finds("⟦Shares of firms like Halden⟧ lost 7%."),
    .ignores("The captain counted 40 sails."),
    .ignores("The storm cut power to 47,000 homes."),
    .ignores("The mayor, whose firm lost $4 million, left."),
    .ignores("It cost $4 million."),
    .ignores("Economists had predicted 2.9 percent."),
    .ignores("In the old town 40 shops are closed."),
  ]

  let scene: Scene
  /// Finds the phrase before a verb.
  let phrase: SubjectPhrase
  /// Finds the noun before a relative word or before "to" and "by".
  let nouns: NounBeside

  init(scene: Scene) {
    self.scene = scene
    phrase = SubjectPhrase(scene: scene)
    nouns = NounBeside(scene: scene)
  }

  /// What the clause of a figure is about; nil where a pronoun or no clear phrase is its subject.
  ///
  /// - Parameter candidate: Its first token is what the verb is looked for before, modifier words included.
  /// - Returns: Token indices inside the sentence.
  /// - Complexity: At most four verbs are gone through, and walks take thirty tokens at most, but for verbs that help
  ///   and adverbs before a verb, of which all are passed over.
  func subject(of candidate: Candidate) -> Range<Int>? {
    let start = candidate.tokens.lowerBound
    // "cut power to 47,000 homes": those are counted, and not what power was cut to.
    let isCounted = candidate.kind == .count && candidate.unit != nil
    if !isCounted || scene.key(start - 1) != "to", let object = object(before: start) {
      return object
    }
    guard let verb = verb(before: start, candidate.kind),
      let subject = subject(ofVerb: verb, depth: 0), !ListedItem(scene: scene).isItem(subject),
      ActorRule(scene: scene).isAbout(subject, verb: verb, candidate)
    else { return nil }
    return subject
  }

  // MARK: The object of a change

  /// "cut deaths by 30 percent", "put the toll at 60": the object is what is measured.
  ///
  /// - Parameter start: The figure's first token; "to", "by", "at" or "from" stands right before it.
  /// - Returns: The object, when a verb that changes things stands right before that.
  private func object(before start: Int) -> Range<Int>? {
    guard scene.key(start - 1).isOne(of: "to", "by", "at", "from"),
      // "The fixed rate fell to": its verb stands between.
      !scene.isAny(start - 2, .pastVerb),
      let object = nouns.noun(before: start - 1)
    else { return nil }
    let verb = object.lowerBound - 1
    guard scene.isAny(verb, .changesObject) else { return nil }
    return object
  }

  // MARK: Its subject

  /// Goes back over "to", verbs that help, "not", adverbs and "expected" until none stands before. Then what stands
  /// there decides: a comma closes something put in, a relative word leads to its noun, "and" to the verb before it.
  ///
  /// - Parameters:
  ///   - verb: Where it stands.
  ///   - depth: How many verbs joined by "and" have been gone through.
  private func subject(ofVerb verb: Int, depth: Int) -> Range<Int>? {
    var end = verb
    while end > scene.first {
      let before = end - 1
      if scene.key(before) == "to" {
        // "agreed to pay", "is expected to cost": the subject of the verb before.
        let upper = before - 1
        guard
          isVerb(upper) || scene.isWord(upper, [.attitudeVerb, .speechVerb])
            || scene.isAny(upper, .raisingVerb)
        else { return nil }
        end = upper
      } else if end == verb, scene.endsInIng(verb),
        scene.isWord(before, [.speechVerb, .attitudeVerb])
      {
        // "The firm | admitted losing 40 files"
        end = before
      } else if scene.isWord(before, [.auxiliary, .negation])
        || scene.isWord(before, .adverb) && !scene.isWord(before, .timeWord)
        || scene.isAny(before, .raisingVerb) && end < verb
          && isBe(before - 1)
      {
        end = before
      } else {
        break
      }
    }
    guard end > scene.first else { return nil }
    let before = end - 1
    if scene.kind(before) == .comma { return outer(comma: before) }
    if scene.key(before).isOne(of: "which", "that", "who") {
      return antecedent(of: before)
    }
    if scene.isWord(before, .coordinator) { return coordinated(before, depth) }
    // "which pilots had warned | would drift": a verb is no subject.
    if scene.isWord(before - 1, .auxiliary), scene.endsInEd(before) { return nil }
    let subject = phrase.subject(before: end)
    // "Lund, whose | firm lost 40": half of what is meant.
    return subject.map { scene.key($0.lowerBound - 1) == "whose" } == true ? nil : subject
  }

  /// "weighs nine tonnes and | orbits": the subject of the verb before.
  ///
  /// Looks back up to 25 tokens for a verb, but not over a stop, colon, dash, quotation mark or a word that opens a
  /// clause. Three verbs deep at most.
  private func coordinated(_ coordinator: Int, _ depth: Int) -> Range<Int>? {
    guard depth < 3 else { return nil }
    var index = coordinator - 1
    while index > scene.first, coordinator - index < 25 {
      switch scene.kind(index) {
      case .stop, .colon, .dash, .quotationMark: return nil
      default: break
      }
      if scene.isWord(index, .subordinator), !scene.isWord(index, .preposition) { return nil }
      if isVerb(index) { return subject(ofVerb: index, depth: depth + 1) }
      index -= 1
    }
    return nil
  }
}
