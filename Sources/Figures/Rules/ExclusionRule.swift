import Language
import Provenance

/// Numbers that are no quantities: dates, years, clock times, ordinals, scores, names and identifiers.
struct ExclusionRule {
  static let examples: [RuleExample] = [
    .ignores("The dam was built on 8 September 1974 and tested on May 3."),
    .ignores("It has leaked since 2009, as it did in the 1990s."),
    .ignores("The siren went off at 9:01 p.m. and again at 11.30am."),
    .ignores("Rovers won 3-1 after a 2-2 draw."),
    .ignores("The Airbus 320 waited at Gate 7 behind the X-15."),
    .ignores("It was the 22nd time that Article 50 was read."),
    .ignores("One of the wardens said no one had called."),
    .ignores("Call 555-0199 or see No. 10."),
    .ignores("Version 2.0.1 came out on 9/11."),
  ]

  let scene: Scene

  /// Whether the number is no quantity. Asked before any unit is looked for.
  func excludes(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    return isGluedToName(start, end, number) || isClock(start, end) || isOrdinal(start, end)
      || isDate(number)
      || isYear(number) || isPronoun(number) || isLabelled(start, number)
  }

  // MARK: Parts of other things

  /// "F-16", "COVID-19", "#5", "9/11", "1990s", "09L", "555-0134"
  private func isGluedToName(_ start: Int, _ end: Int, _ number: NumberExpression) -> Bool {
    if scene.kind(start) == .number, scene.isGlued(start) {
      if scene.kind(start - 1) == .hyphen, scene.isGlued(start - 1), scene.kind(start - 2) == .word,
        !scene.isWord(start - 2, [.month, .numberWord, .preposition]),
        !["minus", "sub", "plus"].contains(scene.key(start - 2))
      {
        return true
      }
      if scene.kind(start - 1) == .symbol, !["+", "~", "(", "="].contains(mark(start - 1)) {
        return true
      }
      if scene.kind(start - 1) == .stop { return true }
      if scene.kind(start - 1) == .word {
        return UnitRule(scene: scene).money(before: start) == nil
      }
    }
    // "09L", "007": no count begins with a nought.
    if scene.kind(start) == .number, scene.byte(start) == UInt8(ascii: "0"), number.value >= 1 {
      return true
    }
    if scene.kind(end) == .symbol, scene.isGlued(end), ["/"].contains(mark(end)),
      scene.kind(end + 1) == .number
    {
      return true
    }
    if scene.kind(end) == .word, scene.isGlued(end) {
      if scene.key(end) == "s" { return true }
      if scene.tokens[end].flags.contains(.allCapitals)
        || scene.tokens[end].isCapitalised && scene.tokens[end].end - scene.tokens[end].start == 1
      {
        return UnitLexicon.forms[scene.key(end)] == nil
      }
    }
    return isPhone(start, end)
  }

  private func mark(_ index: Int) -> String { scene.document.text.string(scene.tokens[index].span) }

  /// "iPhone", "eBay"
  private func hasInnerCapital(_ token: Token) -> Bool {
    scene.document.text.bytes[token.start..<token.end].contains { $0 &- 0x41 < 26 }
  }

  private func isPhone(_ start: Int, _ end: Int) -> Bool {
    func length(_ index: Int) -> Int {
      scene.kind(index) == .number ? scene.tokens[index].end - scene.tokens[index].start : 0
    }
    let joinsAfter =
      scene.kind(end) == .hyphen && scene.isGlued(end) && length(end + 1) == 4 && length(start) == 3
      && scene.byte(end + 1) == UInt8(ascii: "0")
    let joinsBefore =
      scene.kind(start - 1) == .hyphen && scene.isGlued(start) && length(start - 2) == 3
      && length(start) == 4 && scene.byte(start) == UInt8(ascii: "0")
    return joinsAfter || joinsBefore
  }

  private func isClock(_ start: Int, _ end: Int) -> Bool {
    if scene.kind(end) == .colon, scene.isGlued(end), scene.kind(end + 1) == .number,
      scene.isGlued(end + 1)
    {
      return true
    }
    if scene.kind(start - 1) == .colon, scene.isGlued(start), scene.kind(start - 2) == .number {
      return true
    }
    return isHalfDay(end) || scene.key(end) == "o'clock"
      || scene.key(start - 1) == "at" && (scene.kind(end) == .hyphen || scene.kind(end) == .dash)
        && isHalfDay(end + 2)
  }

  private func isHalfDay(_ index: Int) -> Bool {
    ["am", "pm", "a.m.", "p.m.", "gmt", "bst", "est"].contains(scene.key(index))
  }

  private func isOrdinal(_ start: Int, _ end: Int) -> Bool {
    scene.isGlued(end) && ["st", "nd", "rd", "th"].contains(scene.key(end))
  }

  // MARK: Dates

  private func isDate(_ number: NumberExpression) -> Bool {
    guard !number.isSpelled, number.upperValue == nil, number.value < 32, number.tokens.count == 1
    else { return false }
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if isMonth(start - 1) || scene.kind(start - 1) == .stop && isMonth(start - 2) { return true }
    if isMonth(end) || scene.key(end) == "of" && isMonth(end + 1) { return true }
    // "June 3-5", "June 3 and 5"
    let joiner = scene.kind(start - 1)
    return
      (joiner == .hyphen || joiner == .dash || scene.key(start - 1) == "and"
      || scene.key(start - 1) == "to") && scene.kind(start - 2) == .number && isMonth(start - 3)
  }

