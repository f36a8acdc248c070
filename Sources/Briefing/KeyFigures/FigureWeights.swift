/// What each feature of a figure counts for it, in logits: for its place among the key figures, and for being one at all.
///
/// Written by `Scripts/train-key-figures`, which says how they are learned. The order is a softmax over the figures of each of
/// 500 short news texts, of which the headline's was to win; the worth a logistic model of which figures of 80 whole
/// articles an editor would print. Each learns a little from the other's articles. On articles that neither has learned
/// from, the headline's figure comes first in 69.8 of 100, among the first three in 83.6.
/// Of the figures chosen from whole articles 88.3 in 100 are worth printing.
enum FigureWeights {
  /// Rows in the order of `FigureFeature`, written by training and not by hand: its name, its weight for the order and its weight
  /// for the worth. A weight is what the feature adds when it is there, or for each unit of an amount.
  static let table: StaticString = """
    count | 0.198 | 1.158
    money | 0.262 | 1.182
    percent | 0.343 | 1.758
    duration | -0.108 | -0.196
    age | -0.787 | -2.245
    measure | -0.169 | 1.012
    other | 0.260 | 1.174
    people | 0.144 | 0.386
    unitless | -0.542 | -1.237
    early | 1.047 | 0.887
    firstSentence | 1.234 | 1.125
    secondSentence | 0.477 | 0.473
    firstSentenceCount | 0.185 | 0.060
    firstSentenceMoney | 0.521 | 0.304
    firstSentencePercent | 0.332 | 0.185
    firstSentenceDuration | 0.039 | 0.409
    firstSentenceAge | 0.521 | 0.767
    firstFigure | 0.591 | 0.820
    secondFigure | 0.283 | 0.183
    lastFigure | -0.179 | -0.221
    firstOfKind | 0.273 | -0.056
    onlyOfKind | -0.372 | -0.255
    behindOthers | -0.193 | -0.083
    crowded | 0.218 | 0.173
    depth | 0.123 | 0.064
    sentenceLength | -0.107 | -0.096
    commas | 0.224 | 0.245
    spelled | -0.867 | -0.895
    spelledPeople | 0.158 | -0.022
    spelledDuration | -0.027 | -0.065
    one | -0.751 | -1.351
    round | -0.040 | -0.049
    range | -0.556 | -0.373
    compound | -0.440 | -0.509
    about | -0.049 | -0.036
    over | 0.169 | 0.475
    under | -0.156 | 0.095
    moneySize | 0.330 | 0.382
    otherSize | 0.216 | 0.679
    recurs | 0.110 | -0.088
    two | -0.111 | -0.651
    few | 0.026 | -0.222
    times | 0.335 | 0.809
    named | -0.163 | -0.051
    afterComma | -0.535 | -0.377
    apposition | -0.590 | -0.878
    afterAnd | -0.224 | -0.060
    afterThan | -0.155 | -0.198
    definite | 0.083 | -0.384
    another | -0.126 | 0.024
    restated | -0.166 | -0.097
    ofBehind | 0.405 | 0.391
    afterBe | 0.169 | 0.009
    reached | 0.206 | 0.502
    stretch | -0.536 | -0.975
    bracketed | -0.633 | -1.340
    converted | -0.500 | -1.928
    afterColon | -0.361 | -0.667
    quoted | -0.593 | -1.098
    quotedWitness | -0.321 | -0.460
    unfinished | -0.819 | -1.711
    lineOfFew | -0.479 | -0.805
    subordinate | -0.375 | -0.441
    timeApart | 0.127 | -0.551
    atAge | 0.502 | 0.698
    childAge | -0.131 | -0.096
    greatAge | 1.260 | 1.618
    background | -0.246 | -0.261
    deathCount | 0.803 | 1.096
    deathAge | 0.251 | 0.421
    deathOther | 0.265 | 0.301
    wasAtDeath | 0.458 | 0.541
    hurt | -0.132 | 0.176
    crime | 0.544 | 0.810
    superlative | 0.470 | 0.473
    cost | 0.193 | 0.439
    change | 0.093 | -0.078
    finding | 0.226 | 0.099
    marketIndex | 0.778 | 0.915
    """

  /// How telling a figure is beside the others of its article. Only differences inside one article mean anything: a
  /// difference of 1 is odds of e to 1 that the headline has the one and not the other.
  static func order(_ row: FigureRow) -> Double { row.weighed(by: weights.order) }

  /// Whether an editor would print it, whatever else there is: 0 is as likely as not, 1 is odds of e to 1.
  static func worth(_ row: FigureRow) -> Double { row.weighed(by: weights.worth) }

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
