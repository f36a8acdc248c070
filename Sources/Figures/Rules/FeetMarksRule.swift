import Language

/// Feet and inches with straight or curly marks: 6'4".
///
/// A mark behind a number closes a quotation far more often; the two together, with digits between, are a height, and one
/// alone is a length outside quotations, before what is so long.
struct FeetMarksRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The goalkeeper, ⟦6'⟧⟦4”⟧ tall, left."),
    .finds("He is ⟦6'⟧ ⟦11”⟧ and plays in goal."),
    .finds("The door is ⟦6'⟧⟦8''⟧ high."),
    .finds("A ⟦12”⟧ pipe burst, and the boat is ⟦40'⟧ long."),
    .finds("He said: “We are ⟦12⟧” and left."),
    .finds("She asked for “⟦at least 18⟧”."),
  ]

  let scene: Scene

  /// Feet are told by the inches behind them, inches by the feet before. A space may stand between them when the inches have
  /// a mark glued to them. Alone they must be outside quotation marks, with a noun or "long" and the like behind.
  ///
  /// - Parameter index: Where the mark would stand, glued to its number.
  func unit(at index: Int) -> FoundUnit? {
    guard scene.isGlued(index) else { return nil }
    if isApostrophe(index), isNumber(index + 1), !isApostrophe(index + 2),
      scene.isGlued(index + 1)
        || scene.kind(index + 2) == .quotationMark && scene.isGlued(index + 2)
    {
      return FoundUnit(name: "foot", kind: .distance, end: index + 1)
    }
    guard isApostrophe(index - 2), isNumber(index - 1), scene.kind(index - 3) == .number,
      !isApostrophe(index)
    else { return lone(index) }
    return FoundUnit(name: "inch", kind: .distance, end: index + 1)
  }

  /// "a 12" pipe", "40' long"
  private func lone(_ index: Int) -> FoundUnit? {
    let next = index + 1
    guard scene.kind(index) == .quotationMark, scene.kind(index - 1) == .number,
      !scene.tokens[index - 1].flags.contains(.quoted), scene.kind(next) == .word,
      !scene.isGlued(next),
      !scene.tokens[next].isCapitalised || scene.tokens[next].flags.contains(.allCapitals),
      !scene.isWord(
        next,
        [
          .auxiliary, .speechVerb, .commonVerb, .coordinator, .subordinator, .subjectPronoun,
          .determiner, .preposition, .adverb, .timeWord,
        ]) || scene.key(next) == "long"
    else { return nil }
    if scene.isMark("\u{22}", at: index) || scene.isMark("”", at: index) {
      return FoundUnit(name: "inch", kind: .distance, end: next)
    }
    return isApostrophe(index) && scene.isAny(next, .trailing)
      ? FoundUnit(name: "foot", kind: .distance, end: next) : nil
  }

  /// One or two digits.
  private func isNumber(_ index: Int) -> Bool {
    scene.kind(index) == .number
      && scene.tokens[index].end - scene.tokens[index].start <= 2
  }

  /// Straight or curly, one character; the double mark "''" is not one.
  private func isApostrophe(_ index: Int) -> Bool {
    guard scene.kind(index) == .quotationMark else { return false }
    let token = scene.tokens[index]
    // Two apostrophes are one mark: inches.
    return token.end - token.start == 1 && scene.byte(index) == UInt8(ascii: "'")
      || scene.document.text.bytes[token.start..<token.end].elementsEqual("’".utf8)
  }
}
