/// The name that may have been meant.
public enum Nearest {
  /// `; did you mean 'figures'?`, or nothing when no name is near.
  public static func advice(_ name: String, among names: [String]) -> String {
    nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// The nearest name, nil when none is near.
  ///
  /// Near is an edit distance of at most a third of the longer name, and at least 1.
  public static func nearest(to name: String, among names: [String]) -> String? {
    Set(names).map { ($0, distance(Array(name.utf8), Array($0.utf8))) }
      .filter { $0.1 <= max(1, max($0.0.utf8.count, name.utf8.count) / 3) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.first?.0
  }

  /// Changes, insertions, deletions and swaps of neighbours (optimal string alignment).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard max(a.count, b.count) <= 64 else { return Int.max }
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
