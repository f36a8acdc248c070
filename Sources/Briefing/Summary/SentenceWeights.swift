import Language

/// What each feature of a sentence counts for it.
///
/// Written by `Scripts/train-summaries`, which says how they are learned: from 694 articles of CNN's validation split and their
/// editors' highlights, by the ROUGE that sets of three sentences are expected to reach. Three sentences of articles that it has
/// not learned from, leaning ones among them, reach ROUGE-1 31.0, ROUGE-2 12.0 (the first three 29.1, 10.9).
enum SentenceWeights {
  /// By feature, as printed by training; a feature that it has no row for counts nothing.
  static let table: StaticString = """
    first | 0.5715
    second | 1.3187
    third | 0.8270
    fourthOrFifth | 0.5006
    early | 1.4003
    late | -0.4139
    wordsBefore | -1.1223
    under8 | -0.1953
    under12 | 0.0254
    under16 | 0.1760
    over40 | -0.6648
    length | -0.2230
    lengthSquared | -0.1238
    frequency | 0.5733
    frequencySum | 0.1951
    commonest | 0.1257
    spread | 0.1005
    spreadShare | 0.4556
    contentShare | 0.3584
    recurring | 0.9026
    new | 0.8085
    newRecurring | 1.7100
    firstWords | -0.3316
    ofFirst | -0.4105
    leadWords | -0.6376
    ofLead | -0.2691
    noName | -0.4332
    names | -0.1116
    person | -0.1174
    place | 0.2835
    newEntities | 0.4840
    otherSubjects | 0.2564
    entityFrequency | 0.0530
    opensWithName | -0.1335
    figures | 0.1380
    keyFigure | 0.4082
    firstKeyFigure | 0.6560
    attributedKeyFigure | -0.3400
    count | -0.2961
    money | -0.1933
    age | 0.8718
    quotedShare | -0.1451
    opensQuoted | -0.3124
    behindQuoted | -0.0811
    fewQuoted | 0.1521
    keyQuote | -0.3936
    direct | -0.2437
    mixed | -0.2032
    indirect | -0.0311
    said | -0.1472
    otherSpeechVerb | -0.1249
    accordingTo | -0.3351
    hedge | -0.0782
    firstPerson | -0.4617
    negation | -0.3869
    future | 0.1085
    present | 0.0940
    past | -0.0802
    weekday | 0.5404
    month | 0.2338
    today | 0.1754
    question | -0.2565
    colon | -0.1548
    dash | -0.0945
    brackets | -0.4877
    commas | -0.5182
    opensWithPronoun | 0.2741
    opensWithConnective | 0.2825
    opensWithThe | 0.3423
    opensWithNumber | -0.3381
    pronouns | -0.1554
    smallWords | 0.0496
    frequencyAbove | 0.1534
    frequencySumAbove | 0.1995
    spreadAbove | 0.1718
    leadWordsAbove | -0.2899
    firstWordsAbove | -0.1880
    entityFrequencyAbove | 0.1163
    recurringAbove | 0.1966
    """

  /// Set by hand: the articles learned from have no headlines. The value is a share of the headline's words. On 80 whole articles
  /// 3 to 6 are a plateau, on which a brief misses least; that is one number, and no choice of sentences was learned from them.
  static let unlearned: StaticString = """
    ofTitle | 4.0
    """

  /// In the order of `SentenceFeature`. A feature without a row counts nothing, and a row without a feature is passed over, so
  /// that a new feature can be learned; a test tells both.
  static let values: [Double] = {
    var values = [Double](repeating: 0, count: SentenceFeature.size)
    let names = SentenceFeature.keys
    var next = 0
    func add(_ name: WordKey, _ weight: Double) {
      // The tables are in the order of the features but for a few rows.
      let found = names[next...].firstIndex(of: name) ?? names.firstIndex(of: name)
      guard let found else { return }
      values[found] = weight
      next = found
    }
    WeightTable.read(table, add)
    WeightTable.read(unlearned, add)
    return values
  }()

  /// The score of a sentence: its values by their weights, added up in the order of the features. Only differences
  /// inside one article mean anything.
  static func score(_ row: ArraySlice<Double>) -> Double {
    row.withUnsafeBufferPointer { row in
      values.withUnsafeBufferPointer { weights in
        var sum = 0.0
        for index in 0..<min(row.count, weights.count) { sum += row[index] * weights[index] }
        return sum
      }
    }
  }
}
