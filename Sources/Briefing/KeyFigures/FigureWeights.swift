/// What each feature of a figure counts for it, in logits: for its place among the key figures, and for being one at all.
///
/// Written by `Scripts/train-key-figures`, which says how they are learned. The order is a softmax over the figures of each of
/// 500 short news texts, of which the headline's was to win; the worth a logistic model of which figures of 80 whole
/// articles an editor would print. Each learns a little from the other's articles. On articles that neither has learned
/// from, the headline's figure comes first in 70.0 of 100, among the first three in 82.9.
/// Of the figures chosen from whole articles 85.8 in 100 are worth printing.
enum FigureWeights {
  /// Rows in the order of `FigureFeature`, written by training and not by hand: its name, its weight for the order and its weight
  /// for the worth. A weight is what the feature adds when it is there, or for each unit of an amount.
  static let table: StaticString = """
    count | 0.230 | 0.765
    money | 0.242 | 0.803
    percent | 0.373 | 1.474
    duration | -0.049 | -0.402
    age | -0.721 | -2.467
    measure | -0.124 | 0.703
    other | 0.050 | 0.453
    people | 0.228 | 0.402
    unitless | -0.526 | -1.327
    early | 0.958 | 0.687
    firstSentence | 1.142 | 0.862
    secondSentence | 0.424 | 0.407
    firstSentenceCount | 0.208 | 0.335
    firstSentenceMoney | 0.515 | 0.477
    firstSentencePercent | 0.328 | 0.203
    firstSentenceDuration | 0.022 | 0.500
    firstSentenceAge | 0.547 | 1.003
    firstFigure | 0.631 | 0.787
    secondFigure | 0.307 | 0.131
    lastFigure | -0.295 | -0.435
    firstOfKind | 0.284 | -0.020
    onlyOfKind | -0.311 | -0.211
    behindOthers | -0.155 | -0.037
    crowded | 0.279 | 0.282
    depth | 0.123 | 0.198
    sentenceLength | -0.060 | -0.037
    commas | 0.196 | 0.186
    spelled | -0.761 | -0.573
    spelledPeople | 0.141 | -0.010
    spelledDuration | -0.100 | -0.300
    one | -0.760 | -1.296
    round | -0.001 | 0.092
    range | -0.584 | -0.501
    compound | -0.508 | -0.549
    about | -0.027 | 0.078
    over | 0.217 | 0.600
    under | -0.170 | 0.179
    moneySize | 0.368 | 0.429
    otherSize | 0.210 | 0.690
    recurs | 0.164 | -0.076
    two | -0.148 | -0.679
    few | -0.053 | -0.283
    times | 0.363 | 0.869
    named | -0.158 | -0.069
    afterComma | -0.506 | -0.300
    apposition | -0.619 | -0.902
    afterAnd | -0.210 | -0.005
    afterThan | -0.144 | -0.184
    definite | 0.038 | -0.303
    another | -0.111 | 0.074
    restated | -0.162 | -0.063
    ofBehind | 0.413 | 0.429
    afterBe | 0.207 | 0.168
    reached | 0.261 | 0.598
    stretch | -0.468 | -0.893
    bracketed | -0.837 | -1.691
    converted | -0.462 | -1.660
    afterColon | -0.319 | -0.590
    quoted | -0.658 | -1.229
    unfinished | -0.890 | -1.702
    lineOfFew | -0.417 | -0.721
    subordinate | -0.347 | -0.317
    timeApart | 0.130 | -0.525
    atAge | 0.420 | 0.548
    childAge | -0.127 | -0.092
    greatAge | 1.270 | 1.632
    background | -0.236 | -0.252
    deathCount | 0.718 | 0.964
    deathAge | 0.321 | 0.703
    deathOther | 0.340 | 0.573
    wasAtDeath | 0.456 | 0.523
    hurt | -0.113 | 0.202
    crime | 0.501 | 0.707
    superlative | 0.459 | 0.479
    cost | 0.197 | 0.471
    change | 0.128 | -0.031
    finding | 0.303 | 0.200
    marketIndex | 0.817 | 0.994
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
