/// A text as validated UTF-8 bytes, which every finding points into.
///
/// A reference, because each `Excerpt` holds one; immutable, so that it may cross tasks.
/// Offsets are bytes. Lines and code points are worked out only where a reader needs them.
public final class SourceText: Sendable {
  /// The bytes, always valid UTF-8.
  public let bytes: [UInt8]
  /// Offset of the first byte of each line. A line ends after `\n`, `\r\n` or a lone `\r`.
  private let lineStarts: [Int]
  /// Bytes that go on a letter before each block of `blockSize` bytes; empty for pure ASCII, where there are none.
  private let continuationsBefore: [UInt32]
  /// Whether a byte order mark opens the text.
  private let hasMark: Bool
  /// Bytes a block: four bytes of memory for each, and at most so many to read for a column.
  private static let blockSize = 32

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
    continuationsBefore = bytes.withUnsafeBufferPointer {
      Self.isASCII($0) ? [] : Self.continuations(in: $0)
    }
    hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Whether no byte has its top bit set; eight are asked at once.
  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var notASCII: UInt64 = 0
    var index = 0
    while index + 8 <= bytes.count {
      notASCII |= ByteLanes(bytes, at: index).notASCII
      index += 8
    }
    while index < bytes.count {
      notASCII |= UInt64(bytes[index] & 0x80)
      index += 1
    }
    return notASCII == 0
  }

  /// What `continuationsBefore` holds.
  private static func continuations(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var before: [UInt32] = []
    before.reserveCapacity(bytes.count / blockSize + 1)
    var seen = 0
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      before.append(UInt32(truncatingIfNeeded: seen))
      seen += continuations(in: bytes, from: start, to: min(start + blockSize, bytes.count))
    }
    return before
  }

  /// Bytes of at most one block that go on a letter.
  private static func continuations(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var lanes: UInt64 = 0
    var index = start
    while index + 8 <= end {
      lanes &+= ByteLanes(bytes, at: index).continuations
      index += 8
    }
    var count = ByteLanes.sum(lanes)
    while index < end {
      if bytes[index] & 0xC0 == 0x80 { count += 1 }
      index += 1
    }
    return count
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
  /// - Complexity: O(1); at most 32 bytes are read.
  public func codePointOffset(of offset: Int) -> Int {
    guard !continuationsBefore.isEmpty, offset > 0 else { return offset }
    precondition(offset <= bytes.count, "an offset lies inside its text")
    let block = (offset - 1) / Self.blockSize
    return offset - Int(continuationsBefore[block])
      - bytes.withUnsafeBufferPointer {
        Self.continuations(in: $0, from: block * Self.blockSize, to: offset)
      }
  }

  /// How many lines there are; behind a line feed at the end stands none.
  public var lineCount: Int { lineStarts.count - (lineStarts.last == count && count > 0 ? 1 : 0) }

  /// The line and column of an offset, as messages show them.
  ///
  /// - Parameter offset: Bytes from the start of the text, `0...count`, on a scalar boundary.
  /// - Returns: Both from 1, columns in code points. A tab is one column, a byte order mark none; `count` is just after the
  ///   last character.
  /// - Complexity: O(log *n*) in the number of lines.
  public func lineAndColumn(at offset: Int) -> (line: Int, column: Int) {
    let line = max(1, lineStarts.partitioningIndex { $0 > offset })
    let column = codePointOffset(of: offset) - codePointOffset(of: lineStarts[line - 1]) + 1
    return (line, hasMark && line == 1 && column > 1 ? column - 1 : column)
  }
}
