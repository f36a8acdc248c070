import Provenance

/// What a name names, from its words and its neighbours.
enum NameKind {
  static func of(
    _ name: Range<Int>, role: Range<Int>?, in tokens: [Token], paragraph: Paragraph
  ) -> Mention.Kind {
    var all: WordClass = []
    var common = WordClass(rawValue: .max)
    var count = 0
    var ends = (first: name.lowerBound, last: name.lowerBound)
    var hasInitial = false
    for index in name where tokens[index].isWord {
      let token = tokens[index]
      all.formUnion(token.classes)
      common = WordClass(rawValue: common.rawValue & token.classes.rawValue)
      if count == 0 { ends.first = index }
      if count > 0, token.end - token.start == 1 { hasInitial = true }
      ends.last = index
      count += 1
    }
    guard count > 0 else { return .unknown }
    let (first, last) = (tokens[ends.first], tokens[ends.last])
    let isGiven = first.isAny(of: [.maleName, .femaleName])
    // "Anna Bank" may be a person, "Anna Lund Foundation" is none.
    if last.isAny(of: [.organisation, .media]),
      !isGiven || count > 2 && last.isAny(of: .organisation)
    {
      return .organisation
    }
    if first.key == "the" { return .organisation }
    // "Moe & Co.", "Lund Bros."
    if count > 1, last.key == "co" || last.key == "bros" {
      return .organisation
    }
    if !all.isDisjoint(with: .organisation) && !isGiven {
      return .organisation
    }
    if count > 1, last.isAny(of: .companyWord), !isGiven {
      return .organisation
    }
    if role != nil { return .person }
    if count == 2, first.isAny(of: .placeOpener) { return .place }
    if last.isAny(of: .placeNoun) || !common.isDisjoint(with: .placeName) {
      return .place
    }
    if isGiven && count > 1 { return .person }
    if isAge(after: name, tokens, paragraph) { return .person }
    if last.flags.contains(.allCapitals) && last.end - last.start <= 6
      && count == 1
    {
      return .organisation
    }
    let before =
      name.lowerBound > paragraph.tokens.lowerBound ? tokens[name.lowerBound - 1].key : .none
    if count == 1 {
      if before.isOne(of: "in", "near", "from", "at", "outside") {
        return .place
      }
      return isGiven ? .person : .unknown
    }
    if before.isOne(of: "in", "near", "outside") { return .place }
    if name.count == count && count <= 4, before != "the",
      all.isDisjoint(with: [.demonym, .placeName, .functionWord, .party])
    {
      return .person
    }
    return hasInitial ? .person : .unknown
  }

  /// "Anna Lund, 54,"
  private static func isAge(after name: Range<Int>, _ tokens: [Token], _ paragraph: Paragraph)
    -> Bool
  {
    let index = name.upperBound
    guard index + 2 < paragraph.tokens.upperBound else { return false }
    return tokens[index].kind == .comma && tokens[index + 1].kind == .number
      && tokens[index + 1].end - tokens[index + 1].start == 2 && tokens[index + 2].kind == .comma
  }
}
