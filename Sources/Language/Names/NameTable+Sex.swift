/// What the words of a name and beside it tell of the sex of whom it names.
extension NameTable {
  /// By a title or an office, a word of kin before the name, or the given name.
  ///
  /// - Returns: nil where none of these tells; a name of one word tells nothing by itself ("Grace").
  func sex(of mention: Mention, _ tokens: [Token]) -> Entity.Sex? {
    let title = mention.tokens.lowerBound..<mention.name.lowerBound
    if let sex = sexOfWord(in: title, tokens) ?? mention.role.flatMap({ sexOfWord(in: $0, tokens) })
    {
      return sex
    }
    if let sex = sexOfKin(before: mention.tokens, tokens) { return sex }
    guard mention.kind == .person, let first = mention.name.first(where: { tokens[$0].isWord })
    else { return nil }
    if mention.name.count == 1 || Self.shared.contains(tokens[first].key) { return nil }
    if tokens[first].isAny(of: .maleName) { return .male }
    return tokens[first].isAny(of: .femaleName) ? .female : nil
  }

  /// Given names of men and women, beside those that the lexicon has for neither.
  private static let shared = WordKey.set(
    "terry alex chris sam jean jan kelly tracy andrea lee ali noor robbie cory sidney dominique max micah"
  )

  /// "Mrs.", "chairman"; the "his" of "his aide" is somebody else's.
  ///
  /// The first word that tells of a sex is the answer.
  private func sexOfWord(in range: Range<Int>, _ tokens: [Token]) -> Entity.Sex? {
    // "the chairman's wife": whose wife she is tells nothing of her.
    let start = range.last { tokens[$0].kind == .possessive } ?? range.lowerBound
    for index in start..<range.upperBound
    where tokens[index].isAny(of: [.maleWord, .femaleWord]) {
      if tokens[index].isAny(of: [.subjectPronoun, .objectPronoun, .possessivePronoun]) {
        continue
      }
      return tokens[index].isAny(of: .maleWord) ? .male : .female
    }
    return nil
  }

  /// "his wife Anna", "Lund's husband, Per,": a word of kin before the name.
  ///
  /// Pronouns tell of nobody's sex here: in "gave her Lund's boat" she is not Lund.
  private func sexOfKin(before name: Range<Int>, _ tokens: [Token]) -> Entity.Sex? {
    var index = name.lowerBound - 1
    guard index > 0 else { return nil }
    if tokens[index].kind == .comma {
      guard name.upperBound < tokens.count, tokens[name.upperBound].kind == .comma,
        tokens[index - 1].isAny(of: [.maleWord, .femaleWord]), index > 1,
        tokens[index - 2].isAny(of: .possessivePronoun) || tokens[index - 2].kind == .possessive
          || tokens[index - 2].isAny(of: .adjective)
      else { return nil }
      index -= 1
    }
    let kin = tokens[index]
    guard kin.isWord, !kin.isAny(of: [.subjectPronoun, .objectPronoun, .possessivePronoun]) else {
      return nil
    }
    if kin.isAny(of: .maleWord) { return .male }
    return kin.isAny(of: .femaleWord) ? .female : nil
  }
}
