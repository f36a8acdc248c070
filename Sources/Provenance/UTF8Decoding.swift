/// Finding out whether bytes are UTF-8, and repairing them when they are not.
package enum UTF8Decoding {
  /// The bytes with every maximal ill-formed part replaced by U+FFFD (Unicode 16, section 3.9, table 3-8), and the
  /// offset of the first such part in the bytes as given; nil when there is none.
  package static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], firstInvalid: Int?) {
    guard let first = firstInvalid(in: bytes) else { return (bytes, nil) }
    return (Array(String(decoding: bytes, as: UTF8.self).utf8), first)
  }

  /// Offset of the first byte that does not belong to a well-formed sequence.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
