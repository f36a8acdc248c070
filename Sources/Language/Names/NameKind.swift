import Provenance

/// What a name names, from its words and its neighbours.
enum NameKind {
  static func of(
    _ name: Range<Int>, role: Range<Int>?, in tokens: [Token], paragraph: Paragraph
  ) -> Mention.Kind {
    let words = name.filter { tokens[$0].isWord }
    guard let first = words.first, let last = words.last else { return .unknown }
    // "Anna Bank" may be a person, "Anna Lund Foundation" is none.
    if tokens[last].isAny(of: [.organisation, .media]),
      !isGiven(tokens[first]) || words.count > 2 && tokens[last].isAny(of: .organisation)
    {
      return .organisation
    }
    if tokens[first].key == "the" { return .organisation }
    // "Moe & Co.", "Lund Bros."
    if words.count > 1, tokens[last].key == "co" || tokens[last].key == "bros" {
      return .organisation
    }
    if words.contains(where: { tokens[$0].isAny(of: .organisation) }) && !isGiven(tokens[first]) {
      return .organisation
    }
    if words.count > 1, tokens[last].isAny(of: .companyWord), !isGiven(tokens[first]) {
      return .organisation
    }
    if role != nil { return .person }
    if words.count == 2, tokens[first].isAny(of: .placeOpener) { return .place }
    if tokens[last].isAny(of: .placeNoun) || words.allSatisfy({ tokens[$0].isAny(of: .placeName) })
    {
      return .place
    }
    if isGiven(tokens[first]) && words.count > 1 { return .person }
    if isAge(after: name, tokens, paragraph) { return .person }
    if tokens[last].flags.contains(.allCapitals) && tokens[last].end - tokens[last].start <= 6
      && words.count == 1
    {
      return .organisation
    }
    if words.count == 1 {
      if follows(name, tokens, paragraph, ["in", "near", "from", "at", "outside"]) {
        return .place
      }
      return isGiven(tokens[first]) ? .person : .unknown
    }
    if follows(name, tokens, paragraph, ["in", "near", "outside"]) { return .place }
    if name.count == words.count && words.count <= 4, !follows(name, tokens, paragraph, ["the"]),
      !words.contains(where: {
        tokens[$0].isAny(of: [.demonym, .placeName, .functionWord, .party])
      })
    {
      return .person
    }
    let hasInitial = words.dropFirst().contains { tokens[$0].end - tokens[$0].start == 1 }
    return hasInitial ? .person : .unknown
  }

  private static func isGiven(_ token: Token) -> Bool { token.isAny(of: [.maleName, .femaleName]) }

  /// "Anna Lund, 54,"
  private static func isAge(after name: Range<Int>, _ tokens: [Token], _ paragraph: Paragraph)
    -> Bool
  {
    let index = name.upperBound
    guard index + 2 < paragraph.tokens.upperBound else { return false }
    return tokens[index].kind == .comma && tokens[index + 1].kind == .number
      && tokens[index + 1].end - tokens[index + 1].start == 2 && tokens[index + 2].kind == .comma
  }

  private static func follows(
    _ name: Range<Int>, _ tokens: [Token], _ paragraph: Paragraph, _ words: [WordKey]
  ) -> Bool {
    let index = name.lowerBound - 1
    return index >= paragraph.tokens.lowerBound && words.contains(tokens[index].key)
  }
}
