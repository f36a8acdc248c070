/// Writes JSON as bytes, in the order of the calls. A dictionary-based encoder was measured at fifteen times the time.
public struct JSONWriter: ~Copyable {
  /// What has been written.
  public private(set) var bytes: [UInt8]
  private var needsComma = false

  /// A writer that goes on behind `bytes`.
  public init(_ bytes: consuming [UInt8] = []) { self.bytes = bytes }

  /// `{ ... }`
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// `[ ... ]`
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// `"name":`, behind which one value must follow.
  public mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\":".utf8)
    needsComma = false
  }

  /// A string of valid UTF-8.
  public mutating func string(_ text: some Collection<UInt8>) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    if text.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(text).withUnsafeBufferPointer { escape($0) }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A string, or null.
  public mutating func string(_ text: String?) {
    if let text { string(text.utf8) } else { null() }
  }

  /// Exactly as it is to stand there.
  public mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// A whole number.
  public mutating func number(_ value: Int) { raw(String(value)) }

  /// A number in its shortest form that reads back the same; whole ones without a point.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 9e15 { return raw(String(Int(value))) }
    raw(value.description)
  }

  /// true or false.
  public mutating func flag(_ value: Bool) { raw(value ? "true" : "false") }

  /// null.
  public mutating func null() { raw("null") }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  /// Appends runs that need no escape at once: nearly all of an article is one run a paragraph.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
          || byte == 0xE2
      else {
        index += 1
        continue
      }
      let length = byte == 0xE2 ? 3 : 1
      if byte == 0xE2, !isLineSeparator(text, index) {
        index += 3
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      escape(byte, last: text[min(index + 2, text.count - 1)])
      index += length
      start = index
    }
    bytes.append(contentsOf: text[min(start, text.count)...])
  }

  /// U+2028 and U+2029, which end a line in old scripts.
  private func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80
      && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
  }

  private mutating func escape(_ byte: UInt8, last: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0xE2: bytes.append(contentsOf: (last == 0xA8 ? "\\u2028" : "\\u2029").utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(hex(byte >> 4))
      bytes.append(hex(byte & 15))
    }
  }

  private func hex(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
