/// A text as validated UTF-8 bytes, which every finding points into.
///
/// A reference, because each `Excerpt` holds one; immutable, so that it may cross tasks.
/// Offsets are bytes. Lines and code points are worked out only where a reader needs them.
public final class SourceText: Sendable {
  /// The bytes, always valid UTF-8.
  public let bytes: [UInt8]
  /// Offset of the first byte of each line. A line ends after `\n`, `\r\n` or a lone `\r`.
  private let lineStarts: [Int]
  /// Code points before each block of `blockSize` bytes; empty for pure ASCII, where the two are the same number.
  private let codePointsBefore: [Int]
  private static let blockSize = 64

  /// A text of these bytes. Where they are not UTF-8, each maximal ill-formed part becomes U+FFFD.
  public convenience init(decoding bytes: [UInt8]) {
    self.init(validated: UTF8Decoding.repaired(bytes).bytes)
  }

  /// The text of a string.
  public convenience init(_ string: String) {
    self.init(validated: Array(string.utf8))
  }

  /// A text of bytes that are known to be UTF-8.
  public init(validated bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = LineStarts.find(in: bytes)
    codePointsBefore = Self.codePoints(before: bytes)
  }

  /// Code points before each block; empty for ASCII.
  private static func codePoints(before bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      // A sum, not a search: without a branch the loop takes many bytes at once.
      var beyondASCII: UInt8 = 0
      for byte in bytes { beyondASCII |= byte }
      guard beyondASCII >= 0x80 else { return [] }
      var blocks: [Int] = []
      blocks.reserveCapacity(bytes.count / blockSize + 1)
      var seen = 0
      var start = 0
      while start < bytes.count {
        blocks.append(seen)
        let end = min(start + blockSize, bytes.count)
        var count: UInt8 = 0
        for index in start..<end { count &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
        seen += Int(count)
        start = end
      }
      return blocks
    }
  }

  /// Length in bytes.
  public var count: Int { bytes.count }

  /// The whole text as a span.
  public var span: TextSpan { TextSpan(0, bytes.count) }

  /// Whether an offset stands between two code points.
  public func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// The words of a span as a string.
  public func string(_ span: TextSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The words of a span, carrying their place.
  public subscript(span: TextSpan) -> Excerpt { Excerpt(self, span) }

  /// Code points from the start of the text to the byte `offset`.
  ///
  /// - Complexity: O(1); at most 64 bytes are read.
  public func codePointOffset(of offset: Int) -> Int {
    guard !codePointsBefore.isEmpty, offset > 0 else { return offset }
    let block = (offset - 1) / Self.blockSize
    var count = codePointsBefore[block]
    for index in (block * Self.blockSize)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The line and column of an offset, as messages show them.
  ///
  /// - Parameter offset: Bytes from the start of the text, `0...count`, on a scalar boundary.
  /// - Returns: Both from 1, columns in code points. A tab is one column, a byte order mark none; `count` is just after the
  ///   last character.
  /// - Complexity: O(log *n*) in the number of lines.
  public func lineAndColumn(at offset: Int) -> (line: Int, column: Int) {
    let line = max(1, lineStarts.partitioningIndex { $0 > offset })
    let column = codePointOffset(of: offset) - codePointOffset(of: lineStarts[line - 1]) + 1
    let hasMark = line == 1 && column > 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return (line, hasMark ? column - 1 : column)
  }
}
