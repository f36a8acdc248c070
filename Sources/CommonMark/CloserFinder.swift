/// Finds the next sign that closes something; remembers where it was, so that all searches of a text take linear time.
///
/// A thousand `{{` without an end would otherwise each be followed to the end of the file. A search is made
/// anew only when it begins before the last one or behind what that one found. Callers go forwards, so each
/// sign passes over the text once.
struct CloserFinder {
  /// The signs that are looked for. The raw value is the index into `found`.
  ///
  /// `hugoAngle` to `liquid` end tags of site generators, the words beginning with `end` or a slash end a
  /// comment or code between two tags, and the doubled signs end what the same sign began.
  enum Sign: Int, CaseIterable {
    case hugoAngle, hugoPercent, braces, liquid, endComment, endHugoCode, endLiquidCode, equals,
      tildes, percent, comment,
      endRemark

    /// What is compared, byte by byte: case counts, and white space in it does not fold.
    var bytes: StaticString {
      switch self {
      case .hugoAngle: ">}}"
      case .hugoPercent: "%}}"
      case .braces: "}}"
      case .liquid: "%}"
      case .endComment: "endcomment"
      case .endHugoCode: "/highlight"
      case .endLiquidCode: "endhighlight"
      case .equals: "=="
      case .tildes: "~~"
      case .percent: "%%"
      case .comment: "-->"
      case .endRemark: "*/}"
      }
    }
  }

  /// For each sign, the last search: from where, and where the sign found begins.
  /// A search that found nothing has a start far behind any text.
  private var found: [(from: Int, start: Int)?] = Array(repeating: nil, count: Sign.allCases.count)

  /// Where the next such sign ends.
  ///
  /// - Parameter start: The first offset at which the sign may begin.
  /// - Returns: The offset behind the sign; nil when it stands nowhere from `start` to the end of the text,
  ///   which may be far behind the paragraph: the caller compares with its own limit.
  /// - Complexity: O(*n*) in the text for all searches of one sign together, if `start` never goes back.
  mutating func find(_ sign: Sign, in source: [UInt8], from start: Int) -> Int? {
    let length = sign.bytes.utf8CodeUnitCount
    let begin: Int
    if let last = found[sign.rawValue], last.from <= start, last.start >= start {
      begin = last.start
    } else {
      begin = sign.bytes.withUTF8Buffer { bytes -> Int in
        var index = start
        while index + length <= source.count {
          if source[index] == bytes[0], source[index..<index + length].elementsEqual(bytes) {
            return index
          }
          index += 1
        }
        return Int.max - length
      }
      found[sign.rawValue] = (start, begin)
    }
    return begin < source.count ? begin + length : nil
  }
}
