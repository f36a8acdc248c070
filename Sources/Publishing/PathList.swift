import Model

/// Paths below the output folder, each once, in the order of their bytes.
///
/// They lie one behind the other as the file `.briefgen` has them, and no path is a value of its own: a site of 10,000
/// articles has 20,000.
public struct PathList: Sendable {
  /// The lines, each ended by a line feed.
  let bytes: [UInt8]

  /// The paths among these; what is no path below the folder is left out.
  public init(_ paths: some Sequence<ArraySlice<UInt8>>) {
    var sorted = paths.filter { Page.isSafe($0) && !$0.contains(0x0A) }
    sorted.sort { $0.lexicographicallyPrecedes($1) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sorted.reduce(0) { $0 + $1.count + 1 })
    var last: ArraySlice<UInt8> = []
    for path in sorted where path != last {
      bytes += path
      bytes.append(0x0A)
      last = path
    }
    self.bytes = bytes
  }

  /// The paths of another list's bytes, which must be sorted and safe as those are.
  init(trusting bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the list has a path, found by halving its bytes and going to the line around.
  ///
  /// - Complexity: O(log *n*) steps, each of about a line's length.
  public func contains(_ path: ArraySlice<UInt8>) -> Bool {
    // Both at the start of a line; the path stands between them, if anywhere.
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      let start = bytes[low..<middle].lastIndex(of: 0x0A).map { $0 + 1 } ?? low
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      if line == path { return true }
      if line.lexicographicallyPrecedes(path) { low = end + 1 } else { high = start }
    }
    return false
  }

  /// The paths, one after the other.
  public var lines: Lines { Lines(rest: bytes[...]) }

  /// Goes through the paths.
  public struct Lines: Sequence, IteratorProtocol {
    fileprivate var rest: ArraySlice<UInt8>

    /// The next path; nil at the end.
    public mutating func next() -> ArraySlice<UInt8>? {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return rest[..<end]
    }
  }

  /// The paths that `other` does not have, in order.
  ///
  /// - Complexity: O(*n* + *m*): both are in order, and are gone through side by side.
  func subtracting(_ other: PathList) -> [ArraySlice<UInt8>] {
    var rest: [ArraySlice<UInt8>] = []
    var others = other.lines
    var next = others.next()
    for path in lines {
      while let line = next, line.lexicographicallyPrecedes(path) { next = others.next() }
      if next != path { rest.append(path) }
    }
    return rest
  }

  /// The paths of both.
  func union(_ other: PathList) -> PathList {
    PathList(Array(lines) + other.subtracting(self))
  }
}
