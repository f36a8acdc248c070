import Provenance

/// Where runs of backticks of each length stand in a run of lines.
///
/// A code span ends at the next run of backticks that is as long as the one that opened it (CommonMark, "code
/// spans"). All runs are collected when the first is met, so that a wall of runs of different lengths takes
/// linear time.
struct TickRuns {
  /// Offsets by length, in order; nil before the first question.
  private var starts: [Int: [Int]]?
  /// Behind the run that was asked for last.
  /// Where to read on when that run opens nothing.
  private(set) var next = 0

  /// The end of a code span that opens at `at`; nil when nothing closes it.
  ///
  /// - Parameters:
  ///   - at: Offset of a backtick that no other stands before. The first question must be about the first run.
  ///   - limit: Where the run of lines ends; a code span does not reach over it.
  /// - Complexity: O(*n*) the first time, O(log *n*) from then on.
  mutating func end(of at: Int, in source: [UInt8], _ limit: Int) -> Int? {
    let length = Self.length(at, source, limit)
    next = at + length
    if starts == nil { starts = Self.collect(from: at, source, limit) }
    guard let runs = starts?[length] else { return nil }
    let index = runs.partitioningIndex { $0 >= at + length }
    return index < runs.count ? runs[index] + length : nil
  }

  /// How many backticks stand from an offset on; 0 for another byte.
  private static func length(_ at: Int, _ source: [UInt8], _ limit: Int) -> Int {
    var end = at
    while end < limit, source[end] == UInt8(ascii: "`") { end += 1 }
    return end - at
  }

  private static func collect(from start: Int, _ source: [UInt8], _ limit: Int) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var index = start
    while index < limit {
      let length = length(index, source, limit)
      if length > 0 { runs[length, default: []].append(index) }
      index += max(1, length)
    }
    return runs
  }
}
