/// Finding out whether bytes are UTF-8, and repairing them when they are not.
public enum UTF8Decoding {
  /// The bytes with every maximal ill-formed part replaced by U+FFFD (Unicode 16, section 3.9, table 3-8), and the
  /// offset of the first such part in the bytes as given; nil when there is none.
  public static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], firstInvalid: Int?) {
    guard let first = firstInvalid(in: bytes) else { return (bytes, nil) }
    return (Array(String(decoding: bytes, as: UTF8.self).utf8), first)
  }

  /// Whether bytes are well-formed UTF-8.
  public static func isValid(_ bytes: [UInt8]) -> Bool { firstInvalid(in: bytes) == nil }

  /// Offset of the first byte that does not belong to a well-formed sequence; nil where all do.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The length of the well-formed sequence at `offset`, or of the maximal ill-formed part there.
  public static func length(at offset: Int, in bytes: [UInt8]) -> (count: Int, isValid: Bool) {
    let first = bytes[offset]
    guard first >= 0x80 else { return (1, true) }
    guard (0xC2...0xF4).contains(first) else { return (1, false) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let low: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard offset + 1 < bytes.count, (low...high).contains(bytes[offset + 1]) else {
      return (1, false)
    }
    var count = 2
    while count < length {
      guard offset + count < bytes.count, bytes[offset + count] & 0xC0 == 0x80 else {
        return (count, false)
      }
      count += 1
    }
    return (length, true)
  }
}
