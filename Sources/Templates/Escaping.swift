/// How words are made safe for the place that they are printed in.
enum Escaping: UInt8, Sendable {
  /// As they are: `{{{x}}}`.
  case none
  /// `& < > "`, as the Mustache specification has it.
  case mustache
  /// `& < > " '`, for HTML text and quoted attributes.
  case html
  /// At the start of an address attribute: as `html`, and an address with a scheme other than http, https or mailto
  /// becomes `#`.
  case address
  /// As `html`, without the characters that XML 1.0 forbids.
  case xml
  /// Inside a JSON string.
  case json

  func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .none: output.append(contentsOf: bytes)
    case .mustache: Self.appendMarkup(bytes, to: &output, apostrophe: false)
    case .html: Self.appendMarkup(bytes, to: &output, apostrophe: true)
    case .address:
      if Self.isSafeAddress(bytes) {
        Self.appendMarkup(bytes, to: &output, apostrophe: true)
      } else {
        output.append(UInt8(ascii: "#"))
      }
    case .xml: Self.appendMarkup(Self.withoutForbidden(bytes), to: &output, apostrophe: true)
    case .json: Self.appendJSON(bytes, to: &output)
    }
  }

  private static func appendMarkup(
    _ bytes: some Collection<UInt8>, to output: inout [UInt8], apostrophe: Bool
  ) {
    if bytes.withContiguousStorageIfAvailable({ appendRuns($0, to: &output, apostrophe) }) == nil {
      Array(bytes).withUnsafeBufferPointer { appendRuns($0, to: &output, apostrophe) }
    }
  }

  /// Appends what needs no escape in runs.
  private static func appendRuns(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], _ apostrophe: Bool
  ) {
    var start = 0
    for index in bytes.indices {
      let entity: StaticString
      switch bytes[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'") where apostrophe: entity = "&#39;"
      default: continue
      }
      output.append(contentsOf: bytes[start..<index])
      entity.withUTF8Buffer { output.append(contentsOf: $0) }
      start = index + 1
    }
    output.append(contentsOf: bytes[start...])
  }

  /// No scheme, or one that only leads to a page or a letter. Controls and spaces before the scheme are what browsers skip.
  private static func isSafeAddress(_ bytes: some Collection<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for byte in bytes where byte > 0x20 {
      switch byte {
      case UInt8(ascii: ":"):
        return ["http", "https", "mailto"].contains { Array($0.utf8) == scheme }
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: scheme.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return true
  }

  /// Without the control characters, U+FFFE and U+FFFF that XML 1.0 has no way to write.
  private static func withoutForbidden(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for byte in bytes where byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      kept.append(byte)
      if byte == 0xBE || byte == 0xBF, kept.suffix(3).elementsEqual([0xEF, 0xBF, byte]) {
        kept.removeLast(3)
      }
    }
    return kept
  }

  private static func appendJSON(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    var tail: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x00..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      case 0xA8, 0xA9:
        if tail == (0xE2, 0x80) {  // U+2028 and U+2029 end a line in old scripts
          output.removeLast(2)
          output.append(contentsOf: (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        } else {
          output.append(byte)
        }
      default: output.append(byte)
      }
      tail = (tail.1, byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
