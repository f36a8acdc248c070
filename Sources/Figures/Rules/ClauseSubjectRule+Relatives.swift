import Language

/// Subjects that stand apart from their verb: before a clause put in between, before "that" or "which".
extension ClauseSubjectRule {
  /// "The stadium, which holds 26,000, | cost": the phrase before what is put in between.
  ///
  /// Up to thirty tokens back. With a second comma inside it is unclear what is put in, unless a relative word opens
  /// it.
  ///
  /// - Parameter comma: The one right before the verb.
  func outer(comma: Int) -> Range<Int>? {
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
  func antecedent(of relative: Int) -> Range<Int>? {
    if scene.kind(relative - 1) == .comma {
      return scene.key(relative) == "that"
        ? nil : nouns.name(before: relative - 1) ?? nouns.noun(before: relative - 1)
    }
    return nouns.name(before: relative) ?? nouns.noun(before: relative)
  }
}
