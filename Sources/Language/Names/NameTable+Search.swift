/// Whom a name means of those who were named before.
extension NameTable {
  /// Whom a name may mean.
  enum Found {
    /// Nobody so far: it is a new one.
    case none
    /// Index of an entity.
    case one(Int)
    /// More than one, and nothing tells which.
    case several
  }

  /// Whom a name means of those named before it, in the passes' order.
  ///
  /// Letters count first, then all whose names end in the same word, newest first; a single word that ends nobody's
  /// name may stand inside one (`inner`).
  ///
  /// - Parameters:
  ///   - words: As `words(of:_:)` gives them.
  ///   - index: The mention's.
  mutating func find(
    _ words: ArraySlice<WordKey>, _ mention: Mention, before index: Int, _ mentions: [Mention],
    _ tokens: [Token]
  ) -> Found {
    guard let last = words.last else { return .none }
    if words.count == 1, let entity = acronyms[last] { return .one(entity) }
    // Nobody shares a name with more; a wall of made-up names must not take quadratic time.
    guard let newest = byLastWord[last] else { return inner(words, mention, mentions, tokens) }
    let generation = generation(mention.name, tokens)
    let sex = words.count == 1 ? sex(of: mention, tokens) : nil
    var candidates: [Int] = []
    var next = newest
    var seen = 0
    while next >= 0, seen < 40 {
      if fits(next, words, mention, generation, sex, tokens) { candidates.append(next) }
      next = sharers[next]
      seen += 1
    }
    candidates.reverse()
    guard candidates.count > 1 else {
      return candidates.first.map(Found.one) ?? inner(words, mention, mentions, tokens)
    }
    if words.count == 1, let found = namesake(among: candidates, mention, tokens) { return found }
    return shared(last, by: candidates, before: index, mentions, tokens)
  }

  /// Whether a name may be short for one that ends in the same word, or the other way round.
  ///
  /// "Anna Lund" and "Rolf Lund" do not fit, "A. Lund" and "Anna Lund" neither: only words that are printed count.
  ///
  /// - Parameters:
  ///   - candidate: Index of an entity.
  ///   - generation: The name's; another one is another person, none fits any.
  ///   - sex: Told for single words only.
  private func fits(
    _ candidate: Int, _ words: ArraySlice<WordKey>, _ mention: Mention, _ generation: WordKey?,
    _ sex: Entity.Sex?, _ tokens: [Token]
  ) -> Bool {
    let entity = entities[candidate]
    let full = fullWords[candidate]
    if let generation, let other = self.generation(entity.fullName, tokens), other != generation {
      return false
    }
    if words.count == 1 {
      // "Mrs. Lund" is not Rolf Lund, nor "Lady Holm" Lord Holm.
      guard sex == nil || entity.sex == nil || entity.sex == sex else { return false }
      return full.count == 1 || !isPair(entity, tokens) && canShorten(entity, mention, tokens)
    }
    return full.count == 1 || isSame(words, full)
      || isShort(words, of: full, mention, entity, tokens)
  }

  /// "Kim" for Kim Ji-woo, "Quispe" for María Quispe Rojas, "Elsie" for Elsie Marsh: the one person in whose full name a single
  /// word stands that is nobody's surname.
  ///
  /// A word alone proves little, so a sex, a role or a word of saying must stand with it.
  private func inner(
    _ words: ArraySlice<WordKey>, _ mention: Mention, _ mentions: [Mention], _ tokens: [Token]
  ) -> Found {
    guard words.count == 1, let word = words.first, mention.name.count == 1,
      mention.kind == .person || mention.kind == .unknown,
      let person = byInnerWord[word], person >= 0, entities[person].kind == .person,
      !tokens[mention.name.lowerBound].isAny(of: [
        .demonym, .party, .placeName, .functionWord, .organisation, .media, .placeNoun,
      ])
    else { return .none }
    // "Anna, a cook, told": who is told of as new is nobody who was named with an office before.
    let behind = mention.tokens.upperBound
    if behind + 2 < tokens.count, tokens[behind].kind == .comma,
      tokens[behind + 1].key.isOne(of: "a", "an"), entities[person].role != nil
    {
      return .none
    }
    // "Anna Lund Tonight!" is a show, and not Lund.
    if let full = fullMentions[person].first, mentions[full].tokens.upperBound < tokens.count,
      tokens[mentions[full].tokens.upperBound].key == "!"
    {
      return .none
    }
    let sex = sex(of: mention, tokens)
    if let sex, let other = entities[person].sex, sex != other { return .none }
    let isSure =
      entities[person].sex != nil || entities[person].role != nil
      || speaks(mention.tokens, tokens) || isFamilyNameFirst(word, person)
    return isSure ? .one(person) : .none
  }

  /// "Chen Weilin", who is "Chen" from there on: the first word stands alone again and again, and the last never does.
  private func isFamilyNameFirst(_ word: WordKey, _ person: Int) -> Bool {
    let full = fullWords[person]
    guard full.count == 2, full.first == word, let last = full.last, singles[last] == nil else {
      return false
    }
    return (singles[word] ?? 0) > 1
  }

  /// Whether a word of saying stands beside a name.
  private func speaks(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    let after = name.upperBound < tokens.count && tokens[name.upperBound].isAny(of: .speechVerb)
    return after || name.lowerBound > 0 && tokens[name.lowerBound - 1].isAny(of: .speechVerb)
  }
}
