import Provenance

/// Turns offsets in bytes into code points, for a text that is no longer held.
struct CodePointPlaces: Sendable {
  /// Where the bytes stand that begin no code point, in order: none in a text of ASCII.
  private let continuations: [UInt32]

  init(_ text: SourceText) {
    var continuations: [UInt32] = []
    for (offset, byte) in text.bytes.enumerated() where byte & 0xC0 == 0x80 {
      continuations.append(UInt32(truncatingIfNeeded: offset))
    }
    self.continuations = continuations
  }

  /// Code points before an offset in bytes.
  func codePointOffset(of offset: Int) -> Int {
    offset - continuations.partitioningIndex { $0 >= offset }
  }
}
