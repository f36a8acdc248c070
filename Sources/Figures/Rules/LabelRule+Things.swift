import Language

/// Houses, shirts and machines that are called by a number.
extension LabelRule {
  /// "49 Ferry Road", "22 Ave Foch": a house number.
  ///
  /// All words up to the street's must have capitals or be numbers; five tokens are looked at.
  func isHouse(_ number: NumberExpression) -> Bool {
    var index = number.tokens.upperBound
    guard number.value == number.value.rounded(), scene.kind(index) == .word,
      scene.tokens[index].isCapitalised
    else { return false }
    while index < number.tokens.upperBound + 5, index < scene.limit {
      let token = scene.tokens[index]
      let isInitial =
        token.kind == .stop && scene.tokens[index - 1].end - scene.tokens[index - 1].start == 1
      let isNumbered =
        isInitial || token.kind == .number || scene.isWord(index, .ordinalWord)
        || WordKey.ordinalEndings.contains(scene.key(index)) && token.isGlued
      guard token.isWord && token.isCapitalised || isNumbered else { return false }
      if token.isCapitalised, scene.isAny(index, .street) { return true }
      index += 1
    }
    return false
  }

  /// "Ivo Brandt (4)": a shirt's number; ages are asked for before.
  ///
  /// A single token below 100 in brackets, behind a word with a capital, which is no age.
  func isShirt(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    guard number.tokens.count == 1, scene.kind(start - 1) == .openBracket,
      scene.kind(start + 1) == .closeBracket, scene.kind(start - 2) == .word,
      scene.tokens[start - 2].isCapitalised
    else { return false }
    return number.value < 100 && !AgeRule(scene: scene).isAge(number)
  }

  /// "a 747", "the 990 Skymaster": a thing called by a number.
  ///
  /// From 100 to 9,999, with no unit and no sign of money. Behind "a" nothing may be counted; else a word with a
  /// capital must follow that is neither month nor small word.
  func isType(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard number.value >= 100, number.value < 10000,
      scene.tokens[start].end - scene.tokens[start].start <= 4,
      number.value == number.value.rounded(), UnitRule(scene: scene).unit(at: end) == nil,
      UnitRule(scene: scene).money(before: start) == nil
    else { return false }
    if scene.kind(end) == .hyphen, scene.isGlued(end) { return false }
    let next = scene.kind(end)
    if scene.key(start - 1) == "a" || scene.key(start - 1) == "an" {
      return !hasPlural(end) && CountedNounRule(scene: scene).singularCount(at: end) == nil
    }
    // "the 990 Skymaster", "own 990 Skymaster", but "96 Rovers fans".
    guard next == .word, scene.tokens[end].isCapitalised,
      !scene.isWord(end, [.month, .functionWord]),
      !scene.isWord(start - 1, [.approximator])
    else { return false }
    return !hasPlural(end) && scene.kind(start - 1) == .word
  }
}
