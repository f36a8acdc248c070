import Model

/// Paths below the output folder, each once, in the order of their bytes.
///
/// They lie one behind the other as the file `.briefgen` has them, and no path is a value of its own: a site of 10,000
/// articles has 20,000.
public struct PathList: Sendable {
  /// The lines, each ended by a line feed.
  private(set) var bytes: [UInt8] = []
  private var starts: [Int32] = []

  /// The paths among these; what is no path below the folder is left out.
  public init(_ paths: some Sequence<ArraySlice<UInt8>>) {
    var sorted = paths.filter { Page.isSafe($0) && !$0.contains(0x0A) }
    if !zip(sorted, sorted.dropFirst()).allSatisfy({ Self.precedes($0, $1) }) {
      sorted.sort(by: Self.precedes)
    }
    bytes.reserveCapacity(sorted.reduce(0) { $0 + $1.count + 1 })
    starts.reserveCapacity(sorted.count)
    var last: ArraySlice<UInt8> = []
    for path in sorted where path != last {
      starts.append(Int32(bytes.count))
      bytes += path
      bytes.append(0x0A)
      last = path
    }
  }

  /// How many there are.
  public var count: Int { starts.count }

  subscript(index: Int) -> ArraySlice<UInt8> {
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : bytes.count
    return bytes[Int(starts[index])..<(end - 1)]
  }

  /// - Complexity: O(log *n*).
  func contains(_ path: ArraySlice<UInt8>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(self[middle], path) { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == path
  }

  /// The paths that `other` does not have.
  func subtracting(_ other: PathList) -> [ArraySlice<UInt8>] {
    var rest: [ArraySlice<UInt8>] = []
    var place = 0
    for index in 0..<count {
      let path = self[index]
      while place < other.count, Self.precedes(other[place], path) { place += 1 }
      if place == other.count || other[place] != path { rest.append(path) }
    }
    return rest
  }

  /// The paths of both.
  func union(_ other: PathList) -> PathList {
    PathList((0..<count).map { self[$0] } + other.subtracting(self))
  }

  private static func precedes(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    a.lexicographicallyPrecedes(b)
  }
}
