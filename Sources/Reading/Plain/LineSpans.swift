import Provenance

/// Goes through the lines of a span, whose ends are `\n`, `\r\n` or `\r`.
struct LineSpans {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next line begins.
  private(set) var place: Int

  init(_ bytes: [UInt8], _ span: TextSpan) {
    self.bytes = bytes
    place = span.start
    end = span.end
  }

  /// The next line without its end; nil behind the last.
  mutating func next() -> TextSpan? {
    guard place < end else { return nil }
    let start = place
    while place < end, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    let line = TextSpan(start, place)
    if place < end {
      place += place + 1 < end && bytes[place] == 0x0D && bytes[place + 1] == 0x0A ? 2 : 1
    }
    return line
  }
}
