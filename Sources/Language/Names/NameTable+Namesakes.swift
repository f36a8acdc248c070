/// Two who share a surname, of whom the article names one in full and the other by an office alone.
extension NameTable {
  /// "Anna Lund thanked | President Lund": who is named in full and whom an office tells in the same sentence are two.
  ///
  /// Makes the second before any surname alone is read, so that neither the office nor the words of one go to the other. Nobody
  /// is split whose full name carries that office anywhere.
  ///
  /// - Complexity: O(*n*) in mentions; eight are looked at around each surname with an office.
  mutating func splitNamesakes(
    _ mentions: inout [Mention], _ named: [ArraySlice<WordKey>], _ tokens: [Token]
  ) {
    for index in mentions.indices where mentions[index].entity == nil && named[index].count == 1 {
      guard let word = named[index].first, let office = office(of: mentions[index], tokens),
        let bearer = byLastWord[word], sharers[bearer] < 0, fullWords[bearer].count > 1,
        entities[bearer].kind == .person,
        !holds(bearer, office, mentions, tokens),
        isNamedBeside(bearer, index, mentions, tokens)
      else { continue }
      link(asNew: index, named[index], &mentions, tokens)
    }
  }

  /// So often named in full: an article that could shorten the name would have done so.
  private static let often = 3

  /// The one of two namesakes whom a surname alone means: the one told by an office, where the office goes with it or the other
  /// is named in full again and again; else nobody.
  ///
  /// - Returns: nil where no such namesake is among them.
  func namesake(
    among candidates: [Int], _ mention: Mention, _ tokens: [Token]
  ) -> Found? {
    let told = candidates.first { entity in
      fullWords[entity].count == 1 && (entities[entity].role.map { tells($0, tokens) } ?? 0) > 2
    }
    guard let told else { return nil }
    let isAlwaysWhole = candidates.contains { fullMentions[$0].count >= Self.often }
    return office(of: mention, tokens) != nil || isAlwaysWhole ? .one(told) : .several
  }

  /// Whether somebody of a sex is named in full and shares the surname by which an entity of no known sex alone is called.
  ///
  /// Then "she" is rather the one of whom that is known.
  public func hasNamesake(_ entity: Int, of sex: Entity.Sex) -> Bool {
    guard entities[entity].sex == nil, fullWords[entity].count == 1,
      let word = fullWords[entity].first, var next = byLastWord[word], sharers[next] >= 0
    else { return false }
    var seen = 0
    while next >= 0, seen < 40 {
      if fullWords[next].count > 1, entities[next].sex == sex { return true }
      next = sharers[next]
      seen += 1
    }
    return false
  }

  /// The title before a surname, where it is an office and not mere address.
  private func office(of mention: Mention, _ tokens: [Token]) -> Range<Int>? {
    guard let role = mention.role, mention.name.lowerBound > mention.tokens.lowerBound,
      role.upperBound == mention.name.lowerBound, tells(role, tokens) > 2
    else { return nil }
    return role
  }

  /// Whether one of the full names of somebody has a word of an office in its own.
  private func holds(
    _ entity: Int, _ office: Range<Int>, _ mentions: [Mention], _ tokens: [Token]
  ) -> Bool {
    fullMentions[entity].contains { mention in
      mentions[mention].role?.contains { own in
        office.contains { tokens[$0].isWord && tokens[$0].key == tokens[own].key }
      } ?? false
    }
  }

  /// Whether somebody's full name stands in the sentence of a mention, with no colon or dash between.
  private func isNamedBeside(
    _ entity: Int, _ index: Int, _ mentions: [Mention], _ tokens: [Token]
  ) -> Bool {
    let near = max(0, index - 4)..<min(mentions.count, index + 5)
    return near.contains { other in
      guard mentions[other].entity == entity else { return false }
      let first = min(mentions[other].tokens.lowerBound, mentions[index].tokens.lowerBound)
      let last = max(mentions[other].tokens.lowerBound, mentions[index].tokens.lowerBound)
      return !(first + 1..<last + 1).contains {
        tokens[$0].flags.contains(.opensSentence) || tokens[$0].kind == .colon
          || tokens[$0].kind == .dash
      }
    }
  }
}
