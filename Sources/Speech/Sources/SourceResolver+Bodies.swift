import Language

/// Whether a name is a company's or another body's, and whether another was named since.
extension SourceResolver {
  /// "Holm Mining" beside "Lund Foods Ltd.": a name of several words that nothing tells to be a person's or a place's. It is
  /// not meant by "the company", but neither is the one beside it, which may be.
  func mayBeCompany(_ entity: Int) -> Bool {
    let entry = names.entities[entity]
    guard entry.kind == .unknown || entry.kind == .person, people[entity] < .certain,
      entry.fullName.count > 1, let last = entry.fullName.last,
      // "Rolf Holm" looks as "Holm Mining" does, but few surnames end so.
      entry.kind == .unknown && people[entity] < .plain
        || bytes[tokens[last].start..<tokens[last].end].suffix(3) == Self.ing
    else { return false }
    return !entry.fullName.contains {
      tokens[$0].isAny(of: [.demonym, .party, .placeName, .placeNoun, .month, .weekday])
        || Self.publicBodies.contains(tokens[$0].key)
    }
  }

  /// The ending of "Mining", "Brewing", "Holding", as bytes.
  private static let ing = ArraySlice("ing".utf8)

  /// Whether another body was named since somebody spoke.
  ///
  /// Looks back no further than the beginning of the sentence in which the last speaker was heard.
  func isRivalled(_ last: SpeakerHistory.Turn, before index: Int, isCompany: Bool) -> Bool {
    for number in mentions(before: index) {
      let mention = mentions[number]
      guard mention.tokens.lowerBound >= sentences[last.sentence].tokens.lowerBound else { break }
      guard let entity = mention.entity, entity != last.entity, mention.kind != .place else {
        continue
      }
      if isBody(entity, isCompany: isCompany, hasSpoken: false) { return true }
      // "Shares in Holm fell after the firm Lund Partners wrote": either may be the company.
      if isCompany, people[entity] < .plain, names.entities[entity].kind == .unknown,
        !names.entities[entity].fullName.contains(where: {
          tokens[$0].isAny(of: [.demonym, .party, .placeName, .month, .weekday])
        })
      {
        return true
      }
    }
    return false
  }

  /// By its kind; or by its name, which stands behind "the" as no person's does; or as it spoke and is nobody.
  ///
  /// Nothing that is plainly a person's name, and no place. An organisation always is one, though a
  /// public one is no company.
  ///
  /// - Parameter hasSpoken: Whether it is known to have spoken, which makes a body of an unknown
  ///   name.
  func isBody(_ entity: Int, isCompany: Bool, hasSpoken: Bool) -> Bool {
    guard people[entity] < .plain else { return false }
    let entry = names.entities[entity]
    // "pay TV operator": letters that stand for a thing.
    if entry.fullName.count == 1, let only = entry.fullName.first,
      Self.things.contains(tokens[only].key) || isShortForThing(only)
    {
      return false
    }
    switch entry.kind {
    case .place: return false
    case .person: return false
    case .organisation:
      return !isCompany
        || !entry.fullName.contains { Self.publicBodies.contains(tokens[$0].key) }
    case .unknown:
      guard let first = entry.mentions.first,
        !entry.fullName.contains(where: { tokens[$0].isAny(of: [.demonym, .party, .placeName]) })
      else { return false }
      let start = mentions[first].tokens.lowerBound
      return hasSpoken || history.hasSpoken(entity) || tokens[start].key == "the"
        || start > 0 && tokens[start - 1].key == "the"
    }
  }

  /// "costs before interest (CBI)": letters in brackets for words in small letters, none of which is a body's.
  ///
  /// Six words before the bracket are looked at.
  private func isShortForThing(_ letters: Int) -> Bool {
    guard letters > 1, letters + 1 < tokens.count, tokens[letters - 1].kind == .openBracket,
      tokens[letters + 1].kind == .closeBracket, tokens[letters - 2].isWord
    else { return false }
    var index = letters - 2
    while index >= 0, letters - index <= 7, tokens[index].isWord {
      if tokens[index].isCapitalised, !tokens[index].flags.contains(.opensSentence) { return false }
      if tokens[index].isAny(of: [.organisation, .media, .office]) { return false }
      index -= 1
    }
    return true
  }

  /// Letters that are written as names of bodies are.
  private static let things = WordKey.set("tv it pc ai hiv dna cctv gps gdp cpi")

  /// Words of names of bodies that nobody calls a company or a group.
  private static let publicBodies = WordKey.set(
    """
    ministry department court police service office commission parliament senate congress university council government
    authority institute assembly house bureau army navy college school hospital times post journal news
    """)
}
