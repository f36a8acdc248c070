import Language
import Provenance

/// Dates, years and spans of years are no quantities.
///
/// A four-digit number is the hardest case: "in 1700 ships" may be a time or a count. What stands before it leads, what
/// is counted behind it answers.
struct DateRule: FigureRule {
  static let examples: [RuleExample] = [
    .ignores("The dam was built on 8 September 1974 and tested on May 3."),
    .ignores("It has leaked since 2009, as it did in the 1990s."),
    .ignores("The 2014-15 budget and that of 1998/99 were late."),
    .ignores("The war (1914–1918) and the 1600 treaty are forgotten."),
    .ignores("It dates from 5,316 BCE, its wall from 300 B.C., and they have until Friday 4."),
    .ignores("It was built in two thousand and eight."),
    .ignores("Their 2004 earnings beat those of the 1998 tours."),
    .ignores("She drew the 2005-2006 Norr series and the 1991-1994 posters, not 1999-2000 stamps."),
    .ignores("Most 2014 models and a few 2009 vintages are sold."),
    .ignores("Sales fell below 2003's figures and last year's."),
    .ignores("Other 2016 hopefuls came, and a series of 2012 calls was heard."),
    .finds("A flood killed ⟦1950 people⟧, a poll of ⟦2047 voters⟧ found."),
    .finds("Rents rose ⟦from 1,600 to 1,900 euros⟧ by 2020."),
    .finds("The plant went ⟦from 1200 to 1800 workers⟧."),
    .finds("Tolls climbed by ⟦an average of 1700⟧."),
  ]

  let scene: Scene

  /// Whether the number is a day or a year.
  ///
  /// The parts of a date are asked one by one: of "8 September 1974" both numbers are dates.
  func isDate(_ number: NumberExpression) -> Bool {
    isDay(number) || isYear(number) || isEra(number.tokens.lowerBound, number.tokens.upperBound)
  }

  // MARK: Years

  /// A bare whole number of four digits that reads as a year: behind "in", "since" and the like, or with no plural
  /// behind it.
  ///
  /// From 1500 to 2100 a number is a year behind a word of time (behind "from" only where it counts nothing), and
  /// elsewhere unless it counts something. Outside these it needs both: the word of time, and nothing counted. A sign
  /// of money, a percent sign or "an average of" takes it out at once.
  private func isYear(_ number: NumberExpression) -> Bool {
    if number.isSpelled { return isSpelledYear(number) }
    guard number.tokens.count == 1 else { return false }
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    if isYearSpan(start) || isEndOfYearSpan(start) { return true }
    guard isYearLike(start), scene.kind(start - 1) != .currency, scene.kind(end) != .percent else {
      return false
    }
    // "between 1500 and 1800": the second of two years
    if scene.key(start - 1) == "and", scene.key(start - 3) == "between", isYearLike(start - 2) {
      return !isPlainlyCounted(end)
    }
    if scene.key(start - 1) == "of",
      scene.key(start - 2).isOne(of: "average", "total", "maximum", "minimum")
    {
      return false
    }
    let isBehindTime =
      scene.isWord(start - 1, [.month, .ordinalWord])
      || scene.isAny(start - 1, .timeOpener)
    if isLowerEnd(start) { return false }
    // "below 2003's figures": a count owns nothing.
    if isOwner(end) { return true }
    if isYearOf(start, end) || isModelYear(number, end) { return true }
    let counted = isCounted(end)
    if counted, isModern(start), !isSaidToCount(number, end) { return true }
    if number.value < 1500 || number.value > 2100 { return isBehindTime && !counted }
    return isBehindTime && !(counted && scene.key(start - 1) == "from") || !counted
  }

  /// "2003's": behind a digit the apostrophe and its "s" are two tokens.
  private func isOwner(_ end: Int) -> Bool {
    scene.kind(end) == .possessive
      || scene.kind(end) != .word && scene.isGlued(end) && scene.key(end + 1) == "s"
        && scene.isGlued(end + 1)
  }

  /// "in two thousand and eight", "since nineteen hundred and five": from 1800 to 2100 behind a word of time, nothing counted.
  private func isSpelledYear(_ number: NumberExpression) -> Bool {
    number.value > 1800 && number.value < 2100 && number.value == number.value.rounded()
      && number.upperValue == nil && number.value != 2000
      && scene.isAny(number.tokens.lowerBound - 1, .timeOpener)
      && !isCounted(number.tokens.upperBound)
  }

  /// "their 2004 earnings", "the 2016 elections": behind an article or an owner, before what is no person.
  ///
  /// Only 19.. and 20..: "the 1600 treaty" is left to the other questions. Before people it counts: "the 2000 nurses".
  private func isYearOf(_ start: Int, _ end: Int) -> Bool {
    guard isModern(start),
      scene.isWord(start - 1, [.possessivePronoun]) || scene.kind(start - 1) == .possessive
        || scene.key(start - 1).isOne(of: "the", "a", "an"),
      UnitRule(scene: scene).unit(at: end) == nil,
      let noun = CountedNounRule(scene: scene).nounPhrase(from: end)
    else { return false }
    return !scene.isWord(noun.noun.upperBound - 1, [.personNoun, .office])
  }

