/// "kilo", "mega": what stands before a metric base, as a word and as a sign.
struct MetricPrefix: Sendable {
  /// "kilo", in lower case.
  let word: [UInt8]
  /// As put before the base's name: "kilo" and "meter" are one word.
  let name: String
  /// UTF-8, as printed: "M" and "m" are two prefixes.
  let sign: [UInt8]
  /// Other signs that mean the same.
  let signs: [[UInt8]]

  static let all: [MetricPrefix] = {
    var all: [MetricPrefix] = []
    var walk = TextTable(MetricTable.prefixes)
    while walk.row() {
      guard let sign = walk.word(), walk.column(), let word = walk.word() else { continue }
      var signs: [[UInt8]] = []
      if walk.column() { while let other = walk.word() { signs.append(Array(other)) } }
      all.append(
        MetricPrefix(
          word: Array(word), name: TextTable.string(word), sign: Array(sign),
          signs: signs))
    }
    return all
  }()

  /// A bit for each letter that a prefix begins with, "a" the lowest.
  static let firstLetters: UInt32 = all.reduce(0) { $0 | 1 << UInt32($1.word[0] &- 0x61) }
}
