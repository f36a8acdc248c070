/// A half-open range of byte offsets in a `SourceText`, both ends on scalar boundaries.
///
/// Not called `Range`, because a range does not say what it counts; not `Span`, because the standard
/// library has one.
public struct TextSpan: Hashable, Sendable {
  /// Bytes from the start of the text to the first byte of the span.
  public let start: Int
  /// Bytes from the start of the text to just after the last byte of the span.
  public let end: Int

  /// A span of `end - start` bytes.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span ends where it starts or later")
    self.start = start
    self.end = end
  }

  /// Length in bytes.
  public var count: Int { end - start }
  /// Whether the span holds no byte.
  public var isEmpty: Bool { start == end }
  /// The byte offsets as a range.
  public var range: Range<Int> { start..<end }

  /// Whether every byte of `other` is in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` is in this span.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// By start; of two that start together the longer one comes first, so that an outer span precedes an inner.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start == b.start ? a.end > b.end : a.start < b.start
  }
}
