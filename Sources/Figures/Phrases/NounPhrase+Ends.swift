import Language

/// Where a noun phrase ends, and which of its words are plurals.
extension NounPhrase {
  /// By its letters (`Singular.isPlural`), of three bytes or more. Verbs of speech that end in s are none behind a
  /// plural, except for nouns of documents and people, which are meant more often.
  ///
  /// - Parameter isFirst: Whether no plural stands before it: there a word such as "estimates" or "states" is no verb.
  func isPlural(_ index: Int, isFirst: Bool = false) -> Bool {
    guard scene.kind(index) == .word else { return false }
    let token = scene.tokens[index]
    guard token.end - token.start > 2,
      !token.isAny(
        of: isFirst
          ? [.subjectPronoun, .functionWord] : [.speechVerb, .subjectPronoun, .functionWord])
        || token.isAny(of: [.document, .personNoun])
    else { return false }
    return Singular.isPlural(token.key, scene.document.text.bytes, token.start..<token.end)
  }

  /// "border guards", "sports cars": behind one plural only a further plural goes on with the phrase, and only behind
  /// a plural that describes, or to a noun for people.
  func continuesCompound(_ index: Int, _ last: Int) -> Bool {
    guard isPlural(index), !scene.isWord(index, [.commonVerb, .riseWord, .fallWord]),
      !scene.isAny(index, .verbLikePlural)
    else { return false }
    return scene.isAny(last, .attributivePlural)
      || scene.tokens[last].isCapitalised && !scene.tokens[index].isCapitalised
      || scene.isWord(index, [.personNoun, .office])
  }

  /// Small words, verbs that help and days end it. A place's name that is written like one of them has a capital.
  func endsPhrase(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.isAny(of: [
      .preposition, .subordinator, .auxiliary, .determiner, .coordinator, .possessivePronoun,
      .objectPronoun, .subjectPronoun, .weekday, .negation,
    ]) && !(token.isAny(of: .placeName) && token.isCapitalised)
  }

  /// Adverbs before the head stay in where they describe what follows; describing verbs ("51 live turtles") where a
  /// noun may begin behind them; other verbs where they are participles before a noun.
  ///
  /// - Parameters:
  ///   - index: The word that may end the phrase.
  ///   - start: The first word of the phrase.
  ///   - hasHead: Whether a plural has been met; behind one an adverb ends the phrase.
  func ends(_ index: Int, _ start: Int, hasHead: Bool) -> Bool {
    let token = scene.tokens[index]
    if endsPhrase(index) { return true }
    if token.isAny(of: .adverb) || isManner(index), !token.isAny(of: .adjective),
      token.key != "well"
    {
      // "neatly folded charts", "mostly Baltic ports", "a dozen rusty hooks"
      let describes =
        isParticiple(index + 1) || scene.isWord(index + 1, .adjective)
        || isPlural(index + 1, isFirst: true)
        || startsNoun(index + 1) && scene.tokens[index + 1].isCapitalised
      return hasHead || !describes
    }
    if !hasHead, scene.isAny(index, .tellingVerb) { return true }
    if !hasHead, scene.isAny(index, .describingVerb) { return !startsNoun(index + 1) }
    if token.isAny(of: .commonVerb), !token.isAny(of: .adjective), index > start || !hasHead {
      // "20 burned houses" describes; "and 20 burned down" tells.
      if !hasHead, isParticiple(index) { return !startsNoun(index + 1) }
      return !isPlural(index) || index > start && isPlural(index - 1)
    }
    return token.isAny(of: .speechVerb) && index > start && isPlural(index - 1)
  }

  /// Any word will do that cannot end a phrase and is no adverb; that it is a noun is not known.
  func startsNoun(_ index: Int) -> Bool {
    scene.kind(index) == .word && !endsPhrase(index) && !scene.isWord(index, .adverb)
  }

  /// "densely", "decently"
  ///
  /// Of six letters or more that end in "ly", the common adjectives and nouns among them left out.
  func isManner(_ index: Int) -> Bool {
    scene.kind(index) == .word && scene.ends(index, with: "ly")
      && scene.tokens[index].end - scene.tokens[index].start > 5
      && !scene.key(index).isOne(of: "family", "monthly", "weekly", "early", "elderly")
  }

  /// By its letters alone: "ten" and "red" are taken for some, and callers ask for a noun behind.
  private func isParticiple(_ index: Int) -> Bool {
    scene.kind(index) == .word
      && (scene.ends(index, with: "ed") || scene.ends(index, with: "ing")
        || scene.ends(index, with: "en"))
  }
}
