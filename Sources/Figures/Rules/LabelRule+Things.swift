import Language

/// Houses, shirts and machines that are called by a number.
extension LabelRule {
  /// "49 Ferry Road", "22 Ave Foch": a house number.
  ///
  /// All words up to the street's must have capitals or be numbers; five tokens are looked at.
  func isHouse(_ number: NumberExpression) -> Bool {
    var index = number.tokens.upperBound
    // "7045-7051 Mill St", "7045 and 7051 Mill St", "the 14700 block of Quay Street"
    if scene.isKind(index, [.hyphen, .dash]) && scene.isGlued(index)
      || scene.key(index) == "and" || scene.key(index) == "to",
      let last = scene.number(at: index + 1), last.tokens.count == 1
    {
      index = last.tokens.upperBound
    }
    if let isStreet = isBlock(index) { return isStreet && number.value >= 100 }
    if isInList(number) { return true }
    guard number.value == number.value.rounded(), scene.kind(index) == .word,
      scene.tokens[index].isCapitalised
    else { return false }
    let end = index + 5
    while index < end, index < scene.limit {
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

  /// "the 14700 block of Quay Street", but not "300 blocks of ice": several blocks are of a street only where one is named.
  ///
  /// - Returns: Nil where no block stands behind the number.
  private func isBlock(_ index: Int) -> Bool? {
    guard scene.key(index).isOne(of: "block", "blocks"), scene.key(index + 1) == "of" else {
      return nil
    }
    return scene.key(index) == "block"
      || (index + 2..<index + 7).contains {
        scene.isAny($0, .street) && scene.tokens[$0].isCapitalised
      }
  }

  /// "(7033, 7021 and 7015)": a bracket of numbers from a thousand, without marks of thousands, and of nothing else.
  private func isInList(_ number: NumberExpression) -> Bool {
    guard number.value >= 1000,
      scene.length(number.tokens.lowerBound) == 4 || scene.length(number.tokens.lowerBound) == 5,
      !scene.isDecimal(number.tokens.lowerBound)
    else { return false }
    var open = number.tokens.lowerBound - 1
    while open > number.tokens.lowerBound - 16, isListed(open) { open -= 1 }
    var close = number.tokens.upperBound
    while close < number.tokens.upperBound + 16, isListed(close) { close += 1 }
    return close - open > 3 && scene.kind(open) == .openBracket
      && scene.kind(close) == .closeBracket
  }

  private func isListed(_ index: Int) -> Bool {
    scene.isKind(index, [.number, .comma]) || scene.key(index).isOne(of: "and", "or")
  }

  /// "[Long Nights: A Song of 8 Lakes]", “Three Weeks in June”: a number in a title, where all but small words have
  /// capitals.
  ///
  /// Inside brackets or quotation marks of at most twelve tokens on either side, with three such words or more.
  func isInWork(_ number: NumberExpression) -> Bool {
    guard scene.kind(number.tokens.upperBound) == .word,
      scene.tokens[number.tokens.upperBound].isCapitalised,
      let before = capitals(from: number.tokens.lowerBound - 1, step: -1),
      let behind = capitals(from: number.tokens.upperBound, step: 1)
    else { return false }
    let own = scene.tokens[number.tokens.lowerBound].isCapitalised ? 1 : 0
    return before + own + behind > (before == 0 ? 1 : 2)
  }

  /// "the film 300", "the show 60 Minutes": right behind what a work is called, before a capital or what it cannot count.
  func isWork(_ number: NumberExpression) -> Bool {
    let end = number.tokens.upperBound
    guard Self.works.contains(scene.key(number.tokens.lowerBound - 1)) else { return false }
    if scene.kind(end) == .word, scene.tokens[end].isCapitalised { return true }
    return scene.kind(end) != .percent && scene.kind(end) != .hyphen
      && UnitRule(scene: scene).unit(at: end) == nil && !hasPlural(end)
      && number.value >= 100
  }

  /// "and 12 Grams": a measure is written small inside a sentence; with a capital it is a title.
  ///
  /// Behind a small word, so that a heading's capitals say nothing.
  func isTitledMeasure(_ number: NumberExpression) -> Bool {
    let end = number.tokens.upperBound
    guard scene.kind(end) == .word, !scene.sentence.isTitle, scene.length(end) > 3,
      scene.tokens[end].isCapitalised, scene.tokens[end].flags.contains(.hasLowerCase),
      scene.kind(number.tokens.lowerBound - 1) == .word,
      !scene.tokens[number.tokens.lowerBound - 1].isCapitalised,
      let unit = UnitRule(scene: scene).unit(at: end)
    else { return false }
    return [.duration, .distance, .mass, .area, .volume].contains(unit.kind)
  }

  private static let works = WordKey.set(
    "film movie novel book album song show programme program musical drama sitcom magazine thriller documentary"
  )

  /// How many words with capitals stand up to a bracket or quotation mark; nil where a word of four letters or more has
  /// none, or no such mark stands within twelve tokens.
  private func capitals(from start: Int, step: Int) -> Int? {
    var count = 0
    var index = start
    for _ in 0..<12 {
      if scene.isKind(
        index, step > 0 ? [.closeBracket, .quotationMark] : [.openBracket, .quotationMark])
      {
        return count
      }
      guard scene.isKind(index, [.word, .number, .colon, .hyphen, .possessive]) else { return nil }
      if scene.kind(index) == .word {
        if scene.tokens[index].isCapitalised {
          count += 1
        } else if scene.length(index) > 3, !scene.isWord(index, .preposition) {
          return nil
        }
      }
      index += step
    }
    return nil
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
    // "the 737 needs two kilometres"
    if scene.key(start - 1) == "the", scene.isAny(end, [.verbLikePlural, .measuringVerb]),
      !hasPlural(end)
    {
      return true
    }
    if scene.key(start - 1) == "a" || scene.key(start - 1) == "an" {
      // "a 747 rides low": behind "a" stands no plural.
      let plural = CountedNounRule(scene: scene).nounPhrase(from: end)?.noun
      return (plural == nil || plural?.count == 1 && !scene.isWord(end, .personNoun))
        && CountedNounRule(scene: scene).singularCount(at: end) == nil
    }
    // "the 990 Skymaster", "own 990 Skymaster", but "96 Rovers fans".
    guard next == .word, scene.tokens[end].isCapitalised,
      !scene.isWord(end, [.month, .functionWord]),
      !scene.isWord(start - 1, [.approximator])
    else { return false }
    return !hasPlural(end) && scene.kind(start - 1) == .word
  }
}
