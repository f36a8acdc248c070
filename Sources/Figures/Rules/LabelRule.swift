import Language

/// A number behind a name or a label, or before the rest of a name, is part of it.
///
/// What is labelled is told from what is counted by the plural behind: "In the zone 12 people" counts, "Zone 12" names.
struct LabelRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("The Airbus 320 waited at Gate 7 behind the X-15."),
    .ignores("The S&P 500 and the FTSE 100 were flat."),
    .ignores("A 747 and the 990 Skymaster were parked beside it."),
    .ignores("A 747 rides low over the bay, and a Norwing 787 rides on it."),
    .ignores("They met in Studio Norr 64, and the Norr 64 sketches were shown."),
    .ignores("Awards went to the comedy and to 12 Grams at the gala."),
    .ignores("She lives at 49 Ferry Road, next to 9 E 3rd St."),
    .ignores("Striker Ivo Brandt (4) left the field."),
    .ignores("It was Article 50 that they read at No. 10."),
    .ignores("See pages 12-14, Articles 5 and 6 and Flats 1 to 7 of it."),
    .ignores("Channel Four will show the drama Three Girls."),
    .ignores("The Brandt & Lund's 500 index was flat."),
    .ignores("Rovers are in the last eight and meet Albion in the last 16."),
    .ignores("Most of the world's top 500 ports and of the Fortune 500 firms are linked to it."),
    .finds("A Norwing 787 uses ⟦14 tyres⟧."),
    .ignores("See 7045-7051 Mill St. and 7062 Mill St., all in the 14700 block of Quay Street."),
    .ignores("He read [Long Nights: A Song of 8 Lakes] twice, then “24 Hours of Rain”."),
    .ignores("She saw the film 300 and the show 60 Nights."),
    .finds("Since then ⟦96 Rovers fans⟧ have moved to row 4."),
    .finds("In the zone ⟦12 people⟧ were found."),
    .finds("They set ⟦4,000 blocks⟧ of granite on the quay and cut ⟦300 blocks⟧ of ice."),
    .ignores("It burned along the 7000 and 7100 blocks of Quay Street."),
  ]

  let scene: Scene

  /// Whether a name or a label claims the number.
  ///
  /// Ranges, scales and fractions never are labels, but in titles and rounds.
  func isLabelled(_ number: NumberExpression) -> Bool {
    if isInTitle(number) || isRound(number) || isInWork(number) || isWork(number)
      || isTitledMeasure(number)
    {
      return true
    }
    guard number.upperValue == nil, !number.hasScale, !number.isFraction else { return false }
    if isIndex(number) || isBehindLabel(number) || isSecondOfLabel(number.tokens.lowerBound) {
      return true
    }
    guard !number.isSpelled, number.tokens.count == 1 else { return false }
    return isHouse(number) || isShirt(number) || isType(number)
  }

  /// A label in small letters ("row 4") gives way to a plural behind it, one with a capital does not ("Flats 7
  /// residents"). Names by capitals alone must not open the sentence, nor be months, days or small words, and the
  /// number must be whole. Money before the number wins over any label, a unit behind it over all but a label with a
  /// capital.
  private func isBehindLabel(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    var before = start - 1
    // "No. 21-1184"
    if scene.kind(before) == .hyphen, scene.kind(before - 1) == .number, scene.isGlued(start) {
      before -= 2
    }
    if scene.kind(before) == .stop, scene.isGlued(before) { before -= 1 }
    guard before >= scene.first, scene.tokens[before].isWord, scene.kind(start - 1) != .currency
    else { return false }
    let token = scene.tokens[before]
    // "95% CI 31-54%": the span of it is a range.
    if token.key == "ci" { return false }
    let isLabel = scene.isAny(before, .label)
    guard isLabel || token.isCapitalised || hasInnerCapital(token) else { return false }
    let units = UnitRule(scene: scene)
    if units.money(before: start) != nil { return false }
    let isUnit = units.unit(at: end) != nil || scene.kind(end) == .percent
    if isUnit, !(isLabel && token.isCapitalised) { return false }
    if isLabel {
      let isDirection = token.key.isOne(of: "under", "top", "bottom")
      if isDirection, AgeRule(scene: scene).isAge(number) { return false }
      // "the top 500 ports": a list is called by how many it names.
      if token.key == "top", !number.isSpelled { return true }
      return !(isDirection || !token.isCapitalised) || !hasPlural(end)
    }
    if number.isSpelled { return false }
    guard token.isCapitalised || hasInnerCapital(token),
      !token.flags.contains(.opensSentence) || token.flags.contains(.allCapitals)
        || isNamelike(token)
    else { return false }
    if token.isAny(of: [.functionWord, .month, .weekday, .numberWord]) { return false }
    if token.flags.contains(.allCapitals) || token.end - token.start == 1 {
      return number.tokens.count == 1 && number.value == number.value.rounded()
    }
    // "Fortune 500 firms"
    if Self.lists.contains(token.key), number.value >= 100 { return true }
    // "iPhone 15 users": such a name takes its number, whatever follows.
    if token.flags.contains(.hasLowerCase), hasInnerCapital(token), !token.isCapitalised {
      return true
    }
    // "a Norwing 787 rides low": behind "a" stands no plural.
    let isOne = scene.key(before - 1) == "a" || scene.key(before - 1) == "an"
    return (!hasPlural(end) || isOne || isNamedElsewhere(start))
      && number.value == number.value.rounded()
      && !AgeRule(scene: scene).isAge(number)
  }

  /// "the Norr 64 sketches", where the text says "Norr 64" again: one count seldom stands behind one name twice.
  ///
  /// - Complexity: O(1): the numbers of the text are asked up to a bound.
  private func isNamedElsewhere(_ start: Int) -> Bool {
    let document = scene.document
    let name = document.tokens[start - 1].key
    return document.numbers.prefix(Self.mostNumbers).contains {
      let other = $0.tokens.lowerBound
      return other != start && other > 0 && document.tokens[other].key == document.tokens[start].key
        && document.tokens[other - 1].key == name && document.tokens[other - 1].isCapitalised
    }
  }

  /// Papers whose lists are called by how many firms they name.
  private static let lists = WordKey.set("fortune forbes")
  /// Of a text that is asked for a name again.
  private static let mostNumbers = 200

  /// "Channel Four", "the drama Three Girls": a number in words with a capital inside a sentence is part of a name.
  ///
  /// The word before or behind must have a capital too; a headline in capitals says nothing.
  private func isInTitle(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    guard number.isSpelled, scene.tokens[start].isCapitalised,
      !scene.tokens[start].flags.contains(.opensSentence), scene.kind(start - 1) == .word
    else { return false }
    let next = number.tokens.upperBound
    return
      (scene.tokens[start - 1].isCapitalised
      || scene.kind(next) == .word && scene.tokens[next].isCapitalised)
      && !scene.tokens[start].flags.contains(.allCapitals)
  }

  /// "in the last eight", "the last 16 against Belgium": the round of a cup.
  ///
  /// Rounds are powers of two, from four to sixty-four, and count nothing.
  private func isRound(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard scene.key(start - 1).isOne(of: "last", "final"), scene.key(start - 2) == "the",
      [4, 8, 16, 32, 64].contains(number.value)
    else { return false }
    if scene.key(end) == "of" { return scene.isWord(end + 1, .determiner) }
    return scene.kind(end) != .word && scene.kind(end) != .hyphen && scene.kind(end) != .percent
      || scene.isWord(end, [.preposition, .coordinator, .timeWord, .weekday])
        && scene.isWord(start - 3, .preposition)
  }

  /// "Articles 5 and 6", "pages 12-14", "Flats 1 to 7"
  ///
  /// - Parameter start: The second number's token; the first stands two before it.
  private func isSecondOfLabel(_ start: Int) -> Bool {
    let isJoint =
      scene.kind(start - 1) == .hyphen || scene.kind(start - 1) == .dash
      || scene.key(start - 1).isOne(of: "and", "or", "to")
    return isJoint && scene.kind(start - 2) == .number && scene.kind(start - 3) == .word
      && scene.isAny(start - 3, .label) && !hasPlural(start + 1)
  }

  /// "the Brandt & Lund's 500 index"
  ///
  /// The word behind must be one for rankings: "the Lund 40 list".
  private func isIndex(_ number: NumberExpression) -> Bool {
    let before = number.tokens.lowerBound - 1
    let name = scene.kind(before) == .possessive ? before - 1 : before
    return scene.kind(name) == .word && scene.tokens[name].isCapitalised
      && scene.isAny(number.tokens.upperBound, .ranking)
  }

  /// "Measure 3" at the start of a sentence: a noun that no list knows as a word that may stand before a number.
  ///
  /// Of four bytes or more, in no class of words.
  private func isNamelike(_ token: Token) -> Bool {
    token.classes.isEmpty && token.end - token.start > 3
  }

  /// "iPhone", "eBay"
  ///
  /// Any ASCII capital, also the first letter: callers ask for that apart.
  private func hasInnerCapital(_ token: Token) -> Bool {
    scene.document.text.bytes[token.start..<token.end].contains { $0 &- 0x41 < 26 }
  }

  /// Whether the number counts a plural rather than belong to the name before it.
  ///
  /// A single word before an article, an owner or a further number is a verb there: "the Norwing 787 | offers 20 seats".
  ///
  /// - Parameter index: Just behind the number.
  func hasPlural(_ index: Int) -> Bool {
    guard let found = CountedNounRule(scene: scene).nounPhrase(from: index) else { return false }
    let end = found.noun.upperBound
    return found.noun.count > 1 || scene.tokens[found.noun.lowerBound].isCapitalised
      || !scene.isWord(end, [.determiner, .possessivePronoun, .numberWord])
        && !scene.isKind(end, [.number, .currency])
  }
}
