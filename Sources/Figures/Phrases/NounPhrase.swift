import Language

/// Where a noun phrase without a parser has its head.
///
/// The head is the word that tells what is counted: "trawlers" of "60 Danish and Swedish trawlers". All walks are
/// bounded by nine tokens, and an owner is followed once, so that a wall of plurals or of apostrophes stays linear.
struct NounPhrase {
  let scene: Scene

  /// Behind "Brandt's" and "the river's"; else `start` itself.
  ///
  /// "two of Brandt's deputies" counts deputies. The owner may have four words at most.
  func behindOwner(_ start: Int) -> Int {
    var owner = start
    while owner < start + 4, scene.kind(owner) == .word, !endsPhrase(owner) { owner += 1 }
    return owner > start && scene.kind(owner) == .possessive ? owner + 1 : start
  }

  /// The last word of a noun phrase in the plural.
  ///
  /// A plural goes on to a further one only where the first describes ("sports cars"). Behind a plural owner the head
  /// is what is owned, if there is one: "nine kids' college funds". Measures and model numbers inside are passed over
  /// before a plural has been met.
  ///
  /// - Parameter isPart: Whether it stands behind an owner or "and": one of them is followed, not a chain.
  /// - Returns: A token index, fewer than nine tokens behind `start` but where an owner or "and" was followed; nil
  ///   where a verb, a preposition or a mark comes before any plural.
  func pluralHead(from start: Int, isPart: Bool = false) -> Int? {
    var last: Int?
    var index = start
    while index < scene.limit, index - start < 9 {
      let token = scene.tokens[index]
      if token.kind == .hyphen, token.isGlued, scene.isGlued(index + 1) { index += 1; continue }
      if let last, token.kind == .possessive || isApostrophe(index), last == index - 1,
        !isPart
      {
        // "nine kids' college funds": the head is behind the owner, if one is.
        return pluralHead(from: index + 1, isPart: true) ?? last
      }
      if last == nil, index > start, isMeasure(index) { index += 1; continue }
      if last == nil, index > start, isModel(index) {
        if scene.key(index + 1) == "s", scene.isGlued(index + 1) { return index + 1 }
        index += 1
        continue
      }
      if token.key == "and", last == nil, index > start, !isPart {
        return sharedHead(behind: index, start)
      }
      // "in-house lawyers", "gas-only engines": what a hyphen joins does not end the phrase.
      let isJoinedOn = index > start && isJoined(index - 1) || isJoined(index + 1)
      guard token.isWord, isJoinedOn || !ends(index, start, hasHead: last != nil) else { break }
      if let last, !continuesCompound(index, last) { break }
      if isPlural(index, isFirst: last == nil), !isJoined(index + 1) { last = index }
      index += 1
    }
    return last
  }

  /// The mark of "boys' bikes", which may as well close a quotation.
  ///
  /// It is one only behind an s, glued to it, with a word behind a space.
  private func isApostrophe(_ index: Int) -> Bool {
    scene.kind(index) == .quotationMark && scene.isGlued(index) && scene.kind(index + 1) == .word
      && !scene.isGlued(index + 1) && scene.ends(index - 1, with: "s")
  }

  /// "one man", "one particular demand": one noun, adjectives before it.
  ///
  /// Goes over adjectives and adverbs to the last noun; a form that may be a verb ends the phrase, and a phrase that
  /// ends in an adjective has no head. Words that are no nouns behind "one" ("one day") count as adjectives do.
  ///
  /// - Returns: A token index within seven of `start`; nil also where the last word looks like a past form or a verb.
  func singularHead(from start: Int) -> Int? {
    var last: Int?
    var index = start
    while index < scene.limit, index - start < 7 {
      let token = scene.tokens[index]
      if token.kind == .hyphen, token.isGlued, scene.isGlued(index + 1) { index += 1; continue }
      guard token.isWord, !endsPhrase(index) else { break }
      if last != nil, endsSingular(index) { break }
      last =
        token.isAny(of: [.adjective, .adverb]) || isManner(index)
          || scene.isAny(index, .noNoun)
        ? nil : index
      index += 1
    }
    // "one St. | Mary's pupil": cut at an abbreviation, it is no head.
    guard let last, last == index - 1,
      !(scene.kind(index) == .stop && index + 1 < scene.limit
        && scene.kind(index + 1) == .word), !scene.ends(last, with: "ed"),
      !scene.isWord(last, .commonVerb)
    else { return nil }
    return last
  }

  /// "one deckhand quietly waves", "one riddle surveyors cannot solve", "one rower hoping to": the noun is over.
  ///
  /// Asked once a head is there. A plural is another noun phrase, since behind "one" no plural belongs to it but one that
  /// describes ("one UN staff member").
  private func endsSingular(_ index: Int) -> Bool {
    scene.isWord(index, [.commonVerb, .riseWord, .fallWord, .speechVerb, .adverb])
      || isManner(index)
      || isPlural(index)
        && !(scene.isAny(index, .attributivePlural)
          && (startsNoun(index + 1) || scene.tokens[index - 1].flags.contains(.allCapitals)))
      || scene.key(index).isOne(of: "multiple", "several", "many")
      || scene.ends(index, with: "ed")
      || scene.ends(index, with: "ing") && !startsNoun(index + 1)
  }

  /// The head that words before and behind "and" share: "60 Danish and Swedish trawlers".
  ///
  /// What follows "and" must have its head within four tokens, and begin with no article, owner or number. Asked only
  /// where no plural stands before "and": "two men and boys" has its head already.
  private func sharedHead(behind coordinator: Int, _ start: Int) -> Int? {
    let next = coordinator + 1
    guard !scene.isWord(next, [.determiner, .possessivePronoun, .numberWord]),
      scene.kind(next) == .word,
      let head = pluralHead(from: next, isPart: true)
    else { return nil }
    return head - next < 4 ? head : nil
  }

  /// The number inside a name: "63 Type 45 frigates".
  ///
  /// The name must have a capital; "s" may be glued to the number ("26 Boeing 737s"), and is then the head itself.
  private func isModel(_ index: Int) -> Bool {
    guard scene.kind(index) == .number, scene.kind(index + 1) == .word,
      !scene.isGlued(index + 1) || scene.key(index + 1) == "s"
    else { return false }
    let name = scene.kind(index - 1) == .hyphen ? index - 2 : index - 1
    return scene.tokens[name].isCapitalised && scene.tokens[name].isWord
  }

  /// "four worn 50-cent coins": a measure inside the phrase.
  ///
  /// A number joined by a hyphen to a word.
  private func isMeasure(_ index: Int) -> Bool {
    scene.kind(index) == .number && isJoined(index + 1) && scene.kind(index + 2) == .word
  }

  /// A hyphen without a space on either side.
  private func isJoined(_ index: Int) -> Bool {
    scene.kind(index) == .hyphen && scene.isGlued(index) && scene.isGlued(index + 1)
  }
}
