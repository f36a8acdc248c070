import Language

/// How much each feature speaks for a candidate.
///
/// Learned by `Scripts/train-pronouns`, which writes this file, from pronouns of quoted sources whose full names are known.
enum PronounWeights {
  private static let table: StaticString = """
    distance-0 | 1.08
    distance-1 | 0.61
    distance-2 | 0.41
    distance-3 | -0.12
    distance-4 | -0.87
    distance-5 | -0.70
    not-named | -0.42
    speech-0 | 0.35
    speech-1 | 1.25
    speech-2 | 0.53
    speech-3 | -0.52
    speech-4 | 0.53
    spoke-before | 0.24
    subject | -0.00
    open | 0.24
    oblique | -0.19
    first | 1.10
    newest-subject | 0.33
    earlier-subject | 0.19
    first-just-before | 0.34
    subject-here | 0.73
    oblique-here | -0.32
    rank-0 | 1.07
    rank-1 | 0.12
    rank-2 | -0.16
    rank-3 | -0.64
    rank-4 | -0.39
    sex-known | 0.32
    doubtful | -0.93
    plain | 0.33
    certain | 0.60
    has-spoken | 0.67
    silent | -0.25
    again | -0.50
    same-paragraph | 1.27
    definite-between | 0.15
    in-title | 0.28
    behind-pronoun | -1.31
    in-speech | -0.32
    goes-on | 0.79
    quote-speech-0 | 0.08
    quote-speech-1 | 0.31
    quote-here | 0.21
    quote-before | 0.24
    quote-first | -0.17
    opens-speech-1 | 0.16
    opens-subject | 0.10
    opens-before | -0.03
    opens-first | 0.02
    """

  /// Per bit of `PronounFeatures`.
  private static let weights: [Double] = {
    var weights = Array(repeating: 0.0, count: 64)
    let names = TableReader.keys(PronounFeatures.nameList)
    var reader = TableReader(table)
    var bit: Int?
    while let part = reader.next() {
      switch part {
      case .word(let word):
        if let known = bit {
          // Two places behind the point.
          weights[known] = Double(reader.number(word)) / 100
        } else {
          bit = names.firstIndex(of: reader.key(word))
          precondition(bit != nil, "a row has a feature and its weight: \(reader.string(word))")
        }
      case .bar: break
      case .lineEnd: bit = nil
      }
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
