/// What each feature of a sentence counts for it.
///
/// Written by `Scripts/train-summaries`, which says how they are learned: from 694 articles of CNN's validation split and their
/// editors' highlights, by the ROUGE that sets of three sentences are expected to reach. Three sentences of articles that it has
/// not learned from, leaning ones among them, reach ROUGE-1 31.0, ROUGE-2 12.0 (the first three 29.1, 10.9).
enum SentenceWeights {
  static let table = """
    first | 0.5725
    second | 1.3195
    third | 0.8245
    fourthOrFifth | 0.4990
    early | 1.4008
    late | -0.4139
    wordsBefore | -1.1235
    under8 | -0.1947
    under12 | 0.0254
    under16 | 0.1736
    over40 | -0.6645
    length | -0.2232
    lengthSquared | -0.1239
    frequency | 0.5732
    frequencySum | 0.1951
    commonest | 0.1256
    spread | 0.1005
    spreadShare | 0.4555
    contentShare | 0.3595
    recurring | 0.9024
    new | 0.8097
    newRecurring | 1.7109
    firstWords | -0.3329
    ofFirst | -0.4107
    leadWords | -0.6398
    ofLead | -0.2688
    noName | -0.4329
    names | -0.1122
    person | -0.1165
    place | 0.2835
    newEntities | 0.4829
    otherSubjects | 0.2551
    entityFrequency | 0.0532
    opensWithName | -0.1310
    figures | 0.1372
    keyFigure | 0.4076
    firstKeyFigure | 0.6581
    attributedKeyFigure | -0.3428
    count | -0.2978
    money | -0.1938
    age | 0.8729
    quotedShare | -0.1443
    opensQuoted | -0.3101
    behindQuoted | -0.0803
    fewQuoted | 0.1443
    keyQuote | -0.3920
    direct | -0.2422
    mixed | -0.2174
    indirect | -0.0443
    said | -0.1441
    otherSpeechVerb | -0.1202
    accordingTo | -0.3338
    hedge | -0.0727
    firstPerson | -0.4603
    negation | -0.3833
    future | 0.1089
    present | 0.0946
    past | -0.0863
    weekday | 0.5363
    month | 0.2322
    today | 0.1749
    question | -0.2570
    colon | -0.1544
    dash | -0.0968
    brackets | -0.4877
    commas | -0.5206
    opensWithPronoun | 0.2724
    opensWithConnective | 0.2826
    opensWithThe | 0.3490
    opensWithNumber | -0.3373
    pronouns | -0.1536
    smallWords | 0.0468
    frequencyAbove | 0.1536
    frequencySumAbove | 0.1996
    spreadAbove | 0.1721
    leadWordsAbove | -0.2908
    firstWordsAbove | -0.1888
    entityFrequencyAbove | 0.1166
    recurringAbove | 0.1965
    """

  /// Set by hand: the articles learned from have no headlines.
  static let unlearned = """
    ofTitle | 1.0
    """

  /// In the order of `SentenceFeature`. A feature without a row counts nothing, and a row without a feature is passed over, so
  /// that a new feature can be learned; a test tells both.
  static let values: [Double] = {
    var values = [Double](repeating: 0, count: SentenceFeature.size)
    let features = Dictionary(
      uniqueKeysWithValues: SentenceFeature.allCases.map { ($0.name, $0.rawValue) })
    for row in (table + "\n" + unlearned).split(separator: "\n") {
      let columns = row.split(separator: "|").map { $0.filter { $0 != " " } }
      guard columns.count == 2, let index = features[columns[0]], let weight = Double(columns[1])
      else { continue }
      values[index] = weight
    }
    return values
  }()

  /// The score of a sentence.
  static func score(_ row: ArraySlice<Double>) -> Double {
    var sum = 0.0
    for (value, weight) in zip(row, values) { sum += value * weight }
    return sum
  }
}
