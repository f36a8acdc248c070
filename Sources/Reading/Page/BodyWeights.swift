/// What each feature of a block counts for the article, and the constant, in logits.
///
/// Written by `Scripts/train-body`, which says how they are learned: a logistic regression over the blocks of 93 saved
/// pages of 80 sites. Of a page from a site that it has not learned from it then finds the body with an F1 of 0.98.
enum BodyWeights {
  static let table = """
    length | 0.380
    short | -0.343
    line | 0.137
    long | -0.726
    linkDensity | -1.333
    linked | -0.062
    allLink | 0.575
    endsWithStop | 0.316
    endsWithColon | 0.489
    commas | 0.393
    opensLower | 0.114
    allCapitals | -0.386
    rights | -0.218
    bar | -1.261
    notice | -0.395
    by | -0.459
    isTitle | -0.389
    isDescription | -0.715
    repeated | -2.477
    figureless | 0.219
    clean | 0.949
    question | 0.818
    asks | -1.880
    opensAsking | -0.785
    ofPicture | -0.342
    ofWriter | -2.144
    credit | -0.411
    p | -0.735
    div | -0.971
    li | 0.428
    h1 | 0.141
    h2 | 0.779
    h3 | 0.339
    h4 | 0.270
    cell | 0.373
    quote | 1.505
    pre | 0.146
    row | 0.468
    prev-length | -0.992
    prev-short | -0.388
    prev-long | -0.175
    prev-linkDensity | -0.573
    prev-sameParent | 0.207
    prev-heading | 0.216
    prev-none | 1.831
    prev-endsWithStop | -0.164
    prev-endsWithColon | 0.620
    prev-clean | 0.357
    prev-sameStyle | 0.438
    next-length | -0.334
    next-short | -0.308
    next-long | 0.203
    next-linkDensity | -0.461
    next-sameParent | 0.097
    next-heading | 0.461
    next-none | 1.862
    next-endsWithStop | -0.307
    next-endsWithColon | 0.481
    next-clean | 0.813
    next-sameStyle | 0.767
    in-nav | 0.000
    in-aside | 0.319
    in-footer | -0.006
    in-header | -0.462
    in-figure | 0.613
    in-figcaption | 0.000
    in-article | -0.146
    in-main | 0.062
    in-table | 0.431
    in-list | -0.534
    in-address | 0.000
    in-button | 0.000
    siblings | 0.402
    parentShare | 0.364
    bestShare | -1.529
    inBest | 1.418
    childOfBest | -0.582
    nearBest | 0.830
    beforeTitle | -0.303
    afterLast | 0.188
    inData | 0.819
    notInData | 0.079
    inFrame | 1.838
    betweenTitleAndBest | 0.330
    behindBest | -0.949
    behindBestInFrame | -0.084
    styleShare | 2.115
    betweenTitleAndLast | 0.082
    partAsks | -2.280
    partLinks | -1.714
    partOfOne | -0.191
    partOfPicture | 0.525
    near-content | 0.461
    near-articleBody | 0.134
    near-comments | 0.000
    near-related | 0.216
    near-sharing | -0.193
    near-navigation | -0.003
    near-footer | -0.003
    near-advertising | -0.391
    near-sidebar | -0.167
    near-subscription | 0.000
    near-caption | 0.090
    near-byline | -0.906
    near-headline | -0.309
    near-tags | -0.290
    near-embed | 0.234
    near-summary | -0.377
    near-list | 0.723
    near-notes | -0.019
    near-credit | -1.245
    near-hidden | -0.735
    near-pullQuote | 0.111
    far-content | -0.670
    far-articleBody | 0.063
    far-comments | 0.000
    far-related | 0.126
    far-sharing | -0.222
    far-navigation | 0.046
    far-footer | 0.027
    far-advertising | -0.474
    far-sidebar | -0.380
    far-subscription | 0.000
    far-caption | 0.408
    far-byline | -0.877
    far-headline | -0.198
    far-tags | 0.689
    far-embed | 0.180
    far-summary | -0.331
    far-list | -0.154
    far-notes | -0.019
    far-credit | -1.230
    far-hidden | -0.791
    far-pullQuote | 0.111
    short*inBest | 0.654
    short*childOfBest | -0.207
    short*nearBest | 0.123
    line*inBest | -0.063
    line*childOfBest | 0.112
    line*nearBest | -0.222
    long*inBest | 0.369
    long*childOfBest | 0.355
    long*nearBest | 1.249
    linked*inBest | -0.278
    linked*childOfBest | 1.054
    linked*nearBest | -0.495
    allLink*inBest | 0.275
    allLink*childOfBest | 0.468
    allLink*nearBest | 0.113
    constant | -1.513
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
