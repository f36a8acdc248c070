import Model

/// What the ranker of key figures asks of a figure; each has its weight in `FigureWeights`.
///
/// They are causes that hold for any subject: what is measured, where it stands, how it is written, what is said around
/// it. The last few ask whether the words around tell of deaths, harm, crime, cost or the like, and one whether they
/// name an index of the stock market; no feature is the name of a person, a firm or a place. Tried and dropped, as no
/// better on texts not learned from: the words around as features of their own, how often a counted noun or the names
/// of the sentence recur, who says so, quotation marks, and boosted trees over the same features.
package enum FigureFeature: Int, CaseIterable {
  // What it measures.
  case count, money, percent, duration, age, measure, other
  /// Counts people: "nine nurses".
  case people
  /// Has no unit.
  case unitless

  // Where it stands.
  /// 1 at the beginning of the article, 0 at its end.
  case early
  /// In the first or the second sentence of the body.
  case firstSentence, secondSentence
  /// In the first sentence, by what it measures: an age stands there by the way, a sum of money is the news.
  case firstSentenceCount, firstSentenceMoney, firstSentencePercent, firstSentenceDuration
  case firstSentenceAge
  /// First, second or last of the article's figures.
  case firstFigure, secondFigure, lastFigure
  /// First of its kind, or the only one.
  case firstOfKind, onlyOfKind
  /// How many figures stand before it in its sentence, at most 2.
  case behindOthers
  /// Three or more figures in its sentence.
  case crowded
  /// Words before it in its sentence, and in its sentence; in thirties, at most 1 and 2.
  case depth, sentenceLength
  /// Commas before it in its sentence; in pairs, at most 2.
  case commas

  // How it is written.
  /// Without a digit; also for counts of people and for durations.
  case spelled, spelledPeople, spelledDuration
  /// 1 is hardly a figure; a multiple of ten is often an estimate by the way.
  case one, round
  case range
  /// Joined to a noun: "a 12-page letter".
  case compound
  case about, over, under
  /// Orders of magnitude, in threes, of sums of money and of measures.
  case moneySize, otherSize
  /// The value stands elsewhere in the article too.
  case recurs

  // What stands around it.
  /// ", 45": by the way; ", 45," between commas still more.
  case afterComma, apposition
  /// "and 45", "than 45": the second of two.
  case afterAnd, afterThan
  /// "the two men": somebody who has been told of.
  case definite
  /// "another 45", "45 others"
  case another
  /// "12 points, or 0.3%"
  case restated
  /// "45 of"
  case ofBehind
  /// "is 45", "was 45"
  case afterBe
  /// In a part that "while", "when" or "after" opens.
  case subordinate
  /// "45 years ago", "three days later"
  case timeApart
  /// "at age 45", "aged 45"
  case atAge
  /// The age of a child, or a great one: such an age is the news itself.
  case childAge, greatAge
  /// "last year's 45", "up from 45 before"
  case background

  // What is told of around it, by the words of `FigureCues`.
  case deathCount, deathAge, deathOther
  /// "She was 91." in a story that begins with a death.
  case wasAtDeath
  case hurt, crime, superlative, cost, change, finding
  /// Points of the index that reports of a market are about; 2, as it decides where it stands at all.
  case marketIndex

  /// What a figure measures.
  init(_ kind: FigureKind) {
    switch kind {
    case .count: self = .count
    case .money: self = .money
    case .percent: self = .percent
    case .duration: self = .duration
    case .age: self = .age
    case .other: self = .other
    case .distance, .area, .mass, .speed, .temperature, .volume, .ratio: self = .measure
    }
  }

  /// Where the value of an amount is kept; nil for those that are so or not so.
  var amountPlace: Int? {
    switch self {
    case .early: 0
    case .behindOthers: 1
    case .depth: 2
    case .commas: 3
    case .sentenceLength: 4
    case .moneySize: 5
    case .otherSize: 6
    case .marketIndex: 7
    default: nil
    }
  }

  /// As they stand in the table of weights.
  package static var names: [String] { allCases.map { "\($0)" } }
  /// How many there are.
  static var size: Int { marketIndex.rawValue + 1 }
}
