import Model

/// What the ranker of key figures asks of a figure; each has its weight in `FigureWeights`.
///
/// They are causes that hold for any subject: what is measured, where it stands, how it is written, what is said around
/// it. The last few ask whether the words around tell of deaths, harm, crime, cost or the like, and one whether they
/// name an index of the stock market; no feature is the name of a person, a firm or a place. Tried and dropped, as no
/// better on texts not learned from: the words around as features of their own, how often a counted noun or the names
/// of the sentence recur, who says so, quotation marks, and boosted trees over the same features.
///
/// The order of the cases is that of the rows in `FigureWeights`, and a case's number is its bit in a `FigureRow`. A
/// new one goes beside its kin, with a row of weight there; a test holds the two together.
package enum FigureFeature: Int, CaseIterable {
  // What it measures.
  /// Exactly one of the seven is there. A distance, an area, a mass, a speed, a temperature, a volume or a ratio is a
  /// `measure`; `other` is a number of which nobody knows what it counts.
  case count, money, percent, duration, age, measure, other
  /// Counts people: "nine nurses". Told by the last word of the unit (`FigureCues.people`).
  case people
  /// Has no unit: “the other 45”, “channel Two”.
  case unitless

  // Where it stands.
  /// 1 at the beginning of the article, 0 at its end, by the bytes of the text.
  case early
  /// In the first or the second sentence of the body. Headings that stand before the body count as its first
  /// sentence.
  case firstSentence, secondSentence
  /// In the first sentence, by what it measures: an age stands there by the way, a sum of money is the news.
  case firstSentenceCount, firstSentenceMoney, firstSentencePercent, firstSentenceDuration
  case firstSentenceAge
  /// First, second or last of the article's figures. One figure may be several of these.
  case firstFigure, secondFigure, lastFigure
  /// First of its kind, or the only one, where kinds are the seven above: a distance behind a mass is no longer the
  /// first measure.
  case firstOfKind, onlyOfKind
  /// How many figures stand before it in its sentence, at most 2. An amount: 0, 1 or 2.
  case behindOthers
  /// Three or more figures in its sentence. All of them are marked.
  case crowded
  /// Words before it in its sentence, and in its sentence; in thirties, at most 1 and 2. Amounts: 30 words before it
  /// make 1, a sentence of 60 words and more makes 2. Both are bounded so that a text without stops does not outweigh
  /// all else.
  case depth, sentenceLength
  /// Commas before it in its sentence; in pairs, at most 2.
  case commas

  // How it is written.
  /// Without a digit; also for counts of people and for durations.
  ///
  /// “Six people” is spelled, “6 people” and “6 million” are not. Told by the letters of its excerpt.
  case spelled, spelledPeople, spelledDuration
  /// 1 is hardly a figure; a multiple of ten is often an estimate by the way.
  ///
  /// Nought is neither round nor one.
  case one, round
  /// Has two values: “40 to 50 boats”, “dozens”.
  case range
  /// Joined to a noun: "a 12-page letter". Told by a hyphen among its first twelve tokens; not asked of ages, since
  /// “a 12-year-old” is just how ages are written.
  case compound
  /// What the words around the number say of it (`FigureModifier`): “about 40”, “more than 40”, “fewer than 40”. What
  /// neither rose nor fell and has no such word has none of the three.
  case about, over, under
  /// Orders of magnitude, in threes, of sums of money and of measures. The size of counts and ages is not asked.
  case moneySize, otherSize
  /// The value stands elsewhere in the article too: “12 nurses” and “12 boats” are alike in this, as only numbers are
  /// compared.
  case recurs
  /// Two of something, or three to five: often there by the way ("two sisters"). Counts and bare numbers only.
  case two, few
  /// Counts how often: “shortlisted five times”.
  case times
  /// Its noun is a name or the title of something: “SDG 8 Goals”, “Two Days”. Told by a capital in the figure's last
  /// word, behind the number.
  case named

  // What stands around it.
  /// ", 45": by the way; ", 45," between commas still more. For the second a comma or a colon stands behind it.
  case afterComma, apposition
  /// "and 45", "than 45": the second of two. "than" may stand up to three tokens before: “than at least 45”. "or"
  /// counts as "and".
  case afterAnd, afterThan
  /// "the two men": somebody who has been told of. Only the very word before is asked.
  case definite
  /// "another 45", "45 others"
  case another
  /// "12 points, or 0.3%"
  case restated
  /// "45 of" the boats: the first number is what is told of a whole.
  case ofBehind
  /// "is 45", "was 45". Only the very word before is asked.
  case afterBe
  /// "risen to 45", "a total of 45", "fell by 45": a level that was reached, or a step that was made.
  case reached
  /// "in the past 45 years", "for 45 days", "over the 45 weeks". Durations only.
  case stretch
  /// In brackets; and there behind a figure of its kind, of which it is most often the conversion: “S$600 ($465)”.
  case bracketed, converted
  /// Behind a colon: “Guess: $25 million”.
  case afterColon
  /// In quotation marks; and there in a sentence that says "I" or "we": what somebody tells of himself, and not what
  /// a paper or a report is quoted with.
  case quoted, quotedWitness
  /// In a paragraph that no stop ends; and in one of at most twelve tokens: a row of a table, a caption, a heading.
  case unfinished, lineOfFew
  /// In a part that "while", "when" or "after" opens. The opening word is looked for in the eight tokens before, and
  /// none of the next clause is asked for: no parser knows where it ends.
  case subordinate
  /// "45 years ago", "three days later". Durations only.
  case timeApart
  /// "at age 45", "aged 45". Ages only.
  case atAge
  /// The age of a child, or a great one: such an age is the news itself. Below 18, and from 80 on.
  case childAge, greatAge
  /// "last year's 45", "up from 45 before". Four tokens to either side; not asked of durations.
  case background

  // What is told of around it, by the words of `FigureCues`.
  /// A count near such a word; an age or bare number near one, or in the first three sentences of a story that begins
  /// with a death; a bare number near one.
  case deathCount, deathAge, deathOther
  /// "She was 91." in a story that begins with a death. Asked of ages and bare numbers.
  case wasAtDeath
  /// These look at the figure's own first twelve tokens and at five to either side; `change` at four before,
  /// `finding` at the whole sentence.
  case hurt, crime, superlative, cost, change, finding
  /// Points of the index that reports of a market are about; 2, as it decides where it stands at all.
  case marketIndex

  /// What a figure measures.
  ///
  /// Thirteen kinds become seven.
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
  ///
  /// An index below 8, the width of the vector in `FigureRow` that amounts are kept in.
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

  /// As they stand in the table of weights. Training prints them as columns.
  package static var names: [String] { allCases.map { "\($0)" } }
  /// How many there are.
  static var size: Int { marketIndex.rawValue + 1 }
}
