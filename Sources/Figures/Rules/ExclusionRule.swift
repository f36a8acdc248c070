import Language
import Provenance

/// Numbers that are no quantities: parts of names and identifiers, clock times, ordinals, "one" as a pronoun; dates and
/// labels have rules of their own.
///
/// It comes before all rules that look for units and nouns, as these do not ask any more whether a number measures
/// anything.
struct ExclusionRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("It was the 22nd time that the 49ers came."),
    .ignores("One of the wardens said no one had called."),
    .ignores("Version 2.0.1 came out on 9/11."),
    .ignores("Phones for 4G and 5G networks cost the same."),
    .ignores("The under-21 side lost to the over-60s."),
    .ignores("At one point they hung in the bottom half of the ladder."),
    .ignores("They met in the second half of the regatta."),
  ]

  let scene: Scene

  /// Whether the number is no quantity.
  ///
  /// The upper end of a range is asked too, before it is joined: "from 20 to 2014" has a year in it.
  func excludes(_ number: NumberExpression) -> Bool { refusal(of: number) != nil }

  /// Why the number is no quantity; nil where it may be one. Asked before any unit is looked for.
  func refusal(of number: NumberExpression) -> FigureRefusal? {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if IdentifierRule(scene: scene).isIdentifier(number) { return .identifier }
    if isGluedToName(start, end, number) { return .partOfName }
    if NoteMarkRule(scene: scene).isMark(number) { return .noteMark }
    if CodeRule(scene: scene).isCode(number) { return .code }
    if PhoneRule(scene: scene).isPhone(number) { return .phone }
    if ClockRule(scene: scene).isTime(number) { return .clock }
    if isOrdinal(start, end) { return .ordinal }
    if RoundRateRule(scene: scene).isDivisor(number) { return .divisor }
    if DateRule(scene: scene).isDate(number) { return .date }
    if isPronoun(number) { return .pronoun }
    if isHalfOfGame(number) { return .half }
    return LabelRule(scene: scene).isLabelled(number) ? .label : nil
  }

  // MARK: Parts of other things

  /// "F-16", "COVID-19", "#5", "9/11", "1990s", "09L"
  ///
  /// A hyphen glued to a word before ("F-16"), a symbol or a stop glued before, a nought in front, a slash with a
  /// number behind, capitals glued behind that are no unit. Money's letters ("RM79") and signs such as "~" are let
  /// through.
  ///
  /// - Parameters:
  ///   - start: The number's first token.
  ///   - end: Just behind it.
  ///   - number: What it is worth.
  private func isGluedToName(_ start: Int, _ end: Int, _ number: NumberExpression) -> Bool {
    if scene.kind(start) == .number, scene.isGlued(start) {
      if scene.kind(start - 1) == .hyphen, scene.isGlued(start - 1), scene.kind(start - 2) == .word,
        !scene.isWord(start - 2, [.month, .numberWord, .preposition]),
        !scene.key(start - 2).isOne(of: "minus", "sub", "plus"),
        !MagnitudeRule(scene: scene).isJoined(start - 2)
      {
        return true
      }
      if scene.kind(start - 1) == .symbol,
        ![UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "=")].contains(scene.byte(start - 1))
      {
        return true
      }
      if scene.kind(start - 1) == .stop { return true }
      if scene.kind(start - 1) == .word {
        return UnitRule(scene: scene).money(before: start) == nil
      }
    }
    // "the under-21 side", "over-60s"
    if scene.kind(start - 1) == .hyphen, scene.isGlued(start), scene.isGlued(start - 1),
      scene.key(start - 2).isOne(of: "under", "over")
    {
      return true
    }
    // "09L", "007": no count begins with a nought.
    if scene.kind(start) == .number, scene.byte(start) == UInt8(ascii: "0"), number.value >= 1,
      !number.hasScale
    {
      return true
    }
    if scene.kind(end) == .symbol, scene.isGlued(end), scene.isMark("/", at: end),
      scene.kind(end + 1) == .number
    {
      return true
    }
    if scene.kind(end) == .word, scene.isGlued(end) {
      if DegreeRule(scene: scene).isName(start, end) { return true }
      if scene.key(end).isOne(of: "s", "ers", "g", "p", "d"), isDesignation(end, number) {
        return true
      }
      if scene.tokens[end].flags.contains(.allCapitals)
        || scene.tokens[end].isCapitalised && scene.tokens[end].end - scene.tokens[end].start == 1
      {
        return UnitRule(scene: scene).unit(at: end) == nil
      }
    }
    return false
  }

  /// "1990s", "49ers", "5G", "1080p", "3D"
  ///
  /// Values tell: "5G" is a network, "40g" a weight; "1080p" a picture, "20p" money. Plurals always are ("1990s").
  private func isDesignation(_ end: Int, _ number: NumberExpression) -> Bool {
    switch scene.key(end) {
    case "g": scene.tokens[end].isCapitalised && number.value < 10
    case "d": scene.tokens[end].isCapitalised && number.value < 5
    case "p": [480, 720, 1080, 1440, 2160].contains(number.value)
    default: true
    }
  }

  /// "22nd": the ending is a token of its own, glued.
  private func isOrdinal(_ start: Int, _ end: Int) -> Bool {
    scene.isGlued(end) && WordKey.ordinalEndings.contains(scene.key(end))
  }

  // MARK: Words

  /// "one" as a pronoun: "one of the", "no one", "one another", "the one that".
  ///
  /// A unit that measures makes a number of it, but for times, counts and the rest: "one day" is some day. So does a
  /// second number: "one in five". Else "one" must count a noun in the singular.
  private func isPronoun(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    guard number.isSpelled, number.value == 1, number.tokens.count == 1,
      !AddedPartRule(scene: scene).isArticle(number)
    else { return false }
    let before = scene.key(start - 1)
    let after = scene.key(number.tokens.upperBound)
    // "that one mile"
    if let unit = UnitRule(scene: scene).unit(at: number.tokens.upperBound),
      ![.duration, .count, .other].contains(unit.kind)
    {
      return false
    }
    // "between one and two thousand"
    if before == "between", after == "and", isNumber(number.tokens.upperBound + 1) { return false }
    // "one out of three", "one in five", "one to two years": a number by what goes on.
    if after.isOne(of: "out", "in", "to", "or"),
      isNumber(number.tokens.upperBound + (after == "out" ? 2 : 1))
        || scene.key(number.tokens.upperBound + 1) == "every"
        || scene.key(number.tokens.upperBound + 2) == "every"
    {
      return false
    }
    if after == "of", scene.key(number.tokens.upperBound + 1) == "every",
      isNumber(number.tokens.upperBound + 2)
    {
      return false
    }
    if scene.isAny(start - 1, .beforePronoun) { return true }
    // "at one point"
    if before == "at", after.isOne(of: "point", "time", "stage", "moment") { return true }
    if after.isOne(of: "of", "another", "who", "that", "which", "day", "by") { return true }
    if scene.kind(number.tokens.upperBound) == .hyphen { return true }
    return UnitRule(scene: scene).unit(at: number.tokens.upperBound) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: number.tokens.upperBound, isOne: true)
        == nil
  }

  private func isNumber(_ index: Int) -> Bool {
    scene.kind(index) == .number || scene.isWord(index, .numberWord)
  }

  /// "the second half of the regatta", "the bottom half": a part by its place is no share.
  ///
  /// Asked of fractions only: "the second half".
  private func isHalfOfGame(_ number: NumberExpression) -> Bool {
    let before = number.tokens.lowerBound - 1
    return number.isFraction
      && (scene.isWord(before, .ordinalWord) || scene.isAny(before, .place))
  }
}

extension FigureRefusal {
  /// The rule that says so; nil where it is the reader of the sentence.
  var rule: (any LanguageRule.Type)? {
    switch self {
    case .score: ScoreRule.self
    case .identifier: IdentifierRule.self
    case .partOfName, .ordinal, .pronoun, .half: ExclusionRule.self
    case .noteMark: NoteMarkRule.self
    case .code: CodeRule.self
    case .phone: PhoneRule.self
    case .clock: ClockRule.self
    case .divisor: RoundRateRule.self
    case .date: DateRule.self
    case .label: LabelRule.self
    case .correction: CorrectionRule.self
    case .takenUp, .bareWord: nil
    }
  }
}
