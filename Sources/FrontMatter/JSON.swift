/// A value of JSON. Numbers keep their digits, and the members of an object their order.
///
/// Two objects with the same members in another order are not equal, and neither are `1` and `1.0`: a value is
/// what was written.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  /// With its escapes read.
  case string(String)
  case array([JSONValue])
  /// In order; a name may stand in it more than once.
  case object([JSONMember])

  /// The text of a string; nil for everything else.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The values of an array; nil for everything else.
  public var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// Whether it is an object.
  public var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The value of an object's member, the last where there are several of that name; nil for everything else.
  /// O(*n*) in the members.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }
}

/// A name and a value in an object.
public struct JSONMember: Hashable, Sendable {
  /// With its escapes read.
  public let name: String
  /// What it is.
  public let value: JSONValue
}

/// Reads JSON as RFC 8259 has it, from bytes, in one pass.
///
/// A comma behind the last member or value is let through: those who write JSON by hand leave them. Values stand at most 512
/// deep in each other. A mark of byte order at the start is passed over.
///
/// It recurses, one level of calls for each level of values, which is what the bound is for. Nobody is told
/// where JSON is wrong: its readers take a whole value or nothing.
public struct JSON {
  /// How many objects and arrays may be open at once; more make the whole no JSON.
  private static let deepest = 512

  /// The text, whose indices `index` counts in; it need not begin at 0.
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var depth = 0

  /// The value that bytes are; nil for what is no JSON, and for bytes that are not UTF-8.
  /// White space may stand around the value, and nothing else.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func parse(_ bytes: ArraySlice<UInt8>) -> JSONValue? {
    var parser = JSON(bytes)
    guard let value = parser.value() else { return nil }
    parser.skipSpace()
    return parser.next == nil ? value : nil
  }

  /// Begins behind a byte order mark.
  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
  }

  /// The byte at the cursor; nil at the end. All functions below return nil or false for what is no JSON, and
  /// leave the cursor where it went wrong.
  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  /// Passes over the four kinds of white space that RFC 8259 names (section 2).
  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// Passes over one byte, if it stands here.
  private mutating func take(_ byte: UInt8) -> Bool {
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
      if take(0x7D) { return .object(members) }
      guard next == 0x22, let name = string() else { return nil }
      skipSpace()
      guard take(0x3A), let value = value() else { return nil }
      members.append(JSONMember(name: name, value: value))
      skipSpace()
      guard take(0x2C) || next == 0x7D else { return nil }
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
      if take(0x5D) { return .array(values) }
      guard let value = value() else { return nil }
      values.append(value)
      skipSpace()
      guard take(0x2C) || next == 0x5D else { return nil }
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

  // MARK: Strings

  /// Reads from one quotation mark to the next. A string without escapes, as nearly all are, is made of its
  /// bytes at once.
  ///
  /// - Returns: nil for a string that is not closed, holds a control character, or is not UTF-8.
  private mutating func string() -> String? {
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
