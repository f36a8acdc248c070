/// Words of a text together with their place in it.
///
/// Verbatim by construction: the words are looked up, never passed in, so there is no way to write an excerpt that
/// its text does not have.
public struct Excerpt: Sendable {
  /// The text that the words stand in.
  public let text: SourceText
  /// Where they stand.
  public let span: TextSpan

  /// The words of `text` at `span`.
  public init(_ text: SourceText, _ span: TextSpan) {
    precondition(span.end <= text.count, "a span lies inside its text")
    assert(text.isBoundary(span.start) && text.isBoundary(span.end), "a span cuts no letter")
    self.text = text
    self.span = span
  }

  /// Where the words stand in a text that must be theirs.
  ///
  /// For what holds one text and several places in it.
  public func span(in text: SourceText) -> TextSpan {
    precondition(text === self.text, "the words stand in this text")
    return span
  }

  /// The words, byte for byte as in the text.
  public var exact: String { text.string(span) }
  /// The words as bytes.
  public var bytes: ArraySlice<UInt8> { text.bytes[span.range] }

  /// Calls `body` with the words as bytes, without an array of them.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // The span lies inside the text: the initializer has seen to that.
    text.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[span.range])) }
  }
}

extension Excerpt {
  /// Whether other words stand somewhere among these, byte for byte.
  public func holds(_ words: Excerpt) -> Bool {
    withBytes { bytes in
      words.withBytes { words in
        guard let first = words.first else { return true }
        var index = 0
        while index + words.count <= bytes.count {
          if bytes[index] == first, bytes[index..<index + words.count].elementsEqual(words) {
            return true
          }
          index += 1
        }
        return false
      }
    }
  }
}

extension Excerpt: Hashable {
  /// Equal when the place is the same in the same text.
  public static func == (a: Excerpt, b: Excerpt) -> Bool { a.text === b.text && a.span == b.span }
  /// Hashes the place.
  public func hash(into hasher: inout Hasher) { hasher.combine(span) }
}
