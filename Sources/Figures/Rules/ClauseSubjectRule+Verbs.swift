import Language
import Model

/// The verb that a figure depends on.
extension ClauseSubjectRule {
  /// The verb that only small words part from the figure.
  ///
  /// "up" and "down" are taken for the verb where a noun stands before them: "Exports up 5%".
  ///
  /// - Parameters:
  ///   - start: The figure's first token.
  ///   - kind: Of money, shares and distances "for" may part figure and verb: "sold for $3 million".
  /// - Returns: A token fewer than nine before the figure; nil at the first word that is neither verb nor small.
  func verb(before start: Int, _ kind: FigureKind) -> Int? {
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
  func isVerb(_ index: Int) -> Bool {
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
  func isBe(_ index: Int) -> Bool {
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
}
