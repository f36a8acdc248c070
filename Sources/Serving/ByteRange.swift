/// The part of a file that a browser asks for, as a player does that goes to the middle of a film (RFC 9110, 14).
enum ByteRange: Hashable {
  /// All of it: nothing was asked for, or what is not understood, or several parts, which need not be answered.
  case all
  case part(Range<Int>)
  /// A part behind the end.
  case unsatisfiable

  /// - Parameters:
  ///   - header: "bytes=0-499", "bytes=500-", or "bytes=-500" for the last 500.
  ///   - size: Of the file, in bytes.
  init(_ header: String?, size: Int) {
    self = .all
    guard let header, header.lowercased().hasPrefix("bytes="), !header.contains(",") else { return }
    let ends = header.dropFirst(6).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      return
    }
    let last = ends[1].isEmpty ? nil : Int(ends[1]) ?? .max
    guard !ends[0].isEmpty else {
      guard let last else { return }
      self = last == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - last)..<size)
      return
    }
    let first = Int(ends[0]) ?? .max
    if let last, last < first { return }
    self =
      first >= size
      ? .unsatisfiable : .part(first..<min(size, last.map { min($0, size) + 1 } ?? size))
  }
}
