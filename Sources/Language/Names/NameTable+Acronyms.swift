/// Letters that stand for a name.
extension NameTable {
  /// `Name (ABC)`, `Name, or ABC,` and `ABC (Name)`: the letters become a name of what stands beside them.
  ///
  /// A name of unknown kind becomes an organisation's. Letters that begin other words are left alone.
  ///
  /// - Parameter index: A mention that has its entity; one without is passed over.
  mutating func linkAcronym(
    beside index: Int, _ mentions: [Mention], _ tokens: [Token], _ bytes: [UInt8]
  ) {
    let name = mentions[index].tokens
    guard let entity = mentions[index].entity else { return }
    let end = name.upperBound
    var letters: Int?
    if end + 2 < tokens.count, tokens[end].kind == .openBracket,
      tokens[end + 2].kind == .closeBracket
    {
      letters = end + 1
    } else if end + 3 < tokens.count, tokens[end].kind == .comma, tokens[end + 1].key == "or",
      tokens[end + 3].kind == .comma || tokens[end + 3].kind == .stop
    {
      letters = end + 2
    } else if name.lowerBound > 1, end < tokens.count, tokens[end].kind == .closeBracket,
      tokens[name.lowerBound - 1].kind == .openBracket
    {
      letters = name.lowerBound - 2
    }
    guard let letters, tokens[letters].flags.contains(.allCapitals),
      Self.isAcronym(letters, of: mentions[index].name, in: tokens, bytes)
    else { return }
    acronyms[tokens[letters].key] = entity
    if entities[entity].kind == .unknown { entities[entity].kind = .organisation }
  }

  /// Whether letters begin the words of a name in their order, small words left out or not ("FBI", "ISIS").
  ///
  /// Letters whose words they do not begin ("UNICEF") are taken where the first agrees and the name heads an organisation.
  ///
  /// - Parameters:
  ///   - letters: Index of their token; stops in it do not count.
  ///   - name: The words, of which there must be two or more, "the" apart.
  static func isAcronym(
    _ letters: Int, of name: Range<Int>, in tokens: [Token], _ bytes: [UInt8]
  ) -> Bool {
    let words = name.filter { tokens[$0].isWord && tokens[$0].key != "the" }
    let signs = bytes[tokens[letters].start..<tokens[letters].end].filter {
      $0 != UInt8(ascii: ".")
    }
    guard words.count > 1, signs.count > 1, let first = words.first else { return false }
    let initials = words.map { bytes[tokens[$0].start] & 0xDF }
    if bytes[tokens[first].start] & 0xDF != signs[0] {
      // "National Institute of Geology and Mines (INGM)": letters of another language's order.
      return signs.count > 2 && words.contains { tokens[$0].isAny(of: .organisation) }
        && signs.allSatisfy { initials.contains($0) }
    }
    var next = 0
    for word in words where next < signs.count && bytes[tokens[word].start] & 0xDF == signs[next] {
      next += 1
    }
    return next == signs.count || words.contains { tokens[$0].isAny(of: .organisation) }
  }
}