  private func isMonth(_ index: Int) -> Bool {
    // "may" and "march" are months only when they are written large.
    scene.isWord(index, .month)
      && (scene.tokens[index].isCapitalised
        || !["may", "march", "mar", "sec"].contains(scene.key(index)))
  }

  /// A bare whole number of four digits that reads as a year: behind "in", "since" and the like, or with no plural behind it.
  private func isYear(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard !number.isSpelled, number.tokens.count == 1, number.value >= 1000, number.value <= 2199,
      number.value == number.value.rounded(),
      scene.tokens[start].end - scene.tokens[start].start == 4, scene.kind(start - 1) != .currency
    else { return false }
    if scene.kind(end) == .percent { return false }
    // "between 1600 and 1900": the second of two years
    if scene.key(start - 1) == "and", scene.key(start - 3) == "between", isBareYear(start - 2) {
      return true
    }
    let isBehindTime =
      scene.isWord(start - 1, .month) || scene.isWord(start - 1, .ordinalWord)
      || [
        "in", "since", "until", "till", "by", "from", "during", "before", "after", "early", "late",
        "mid", "circa", "season", "spring", "summer", "autumn", "winter", "fall",
      ].contains(scene.key(start - 1))
    let isCounted =
      CountedNounRule(scene: scene).nounPhrase(from: end) != nil
      || UnitRule(scene: scene).unit(at: end) != nil
    if number.value < 1500 || number.value > 2100 { return isBehindTime && !isCounted }
    return isBehindTime && !(isCounted && scene.key(start - 1) == "from") || !isCounted
  }

  private func isBareYear(_ index: Int) -> Bool {
    scene.kind(index) == .number && scene.tokens[index].end - scene.tokens[index].start == 4
      && [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(scene.byte(index))
  }

  // MARK: Words

  /// "one" as a pronoun: "one of the", "no one", "one another", "the one that".
  private func isPronoun(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    guard number.isSpelled, number.value == 1, number.tokens.count == 1 else { return false }
    let before = scene.key(start - 1)
    if [
      "no", "the", "this", "that", "any", "every", "each", "which", "some", "another", "only",
      "number", "a",
    ].contains(before) {
      return true
    }
    let after = scene.key(number.tokens.upperBound)
    // "one out of three", "one in five", "one to two years": a number by what goes on.
    if ["out", "in", "to", "or"].contains(after),
      isNumber(number.tokens.upperBound + (after == "out" ? 2 : 1))
    {
      return false
    }
    if ["of", "another", "who", "that", "which", "day", "by"].contains(after) { return true }
    if scene.kind(number.tokens.upperBound) == .hyphen { return true }
    return CountedNounRule(scene: scene).nounPhrase(from: number.tokens.upperBound, isOne: true)
      == nil
  }

  // MARK: Labels

  private func isNumber(_ index: Int) -> Bool {
    scene.kind(index) == .number || scene.isWord(index, .numberWord)
  }

  private static let labels: Set<WordKey> = [
    "bottom",
    "section", "row", "room", "page", "pages", "chapter", "number", "no", "nos", "route", "highway",
    "interstate", "runway", "gate", "flight", "hall",
    "phase", "level", "type", "class", "grade", "round", "game", "week", "day", "title", "rule",
    "table", "line", "bus", "channel",
    "version", "model", "article", "act", "part", "volume", "issue", "question", "pier", "unit",
    "block", "platform", "track", "lane", "area", "district", "ward",
    "division", "group", "stage", "step", "tier", "category", "apollo", "formula", "top", "figure",
    "lot", "exit", "junction", "proposition", "amendment", "bill", "resolution", "season",
    "episode", "psalm", "locker", "box", "seat", "car", "size", "code", "zip", "order", "quarter",
    "under", "windows",
  ]

  /// A number behind a name or a label is part of it, unless a unit or a plural follows: "Boeing 787", "Hall 4".
  private func isLabelled(_ start: Int, _ number: NumberExpression) -> Bool {
    let end = number.tokens.upperBound
    guard number.upperValue == nil, !number.hasScale, !number.isFraction else { return false }
    var before = start - 1
    if scene.kind(before) == .stop, scene.isGlued(before) { before -= 1 }
    guard before >= scene.first, scene.tokens[before].isWord, scene.kind(start - 1) != .currency
    else { return false }
    let token = scene.tokens[before]
    let isLabel = Self.labels.contains(token.key)
    let isUnit = UnitRule(scene: scene).unit(at: end) != nil || scene.kind(end) == .percent
    if isUnit, !(isLabel && token.isCapitalised) { return false }
    if isLabel {
      return ["under", "top", "bottom"].contains(token.key)
        ? !hasPlural(end) : !isAgeLike(token, start)
    }
    if number.isSpelled { return false }
    guard token.isCapitalised || hasInnerCapital(token),
      !token.flags.contains(.opensSentence) || token.flags.contains(.allCapitals)
    else { return false }
    if token.isAny(of: [.functionWord, .month, .weekday, .numberWord]) { return false }
    if token.flags.contains(.allCapitals) {
      return number.tokens.count == 1 && number.value == number.value.rounded()
    }
    return !hasPlural(end) && number.value == number.value.rounded()
      && !AgeRule(scene: scene).isAge(number)
  }

  private func isAgeLike(_ token: Token, _ start: Int) -> Bool { false }

  private func hasPlural(_ index: Int) -> Bool {
    CountedNounRule(scene: scene).nounPhrase(from: index) != nil
  }
}
