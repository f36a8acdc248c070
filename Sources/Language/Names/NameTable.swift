import Provenance

/// Somebody or something that an article names, under all the names it uses.
package struct Entity: Sendable {
  /// What it is.
  package internal(set) var kind: Mention.Kind
  /// The fullest name that the article prints, first place of it, as tokens.
  package internal(set) var fullName: Range<Int>
  /// The first title or office that the article gives it.
  package internal(set) var role: Range<Int>?
  /// What its titles, given name and appositions tell.
  package internal(set) var sex: Sex?
  /// Indices of its mentions, in order.
  package internal(set) var mentions: [Int]

  /// As pronouns tell it.
  package enum Sex: UInt8, Sendable { case male, female }
}

/// Who is who in one article.
///
/// A longer name takes in the shorter ones that end in the same word ("Anna Lund", "Ms. Lund", "Lund"); letters in brackets
/// behind a name are that name ("Union of Pilots and Crews (UPC)"). A surname that two people share stays with the one
/// named last in full.
package struct NameTable: Sendable {
  /// In order of first mention.
  package private(set) var entities: [Entity] = []
  private var byLastWord: [WordKey: [Int]] = [:]
  private var acronyms: [WordKey: Int] = [:]

  /// Groups the mentions and writes their entities into them.
  init(_ mentions: inout [Mention], in tokens: [Token]) {
    // Full names first: a surname may stand in the headline before its full name comes.
    for index in mentions.indices where words(mentions[index].name, tokens).count > 1 {
      link(index, &mentions, tokens)
    }
    for index in mentions.indices { linkAcronym(after: index, mentions, tokens) }
    for index in mentions.indices where mentions[index].entity == nil {
      link(index, &mentions, tokens)
    }
    for index in entities.indices { entities[index].mentions.sort() }
  }

  private func words(_ range: Range<Int>, _ tokens: [Token]) -> [WordKey] {
    range.filter { tokens[$0].isWord && tokens[$0].key != "the" }.map { tokens[$0].key }
  }

  private mutating func link(_ index: Int, _ mentions: inout [Mention], _ tokens: [Token]) {
    let mention = mentions[index]
    let words = words(mention.name, tokens)
    guard let last = words.last else { return }
    let entity = find(words, mention, before: index, mentions, tokens) ?? add(mention, last)
    mentions[index].entity = entity
    enrich(entity, with: mention, index, words, tokens)
  }

  private mutating func add(_ mention: Mention, _ last: WordKey) -> Int {
    entities.append(
      Entity(kind: mention.kind, fullName: mention.name, role: nil, sex: nil, mentions: []))
    byLastWord[last, default: []].append(entities.count - 1)
    return entities.count - 1
  }

  private func find(
    _ words: [WordKey], _ mention: Mention, before index: Int, _ mentions: [Mention],
    _ tokens: [Token]
  ) -> Int? {
    guard let last = words.last else { return nil }
    if words.count == 1, let entity = acronyms[last] { return entity }
    let candidates = (byLastWord[last] ?? []).filter { candidate in
      let full = self.words(entities[candidate].fullName, tokens)
      if words.count == 1 { return full.count == 1 || canShorten(entities[candidate], mention) }
      return full.count == 1 || isSame(words, full)
    }
    if candidates.count <= 1 { return candidates.first }
    // Two people of one surname: the one named last in full before this mention.
    let named = candidates.map { candidate in
      (candidate, entities[candidate].mentions.last { $0 < index && mentions[$0].name.count > 1 })
    }
    return named.max { ($0.1 ?? -1) < ($1.1 ?? -1) }?.0
  }

  /// A surname stands for a person, a last word seldom for an organisation ("Party").
  private func canShorten(_ entity: Entity, _ mention: Mention) -> Bool {
    switch entity.kind {
    case .person: mention.kind != .place && mention.kind != .organisation
    case .organisation, .place: false
    case .unknown: mention.kind == .unknown || mention.kind == .person
    }
  }

  /// "Hillary Rodham Clinton" and "Hillary Clinton", but not "Bill Clinton".
  private func isSame(_ a: [WordKey], _ b: [WordKey]) -> Bool {
    a.first == b.first && a.last == b.last
  }

  private mutating func enrich(
    _ entity: Int, with mention: Mention, _ index: Int, _ words: [WordKey], _ tokens: [Token]
  ) {
    if words.count > 1,
      self.words(entities[entity].fullName, tokens).count < 2
        || mention.name.lowerBound < entities[entity].fullName.lowerBound
    {
      entities[entity].fullName = mention.name
    }
    if entities[entity].kind == .unknown { entities[entity].kind = mention.kind }
    if entities[entity].role == nil { entities[entity].role = mention.role }
    if entities[entity].sex == nil { entities[entity].sex = sex(of: mention, tokens) }
    entities[entity].mentions.append(index)
  }

  private func sex(of mention: Mention, _ tokens: [Token]) -> Entity.Sex? {
    let beside =
      Array(mention.tokens.lowerBound..<mention.name.lowerBound) + Array(mention.role ?? 0..<0)
    for index in beside {
      if tokens[index].isAny(of: .maleWord) { return .male }
      if tokens[index].isAny(of: .femaleWord) { return .female }
    }
    guard mention.kind == .person, let first = mention.name.first(where: { tokens[$0].isWord })
    else { return nil }
    if mention.name.count == 1 { return nil }
    if tokens[first].isAny(of: .maleName) { return .male }
    return tokens[first].isAny(of: .femaleName) ? .female : nil
  }

  /// `Name (ABC)`: the letters become a name of what stands before the bracket.
  private mutating func linkAcronym(after index: Int, _ mentions: [Mention], _ tokens: [Token]) {
    let end = mentions[index].tokens.upperBound
    guard end + 2 < tokens.count, tokens[end].kind == .openBracket,
      tokens[end + 1].flags.contains(.allCapitals), tokens[end + 2].kind == .closeBracket,
      let entity = mentions[index].entity
    else { return }
    acronyms[tokens[end + 1].key] = entity
    if entities[entity].kind == .unknown { entities[entity].kind = .organisation }
  }
}
