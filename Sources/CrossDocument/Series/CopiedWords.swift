/// How far the words around two figures are the same, in the same order: what papers take over from agencies.
enum CopiedWords {
  /// From 0 to 1; 0 where fewer than five words stand around one of them, or where neither side begins alike.
  ///
  /// Numbers are one sign, so that an update that copies the sentence is a copy too.
  static func share(_ a: FigureFrame, _ b: FigureFrame) -> Double {
    let all = a.left.count + a.right.count + b.left.count + b.right.count
    guard min(a.left.count + a.right.count, b.left.count + b.right.count) >= 5,
      begin(a.left, b.left) || begin(a.right, b.right)
    else { return 0 }
    return Double(2 * (common(a.left, b.left) + common(a.right, b.right))) / Double(all)
  }

  private static func begin(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Bool {
    a.prefix(2).elementsEqual(b.prefix(2))
  }

  /// Length of the longest common subsequence.
  private static func common(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for word in a {
      var diagonal = 0
      for (index, other) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[b.count]
  }
}
