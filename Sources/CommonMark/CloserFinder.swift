/// Finds the next sign that closes something; remembers where it was, so that all searches of a text take linear time.
struct CloserFinder {
  enum Sign: Int, CaseIterable {
    case hugoAngle, hugoPercent, braces, liquid, endComment, endHugoCode, endLiquidCode, equals,
      tildes,
      percent

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
      }
    }
  }

  /// For each sign, the last search: from where, and where the sign found begins.
  private var found: [(from: Int, start: Int)] = Array(
    repeating: (from: Int.max, start: 0), count: Sign.allCases.count)

  /// Where the next such sign ends.
  mutating func find(_ sign: Sign, in source: [UInt8], from start: Int) -> Int? {
    let length = sign.bytes.utf8CodeUnitCount
    let last = found[sign.rawValue]
    if last.from > start || last.start < start {
      let next = sign.bytes.withUTF8Buffer { bytes -> Int in
        var index = start
        while index + length <= source.count {
          if source[index] == bytes[0], source[index..<index + length].elementsEqual(bytes) {
            return index
          }
          index += 1
        }
        return Int.max - length
      }
      found[sign.rawValue] = (start, next)
    }
    let begin = found[sign.rawValue].start
    return begin < source.count ? begin + length : nil
  }
}
