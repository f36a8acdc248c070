import Language

/// Few words in marks, all large, behind a preposition, a possessive or an article are the title of a work, and nobody's
/// speech: “Face the Nation” behind "on CBS’s".
enum WorkTitleRule: LanguageRule {
  static let examples: [RuleExample] = [
    .ignores("She spoke on the Tide’s “Face the Harbour” and left the town."),
    .ignores("In an essay titled ‘We ate the wall and slept well’, Ida Strand tells of it."),
    .ignores("A rowers' group called ‘We row for Lund’ has 40 members."),
    .ignores("It ran with the headline “We are deep in wet sand here.”"),
    .ignores("She goes by the name “Skipper” in the town."),
    .finds(
      "“⟦The pier is safe,⟧” Anna Lund said. “⟦We will open it in May.⟧”",
      ["Anna Lund", "Anna Lund"]),
  ]

  /// Eight tokens are the most, and small words (articles, prepositions, "and") may be small.
  /// Speech in capitals behind a comma or a verb is none: Lund said, “Never Again.”
  ///
  /// - Complexity: O(1).
  static func isTitle(_ quotation: Quotation, _ tokens: [Token]) -> Bool {
    let open = quotation.tokens.lowerBound - 1
    guard open > 0 else { return false }
    let before = tokens[open - 1]
    if isName(quotation, tokens) || isCalled(quotation, tokens) { return true }
    guard quotation.tokens.count <= 8 else { return false }
    guard
      before.kind == .possessive || before.isAny(of: [.preposition, .media, .document])
        || before.key == "the"
    else {
      return false
    }
    return quotation.tokens.allSatisfy { index in
      !tokens[index].isWord || tokens[index].isCapitalised
        || tokens[index].isAny(of: [.determiner, .preposition, .coordinator])
    }
  }

  /// "an essay titled “We Ate the Wall and Slept Well”": however it is written.
  private static func isTitled(_ before: Token) -> Bool {
    before.key.isOne(of: "titled", "entitled", "headlined", "subtitled") || before.key == "headline"
  }

  /// "goes by the name “Bosun.”", "by the nickname “Dash”": what somebody is called, or a work (`isTitled`).
  static func isName(_ quotation: Quotation, _ tokens: [Token]) -> Bool {
    let open = quotation.tokens.lowerBound - 1
    if open > 0, quotation.tokens.count <= 20, isTitled(tokens[open - 1]) { return true }
    return open > 0 && quotation.tokens.count <= 4 && naming.contains(tokens[open - 1].key)
      && quotation.tokens.allSatisfy { !tokens[$0].isWord || tokens[$0].isCapitalised }
  }

  /// "A group called ‘We Row for Lund’ has 40 members": what something new is called; not "what a diver called “wet sand”".
  static func isCalled(_ quotation: Quotation, _ tokens: [Token]) -> Bool {
    let called = quotation.tokens.lowerBound - 2
    guard called > 1, tokens[called].key == "called", quotation.tokens.count <= 12,
      tokens[called - 1].isWord, !tokens[called - 1].isCapitalised,
      !tokens[called - 1].isAny(of: [.auxiliary, .subjectPronoun, .adverb, .negation])
    else { return false }
    let before = max(0, called - 5)..<called
    return before.contains { tokens[$0].key.isOne(of: "a", "an", "another") }
      && !(max(0, called - 9)..<called).contains {
        tokens[$0].key.isOne(of: "what", "which", "that", "who")
      }
  }

  /// "the TNT’s “Morning Harbour”", "her “Harbour Nights” radio show": what a paper or a station has, or what a work is called that
  /// is somebody's.
  ///
  /// - Parameters:
  ///   - sentence: Around the quotation, whose words all begin large.
  ///   - works: Nouns of what bears a title.
  static func isProgramme(
    _ quotation: Quotation, _ tokens: [Token], _ sentence: Range<Int>, _ works: WordKeySet
  ) -> Bool {
    let open = quotation.tokens.lowerBound - 1
    guard open > sentence.lowerBound + 1 else { return false }
    let owner = tokens[open - 1]
    let isOwned = owner.kind == .possessive
    if isOwned,
      tokens[open - 2].isAny(of: .media) || tokens[open - 2].flags.contains(.allCapitals)
    {
      return true
    }
    guard isOwned || owner.isAny(of: .possessivePronoun) else { return false }
    let behind = quotation.tokens.upperBound + 1
    return (behind..<max(behind, min(sentence.upperBound, behind + 2))).contains {
      works.contains(tokens[$0].key)
    }
  }

  /// Nouns that lead to a name.
  private static let naming = WordKey.set("name nickname alias pseudonym handle")
}
