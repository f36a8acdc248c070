extension RandomAccessCollection where Index == Int {
  /// The first index whose element fulfils a condition that all elements behind it fulfil too; `endIndex` for none.
  ///
  /// As in swift-algorithms; twelve lines did not justify the dependency.
  /// - Complexity: O(log *n*).
  @inlinable public func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
