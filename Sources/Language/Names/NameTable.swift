import Provenance

/// Who is who in one article.
///
/// A longer name takes in the shorter ones that end in the same word ("Anna Lund", "Ms. Lund", "Lund"), with its particles
/// ("Jan van der Berg", "van der Berg") and without regard to "Jr." or "III"; letters beside a name are that name ("Union of
/// Pilots and Crews (UPC)", "UPC (Union of Pilots and Crews)", "the Postal League, or PL,"). Where two people share a
/// surname, "Mr." and "Ms." tell them apart, or which of them was whose it was before; else nobody is meant where both were
/// named in one breath.
///
/// Made in three passes: full names, letters, then single words and what is left, so that a headline's "Lund" finds
/// Anna Lund of the third paragraph.
public struct NameTable: Sendable {
  /// In order of first mention.
  public internal(set) var entities: [Entity] = []
  /// Per entity the words of its fullest name.
  private var fullWords: [ArraySlice<WordKey>] = []
  /// Per entity the mentions that name it in full, in order.
  private var fullMentions: [[Int]] = []
  /// Per entity the last mention of one word so far, or -1.
  private var shortMentions: [Int] = []
  /// Per last word of names the newest entity called so; of an entity, the one before it.
  private var byLastWord = WordIndex()
  /// Per entity the one before it whose name ended in the same word, or -1: a chain that `byLastWord` begins.
  private var sharers: [Int] = []
  /// Per letters that stand for a name, whose they are.
  var acronyms = WordIndex()
  /// Per word that begins or stands inside a person's full name, whose it is; -1 where several have it.
  private var byInnerWord = WordIndex()
  /// Per surname, whom it meant when it stood alone for the first time.
  private var owners = WordIndex()

  /// Groups the mentions and writes their entities into them.
  ///
  /// - Complexity: O(*n*) in mentions; at most forty namesakes are looked at for each.
  init(_ mentions: inout [Mention], in tokens: [Token], of text: SourceText) {
    entities.reserveCapacity(mentions.count)
    fullWords.reserveCapacity(mentions.count)
    fullMentions.reserveCapacity(mentions.count)
    shortMentions.reserveCapacity(mentions.count)
    sharers.reserveCapacity(mentions.count)
    // Full names first: a surname may stand in the headline before its full name comes.
    let named = words(of: mentions, tokens)
    for index in mentions.indices where named[index].count > 1 {
      link(index, named[index], &mentions, tokens)
    }
    for index in mentions.indices { linkAcronym(beside: index, mentions, tokens, text.bytes) }
    for index in mentions.indices where mentions[index].entity == nil {
      link(index, named[index], &mentions, tokens)
    }
    noteMentions(mentions)
  }

  /// Gives each entity its mentions, in order.
  private mutating func noteMentions(_ mentions: [Mention]) {
    var counts = [Int](repeating: 0, count: entities.count)
    for mention in mentions { if let entity = mention.entity { counts[entity] += 1 } }
    for (entity, count) in counts.enumerated() { entities[entity].mentions.reserveCapacity(count) }
    for (index, mention) in mentions.enumerated() {
      if let entity = mention.entity { entities[entity].mentions.append(index) }
    }
  }

  /// Per mention its words, all in one list.
  private func words(of mentions: [Mention], _ tokens: [Token]) -> [ArraySlice<WordKey>] {
    var keys: [WordKey] = []
    keys.reserveCapacity(mentions.count * 3)
    var ends: [Int] = []
    ends.reserveCapacity(mentions.count)
    for mention in mentions {
      addWords(mention.name, tokens, to: &keys)
      ends.append(keys.count)
    }
    return ends.indices.map { keys[($0 > 0 ? ends[$0 - 1] : 0)..<ends[$0]] }
  }

  /// Adds the words that a name is compared by: without "the", and without "Jr.", "III" or a stop at its end.
  private func addWords(_ range: Range<Int>, _ tokens: [Token], to words: inout [WordKey]) {
    var end = range.upperBound
    while end > range.lowerBound + 1,
      !tokens[end - 1].isWord || tokens[end - 1].isAny(of: .generation)
    {
      end -= 1
    }
    for index in range.lowerBound..<end where tokens[index].isWord {
      let isArticle = tokens[index].isAny(of: .determiner) && tokens[index].key == "the"
      if !isArticle { words.append(tokens[index].key) }
    }
  }

  /// "Jr.", "III" at the end of a name.
  ///
  /// nil where neither of its last two tokens is one.
  private func generation(_ range: Range<Int>, _ tokens: [Token]) -> WordKey? {
    for index in range.suffix(2) where tokens[index].isAny(of: .generation) {
      return tokens[index].key
    }
    return nil
  }

  /// Gives a mention its entity, a new one where none fits; none where several may be meant.
  private mutating func link(
    _ index: Int, _ words: ArraySlice<WordKey>, _ mentions: inout [Mention], _ tokens: [Token]
  ) {
    let mention = mentions[index]
    guard let last = words.last else { return }
    let entity: Int
    switch find(words, mention, before: index, mentions, tokens) {
    case .one(let found): entity = found
    case .none: entity = add(mention, words, last)
    case .several: return
    }
    mentions[index].entity = entity
    enrich(entity, with: mention, index, words, tokens)
  }

