import Language
import Model
import Provenance

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
    .ignores("The captain counted 40 sails."),
    .ignores("The storm cut power to 47,000 homes."),
    .ignores("It cost $4 million."),
    .ignores("Economists had predicted 2.9 percent."),
    .ignores("In the old town 40 shops are closed."),
  ]

  let scene: Scene
  /// Finds the phrase before a verb.
  private let phrase: SubjectPhrase
  /// Finds the noun before a relative word or before "to" and "by".
  private let nouns: NounBeside

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
    guard let verb = verb(before: start, candidate.kind) else { return nil }
    return subject(ofVerb: verb, depth: 0)
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

  // MARK: The verb

  /// The verb that only small words part from the figure.
  ///
  /// "up" and "down" are taken for the verb where a noun stands before them: "Exports up 5%".
  ///
  /// - Parameters:
  ///   - start: The figure's first token.
  ///   - kind: Of money, shares and distances "for" may part figure and verb: "sold for $3 million".
  /// - Returns: A token fewer than nine before the figure; nil at the first word that is neither verb nor small.
  private func verb(before start: Int, _ kind: FigureKind) -> Int? {
    var index = start - 1
    while index > scene.first, start - index < 9 {
      let key = scene.key(index)
      if key == "up" || key == "down" {
        if isNounLike(index - 1) { return index }
      } else if isVerb(index) {
        return index
      } else if !isTransparent(index, kind) {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// By lists and by the ending "ed". A capital makes it a name, an article or adjective before it a noun; verbs of
  /// saying, thinking and counting do not pass, whatever their form.
  private func isVerb(_ index: Int) -> Bool {
    guard scene.kind(index) == .word, !scene.tokens[index].isCapitalised else { return false }
    // "a rise to", "an estimated", "its cost": behind an article no verb stands.
    if scene.isWord(index - 1, [.determiner, .possessivePronoun, .adjective]),
      scene.key(index - 1) != "that"
    {
      return false
    }
    if scene.isWord(index, .auxiliary) { return true }
    if scene.isWord(index, [.preposition, .adverb, .approximator]) { return false }
    // "The ministry reported 14 deaths": who says it is no subject of it.
    if scene.isWord(index, [.speechVerb, .attitudeVerb])
      || scene.isAny(index, .putsDown)
    {
      return false
    }
    if isVerbByNeighbour(index) { return true }
    return scene.isWord(index, [.riseWord, .fallWord, .commonVerb])
      || scene.isAny(index, .measuringVerb) || scene.endsInEd(index)
  }

  /// "can fly", "plans to hire", "is eliminating": a verb by the word before it.
  ///
  /// It knows verbs that no list has: "the kiln can hold 40 tonnes".
  private func isVerbByNeighbour(_ index: Int) -> Bool {
    let before = scene.key(index - 1)
    if scene.isWord(index, .functionWord) { return false }
    if scene.endsInIng(index) { return scene.isWord(index - 1, .auxiliary) }
    return scene.isAny(index - 1, .modal)
      || before == "to" && scene.isWord(index - 2, [.attitudeVerb, .auxiliary])
      || before == "to" && scene.isAny(index - 2, .raisingVerb)
  }

  /// "is expected to", "has been expected to"
  ///
  /// "be" and "been" with the finite forms.
  private func isBe(_ index: Int) -> Bool {
    let key = scene.key(index)
    return WordKey.formsOfBe.contains(key) || key == "be" || key == "been"
  }

  /// What may be a subject in front of a bare "up" or "down".
  private func isNounLike(_ index: Int) -> Bool {
    guard index >= scene.first, scene.tokens[index].isWord else { return false }
    return scene.tokens[index].isCapitalised
      || !scene.isWord(
        index, [.auxiliary, .preposition, .adverb, .coordinator, .subordinator, .speechVerb])
        && !isVerb(index)
  }

  /// Whether a word may stand between a verb and its figure: "rose | by about | 5%", "cost | them a record | $3
  /// million". Prepositions may not, but for those that lead to figures and those before a time.
  private func isTransparent(_ index: Int, _ kind: FigureKind) -> Bool {
    let key = scene.key(index)
    if scene.isAny(index, .lead) { return true }
    if key == "for" { return [.money, .percent, .ratio, .distance].contains(kind) }
    // "is lending a sum of 90 million"
    if key == "of" { return isLevel(index - 1) }
    if isLevel(index) { return scene.key(index + 1) == "of" }
    if key.isOne(of: "it", "them", "him", "her", "us") {
      return scene.key(index - 1).isOne(of: "cost", "costs")
    }
    if key == "in" { return scene.isWord(index + 1, [.month, .weekday, .timeWord]) }
    if scene.isWord(index, .preposition), !scene.isWord(index, [.adverb, .approximator]) {
      return key == "on" && scene.isWord(index + 1, .weekday)
    }
    let isNumbing = scene.key(index - 1).isOne(of: "a", "an") && scene.endsInIng(index)
    return isNumbing || key == "a" || key == "an" || key == "another" || key == "record"
      || scene.isWord(index, [.adverb, .approximator, .weekday, .month, .adjective])
      || scene.isAny(index, .measuring)
  }

  /// "total", "average", "high": how much, not what.
  private func isLevel(_ index: Int) -> Bool {
    scene.isAny(index, .level)
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
    return phrase.subject(before: end)
  }

  /// "The stadium, which holds 26,000, | cost": the phrase before what is put in between.
  ///
  /// Up to thirty tokens back. With a second comma inside it is unclear what is put in, unless a relative word opens
  /// it.
  ///
  /// - Parameter comma: The one right before the verb.
  private func outer(comma: Int) -> Range<Int>? {
    var index = comma - 1
    var opener: Int?
    while index > scene.first, comma - index < 30 {
      switch scene.kind(index) {
      case .stop where scene.isGlued(index), .colon, .dash, .quotationMark: return nil
      case .comma:
        if scene.key(index + 1).isOne(of: "which", "who", "whose") {
          return phrase.subject(before: index)
        }
        // "Lund, of Moss, Norway, won": which comma opens what is put in is not clear.
        if opener != nil { return nil }
        opener = index
      default: break
      }
      index -= 1
    }
    guard let opener, opens(opener + 1) else { return nil }
    return phrase.subject(before: opener)
  }

  /// Whether a word may begin what is put in between commas: "The pier, built in 1911, cost".
  private func opens(_ index: Int) -> Bool {
    scene.isWord(index, [.determiner, .possessivePronoun, .preposition])
      || scene.kind(index) == .number || scene.tokens[index].isCapitalised
      || scene.endsInEd(index) || scene.endsInIng(index)
  }

  /// "a levy that brings in", "Town, which spent": the noun before the relative word.
  ///
  /// "that" behind a comma has none. A name is preferred to a noun.
  private func antecedent(of relative: Int) -> Range<Int>? {
    if scene.kind(relative - 1) == .comma {
      return scene.key(relative) == "that"
        ? nil : nouns.name(before: relative - 1) ?? nouns.noun(before: relative - 1)
    }
    return nouns.name(before: relative) ?? nouns.noun(before: relative)
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
