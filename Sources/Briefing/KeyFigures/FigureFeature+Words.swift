import Model

extension FigureWeights {
  /// What spoke for a figure and against it, as `order` and `worth` add it up, in the order of the features.
  static func causes(of row: FigureRow) -> (order: [Cause], worth: [Cause]) {
    var (order, worth): ([Cause], [Cause]) = ([], [])
    for (feature, value) in zip(FigureFeature.allCases, row.values) where value != 0 {
      let weight = weight(of: feature)
      let words = feature == .early ? PlaceWords.of(value) : feature.words
      order.append(Cause(words: words, weight: weight.order * value))
      worth.append(Cause(words: words, weight: weight.worth * value))
    }
    return (order, worth)
  }
}

extension FigureFeature {
  /// What an explanation says of a figure that has it.
  var words: String {
    switch self {
    case .count: "counts something"
    case .money: "is a sum of money"
    case .percent: "is a percentage"
    case .duration: "is a time"
    case .age: "is an age"
    case .measure: "is a measure"
    case .other: "nothing says what it counts"
    case .people: "counts people"
    case .unitless: "has no unit"
    default: placeWords ?? formWords ?? surroundingWords ?? topicWords
    }
  }

  private var placeWords: String? {
    switch self {
    case .firstSentence: "stands in the first sentence"
    case .secondSentence: "stands in the second sentence"
    case .firstSentenceCount: "the first sentence counts it"
    case .firstSentenceMoney: "a sum of money in the first sentence"
    case .firstSentencePercent: "a percentage in the first sentence"
    case .firstSentenceDuration: "a time in the first sentence"
    case .firstSentenceAge: "an age in the first sentence"
    case .firstFigure: "is the article's first figure"
    case .secondFigure: "is the article's second figure"
    case .lastFigure: "is the article's last figure"
    case .firstOfKind: "is the first of its kind"
    case .onlyOfKind: "is the only one of its kind"
    case .behindOthers: "stands behind others in its sentence"
    case .crowded: "its sentence has three figures or more"
    case .depth: "how deep in its sentence it stands"
    case .sentenceLength: "how long its sentence is"
    case .commas: "commas stand before it"
    default: nil
    }
  }

  private var formWords: String? {
    switch self {
    case .spelled: "is written in words"
    case .spelledPeople: "people, counted in words"
    case .spelledDuration: "a time, written in words"
    case .one: "is one"
    case .round: "is a round number"
    case .range: "is a range"
    case .compound: "is joined to a noun"
    case .about: "is about so many"
    case .over: "is more than so many"
    case .under: "is fewer than so many"
    case .moneySize: "how large the sum is"
    case .otherSize: "how large the measure is"
    case .recurs: "the number comes again"
    case .two: "is two of something"
    case .few: "is three to five of something"
    case .times: "counts how often"
    case .named: "its noun is a name"
    default: nil
    }
  }

  private var surroundingWords: String? {
    switch self {
    case .afterComma: "stands behind a comma"
    case .apposition: "stands between commas"
    case .afterAnd: "is the second of two"
    case .afterThan: "stands behind 'than'"
    case .definite: "'the' says that it was told before"
    case .another: "is another so many"
    case .restated: "says another figure in other words"
    case .ofBehind: "is so many of a whole"
    case .afterBe: "stands behind 'is' or 'was'"
    case .reached: "is a level that was reached"
    case .stretch: "is how long something takes"
    case .bracketed: "stands in brackets"
    case .converted: "converts the figure before it"
    case .afterColon: "stands behind a colon"
    case .quoted: "stands in a quotation"
    case .quotedWitness: "is what somebody tells of himself"
    case .unfinished: "its paragraph has no stop"
    case .lineOfFew: "stands in a short line"
    case .subordinate: "stands in a clause by the way"
    case .timeApart: "is how long ago"
    case .atAge: "says at what age"
    case .background: "is a figure of before"
    default: nil
    }
  }

  /// What is told of around it.
  private var topicWords: String {
    switch self {
    case .childAge: "is a child's age"
    case .greatAge: "is a great age"
    case .deathCount: "counts the dead"
    case .deathAge: "is the age of somebody who died"
    case .deathOther: "stands near a word of death"
    case .wasAtDeath: "is the age at which somebody died"
    case .hurt: "harm is told of"
    case .crime: "crime is told of"
    case .superlative: "a record is told of"
    case .cost: "cost is told of"
    case .change: "a change is told of"
    case .finding: "a finding is told of"
    case .marketIndex: "is the index that the report is about"
    default: name
    }
  }

  private var name: String { "\(self)" }
}