  /// Makes an entity of a mention; its index.
  private mutating func add(_ mention: Mention, _ words: ArraySlice<WordKey>, _ last: WordKey)
    -> Int
  {
    entities.append(
      Entity(kind: mention.kind, fullName: mention.name, role: nil, sex: nil, mentions: []))
    fullWords.append(words)
    fullMentions.append([])
    shortMentions.append(-1)
    sharers.append(byLastWord[last] ?? -1)
    byLastWord[last] = entities.count - 1
    if mention.kind == .person, words.count > 1 {
      for word in words.dropLast() {
        byInnerWord[word] = byInnerWord[word] == nil ? entities.count - 1 : -1
      }
    }
    return entities.count - 1
  }

  /// Whom a name may mean.
  private enum Found {
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
  private mutating func find(
    _ words: ArraySlice<WordKey>, _ mention: Mention, before index: Int, _ mentions: [Mention],
    _ tokens: [Token]
  ) -> Found {
    guard let last = words.last else { return .none }
    if words.count == 1, let entity = acronyms[last] { return .one(entity) }
    // Nobody shares a name with more; a wall of made-up names must not take quadratic time.
    guard let newest = byLastWord[last] else { return inner(words, mention, tokens) }
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
      return candidates.first.map(Found.one) ?? inner(words, mention, tokens)
    }
    return shared(last, by: candidates, before: index, mentions)
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
  private func inner(_ words: ArraySlice<WordKey>, _ mention: Mention, _ tokens: [Token]) -> Found {
    guard words.count == 1, let word = words.first, mention.name.count == 1,
      mention.kind == .person || mention.kind == .unknown,
      let person = byInnerWord[word], person >= 0, entities[person].kind == .person,
      !tokens[mention.name.lowerBound].isAny(of: [
        .demonym, .party, .placeName, .functionWord, .organisation, .media, .placeNoun,
      ])
    else { return .none }
    let sex = sex(of: mention, tokens)
    if let sex, let other = entities[person].sex, sex != other { return .none }
    let isSure =
      entities[person].sex != nil || entities[person].role != nil
      || speaks(mention.tokens, tokens)
    return isSure ? .one(person) : .none
  }

  /// Whether a word of saying stands beside a name.
  private func speaks(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    let after = name.upperBound < tokens.count && tokens[name.upperBound].isAny(of: .speechVerb)
    return after || name.lowerBound > 0 && tokens[name.lowerBound - 1].isAny(of: .speechVerb)
  }

  /// Whom a surname means that several people share.
  ///
  /// The one who was named in full before it, if the other was not; else the one whom it meant before, since newspapers leave
  /// it to one of them and name the other in full; else the one named last, and nobody where both were named in one breath.
  private mutating func shared(
    _ surname: WordKey, by candidates: [Int], before index: Int, _ mentions: [Mention]
  ) -> Found {
    let named = candidates.compactMap { candidate -> (entity: Int, token: Int)? in
      let full = fullMentions[candidate]
      let behind = full.partitioningIndex { $0 >= index }
      return behind == 0
        ? nil : (entity: candidate, token: mentions[full[behind - 1]].tokens.lowerBound)
    }.sorted { $1.token < $0.token }
    guard let latest = named.first else { return .several }
    if named.count > 1 {
      if let owner = owners[surname], candidates.contains(owner) {
        return .one(isAway(owner, since: latest, at: index, mentions) ? latest.entity : owner)
      }
      if latest.token - named[1].token < Self.breath { return .several }
    }
    owners[surname] = latest.entity
    return .one(latest.entity)
  }

  /// Whether the one whom a surname meant so far was not named for a while, and another was just named in full.
  ///
  /// Then the surname means the other.
  private func isAway(
    _ owner: Int, since latest: (entity: Int, token: Int), at index: Int, _ mentions: [Mention]
  ) -> Bool {
    guard latest.entity != owner else { return false }
    let here = mentions[index].tokens.lowerBound
    let full = fullMentions[owner]
    let behind = full.partitioningIndex { $0 >= index }
    let seen = max(behind > 0 ? full[behind - 1] : -1, shortMentions[owner])
    let token = seen < 0 ? 0 : mentions[seen].tokens.lowerBound
    return here - latest.token < Self.passage && here - token > 2 * Self.passage
  }

  /// Tokens of a passage about one person.
  private static let passage = 60

  /// Tokens between two names that are named together.
  private static let breath = 12

  /// Adds to an entity what a mention tells: a fuller name, a kind, a role that tells more, a sex.
  private mutating func enrich(
    _ entity: Int, with mention: Mention, _ index: Int, _ words: ArraySlice<WordKey>,
    _ tokens: [Token]
  ) {
    let full = fullWords[entity]
    if words.count > 1,
      full.count < 2 || isFuller(words, mention.name, than: full, entities[entity].fullName, tokens)
    {
      entities[entity].fullName = mention.name
      fullWords[entity] = words
    }
    if entities[entity].kind == .unknown { entities[entity].kind = mention.kind }
    if let role = mention.role,
      tells(role, tokens) > (entities[entity].role.map { tells($0, tokens) } ?? 0)
    {
      entities[entity].role = role
    }
    if entities[entity].sex == nil { entities[entity].sex = sex(of: mention, tokens) }
    if words.count > 1 { fullMentions[entity].append(index) } else { shortMentions[entity] = index }
  }
}
