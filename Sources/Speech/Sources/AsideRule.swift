import Language

/// A name that an article only drops is not whom "he" or "she" means where somebody fits who is spoken of: one within brackets, or
/// one that only tells whose supporters or officials are meant.
struct AsideRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      "Per Moe sold the boat (Rolf Holm paid for it) in May. “⟦It leaked,⟧” he said.", ["Per Moe"]),
    .finds(
      "Per Moe met a crowd of Holm supporters. Rolf Holm had won. Moe argued with Rolf Holm supporters. “⟦It was loud,⟧” he said.",
      ["Per Moe"]),
  ]

  let tokens: [Token]

  /// How far back in its sentence a bracket is looked for.
  private static let reach = 30

  /// Whether a name stands within brackets that the sentence before it opened, or before a noun for those who are with somebody.
  ///
  /// A sentence that is all in brackets is no aside.
  ///
  /// - Parameters:
  ///   - name: The mention's tokens.
  ///   - sentence: Those of its sentence.
  func drops(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
    if name.upperBound < sentence.upperBound, Self.followers.contains(tokens[name.upperBound].key),
      !tokens[name.upperBound].isCapitalised
    {
      return true
    }
    var index = name.lowerBound - 1
    while index > sentence.lowerBound, name.lowerBound - index < Self.reach {
      if tokens[index].kind == .closeBracket { return false }
      if tokens[index].kind == .openBracket { return true }
      index -= 1
    }
    return false
  }

  /// Those who are with somebody, or what is about them: plurals and bodies that do nothing by themselves.
  private static let followers = WordKey.set(
    """
    supporters voters backers fans followers loyalists critics opponents officials aides advisers advisors allies donors
    administration campaign presidency rally rallies era appointees nominees
    """)
}
