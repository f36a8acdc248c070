/// Where the space behind a stop was lost, a capitalised word begins a sentence, but for addresses and abbreviations.
struct LostSpaceRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("⟦The road was dangerous.⟧⟦The bridge was worse.⟧"),
    .finds("⟦See halden.com for the plan.⟧"),
  ]

  /// What stands around the stop.
  let scene: SentenceScene
  private var tokens: [Token] { scene.tokens }

  /// Whether the stop ends a sentence, though `next` is glued to it.
  ///
  /// - Parameter next: The token behind the stop; an opening mark before the word may be it.
  func parts(_ stop: SentenceScene.Stop, _ next: Int) -> Bool {
    guard stop.first > scene.range.lowerBound, stop.points <= 1, !scene.isDotted(stop.first) else {
      return false
    }
    let word = scene.isOpeningMark(next) || tokens[next].kind == .quotationMark ? next + 1 : next
    guard word < scene.range.upperBound, tokens[word].isWord, tokens[word].isCapitalised else {
      return false
    }
    let after = tokens[word]
    let opens = scene.opensLikely(word)
    guard after.flags.contains(.hasLowerCase) || opens else { return false }
    if next > stop.end || word > next { return tokens[stop.first].isGlued }
    let before = tokens[stop.first - 1]
    if before.kind == .number || before.kind == .closeBracket { return opens }
    let isAddress =
      stop.first - 1 > scene.range.lowerBound && before.isGlued
      && tokens[stop.first - 2].kind == .symbol
    guard before.isWord, !isAddress, !scene.isDotted(stop.first - 1),
      !before.isAny(of: [.abbreviation, .abbreviationBeforeName, .abbreviationBeforeNumber]),
      !Self.domains.contains(after.key)
    else { return false }
    if opens { return before.end - before.start > 1 }
    return !before.isCapitalised && before.end - before.start > 2
      && !before.flags.contains(.hasDigit)
  }

  /// Endings of addresses that a capital does not turn into words: "Halden.Com".
  private static let domains = WordKey.set("com org net co uk gov edu io")
}
