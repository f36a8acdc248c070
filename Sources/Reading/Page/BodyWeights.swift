/// What each feature of a block counts for the article, and the constant, in logits.
///
/// Written by `Scripts/train-body`, which says how they are learned: a logistic regression over the blocks of 93 saved
/// pages of 80 sites. Of a page from a site that it has not learned from it then finds the body with an F1 of 0.98.
enum BodyWeights {
  static let table = """
    length | 1.120
    short | -0.303
    line | 0.016
    long | -0.278
    linkDensity | -1.688
    linked | -0.584
    allLink | 0.266
    endsWithStop | 1.061
    endsWithColon | 0.540
    commas | 0.296
    opensLower | 0.304
    allCapitals | 0.377
    rights | -0.212
    bar | -0.734
    notice | -0.645
    by | -0.211
    isTitle | -0.289
    repeated | -2.000
    figureless | 0.017
    clean | 0.553
    p | -0.160
    div | -0.467
    li | 1.001
    h1 | -0.053
    h2 | 0.118
    h3 | 0.163
    h4 | -0.249
    cell | 0.011
    quote | 1.091
    pre | 0.000
    row | 0.023
    prev-length | 0.087
    prev-short | -0.347
    prev-long | 0.199
    prev-linkDensity | -0.506
    prev-sameParent | 0.723
    prev-heading | -0.595
    prev-none | 1.480
    next-length | -0.031
    next-short | -0.514
    next-long | 0.598
    next-linkDensity | -0.383
    next-sameParent | 1.012
    next-heading | 0.082
    next-none | 1.373
    in-nav | 0.000
    in-aside | 0.000
    in-footer | -0.156
    in-header | -0.234
    in-figure | 0.653
    in-figcaption | 0.000
    in-article | 0.048
    in-main | 0.184
    in-table | -0.090
    in-list | -0.662
    in-address | 0.000
    in-button | 0.000
    siblings | 0.448
    parentShare | 0.020
    bestShare | -1.241
    inBest | 1.612
    childOfBest | -0.244
    nearBest | 0.747
    beforeTitle | -0.521
    afterLast | -0.692
    inData | 0.354
    notInData | -0.606
    near-content | 0.195
    near-articleBody | 0.149
    near-comments | -0.000
    near-related | 0.000
    near-sharing | -0.122
    near-navigation | 0.000
    near-footer | 0.000
    near-advertising | -0.183
    near-sidebar | -0.443
    near-subscription | 0.000
    near-caption | -1.652
    near-byline | -0.904
    near-headline | -0.320
    near-tags | -0.068
    near-embed | 0.496
    near-summary | 0.125
    near-list | 0.882
    near-notes | 0.000
    far-content | 0.508
    far-articleBody | 1.349
    far-comments | -0.000
    far-related | 0.000
    far-sharing | -0.162
    far-navigation | -0.022
    far-footer | -0.179
    far-advertising | -0.187
    far-sidebar | 0.040
    far-subscription | 0.000
    far-caption | -0.860
    far-byline | -0.944
    far-headline | -0.155
    far-tags | 0.078
    far-embed | 0.496
    far-summary | 0.198
    far-list | -0.797
    far-notes | 0.000
    short*inBest | 0.445
    short*childOfBest | -0.145
    short*nearBest | -0.266
    line*inBest | 0.555
    line*childOfBest | -0.606
    line*nearBest | 0.085
    long*inBest | 1.015
    long*childOfBest | 0.423
    long*nearBest | 0.843
    linked*inBest | -0.571
    linked*childOfBest | 0.443
    linked*nearBest | -0.491
    allLink*inBest | 0.267
    allLink*childOfBest | 0.225
    allLink*nearBest | 0.361
    constant | -3.411
    """

  /// In the order of `PageFeatures.names`; a feature without a row counts nothing.
  static let weights: [Float] = PageFeatures.names.map { rows[$0] ?? 0 }
  static let constant: Float = rows["constant"] ?? 0

  private static let rows: [String: Float] = {
    var rows: [String: Float] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|").map { $0.filter { $0 != " " } }
      if columns.count == 2, let weight = Float(columns[1]) { rows[String(columns[0])] = weight }
    }
    return rows
  }()
}
