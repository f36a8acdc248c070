import Provenance

/// The bound of what is analysed of a text, so that a wall of signs costs no more memory than a long article.
extension Tokenizer {
  /// Appends the tokens of a span until there are about `most`; a few more where no space stands.
  ///
  /// A span that cannot hold too many, as a token has a byte at least, is read at once. A longer one is read in pieces, each as
  /// long as tokens may be added, up to a space: a token holds none.
  ///
  /// - Returns: Just behind the last byte read; the span's end where the bound was not met.
  static func tokens(
    of text: SourceText, in span: TextSpan, into tokens: inout [Token], most: Int
  ) -> Int {
    if tokens.count + span.count <= most {
      Self.tokens(of: text, in: span, into: &tokens)
      return span.end
    }
    var start = span.start
    while start < span.end, tokens.count < most {
      let end = pieceEnd(of: text.bytes, start + (most - tokens.count), before: span.end)
      Self.tokens(of: text, in: TextSpan(start, end), into: &tokens)
      start = end
    }
    return start
  }

  /// The words and numbers of a span, counted without keeping them.
  ///
  /// - Complexity: Linear in the span; memory for a piece of it.
  static func wordCount(of text: SourceText, in span: TextSpan) -> Int {
    var tokens: [Token] = []
    var count = 0
    var start = span.start
    while start < span.end {
      let end = pieceEnd(of: text.bytes, start + 10_000, before: span.end)
      Self.tokens(of: text, in: TextSpan(start, end), into: &tokens)
      for token in tokens where token.isWord || token.kind == .number { count += 1 }
      tokens.removeAll(keepingCapacity: true)
      start = end
    }
    return count
  }

  /// The first space from `offset` on; where none stands near, between two letters.
  private static func pieceEnd(of bytes: [UInt8], _ offset: Int, before limit: Int) -> Int {
    guard offset < limit else { return limit }
    let near = min(limit, offset + 1_000)
    if let space = (offset..<near).first(where: { bytes[$0] == 0x20 || bytes[$0] == 0x0A }) {
      return space
    }
    var end = near
    while end < limit, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
