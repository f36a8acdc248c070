import Language

/// Where a noun phrase without a parser has its head.
struct NounPhrase {
  let scene: Scene

  /// Behind "Brandt's" and "the river's"; else `start` itself.
  func behindOwner(_ start: Int) -> Int {
    var owner = start
    while owner < start + 4, scene.kind(owner) == .word, !endsPhrase(owner) { owner += 1 }
    return owner > start && scene.kind(owner) == .possessive ? owner + 1 : start
  }

  /// The last word of a noun phrase in the plural.
  ///
  /// - Parameter isPart: Whether it stands behind an owner or "and": one of them is followed, not a chain.
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
  private func isApostrophe(_ index: Int) -> Bool {
    scene.kind(index) == .quotationMark && scene.isGlued(index) && scene.kind(index + 1) == .word
      && !scene.isGlued(index + 1) && scene.ends(index - 1, with: "s")
  }

  /// "one man", "one particular demand": one noun, adjectives before it.
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
    guard let last, last == index - 1, !scene.ends(last, with: "ed"),
      !scene.isWord(last, .commonVerb)
    else { return nil }
    return last
  }

  /// "one deckhand quietly waves", "one riddle surveyors cannot solve", "one rower hoping to": the noun is over.
  private func endsSingular(_ index: Int) -> Bool {
    scene.isWord(index, [.commonVerb, .riseWord, .fallWord, .speechVerb, .adverb])
      || isManner(index)
      || isPlural(index) || scene.key(index).isOne(of: "multiple", "several", "many")
      || scene.ends(index, with: "ed")
      || scene.ends(index, with: "ing") && !startsNoun(index + 1)
  }

  /// The head that words before and behind "and" share: "60 Danish and Swedish trawlers".
  private func sharedHead(behind coordinator: Int, _ start: Int) -> Int? {
    let next = coordinator + 1
    guard !scene.isWord(next, [.determiner, .possessivePronoun, .numberWord]),
      scene.kind(next) == .word,
      let head = pluralHead(from: next, isPart: true)
    else { return nil }
    return head - next < 4 ? head : nil
  }

  /// The number inside a name: "63 Type 45 frigates".
  private func isModel(_ index: Int) -> Bool {
    guard scene.kind(index) == .number, scene.kind(index + 1) == .word,
      !scene.isGlued(index + 1) || scene.key(index + 1) == "s"
    else { return false }
    let name = scene.kind(index - 1) == .hyphen ? index - 2 : index - 1
    return scene.tokens[name].isCapitalised && scene.tokens[name].isWord
  }

  /// "four worn 50-cent coins": a measure inside the phrase.
  private func isMeasure(_ index: Int) -> Bool {
    scene.kind(index) == .number && isJoined(index + 1) && scene.kind(index + 2) == .word
  }

  private func isJoined(_ index: Int) -> Bool {
    scene.kind(index) == .hyphen && scene.isGlued(index) && scene.isGlued(index + 1)
  }

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
  private func continuesCompound(_ index: Int, _ last: Int) -> Bool {
    guard isPlural(index), !scene.isWord(index, [.commonVerb, .riseWord, .fallWord]),
      !scene.isAny(index, .verbLikePlural)
    else { return false }
    return scene.isAny(last, .attributivePlural)
      || scene.tokens[last].isCapitalised && !scene.tokens[index].isCapitalised
      || scene.isWord(index, [.personNoun, .office])
  }

  private func endsPhrase(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.isAny(of: [
      .preposition, .subordinator, .auxiliary, .determiner, .coordinator, .possessivePronoun,
      .objectPronoun, .subjectPronoun, .weekday, .negation,
    ]) && !(token.isAny(of: .placeName) && token.isCapitalised)
  }

  private func ends(_ index: Int, _ start: Int, hasHead: Bool) -> Bool {
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

  func startsNoun(_ index: Int) -> Bool {
    scene.kind(index) == .word && !endsPhrase(index) && !scene.isWord(index, .adverb)
  }

  /// "densely", "decently"
  private func isManner(_ index: Int) -> Bool {
    scene.kind(index) == .word && scene.ends(index, with: "ly")
      && scene.tokens[index].end - scene.tokens[index].start > 5
      && !scene.key(index).isOne(of: "family", "monthly", "weekly", "early", "elderly")
  }

  private func isParticiple(_ index: Int) -> Bool {
    scene.kind(index) == .word
      && (scene.ends(index, with: "ed") || scene.ends(index, with: "ing")
        || scene.ends(index, with: "en"))
  }
}
