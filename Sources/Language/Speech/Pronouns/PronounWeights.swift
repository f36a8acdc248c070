/// How much each feature speaks for a candidate.
///
/// Learned by `Scripts/train-pronouns`, which writes this file, from pronouns of quoted sources whose full names are known.
enum PronounWeights {
  private static let table = """
    distance-0 | 1.04
    distance-1 | 0.46
    distance-2 | 0.67
    distance-3 | -0.19
    distance-4 | -0.79
    distance-5 | -0.89
    not-named | -0.30
    speech-0 | 0.56
    speech-1 | 1.11
    speech-2 | 0.55
    speech-3 | -0.01
    speech-4 | 0.29
    spoke-before | 0.32
    subject | 0.06
    open | 0.40
    oblique | -0.39
    first | 1.25
    newest-subject | 0.60
    earlier-subject | -0.01
    first-just-before | 0.44
    subject-here | 0.53
    oblique-here | -0.07
    rank-0 | 1.03
    rank-1 | 0.14
    rank-2 | -0.11
    rank-3 | -0.70
    rank-4 | -0.36
    sex-known | 0.13
    doubtful | -1.11
    plain | 0.37
    certain | 0.74
    has-spoken | 0.64
    silent | 0.42
    again | -0.31
    same-paragraph | 1.33
    definite-between | 0.56
    in-title | 0.08
    behind-pronoun | -1.57
    in-speech | 0.03
    goes-on | 0.55
    quote-speech-0 | 0.20
    quote-speech-1 | 0.25
    quote-here | 0.43
    quote-before | 0.25
    quote-first | -0.06
    opens-speech-1 | 0.09
    opens-subject | 0.11
    opens-before | 0.39
    opens-first | 0.14
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
