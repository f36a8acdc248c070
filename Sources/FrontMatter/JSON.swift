/// Reads JSON as RFC 8259 has it, from bytes, in one pass.
///
/// A comma behind the last member or value is let through where the caller says so: those who write JSON into pages by hand leave
/// them. Values stand at most 512 deep in each other. A mark of byte order at the start is passed over.
///
/// It recurses, one level of calls for each level of values, which is what the bound is for. Nobody is told
/// where JSON is wrong: its readers take a whole value or nothing.
public struct JSON {
  /// How many objects and arrays may be open at once; more make the whole no JSON.
  private static let deepest = 512

  /// The text, whose indices `index` counts in; it need not begin at 0.
  let bytes: ArraySlice<UInt8>
  var index: Int
  private var depth = 0
  /// Whether a comma may stand behind the last member or value.
  private let allowsLastComma: Bool

  /// The value that bytes are; nil for what is no JSON, and for bytes that are not UTF-8.
  /// White space may stand around the value, and nothing else.
  ///
  /// - Parameter allowsLastComma: Whether a comma may stand behind the last member or value.
  /// - Complexity: O(*n*) in the bytes.
  public static func parse(_ bytes: ArraySlice<UInt8>, allowsLastComma: Bool = true) -> JSONValue? {
    var parser = JSON(bytes, allowsLastComma)
    guard let value = parser.value() else { return nil }
    parser.skipSpace()
    return parser.next == nil ? value : nil
  }

  /// Begins behind a byte order mark.
  private init(_ bytes: ArraySlice<UInt8>, _ allowsLastComma: Bool) {
    self.allowsLastComma = allowsLastComma
    self.bytes = bytes
    index = bytes.startIndex
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
  }

  /// The byte at the cursor; nil at the end. All functions below return nil or false for what is no JSON, and
  /// leave the cursor where it went wrong.
  var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  /// Passes over the four kinds of white space that RFC 8259 names (section 2).
  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// Passes over one byte, if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Reads a value behind white space. What begins as no other kind must be a number.
  private mutating func value() -> JSONValue? {
    skipSpace()
    switch next {
    case 0x22: return string().map(JSONValue.string)
    case 0x7B: return object()
    case 0x5B: return array()
    case 0x74: return word("true", .bool(true))
    case 0x66: return word("false", .bool(false))
    case 0x6E: return word("null", .null)
    default: return number()
    }
  }

  /// Reads `true`, `false` or `null`; that something else must stand behind it is seen by who reads on.
  private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
    let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    guard matches else { return nil }
    index += word.utf8CodeUnitCount
    return value
  }

  /// Reads from `{` to `}`. A comma must part members, and may stand behind the last.
  private mutating func object() -> JSONValue? {
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    var members: [JSONMember] = []
    while true {
      skipSpace()
      if allowsLastComma || members.isEmpty, take(0x7D) { return .object(members) }
      guard next == 0x22, let name = string() else { return nil }
      skipSpace()
      guard take(0x3A), let value = value() else { return nil }
      members.append(JSONMember(name: name, value: value))
      skipSpace()
      if take(0x7D) { return .object(members) }
      guard take(0x2C) else { return nil }
    }
  }

  /// Reads from `[` to `]`, with commas as in an object.
  private mutating func array() -> JSONValue? {
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { return nil }
    var values: [JSONValue] = []
    while true {
      skipSpace()
      if allowsLastComma || values.isEmpty, take(0x5D) { return .array(values) }
      guard let value = value() else { return nil }
      values.append(value)
      skipSpace()
      if take(0x5D) { return .array(values) }
      guard take(0x2C) else { return nil }
    }
  }

  // MARK: Numbers

  /// Reads a number, which is not worked out: `1e400` and twenty digits are taken as they stand. `01` and `.5`
  /// are none.
  private mutating func number() -> JSONValue? {
    let start = index
    _ = take(0x2D)
    if !take(0x30) { guard digits() else { return nil } }
    if take(0x2E) { guard digits() else { return nil } }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      guard digits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  /// Passes over digits; false where there are none.
  private mutating func digits() -> Bool {
    let start = index
    while let byte = next, byte >= 0x30, byte <= 0x39 { index += 1 }
    return index > start
  }
}
