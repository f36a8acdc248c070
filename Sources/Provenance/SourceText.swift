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
    bytes.withUnsafeBytes { bytes in
      guard !isASCII(bytes) else { return [] }
      var blocks: [Int] = []
      blocks.reserveCapacity(bytes.count / blockSize + 1)
      var seen = 0
      for start in stride(from: 0, to: bytes.count, by: blockSize) {
        blocks.append(seen)
        seen += codePoints(in: bytes, start, min(start + blockSize, bytes.count))
      }
      return blocks
    }
  }

  /// Eight bytes at once, as one number.
  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    var all: UInt64 = 0
    while index + 8 <= bytes.count {
      all |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < bytes.count {
      all |= UInt64(bytes[index])
      index += 1
    }
    return all & 0x8080_8080_8080_8080 == 0
  }

  /// Bytes of a range that are none of `10xxxxxx`, which go on a code point.
  private static func codePoints(in bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> Int
  {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    var others = 0
    while index + 8 <= end {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A bit for each such byte; the product's highest byte is their sum.
      others += Int(((word >> 7 & ~(word >> 6) & ones) &* ones) >> 56)
      index += 8
    }
    while index < end {
      if bytes[index] & 0xC0 == 0x80 { others += 1 }
      index += 1
    }
    return end - start - others
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