  /// "other 2016 hopefuls", "a series of 2012 calls": 19.. and 20.. without a mark of thousands name a year before a noun,
  /// unless a measure stands there or a word beside them says that they count ("about 1950 homes", "killed 1950 people").
  private func isSaidToCount(_ number: NumberExpression, _ end: Int) -> Bool {
    let start = number.tokens.lowerBound
    if number.value == 2000 || UnitRule(scene: scene).unit(at: end) != nil { return true }
    let before = scene.key(start - 1)
    if scene.isWord(start - 1, .approximator) || Self.counting.contains(before) { return true }
    let isChange = scene.isWord(start - 2, [.riseWord, .fallWord])
    if before == "to" || before == "by", isChange { return true }
    guard let noun = CountedNounRule(scene: scene).nounPhrase(from: end)?.noun,
      scene.isWord(noun.upperBound - 1, [.personNoun, .office])
    else { return false }
    if before == "of" { return Self.samples.contains(scene.key(start - 2)) }
    return scene.isAny(start - 1, .harming) || scene.isWord(start - 1, .commonVerb)
      || scene.endsInEd(start - 1)
  }

  /// Before a number, they say how many.
  private static let counting = WordKey.set(
    "than over under least most nearly almost another further total only just exactly additional")
  /// Of whom so many are.
  private static let samples = WordKey.set("poll survey sample crowd staff group list army force")

  /// Four digits that begin with 19 or 20.
  private func isModern(_ start: Int) -> Bool {
    let century = scene.document.text.bytes[scene.tokens[start].start + 1]
    return scene.byte(start) == UInt8(ascii: "1") && century == UInt8(ascii: "9")
      || scene.byte(start) == UInt8(ascii: "2") && century == UInt8(ascii: "0")
  }

  /// "2014 models": what is called by its year.
  private func isModelYear(_ number: NumberExpression, _ end: Int) -> Bool {
    number.value >= 1900 && number.value < 2100
      && scene.key(end).isOne(of: "model", "models", "vintage", "vintages", "season", "edition")
  }

  /// By a noun in the plural or a unit behind it.
  ///
  /// - Parameter end: Just behind the number.
  func isCounted(_ end: Int) -> Bool {
    // "from 2003 involving two ships": what begins with a participle is not counted.
    !scene.ends(end, with: "ing") && !scene.isAny(end, .verbLikePlural)
      && CountedNounRule(scene: scene).nounPhrase(from: end) != nil
      || UnitRule(scene: scene).unit(at: end) != nil
  }

  /// "from 1200 to 1800 workers", "2100 - 2700 calories": what the second counts, the first counts too.
  ///
  /// Not behind "in" and the like: there the first is a year even with "to" behind it.
  private func isLowerEnd(_ start: Int) -> Bool {
    // "down in 2004 to 789 million euros"
    guard !scene.key(start - 1).isOne(of: "in", "since", "during", "until", "by") else {
      return false
    }
    let joint = start + 1
    let isRange =
      scene.key(joint) == "to" || scene.kind(joint) == .hyphen || scene.kind(joint) == .dash
      || scene.key(joint) == "and" && scene.key(start - 1) == "between"
    return isRange && scene.kind(joint + 1) == .number
      && (isPlainlyCounted(joint + 2) || UnitRule(scene: scene).unit(at: joint + 2) != nil)
  }

  /// Whether the plural stands right behind: "between 1500 and 1800 visitors", but "between 1500 and 1800 river levels
  /// fell".
  ///
  /// - Parameter end: Just behind the second number.
  private func isPlainlyCounted(_ end: Int) -> Bool {
    CountedNounRule(scene: scene).nounPhrase(from: end)?.noun.count == 1
  }

  /// Four digits from 1000 to 2199.
  ///
  /// Digits alone, no separator.
  func isYearLike(_ index: Int) -> Bool {
    guard scene.kind(index) == .number, length(index) == 4 else { return false }
    let bytes = scene.document.text.bytes[
      scene.tokens[index].span.start..<scene.tokens[index].span.end]
    guard bytes.allSatisfy({ $0 &- 0x30 < 10 }), let first = bytes.first else { return false }
    return first == UInt8(ascii: "1")
      || first == UInt8(ascii: "2") && bytes[bytes.startIndex + 1] < UInt8(ascii: "2")
  }

  /// Bytes of a number in digits; 0 for anything else.
  func length(_ index: Int) -> Int {
    scene.kind(index) == .number ? scene.tokens[index].end - scene.tokens[index].start : 0
  }

  /// Of a token of digits only.
  func value(_ index: Int) -> Int {
    scene.document.text.bytes[scene.tokens[index].start..<scene.tokens[index].end]
      .reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }
}
