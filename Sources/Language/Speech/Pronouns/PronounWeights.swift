/// How much each feature speaks for a candidate.
///
/// Learned by `Scripts/train-pronouns`, which writes this file, from pronouns of quoted sources whose full names are known.
enum PronounWeights {
  private static let table = """
    distance-0 | 1.08
    distance-1 | 0.60
    distance-2 | 0.42
    distance-3 | -0.10
    distance-4 | -0.84
    distance-5 | -0.74
    not-named | -0.42
    speech-0 | 0.33
    speech-1 | 1.24
    speech-2 | 0.56
    speech-3 | -0.51
    speech-4 | 0.52
    spoke-before | 0.17
    subject | 0.01
    open | 0.23
    oblique | -0.18
    first | 1.09
    newest-subject | 0.32
    earlier-subject | 0.17
    first-just-before | 0.37
    subject-here | 0.72
    oblique-here | -0.33
    rank-0 | 1.10
    rank-1 | 0.13
    rank-2 | -0.21
    rank-3 | -0.64
    rank-4 | -0.38
    sex-known | 0.32
    doubtful | -0.93
    plain | 0.33
    certain | 0.60
    has-spoken | 0.67
    silent | -0.25
    again | -0.51
    same-paragraph | 1.25
    definite-between | 0.16
    in-title | 0.28
    behind-pronoun | -1.28
    in-speech | -0.32
    goes-on | 0.84
    quote-speech-0 | 0.08
    quote-speech-1 | 0.32
    quote-here | 0.21
    quote-before | 0.22
    quote-first | -0.17
    opens-speech-1 | 0.14
    opens-subject | 0.11
    opens-before | -0.00
    opens-first | 0.04
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
