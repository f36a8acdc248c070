/// A dash behind closing marks and a few last words lead to who said it, and go on with its sentence.
struct SignatureRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦“It was dark.” — Anna Lund⟧")
  ]

  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

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
