/// What each feature of a figure counts for it, in logits: for its place among the key figures, and for being one at all.
///
/// Written by `Scripts/train-key-figures`, which says how they are learned. The order is a softmax over the figures of each of
/// 500 short news texts, of which the headline's was to win; the worth a logistic model of which figures of 80 whole
/// articles an editor would print. Each learns a little from the other's articles. On articles that neither has learned
/// from, the headline's figure comes first in 69.6 of 100, among the first three in 83.5.
/// Of the figures chosen from whole articles 88.3 in 100 are worth printing.
enum FigureWeights {
  /// Rows in the order of `FigureFeature`, written by training and not by hand: its name, its weight for the order and its weight
  /// for the worth. A weight is what the feature adds when it is there, or for each unit of an amount.
  static let table: StaticString = """
    count | 0.197 | 1.159
    money | 0.260 | 1.175
    percent | 0.346 | 1.772
    duration | -0.112 | -0.198
    age | -0.787 | -2.238
    measure | -0.168 | 1.016
    other | 0.263 | 1.190
    people | 0.145 | 0.387
    unitless | -0.540 | -1.228
    early | 1.048 | 0.879
    firstSentence | 1.234 | 1.126
    secondSentence | 0.477 | 0.476
    firstSentenceCount | 0.185 | 0.064
    firstSentenceMoney | 0.522 | 0.310
    firstSentencePercent | 0.331 | 0.183
    firstSentenceDuration | 0.041 | 0.413
    firstSentenceAge | 0.522 | 0.767
    firstFigure | 0.591 | 0.817
    secondFigure | 0.283 | 0.181
    lastFigure | -0.182 | -0.231
    firstOfKind | 0.272 | -0.057
    onlyOfKind | -0.374 | -0.260
    behindOthers | -0.191 | -0.080
    crowded | 0.220 | 0.171
    depth | 0.122 | 0.065
    sentenceLength | -0.106 | -0.093
    commas | 0.222 | 0.239
    spelled | -0.866 | -0.895
    spelledPeople | 0.156 | -0.025
    spelledDuration | -0.022 | -0.055
    one | -0.753 | -1.352
    round | -0.040 | -0.048
    range | -0.556 | -0.369
    compound | -0.438 | -0.506
    about | -0.049 | -0.038
    over | 0.168 | 0.466
    under | -0.155 | 0.100
    moneySize | 0.329 | 0.381
    otherSize | 0.213 | 0.673
    recurs | 0.106 | -0.095
    two | -0.112 | -0.652
    few | 0.027 | -0.221
    times | 0.330 | 0.788
    named | -0.164 | -0.052
    afterComma | -0.533 | -0.371
    apposition | -0.590 | -0.880
    afterAnd | -0.224 | -0.060
    afterThan | -0.155 | -0.197
    definite | 0.082 | -0.384
    another | -0.129 | 0.017
    restated | -0.166 | -0.097
    ofBehind | 0.405 | 0.393
    afterBe | 0.169 | 0.011
    reached | 0.206 | 0.502
    stretch | -0.537 | -0.977
    bracketed | -0.632 | -1.334
    converted | -0.500 | -1.928
    afterColon | -0.360 | -0.662
    quoted | -0.669 | -1.288
    unfinished | -0.817 | -1.715
    lineOfFew | -0.478 | -0.797
    subordinate | -0.373 | -0.437
    timeApart | 0.123 | -0.563
    atAge | 0.501 | 0.696
    childAge | -0.132 | -0.098
    greatAge | 1.260 | 1.616
    background | -0.249 | -0.276
    deathCount | 0.804 | 1.098
    deathAge | 0.251 | 0.422
    deathOther | 0.266 | 0.308
    wasAtDeath | 0.457 | 0.540
    hurt | -0.131 | 0.177
    crime | 0.543 | 0.805
    superlative | 0.472 | 0.476
    cost | 0.194 | 0.444
    change | 0.094 | -0.078
    finding | 0.226 | 0.095
    marketIndex | 0.778 | 0.914
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
