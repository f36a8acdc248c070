import Provenance

/// What of a string JSON does not take as it is: quotation marks, back-slashes and controls, and U+2028 and U+2029, which end a
/// line in old scripts.
enum JSONEscape {
  /// Appends a string of valid UTF-8, what needs no escape in runs: nearly all of an article is one run a paragraph.
  ///
  /// Every letter that begins with the byte of U+2028 is looked at and mostly passed over: quotation marks and dashes
  /// begin with it too, and stay as they are.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    var start = 0
    var index = suspect(in: text, from: 0)
    while index < text.count {
      let byte = text[index]
      var next = index + 1
      if byte == 0xE2 {
        next = min(index + 3, text.count)
        guard isLineSeparator(text, index) else {
          index = suspect(in: text, from: next)
          continue
        }
      }
      buffer.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      append(byte, last: text[next - 1], to: &buffer)
      start = next
      index = suspect(in: text, from: next)
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The next byte that needs an escape or begins a letter that may need one; the end for none. Eight bytes are looked
  /// at together, the last ones one by one.
  private static func suspect(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let lanes = ByteLanes(text, at: index)
      let mask =
        lanes.below(0x20) | lanes.equal(to: UInt8(ascii: "\"")) | lanes.equal(to: 0xE2)
        | lanes.equal(to: UInt8(ascii: "\\")) | lanes.equal(to: 0x7F)
      if mask != 0 { return index + ByteLanes.first(mask) }
      index += 8
    }
    while index < text.count, !isSuspect(text[index]) { index += 1 }
    return index
  }

  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xE2
  }

  /// Whether the letter that begins at a byte 0xE2 is U+2028 or U+2029.
  private static func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80
      && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
  }

  /// The escape of a letter.
  ///
  /// - Parameters:
  ///   - byte: Its first.
  ///   - last: Its last, which tells the two separators from each other.
  private static func append(_ byte: UInt8, last: UInt8, to buffer: inout ByteBuffer) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    case 0x0A: buffer.append("\\n")
    case 0x0D: buffer.append("\\r")
    case 0x09: buffer.append("\\t")
    case 0xE2: buffer.append(last == 0xA8 ? "\\u2028" : "\\u2029")
    default:
      buffer.append("\\u00")
      buffer.append(hex(byte >> 4))
      buffer.append(hex(byte & 15))
    }
  }

  /// The digit of a number below 16, in lower case.
  private static func hex(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
