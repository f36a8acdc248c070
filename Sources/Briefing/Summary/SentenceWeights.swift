/// What each feature of a sentence counts for it.
///
/// Written by `Scripts/train-summaries`, which says how they are learned: from 694 articles of CNN's validation split and their
/// editors' highlights, by the ROUGE that sets of three sentences are expected to reach. Three sentences of articles that it has
/// not learned from, leaning ones among them, reach ROUGE-1 31.1, ROUGE-2 12.0 (the first three 29.1, 10.9).
enum SentenceWeights {
  static let table = """
    first | 0.5855
    second | 1.2963
    third | 0.8684
    fourthOrFifth | 0.5305
    early | 1.4204
    late | -0.4208
    wordsBefore | -1.1333
    under8 | -0.1909
    under12 | 0.0257
    under16 | 0.1917
    over40 | -0.7142
    length | -0.2217
    lengthSquared | -0.1229
    frequency | 0.5723
    frequencySum | 0.2045
    commonest | 0.1256
    spread | 0.0999
    spreadShare | 0.4589
    contentShare | 0.3812
    recurring | 0.8912
    new | 0.7865
    newRecurring | 1.6765
    firstWords | -0.3226
    ofFirst | -0.4105
    leadWords | -0.6239
    ofLead | -0.2614
    noName | -0.4266
    names | -0.1236
    person | -0.1157
    place | 0.2872
    newEntities | 0.4686
    mainEntities | 0.2521
    entityFrequency | 0.0505
    opensWithName | -0.1081
    figures | 0.1420
    keyFigure | 0.4160
    firstKeyFigure | 0.6496
    attributedKeyFigure | -0.3249
    count | -0.3054
    money | -0.1702
    age | 0.8573
    quotedShare | -0.1420
    opensQuoted | -0.3112
    behindQuoted | -0.1006
    fewQuoted | 0.1619
    keyQuote | -0.4386
    direct | -0.2033
    mixed | -0.1444
    indirect | -0.0160
    said | -0.1519
    otherSpeechVerb | -0.1564
    accordingTo | -0.3170
    hedge | -0.0740
    firstPerson | -0.4375
    negation | -0.4109
    future | 0.0825
    present | 0.0558
    past | -0.0534
    weekday | 0.4794
    month | 0.2323
    today | 0.1786
    question | -0.2631
    colon | -0.1490
    dash | -0.0839
    brackets | -0.4971
    commas | -0.5449
    opensWithPronoun | 0.2883
    opensWithConnective | 0.3111
    opensWithThe | 0.3623
    opensWithNumber | -0.2983
    pronouns | -0.1522
    smallWords | 0.0406
    frequencyAbove | 0.1521
    frequencySumAbove | 0.2073
    spreadAbove | 0.1681
    leadWordsAbove | -0.2822
    firstWordsAbove | -0.1911
    entityFrequencyAbove | 0.1155
    recurringAbove | 0.1949
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
