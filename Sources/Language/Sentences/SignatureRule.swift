/// A dash behind closing marks and a few last words lead to who said it, and go on with its sentence.
struct SignatureRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦“It was dark.” — Anna Lund⟧")
  ]

  /// What stands around the stop.
  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

  /// Whether a dash and at most eleven tokens without a colon or quotation mark are all that is left of the
  /// paragraph.
  func isSignature(_ gap: SentenceScene.Gap) -> Bool {
    guard let first = gap.openers.first,
      tokens[first].kind == .dash || tokens[first].kind == .hyphen,
      gap.closers.contains(where: { tokens[$0].kind == .quotationMark }),
      scene.range.upperBound - first <= 12
    else { return false }
    return !(first..<scene.range.upperBound).contains {
      tokens[$0].kind == .colon || tokens[$0].kind == .quotationMark
    }
  }
}
