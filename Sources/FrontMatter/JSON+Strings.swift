/// Strings and their escapes.
extension JSON {
  /// Reads from one quotation mark to the next. A string without escapes, as nearly all are, is made of its
  /// bytes at once.
  ///
  /// - Returns: nil for a string that is not closed, holds a control character, or is not UTF-8.
  mutating func string() -> String? {
    index += 1
    let start = index
    while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 { index += 1 }
    if next == 0x22 {
      index += 1
      return String(validating: bytes[start..<(index - 1)], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while let byte = next, byte >= 0x20 {
      index += 1
      if byte == 0x22 { return String(validating: text, as: UTF8.self) }
      if byte != 0x5C {
        text.append(byte)
      } else {
        guard let scalar = escape() else { return nil }
        text += UTF8.encode(scalar) ?? .init()
      }
    }
    return nil
  }

  /// Reads what stands behind a backslash. Half of a pair of surrogates is nil.
  private mutating func escape() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return Unicode.Scalar(byte)
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: break
    default: return nil
    }
    guard let high = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    // "\ud83d\ude00": a letter beyond U+FFFF is written in two halves.
    guard take(0x5C), take(0x75), let low = unit(), (0xDC00..<0xE000).contains(low) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  /// Reads four hexadecimal digits, of either case.
  private mutating func unit() -> UInt32? {
    guard bytes.endIndex - index >= 4 else { return nil }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return unit
  }
}
