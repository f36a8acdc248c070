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
  var fullWords: [ArraySlice<WordKey>] = []
  /// Per entity the mentions that name it in full, in order.
  var fullMentions: [[Int]] = []
  /// Per entity the last mention of one word so far, or -1.
  var shortMentions: [Int] = []
  /// Per last word of names the newest entity called so; of an entity, the one before it.
  var byLastWord = WordIndex()
  /// Per entity the one before it whose name ended in the same word, or -1: a chain that `byLastWord` begins.
  var sharers: [Int] = []
  /// Per letters that stand for a name, whose they are.
  var acronyms = WordIndex()
  /// Per word that begins or stands inside a person's full name, whose it is; -1 where several have it.
  var byInnerWord = WordIndex()
  /// Per word that stands alone as a name somewhere, how often.
  var singles = WordIndex()
  /// Per surname, whom it meant when it stood alone for the first time.
  var owners = WordIndex()

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
    for index in mentions.indices where named[index].count == 1 {
      if let word = named[index].first { singles[word] = (singles[word] ?? 0) + 1 }
    }
    for index in mentions.indices where named[index].count > 1 {
      link(index, named[index], &mentions, tokens)
    }
    for index in mentions.indices { linkAcronym(beside: index, mentions, tokens, text.bytes) }
    splitNamesakes(&mentions, named, tokens)
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

  /// Gives a mention an entity of its own, whoever shares its surname.
  mutating func link(
    asNew index: Int, _ words: ArraySlice<WordKey>, _ mentions: inout [Mention], _ tokens: [Token]
  ) {
    guard let last = words.last else { return }
    let entity = add(mentions[index], words, last)
    mentions[index].entity = entity
    enrich(entity, with: mentions[index], index, words, tokens)
    entities[entity].role = mentions[index].role
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
    if entities[entity].kind == .unknown, !isShouted(mention, as: entities[entity], tokens) {
      entities[entity].kind = mention.kind
    }
    // "Officer Lund", where Anna Lund and Rolf Lund are named: either may be the officer.
    if let role = mention.role, words.count > 1 || !isShared(words.first),
      tells(role, tokens) > (entities[entity].role.map { tells($0, tokens) } ?? 0)
    {
      entities[entity].role = role
    }
    if entities[entity].sex == nil { entities[entity].sex = sex(of: mention, tokens) }
    if words.count > 1 { fullMentions[entity].append(index) } else { shortMentions[entity] = index }
  }

  /// "BRAMLE – TOUR" below a story of Bramle: capitals make no letters of a name of five that stands in small ones; "Tfo" is TFO.
  private func isShouted(_ mention: Mention, as entity: Entity, _ tokens: [Token]) -> Bool {
    let token = tokens[mention.name.lowerBound]
    return mention.kind == .organisation && mention.name.count == 1 && token.end - token.start > 4
      && token.flags.contains(.allCapitals)
      && !tokens[entity.fullName.lowerBound].flags.contains(.allCapitals)
      && !token.isAny(of: [.organisation, .media, .companyWord])
  }

  /// Whether several people's names end in a word.
  private func isShared(_ word: WordKey?) -> Bool {
    guard let word, let newest = byLastWord[word] else { return false }
    return sharers[newest] >= 0
  }
}
