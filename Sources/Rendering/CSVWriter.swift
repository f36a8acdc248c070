import Provenance

/// Writes CSV as RFC 4180 has it: cells parted by commas, rows ended by CR LF, and quotation marks, twice inside, around a cell
/// that holds one of these.
///
/// A cell of words that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises against CSV injection:
/// "=1+1" is printed as "'=1+1". So does one that begins as if it had been given one, so that it can be undone: an apostrophe
/// goes where apostrophes, spaces, and then one of the signs stand.
struct CSVWriter: ~Copyable {
  /// The text that words are looked up in, for as long as this is used: to ask for its bytes cell by cell would be counted each time.
  private let text: UnsafeBufferPointer<UInt8>
  private var buffer: ByteBuffer
  private var needsComma = false

  /// A writer of words of a text.
  init(_ text: UnsafeBufferPointer<UInt8>, reserving capacity: Int = 256) {
    self.text = text
    buffer = ByteBuffer(reserving: capacity)
  }

  /// What has been written.
  var bytes: [UInt8] { buffer.bytes }

  /// How many bytes have been written.
  var count: Int { buffer.count }

  /// Appends what has been written.
  func append(to output: inout [UInt8]) { buffer.withBytes { output += $0 } }

  /// The words of a span; an empty cell for none.
  mutating func words(_ span: TextSpan?) {
    guard let span else { return comma() }
    words(UnsafeBufferPointer(rebasing: text[span.range]))
  }

  /// A text; an empty cell for none.
  mutating func text(_ text: String?) {
    guard var text else { return comma() }
    text.withUTF8 { words($0) }
  }

  /// A whole number.
  mutating func number(_ value: Int) {
    comma()
    buffer.append(decimal: value)
  }

  /// A number as records have it; an empty cell for none.
  mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return comma() }
    if value == value.rounded(), abs(value) < 9e15 { return number(Int(value)) }
    comma()
    buffer.append(value.description)
  }

  /// true or false.
  mutating func flag(_ value: Bool) {
    comma()
    buffer.append(value ? "true" as StaticString : "false")
  }

  /// A name of letters, digits and dots, which needs no care; an empty cell for none.
  mutating func name(_ text: String?) {
    comma()
    if let text { buffer.append(text) }
  }

  /// Ends a row.
  ///
  /// - Parameter isGoingOn: Whether the next row's first cells are put before it later.
  mutating func endRow(isGoingOn: Bool = false) {
    buffer.append("\r\n" as StaticString)
    needsComma = isGoingOn
  }

  private mutating func comma() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func words(_ bytes: UnsafeBufferPointer<UInt8>) {
    comma()
    let isQuoted = Self.needsMarks(bytes)
    if isQuoted { buffer.append(UInt8(ascii: "\"")) }
    if Self.isFormula(bytes) { buffer.append(UInt8(ascii: "'")) }
    if isQuoted {
      var start = 0
      while let mark = Self.mark(in: bytes, from: start) {
        buffer.append(UnsafeBufferPointer(rebasing: bytes[start...mark]))
        buffer.append(UInt8(ascii: "\""))
        start = mark + 1
      }
      buffer.append(UnsafeBufferPointer(rebasing: bytes[start...]))
      buffer.append(UInt8(ascii: "\""))
    } else {
      buffer.append(bytes)
    }
  }

  /// Whether a comma, a quotation mark or the end of a line is in a cell; eight bytes are asked at once.
  private static func needsMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index + 8 <= bytes.count {
      let lanes = ByteLanes(bytes, at: index)
      let mask =
        lanes.equal(to: 0x2C) | lanes.equal(to: 0x22) | lanes.equal(to: 0x0A)
        | lanes.equal(to: 0x0D)
      if mask != 0 { return true }
      index += 8
    }
    return bytes[index...].contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The next quotation mark; nil for none.
  private static func mark(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index + 8 <= bytes.count {
      let mask = ByteLanes(bytes, at: index).equal(to: 0x22)
      if mask != 0 { return index + ByteLanes.first(mask) }
      index += 8
    }
    return bytes[index...].firstIndex(of: 0x22)
  }

  /// Whether a spreadsheet would work a cell out, or whether it looks like one that was kept from that. A plain number is one.
  private static func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    // Most begin with a letter or digit.
    if first > 0x40 && first != 0xEF || first >= 0x30 && first <= 0x39 { return false }
    let body = bytes.drop { $0 == UInt8(ascii: "'") }.drop { $0 == UInt8(ascii: " ") }
    guard let sign = body.first else { return false }
    switch sign {
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return body.count < bytes.count || !isNumber(body.dropFirst())
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
    // The same four as wide as a Chinese letter: U+FF0B, U+FF0D, U+FF1D, U+FF20.
    case 0xEF:
      let wide = body.dropFirst().prefix(2)
      return [[0xBC, 0x8B], [0xBC, 0x8D], [0xBC, 0x9D], [0xBC, 0xA0]].contains {
        wide.elementsEqual($0)
      }
    default: return false
    }
  }

  /// Digits, perhaps with a point among them.
  private static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }
}
