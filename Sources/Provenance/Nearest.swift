/// The name that may have been meant.
package enum Nearest {
  /// `; did you mean 'figures'?`, or nothing when no name is near.
  ///
  /// Near is a Levenshtein distance of at most a third of the longer name, and at least 1.
  package static func advice(_ name: String, among names: [String]) -> String {
    let ranked = Set(names).map { ($0, distance(Array(name.utf8), Array($0.utf8))) }
      .filter { $0.1 <= max(1, max($0.0.utf8.count, name.utf8.count) / 3) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let best = ranked.first else { return "" }
    return "; did you mean '\(best.0)'?"
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard max(a.count, b.count) <= 64 else { return Int.max }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let substituted = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
