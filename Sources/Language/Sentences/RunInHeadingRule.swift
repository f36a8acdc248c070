/// A heading that an export has run into the sentence behind it: "A long night In the harbour, ...". It is no part of it.
///
/// Nothing but the capital of a small word in the middle of a sentence shows it. Titles of works and names have such capitals, too, so
/// only words are asked that hardly stand in them, behind a word that is small and takes no name.
struct RunInHeadingRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦The ferry has sunk.⟧ A long night ⟦The divers went home.⟧ ⟦It rained.⟧"),
    .finds("⟦The ferry has sunk.⟧ A long night ⟦But Ole Dahl went home.⟧ ⟦It rained.⟧"),
    .finds("⟦The ferry has sunk.⟧ ⟦The paper The Norrhamn Ledger said so.⟧"),
    .finds(
      "⟦The ferry has sunk.⟧ ⟦Her new play and her very old project On common ground are out.⟧"),
    .finds("⟦The ferry has sunk.⟧ ⟦The museum of The old harbour is shut.⟧"),
  ]

  /// The tokens of all paragraphs so far.
  let tokens: [Token]
  /// The tokens of the paragraph.
  let range: Range<Int>

  /// Whether a sentence begins at a token though no stop stands before it.
  ///
  /// - Parameter start: Where the sentence before it began.
  /// - Complexity: O(1).
  func begins(at index: Int, from start: Int) -> Bool {
    guard tokens[index].isCapitalised, tokens[index].isWord, index > range.lowerBound,
      index + 1 < range.upperBound
    else { return false }
    let (before, word, next) = (tokens[index - 1], tokens[index], tokens[index + 1])
    guard before.isWord, !before.isCapitalised, !word.isGlued, !before.flags.contains(.dotted),
      !word.flags.contains(.allCapitals), next.isWord, !before.isAny(of: Self.takesName)
    else { return false }
    if Self.turns.contains(word.key) { return true }
    guard !next.isCapitalised else { return false }
    return Self.openers.contains(word.key)
      || index - start <= Self.shortest && Self.prepositions.contains(word.key)
  }

  /// Whether a sentence is such a heading: short, without a stop, before another of its paragraph.
  func isHeading(_ sentence: Range<Int>) -> Bool {
    sentence.count <= Self.longest && sentence.upperBound < range.upperBound
      && begins(at: sentence.upperBound, from: sentence.lowerBound)
  }

  /// In tokens, of a heading.
  private static let shortest = 6
  /// In tokens. A longer one may be a sentence that lost its stop.
  private static let longest = 25
  /// "of The old harbour", "and The company", "called The road": what may stand before a name with an article.
  private static let takesName: WordClass = [
    .preposition, .determiner, .coordinator, .subordinator, .auxiliary, .possessivePronoun,
    .speechVerb, .functionWord,
  ]
  /// Words that turn to something else, before any word.
  private static let turns = WordKey.set("but however meanwhile although despite")
  /// Words that open sentences, before a small word: no "A", which is a grade, and no "It".
  private static let openers = WordKey.set(
    "the these those when while they he she since if")
  /// The same, which open titles of works, too: only behind the few words of a heading.
  private static let prepositions = WordKey.set("in on after before as")
}
