/// What each feature of a block counts for the article, and the constant, in logits.
///
/// Written by `Scripts/train-body`, which says how they are learned: a logistic regression over the blocks of 190 saved
/// pages of 152 sites, and of their articles in other layouts. Of a page from a site that it has not learned from it then finds the body
/// with an F1 of 0.974 and a recall of 0.981.
enum BodyWeights {
  static let table = """
    length | 0.353
    short | -0.298
    line | 0.172
    long | -0.657
    linkDensity | -1.327
    linked | -0.048
    allLink | 0.575
    endsWithStop | 0.323
    endsWithColon | 0.500
    commas | 0.420
    opensLower | 0.106
    allCapitals | -0.369
    rights | -0.219
    bar | -1.245
    notice | -0.405
    by | -0.436
    isTitle | -0.399
    repeated | -2.463
    figureless | 0.196
    clean | 0.903
    question | 0.841
    asks | -1.886
    opensAsking | -0.785
    ofPicture | -0.295
    ofWriter | -2.135
    credit | -0.393
    p | -0.708
    div | -0.958
    li | 0.441
    h1 | 0.137
    h2 | 0.674
    h3 | 0.302
    h4 | 0.288
    cell | 0.389
    quote | 1.488
    pre | 0.148
    row | 0.467
    prev-length | -0.971
    prev-short | -0.367
    prev-long | -0.177
    prev-linkDensity | -0.573
    prev-sameParent | 0.185
    prev-heading | 0.190
    prev-none | 1.784
    prev-endsWithStop | -0.146
    prev-endsWithColon | 0.629
    prev-clean | 0.366
    prev-sameStyle | 0.453
    next-length | -0.343
    next-short | -0.312
    next-long | 0.202
    next-linkDensity | -0.464
    next-sameParent | 0.118
    next-heading | 0.482
    next-none | 1.868
    next-endsWithStop | -0.297
    next-endsWithColon | 0.450
    next-clean | 0.824
    next-sameStyle | 0.753
    in-nav | 0.000
    in-aside | 0.318
    in-footer | -0.006
    in-header | -0.582
    in-figure | 0.645
    in-figcaption | 0.000
    in-article | -0.150
    in-main | 0.059
    in-table | 0.445
    in-list | -0.525
    in-address | 0.000
    in-button | 0.000
    siblings | 0.400
    parentShare | 0.344
    bestShare | -1.539
    inBest | 1.410
    childOfBest | -0.573
    nearBest | 0.862
    beforeTitle | -0.325
    afterLast | 0.145
    inData | 0.803
    notInData | 0.100
    inFrame | 1.815
    betweenTitleAndBest | 0.213
    behindBest | -0.959
    behindBestInFrame | -0.114
    styleShare | 2.136
    betweenTitleAndLast | 0.032
    partAsks | -2.263
    partLinks | -1.714
    partOfOne | -0.210
    partOfPicture | 0.479
    near-content | 0.477
    near-articleBody | 0.142
    near-comments | 0.000
    near-related | 0.221
    near-sharing | -0.165
    near-navigation | -0.003
    near-footer | -0.003
    near-advertising | -0.384
    near-sidebar | -0.166
    near-subscription | 0.000
    near-caption | 0.112
    near-byline | -0.900
    near-headline | -0.306
    near-tags | -0.279
    near-embed | 0.225
    near-summary | -0.436
    near-list | 0.743
    near-notes | -0.017
    near-credit | -1.263
    near-hidden | -0.728
    near-pullQuote | 0.114
    far-content | -0.703
    far-articleBody | 0.066
    far-comments | 0.000
    far-related | 0.155
    far-sharing | -0.195
    far-navigation | 0.044
    far-footer | 0.025
    far-advertising | -0.469
    far-sidebar | -0.375
    far-subscription | 0.000
    far-caption | 0.459
    far-byline | -0.873
    far-headline | -0.190
    far-tags | 0.724
    far-embed | 0.170
    far-summary | -0.349
    far-list | -0.161
    far-notes | -0.017
    far-credit | -1.248
    far-hidden | -0.786
    far-pullQuote | 0.114
    short*inBest | 0.620
    short*childOfBest | -0.200
    short*nearBest | 0.119
    line*inBest | -0.090
    line*childOfBest | 0.114
    line*nearBest | -0.242
    long*inBest | 0.327
    long*childOfBest | 0.343
    long*nearBest | 1.239
    linked*inBest | -0.295
    linked*childOfBest | 1.038
    linked*nearBest | -0.490
    allLink*inBest | 0.272
    allLink*childOfBest | 0.469
    allLink*nearBest | 0.118
    constant | -1.448
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
