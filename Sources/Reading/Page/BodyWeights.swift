/// What each feature of a block counts for the article, and the constant, in logits.
///
/// Written by `Scripts/train-body`, which says how they are learned: a logistic regression over the blocks of 93 saved
/// pages of 80 sites. Of a page from a site that it has not learned from it then finds the body with an F1 of 0.98.
enum BodyWeights {
  static let table = """
    length | 1.143
    short | -0.290
    line | 0.002
    long | -0.257
    linkDensity | -1.669
    linked | -0.632
    allLink | 0.263
    endsWithStop | 0.991
    endsWithColon | 0.523
    commas | 0.266
    opensLower | 0.141
    allCapitals | 0.335
    rights | -0.281
    bar | -0.758
    notice | -0.742
    by | -0.180
    isTitle | -0.174
    repeated | -1.801
    figureless | 0.032
    clean | 0.762
    p | -0.163
    div | -0.609
    li | 1.026
    h1 | -0.075
    h2 | 0.055
    h3 | 0.152
    h4 | -0.051
    cell | 0.055
    quote | 1.338
    pre | 0.000
    row | 0.097
    prev-length | 0.004
    prev-short | -0.315
    prev-long | 0.167
    prev-linkDensity | -0.524
    prev-sameParent | 0.797
    prev-heading | -0.468
    prev-none | 1.410
    next-length | -0.123
    next-short | -0.542
    next-long | 0.658
    next-linkDensity | -0.351
    next-sameParent | 1.034
    next-heading | 0.242
    next-none | 1.317
    in-nav | 0.000
    in-aside | 0.000
    in-footer | -0.174
    in-header | -0.280
    in-figure | 0.474
    in-figcaption | 0.000
    in-article | 0.062
    in-main | 0.359
    in-table | 0.048
    in-list | -0.537
    in-address | 0.000
    in-button | 0.000
    siblings | 0.102
    parentShare | 0.400
    bestShare | -1.230
    inBest | 1.467
    childOfBest | -0.258
    nearBest | 0.808
    beforeTitle | -0.429
    afterLast | -0.740
    inData | 0.471
    notInData | -0.497
    near-content | 0.232
    near-articleBody | 0.029
    near-comments | -0.000
    near-related | 0.000
    near-sharing | -0.273
    near-navigation | 0.000
    near-footer | 0.000
    near-advertising | -0.152
    near-sidebar | -0.470
    near-subscription | 0.000
    near-caption | -1.387
    near-byline | -0.971
    near-headline | -0.345
    near-tags | -0.019
    near-embed | 0.581
    near-summary | 0.159
    near-list | 0.969
    near-notes | 0.000
    far-content | 0.537
    far-articleBody | 1.305
    far-comments | -0.000
    far-related | 0.000
    far-sharing | -0.287
    far-navigation | 0.009
    far-footer | -0.167
    far-advertising | -0.157
    far-sidebar | -0.018
    far-subscription | 0.000
    far-caption | -0.631
    far-byline | -0.990
    far-headline | -0.147
    far-tags | 0.366
    far-embed | 0.581
    far-summary | 0.221
    far-list | -0.963
    far-notes | 0.000
    short*inBest | 0.471
    short*childOfBest | 0.079
    short*nearBest | -0.224
    line*inBest | 0.558
    line*childOfBest | -0.508
    line*nearBest | 0.100
    long*inBest | 0.995
    long*childOfBest | 0.371
    long*nearBest | 0.804
    linked*inBest | -0.527
    linked*childOfBest | 0.514
    linked*nearBest | -0.491
    allLink*inBest | 0.319
    allLink*childOfBest | 0.291
    allLink*nearBest | 0.379
    constant | -3.414
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
