import Language

/// An office means the one person whom the article gives the whole of it: "the mayor", "the vice president".
struct OfficeRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      "Mayor Anna Lund opened the pier. The mayor said ⟦the town would pay for the new boats⟧.",
      ["Anna Lund"]),
    .finds(
      "Anna Lund, the former mayor, opened the pier. The mayor said ⟦the town would pay for the new boats⟧.",
      ["The mayor"]),
  ]

  /// Its history tells whether a stranger with the same office spoke since.
  let resolver: SourceResolver
  private var tokens: [Token] { resolver.tokens }
  private var names: NameTable { resolver.names }

  /// The one person whom the article gives an office; of several the one named last, where the others are out of sight.
  ///
  /// Every word of it must be the holder's: "the fire chief" is not the police chief, nor "the other doctor" the one named.
  ///
  /// Mentions are looked at nearest first. As soon as a second holder comes up, either it is out of
  /// sight, and the search ends with the first, or nobody is meant. A holder is given up, too,
  /// where a rival without a name may have the office.
  ///
  /// - Parameter words: The office without its article.
  /// - Returns: Index of the entity.
  func holder(_ words: Range<Int>) -> Int? {
    var nearest: (entity: Int, token: Int)?
    for number in resolver.mentions(before: words.lowerBound) {
      let mention = resolver.mentions[number]
      guard let entity = mention.entity, names.entities[entity].kind == .person,
        holds(entity, mention, words)
      else { continue }
      if let nearest, nearest.entity != entity {
        guard nearest.token - mention.tokens.lowerBound > SourceResolver.sight else { return nil }
        break
      }
      nearest = nearest ?? (entity, mention.tokens.lowerBound)
    }
    guard let nearest, !isRivalled(words.upperBound - 1, since: nearest.token) else { return nil }
    return nearest.entity
  }

  // MARK: Holders

  /// The office must be in the title before the name, the role of the entity, or the role at this
  /// mention; the words before it ("fire" of "fire chief") in one of them, or in the two tokens
  /// before it.
  ///
  /// - Parameter words: The office without its article; its last word is the head.
  private func holds(_ entity: Int, _ mention: Mention, _ words: Range<Int>) -> Bool {
    let role = names.entities[entity].role
    let title = mention.tokens.lowerBound..<mention.name.lowerBound
    func any(_ test: (Range<Int>) -> Bool) -> Bool {
      test(title) || role.map(test) ?? false || mention.role.map(test) ?? false
    }
    guard any({ isHeld(words, in: $0) }) else { return false }
    return words.dropLast().allSatisfy { word in
      any { range in
        // "Norland's president": what stands right before an office belongs to it.
        (max(0, range.lowerBound - 2)..<range.upperBound).contains {
          !range.isEmpty && tokens[$0].key == tokens[word].key
        }
      }
    }
  }

  /// Whether a role is the office itself: not of somebody under it, before it or behind it.
  ///
  /// A preposition before the office in the role makes it somebody else's: in "aide to the mayor"
  /// nobody is mayor.
  private func isHeld(_ words: Range<Int>, in role: Range<Int>) -> Bool {
    let key = tokens[words.upperBound - 1].key
    let short = Self.shortTitles.first { $0.long == key }?.short
    for index in role {
      let token = tokens[index]
      // "adviser to | the president"
      if token.isAny(of: .preposition) { return false }
      // "the semi-official NORA"
      if token.key == "official", token.isGlued, tokens[index - 1].kind == .hyphen { continue }
      guard token.key == key || short != nil && token.key == short else { continue }
      if isHead(index, of: role), !isLessened(index, role, words) { return true }
    }
    return false
  }

  /// "general | manager", "president-elect", "the president's | aide": the office is only half of another.
  ///
  /// - Parameters:
  ///   - index: The word of the office in the role.
  ///   - role: The tokens of the role, or of a title before a name.
  private func isHead(_ index: Int, of role: Range<Int>) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return true }
    if tokens[next].kind == .hyphen && tokens[next].isGlued || tokens[next].kind == .possessive {
      return false
    }
    guard next < role.upperBound, tokens[next].isWord else { return true }
    return tokens[next].isAny(of: [
      .preposition, .coordinator, .subordinator, .abbreviationBeforeName,
    ])
  }

  /// "former mayor", "vice president": no holder of the bare office, unless the words say as much.
  ///
  /// Words before the role count as well, two tokens back: "the former mayor Anna Lund".
  private func isLessened(_ index: Int, _ role: Range<Int>, _ words: Range<Int>) -> Bool {
    var before = index - 1
    while before >= max(0, role.lowerBound - 2),
      tokens[before].isWord || tokens[before].kind == .hyphen
    {
      let key = tokens[before].key
      if Self.lessening.contains(key), !words.contains(where: { tokens[$0].key == key }) {
        return true
      }
      before -= 1
    }
    return false
  }

  /// Words before an office that is not, not yet or no longer had.
  private static let lessening = WordKey.set(
    "former ex late acting interim outgoing incoming onetime retired ousted deputy vice assistant associate"
  )

  // MARK: Rivals

  /// How many tokens behind a holder's name are looked at for rivals.
  ///
  /// A wall of names between takes linear time.
  private static let rivalReach = 400

  /// Whether somebody without a name may have the office too: a successor, "another officer", or "the French president", who
  /// spoke last.
  ///
  /// - Parameters:
  ///   - head: The last word of the office.
  ///   - token: Where its holder was named last.
  private func isRivalled(_ head: Int, since token: Int) -> Bool {
    let key = tokens[head].key
    if let words = resolver.history.stranger?.words, words.lowerBound > token, words.count > 2,
      words.last.map({ tokens[$0].key }) == key,
      !words.contains(where: { Self.lessening.contains(tokens[$0].key) })
    {
      return true
    }
    return (max(token, head - Self.rivalReach)..<head).contains { index in
      let word = tokens[index]
      return word.key == "successor" && !word.flags.contains(.quoted)
        || word.key == key && index > 0
          && tokens[index - 1].key.isOne(of: "another", "other", "second", "next", "new")
          && !isNamed(index)
    }
  }

  /// "the new mayor, Anna Lund", "new mayor Anna Lund"
  ///
  /// A name within two tokens behind: then the new holder is a mention like others, and has been
  /// looked at.
  private func isNamed(_ office: Int) -> Bool {
    (office + 1..<min(office + 3, tokens.count)).contains { resolver.mentionNumber(at: $0) != nil }
  }

  /// Titles that stand shortened before a name.
  ///
  /// So "Dr. Lund" may be "the doctor".
  private static let shortTitles: [(long: WordKey, short: WordKey)] = [
    ("doctor", "dr"), ("professor", "prof"), ("senator", "sen"), ("governor", "gov"),
    ("representative", "rep"), ("general", "gen"), ("captain", "capt"), ("sergeant", "sgt"),
    ("lieutenant", "lt"), ("reverend", "rev"), ("colonel", "col"),
  ]
}
