import Provenance

/// What a name names, from its words and its neighbours.
enum NameKind {
  /// - Parameters:
  ///   - name: The tokens of the name, in `paragraph`.
  ///   - role: The tokens of what is said of its bearer beside it, if there are any: only people have roles.
  /// - Returns: `.unknown` where nothing tells, as for a lone word ("Halden said").
  static func of(
    _ name: Range<Int>, role: Range<Int>?, in tokens: [Token], paragraph: Paragraph
  ) -> Mention.Kind {
    guard let words = Words(of: name, in: tokens) else { return .unknown }
    if words.isBody { return .organisation }
    if role != nil { return .person }
    if words.isPlace { return .place }
    if words.isGiven && words.count > 1 { return .person }
    if isAge(after: name, tokens, paragraph) { return .person }
    if isRegion(name, tokens, paragraph) { return .place }
    if words.count == 1, words.last.flags.contains(.allCapitals),
      words.last.end - words.last.start <= 6
    {
      return .organisation
    }
    let before =
      name.lowerBound > paragraph.tokens.lowerBound ? tokens[name.lowerBound - 1].key : .none
    if words.count == 1 {
      if before.isOne(of: "in", "near", "from", "at", "outside") {
        return .place
      }
      return words.isGiven ? .person : .unknown
    }
    if before.isOne(of: "in", "near", "outside") { return .place }
    if name.count == words.count && words.count <= 4, before != "the",
      words.all.isDisjoint(with: [.demonym, .placeName, .functionWord, .party])
    {
      return .person
    }
    return words.hasInitial ? .person : .unknown
  }

  /// The words of a name, all together.
  private struct Words {
    /// How many there are, marks apart; at least one.
    private(set) var count = 0
    /// The classes that any of them has.
    private(set) var all: WordClass = []
    /// The classes that each of them has.
    private var common = WordClass(rawValue: .max)
    /// Whether one letter stands behind the first word: "Anna B. Lund".
    private(set) var hasInitial = false
    private let first: Token
    /// The last word.
    let last: Token

    /// nil where a name has no word.
    init?(of name: Range<Int>, in tokens: [Token]) {
      var ends: (first: Token, last: Token)?
      for index in name where tokens[index].isWord {
        let token = tokens[index]
        all.formUnion(token.classes)
        common = WordClass(rawValue: common.rawValue & token.classes.rawValue)
        if count > 0, token.end - token.start == 1 { hasInitial = true }
        ends = (ends?.first ?? token, token)
        count += 1
      }
      guard let ends else { return nil }
      (first, last) = ends
    }

    /// Whether it begins with a common given name.
    var isGiven: Bool { first.isAny(of: [.maleName, .femaleName]) }

    /// Whether its words alone make it a body's, a firm's or a paper's name.
    var isBody: Bool {
      // "Anna Bank" may be a person, "Anna Lund Foundation" is none.
      if last.isAny(of: [.organisation, .media]),
        !isGiven || count > 2 && last.isAny(of: .organisation)
      {
        return true
      }
      if first.key == "the" { return true }
      // "Moe & Co.", "Lund Bros."
      if count > 1, last.key == "co" || last.key == "bros" { return true }
      if !all.isDisjoint(with: .organisation) && !isGiven { return true }
      return count > 1 && last.isAny(of: .companyWord) && !isGiven
    }

    /// Whether its words alone make it a place's: "Fort Halden", "Halden River".
    var isPlace: Bool {
      count == 2 && first.isAny(of: .placeOpener)
        || last.isAny(of: .placeNoun) || !common.isDisjoint(with: .placeName)
    }
  }

  /// "a nurse in Halden, | West Norland, | said": between commas behind a place that a preposition inside the sentence leads to.
  ///
  /// Behind a preposition that opens the sentence, or before words that tell who somebody is, it may be a person: "In Halden,
  /// Lund, a nurse, said".
  private static func isRegion(_ name: Range<Int>, _ tokens: [Token], _ paragraph: Paragraph)
    -> Bool
  {
    let lower = paragraph.tokens.lowerBound
    guard name.lowerBound - 3 >= lower, tokens[name.lowerBound - 1].kind == .comma,
      name.upperBound + 1 < paragraph.tokens.upperBound, tokens[name.upperBound].kind == .comma,
      !tokens[name.upperBound + 1].isAny(of: [.determiner, .possessivePronoun, .office, .title]),
      tokens[name.upperBound + 1].key != "who"
    else { return false }
    var index = name.lowerBound - 2
    while index > lower, name.lowerBound - index < 6, tokens[index].isWord,
      tokens[index].isCapitalised
    {
      index -= 1
    }
    return index < name.lowerBound - 2 && !tokens[index].flags.contains(.opensSentence)
      && tokens[index].key.isOne(of: "in", "near", "from", "at", "outside")
  }

  /// "Anna Lund, 54,"
  ///
  /// Two digits between commas, as newspapers set ages.
  private static func isAge(after name: Range<Int>, _ tokens: [Token], _ paragraph: Paragraph)
    -> Bool
  {
    let index = name.upperBound
    guard index + 2 < paragraph.tokens.upperBound else { return false }
    return tokens[index].kind == .comma && tokens[index + 1].kind == .number
      && tokens[index + 1].end - tokens[index + 1].start == 2 && tokens[index + 2].kind == .comma
  }
}
