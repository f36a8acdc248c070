import Provenance

/// Whom a surname means that several people share.
extension NameTable {
  /// Whom a surname means that several people share.
  ///
  /// The one who was named in full before it, if the other was not; else the one whom it meant before, since newspapers leave
  /// it to one of them and name the other in full; else the one named last, and nobody where both were named in one breath.
  mutating func shared(
    _ surname: WordKey, by candidates: [Int], before index: Int, _ mentions: [Mention],
    _ tokens: [Token]
  ) -> Found {
    var named = candidates.compactMap { candidate -> (entity: Int, token: Int)? in
      let full = fullMentions[candidate]
      let behind = full.partitioningIndex { $0 >= index }
      return behind == 0
        ? nil : (entity: candidate, token: mentions[full[behind - 1]].tokens.lowerBound)
    }.sorted { $1.token < $0.token }
    // "Lund spoke for his wife Anna Lund": who is named by somebody else is named in full.
    if named.count > 1 {
      let others = named.filter { !isKin(mentions[fullMentions[$0.entity][0]].tokens, tokens) }
      if !others.isEmpty { named = others }
    }
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

  /// "his wife | Anna Lund", "Lund's son | Per"
  private func isKin(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    if isKinBehind(name, tokens) { return true }
    guard name.lowerBound > 1 else { return false }
    let kin = tokens[name.lowerBound - 1]
    let owner = tokens[name.lowerBound - 2]
    return kin.isAny(of: [.maleWord, .femaleWord]) && !kin.isCapitalised && kin.isAny(of: .office)
      && (owner.isAny(of: .possessivePronoun) || owner.kind == .possessive)
  }

  /// "Anna Lund, the chairman's wife"
  private func isKinBehind(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    let comma = name.upperBound
    guard comma + 2 < tokens.count, tokens[comma].kind == .comma else { return false }
    for index in comma + 1..<min(comma + 6, tokens.count - 1) {
      if tokens[index].kind == .possessive || tokens[index].isAny(of: .possessivePronoun) {
        let kin = tokens[index + 1]
        return kin.isAny(of: [.maleWord, .femaleWord]) && !kin.isCapitalised
          && kin.isAny(of: .office)
      }
      guard tokens[index].isWord else { return false }
    }
    return false
  }

  /// Tokens of a passage about one person.
  private static let passage = 60

  /// Tokens between two names that are named together.
  private static let breath = 12
}
