import Language
import Provenance

/// A bare number behind a name, or behind "aged", is an age.
///
/// Ages are the measure that news prints without its unit most often, so that the number's neighbours must tell: commas
/// beside a name, a verb said of a person ("he is 36"), a word such as "aged", a bound behind people ("those over 65").
/// With a unit or a noun behind it, the number measures that instead.
struct AgeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("Maria Lund, ⟦54⟧, has led the council for years."),
    .finds("⟦Two boys⟧ ⟦aged 10⟧ and ⟦12⟧ were rescued."),
    .finds("A ⟦5-year-old⟧ girl was found."),
    .finds("The harbour master, ⟦61⟧, resigned; the oldest of them is ⟦93⟧."),
    .finds("⟦Two sailors⟧, ages ⟦24⟧ and ⟦31⟧, were treated."),
    .finds("She is ⟦36⟧ and still rows; he died at ⟦88⟧."),
    .finds("Her children, Dora and Emil, ⟦eight⟧, were with her."),
    .finds("Police named Ivo Lund, ⟦29⟧; Ada Brandt, now ⟦75⟧, and girls ages ⟦7⟧, ⟦13⟧ and ⟦16⟧."),
    .finds("It is for girls ⟦under five⟧ and those ⟦over 65⟧; the boys, both ⟦15⟧, ran."),
    .finds("At ⟦34⟧, she rows; the youngest of ⟦nine children⟧ was a boy of ⟦four⟧."),
    .finds("The keeper, ⟦64⟧, has a dog; a young deckhand, ⟦19⟧, was hurt."),
    .finds("The baby, ⟦five months⟧, and her son, ⟦4⟧, were safe."),
    .finds("It came at ⟦the age of five months⟧; he died ⟦aged 77⟧."),
    .finds("Anyone ⟦over the age of 65⟧ may apply."),
  ]

  let scene: Scene

  /// Whole numbers from 1 to 119. Digits between a person's comma or bracket and a closing mark count from 5; right
  /// behind a name, without a comma, only from 15.
  ///
  /// - Returns: False for ranges and vague plurals; "5-year-old" has a unit of its own and is `UnitRule`'s.
  func isAge(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard number.value >= 1, number.value < 120, number.upperValue == nil else { return false }
    guard number.value == number.value.rounded() else {
      return isBehindAge(start, end) && number.isSpelled
    }
    if isOfChild(start, end) { return true }
    if isBehindAge(start, end) || isSaidOfPerson(start, end) { return true }
    // "Dora Lund, now 75, told"
    if scene.key(start - 1) == "now", scene.kind(start - 2) == .comma, scene.kind(end) == .comma,
      isPerson(before: start - 2)
    {
      return true
    }
    if isBound(start, end) || isToldOf(start, end) || isOfBoth(start, end) || isOpen(end) {
      return true
    }
    if number.isSpelled { return isSpelledAge(start, end) }
    guard scene.kind(start) == .number else { return false }
    if isOfNoun(start, end) { return true }
    let isClosed =
      scene.kind(end) == .comma || scene.kind(end) == .stop || scene.kind(end) == .closeBracket
      || scene.kind(end) == .colon || scene.kind(end) == .dash || scene.kind(end) == nil
    if isClosed, scene.kind(start - 1) == .comma || scene.kind(start - 1) == .openBracket,
      number.value >= 5
    {
      return isPerson(before: start - 1)
        || scene.isWord(start - 2, [.office, .title, .personNoun]) && scene.kind(end) == .comma
          && scene.kind(start - 1) == .comma
    }
    // Headlines and lists drop the commas: "Nick Berg 44 was hurt".
    return number.value >= 15 && isPerson(before: start) && !scene.isWord(end, .month)
      && (isClosed
        || scene.isWord(end, [.auxiliary, .speechVerb, .commonVerb, .preposition, .coordinator]))
  }

  /// Takes an age: in years, unless its unit stands behind it ("the age of five months"); "aged" and "the age of" belong
  /// to it.
  ///
  /// - Parameter candidate: Its number is an age.
  func apply(to candidate: inout Candidate) {
    let start = candidate.tokens.lowerBound
    let end = candidate.tokens.upperBound
    let name: String? =
      switch scene.key(end) {
      case "years": "year of age"
      case "month", "months": "month of age"
      case "weeks": "week of age"
      case "days": "day of age"
      default: nil
      }
    let behind = name == nil ? end : scene.key(end + 1) == "old" ? end + 2 : end + 1
    candidate.take(name ?? "year of age", .age, to: behind)
    var first = start
    if scene.key(start - 1) == "aged" { first = start - 1 }
    if scene.key(start - 1) == "of", scene.key(start - 2) == "age" {
      first = scene.key(start - 3) == "the" ? start - 3 : start - 2
    }
    candidate.tokens = first..<candidate.tokens.upperBound
  }

  /// "aged 10", "ages 24 and 31", "the age of 65", "the oldest of them 93"
  ///
  /// "ages 24 and 31" makes an age of the second too; longer lists are `LeftOutUnitRule`'s. Behind "the oldest" only
  /// small words may stand, and no noun may follow: "the youngest of nine children" counts children.
  private func isBehindAge(_ start: Int, _ end: Int) -> Bool {
    if scene.isAny(start - 1, .ageWord) { return true }
    if scene.key(start - 1).isOne(of: "between", "from"),
      scene.isAny(start - 2, .ageWord)
    {
      return true
    }
    if scene.key(start - 1) == "of", scene.key(start - 2).isOne(of: "age", "ages") { return true }
    let joiners: [WordKey] = ["and", "to", "or"]
    if joiners.contains(scene.key(start - 1)), isNumber(start - 2),
      scene.isAny(start - 3, .ageWord)
    {
      return true
    }
    let oldest = (1...5).first { scene.isAny(start - $0, .oldest) }
    guard let oldest else { return false }
    // "the youngest of nine children"
    guard CountedNounRule(scene: scene).nounPhrase(from: end) == nil else { return false }
    return (1..<oldest).allSatisfy {
      scene.isWord(start - $0, [.auxiliary, .objectPronoun, .preposition, .adverb])
        || scene.kind(start - $0) == .comma
    }
  }

  /// "He's 36 and", "she is 40.", "died at 88": digits without a noun, said of a person.
  ///
  /// "is" needs "he", "she", "I", "who" or a person's name before it, and no word behind it that the number may count:
  /// "she is 36 points ahead" says no age.
  private func isSaidOfPerson(_ start: Int, _ end: Int) -> Bool {
    guard scene.kind(start) == .number, scene.kind(end) != .percent,
      scene.kind(start - 1) != .currency
    else {
      return false
    }
    if scene.key(start - 1) == "at",
      scene.key(start - 2).isOne(of: "died", "dead", "dies", "dying")
    {
      return true
    }
    let isTurn = scene.key(start - 1) == "turned" || scene.key(start - 1) == "turns"
    guard
      scene.kind(end) != .word
        || scene.isWord(
          end,
          isTurn
            ? [.coordinator, .subordinator, .timeWord, .preposition]
            : [.coordinator, .subordinator, .timeWord]),
      scene.kind(end) != .hyphen, scene.kind(end) != .symbol, scene.kind(end) != .colon
    else { return false }
    let before = scene.key(start - 1)
    if before.isOne(of: "he's", "she's", "i'm", "turned", "turns") { return number(start) >= 5 }
    if scene.kind(start - 1) == .possessive, scene.key(start - 2).isOne(of: "he", "she") {
      return number(start) >= 5
    }
    let isBe = before.isOne(of: "is", "was", "am")
    guard isBe, number(start) >= 5 else { return false }
    return scene.key(start - 2).isOne(of: "he", "she", "i", "who") || isPerson(before: start - 1)
  }

  /// 0 where none begins.
  func number(_ index: Int) -> Double { scene.number(at: index)?.value ?? 0 }

  private func isNumber(_ index: Int) -> Bool {
    scene.kind(index) == .number || scene.isWord(index, .numberWord)
  }

  /// "children under five", "those over 65"
  ///
  /// Something else measured or counted behind makes it that: "children under five feet".
  private func isBound(_ start: Int, _ end: Int) -> Bool {
    guard scene.key(start - 1).isOne(of: "under", "over", "below", "above"),
      scene.kind(end) != .percent,
      scene.kind(end) != .hyphen, scene.kind(end) != .currency, scene.kind(start - 1) == .word,
      scene.isWord(start - 2, .personNoun) || scene.isAny(start - 2, .ageGroup)
    else { return false }
    return UnitRule(scene: scene).unit(at: end) == nil
      && CountedNounRule(scene: scene).nounPhrase(from: end) == nil
  }

  /// "At 34, she", "a boy of four"
  ///
  /// "At 34" counts only at the head of a sentence and before a pronoun; "of" only behind "a boy" and the like, where
  /// the number ends the phrase.
  private func isToldOf(_ start: Int, _ end: Int) -> Bool {
    let isClosed =
      scene.kind(end) != .word && scene.kind(end) != .hyphen && scene.kind(end) != .percent
    if scene.key(start - 1) == "at", scene.tokens[start - 1].flags.contains(.opensSentence) {
      return scene.isWord(end, .subjectPronoun)
        || scene.kind(end) == .comma && scene.isWord(end + 1, .subjectPronoun)
    }
    return isClosed && scene.key(start - 1) == "of" && scene.isAny(start - 2, .young)
      && scene.key(start - 3) == "a"
  }

  /// "the boys, both 15, ran"
  ///
  /// Behind a comma, and closed by a comma or stop.
  private func isOfBoth(_ start: Int, _ end: Int) -> Bool {
    scene.key(start - 1).isOne(of: "both", "all", "each") && scene.kind(start - 2) == .comma
      && (scene.kind(end) == .comma || scene.kind(end) == .stop)
  }

  /// "Dexter, eight, and": in words only between commas behind a name.
  ///
  /// "or" behind the second comma makes it no age.
  private func isSpelledAge(_ start: Int, _ end: Int) -> Bool {
    scene.kind(start - 1) == .comma && scene.kind(end) == .comma && isPerson(before: start - 1)
      && scene.key(end + 1) != "or"
  }

  /// The name must end right before `index`, and be no place's: "Halden, 44," is no age.
  private func isPerson(before index: Int) -> Bool {
    let mentions = scene.mentions
    let behind = mentions.partitioningIndex { $0.tokens.lowerBound >= index }
    return behind > mentions.startIndex && mentions[behind - 1].tokens.upperBound == index
      && mentions[behind - 1].kind == .person
  }
}
