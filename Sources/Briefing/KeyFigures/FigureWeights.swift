/// What each feature of a figure counts for it, in logits.
///
/// Written by `Scripts/train-key-figures`, which says how they are learned: a softmax over the figures of each of 500 short
/// news texts, of which the headline's was to win. On texts that it has not learned from, the headline's figure comes
/// first in 72.3 of 100, among the first three in 90.0.
enum FigureWeights {
  /// Rows in the order of `FigureFeature`, written by training and not by hand. A weight is what the feature adds
  /// when it is there, or for each unit of an amount.
  static let table: StaticString = """
    count | 0.017
    money | 0.293
    percent | 0.015
    duration | 0.303
    age | -0.322
    measure | -0.520
    other | 0.213
    people | 0.150
    unitless | -0.056
    early | 1.222
    firstSentence | 1.102
    secondSentence | 0.389
    firstSentenceCount | 0.322
    firstSentenceMoney | 0.517
    firstSentencePercent | 0.448
    firstSentenceDuration | -0.309
    firstSentenceAge | 0.391
    firstFigure | 0.573
    secondFigure | 0.377
    lastFigure | -0.268
    firstOfKind | 0.427
    onlyOfKind | -0.371
    behindOthers | -0.241
    crowded | 0.182
    depth | 0.144
    sentenceLength | -0.130
    commas | 0.165
    spelled | -0.763
    spelledPeople | 0.186
    spelledDuration | 0.098
    one | -0.602
    round | -0.097
    range | -0.719
    compound | -0.469
    about | -0.103
    over | 0.076
    under | -0.306
    moneySize | 0.364
    otherSize | -0.044
    recurs | 0.333
    afterComma | -0.692
    apposition | -0.536
    afterAnd | -0.329
    afterThan | -0.129
    definite | 0.225
    another | -0.150
    restated | -0.188
    ofBehind | 0.450
    afterBe | 0.403
    subordinate | -0.407
    timeApart | 0.325
    atAge | 0.447
    childAge | -0.089
    greatAge | 1.099
    background | -0.283
    deathCount | 0.640
    deathAge | 0.128
    deathOther | 0.197
    wasAtDeath | 0.398
    hurt | -0.231
    crime | 0.508
    superlative | 0.458
    cost | 0.123
    change | 0.175
    finding | 0.338
    marketIndex | 0.738
    """

  /// How telling a figure is beside the others of its article. Only differences inside one article mean anything: a
  /// difference of 1 is odds of e to 1 that the headline has the one and not the other.
  static func score(_ row: FigureRow) -> Double { row.weighed(by: weights) }

  /// In the order of `FigureFeature`, which is that of the table; a test holds the two together.
  private static let weights: [Double] = {
    var weights: [Double] = []
    WeightTable.read(table) { _, weight in weights.append(weight) }
    precondition(weights.count == FigureFeature.size, "each feature has its weight")
    return weights
  }()
}
