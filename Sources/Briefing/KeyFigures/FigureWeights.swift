/// What each feature of a figure counts for it, in logits: for its place among the key figures, and for being one at all.
///
/// Written by `Scripts/train-key-figures`, which says how they are learned. The order is a softmax over the figures of each of
/// 500 short news texts, of which the headline's was to win; the worth a logistic model of which figures of 80 whole
/// articles an editor would print; the order also learns which of those a brief may not miss. Each learns a little from the other's articles. On articles that neither has learned
/// from, the headline's figure comes first in 70.2 of 100, among the first three in 84.4.
/// Of the figures chosen from whole articles 88.0 in 100 are worth printing.
enum FigureWeights {
  /// Rows in the order of `FigureFeature`, written by training and not by hand: its name, its weight for the order and its weight
  /// for the worth. A weight is what the feature adds when it is there, or for each unit of an amount.
  static let table: StaticString = """
    count | 0.316 | 1.158
    money | 0.364 | 1.182
    percent | 0.238 | 1.758
    duration | -0.080 | -0.196
    age | -0.687 | -2.245
    measure | -0.489 | 1.012
    other | 0.339 | 1.174
    people | 0.217 | 0.386
    unitless | -0.390 | -1.237
    early | 1.228 | 0.887
    firstSentence | 1.128 | 1.125
    secondSentence | 0.436 | 0.473
    firstSentenceCount | 0.088 | 0.060
    firstSentenceMoney | 0.631 | 0.304
    firstSentencePercent | 0.350 | 0.185
    firstSentenceDuration | 0.003 | 0.409
    firstSentenceAge | 0.414 | 0.767
    firstFigure | 0.585 | 0.820
    secondFigure | 0.361 | 0.183
    lastFigure | -0.106 | -0.221
    firstOfKind | 0.367 | -0.056
    onlyOfKind | -0.318 | -0.255
    behindOthers | -0.256 | -0.083
    crowded | 0.058 | 0.173
    depth | 0.072 | 0.064
    sentenceLength | 0.038 | -0.096
    commas | 0.184 | 0.245
    spelled | -0.894 | -0.895
    spelledPeople | 0.270 | -0.022
    spelledDuration | 0.090 | -0.065
    one | -0.699 | -1.351
    round | 0.025 | -0.049
    range | -0.607 | -0.373
    compound | -0.333 | -0.509
    about | -0.060 | -0.036
    over | 0.223 | 0.475
    under | -0.243 | 0.095
    moneySize | 0.187 | 0.382
    otherSize | 0.102 | 0.679
    recurs | 0.116 | -0.088
    two | -0.004 | -0.651
    few | -0.062 | -0.222
    times | 0.216 | 0.809
    named | -0.335 | -0.051
    afterComma | -0.441 | -0.377
    apposition | -0.536 | -0.878
    afterAnd | -0.253 | -0.060
    afterThan | -0.198 | -0.198
    definite | 0.093 | -0.384
    another | 0.063 | 0.024
    restated | -0.265 | -0.097
    ofBehind | 0.275 | 0.391
    afterBe | 0.282 | 0.009
    reached | 0.055 | 0.502
    stretch | -0.430 | -0.975
    bracketed | -0.662 | -1.340
    converted | -0.395 | -1.928
    afterColon | -0.204 | -0.667
    quoted | -0.456 | -1.098
    quotedWitness | -0.197 | -0.460
    unfinished | -0.440 | -1.711
    lineOfFew | -0.187 | -0.805
    subordinate | -0.417 | -0.441
    timeApart | 0.225 | -0.551
    atAge | 0.468 | 0.698
    childAge | -0.080 | -0.096
    greatAge | 1.254 | 1.618
    background | -0.380 | -0.261
    deathCount | 0.758 | 1.096
    deathAge | 0.176 | 0.421
    deathOther | 0.226 | 0.301
    wasAtDeath | 0.450 | 0.541
    hurt | 0.078 | 0.176
    crime | 0.496 | 0.810
    superlative | 0.476 | 0.473
    cost | 0.206 | 0.439
    change | -0.024 | -0.078
    finding | 0.319 | 0.099
    marketIndex | 0.758 | 0.915
    """

  /// How telling a figure is beside the others of its article. Only differences inside one article mean anything: a
  /// difference of 1 is odds of e to 1 that the headline has the one and not the other.
  static func order(_ row: FigureRow) -> Double { row.weighed(by: weights.order) }

  /// Whether an editor would print it, whatever else there is: 0 is as likely as not, 1 is odds of e to 1.
  static func worth(_ row: FigureRow) -> Double { row.weighed(by: weights.worth) }

  /// What one feature adds for each unit of its value.
  static func weight(of feature: FigureFeature) -> (order: Double, worth: Double) {
    (weights.order[feature.rawValue], weights.worth[feature.rawValue])
  }

  /// In the order of `FigureFeature`, which is that of the table; a test holds the two together.
  private static let weights: (order: [Double], worth: [Double]) = {
    var (order, worth): ([Double], [Double]) = ([], [])
    WeightTable.read(table, columns: 2) { _, weights in
      order.append(weights[0])
      worth.append(weights[1])
    }
    precondition(worth.count == FigureFeature.size, "each feature has its weights")
    return (order, worth)
  }()
}
