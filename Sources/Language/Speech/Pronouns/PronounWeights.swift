/// How much each feature speaks for a candidate.
///
/// Learned by `Scripts/train-pronouns`, which writes this file, from pronouns of quoted sources whose full names are known.
enum PronounWeights {
  private static let table = """
    distance-0 | 1.11
    distance-1 | 0.60
    distance-2 | 0.43
    distance-3 | -0.13
    distance-4 | -0.87
    distance-5 | -0.78
    not-named | -0.37
    speech-0 | 0.33
    speech-1 | 1.16
    speech-2 | 0.56
    speech-3 | -0.40
    speech-4 | 0.52
    spoke-before | 0.23
    subject | -0.01
    open | 0.23
    oblique | -0.20
    first | 1.09
    newest-subject | 0.34
    earlier-subject | 0.17
    first-just-before | 0.36
    subject-here | 0.71
    oblique-here | -0.34
    rank-0 | 1.09
    rank-1 | 0.15
    rank-2 | -0.21
    rank-3 | -0.65
    rank-4 | -0.38
    sex-known | 0.36
    doubtful | -1.00
    plain | 0.39
    certain | 0.61
    has-spoken | 0.62
    silent | -0.11
    again | -0.49
    same-paragraph | 1.21
    definite-between | 0.13
    in-title | 0.27
    behind-pronoun | -1.28
    in-speech | -0.36
    goes-on | 0.85
    quote-speech-0 | 0.08
    quote-speech-1 | 0.35
    quote-here | 0.20
    quote-before | 0.23
    quote-first | -0.17
    opens-speech-1 | 0.01
    opens-subject | 0.13
    opens-before | -0.04
    opens-first | -0.00
    """

  /// Per bit of `PronounFeatures`.
  private static let weights: [Double] = {
    var weights = Array(repeating: 0.0, count: 64)
    for row in table.split(separator: "\n") {
      let columns = row.split { $0 == " " || $0 == "|" }
      guard columns.count == 2, let weight = Double(columns[1]),
        let bit = PronounFeatures.names.firstIndex(where: { $0 == columns[0] })
      else { preconditionFailure("a row has a feature and its weight: \(row)") }
      weights[bit] = weight
    }
    return weights
  }()

  /// The sum of the weights of some features.
  static func score(of features: PronounFeatures) -> Double {
    var score = 0.0
    var rest = features.rawValue
    while rest != 0 {
      score += weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return score
  }
}
