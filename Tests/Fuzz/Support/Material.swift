/// Takes numbers and words out of the bytes that libFuzzer gives, so that it shapes values by shaping bytes.
struct Material {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// Whether all bytes are used up; then numbers are 0 and words empty.
  var isEmpty: Bool { rest.isEmpty }

  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// Any number; small ones cost fewer bytes.
  mutating func number() -> Int {
    let width = Int(byte() & 7) + 1
    return (0..<width).reduce(0) { sum, _ in sum << 8 | Int(byte()) }
  }

  /// Less than 256 bytes of any kind, made UTF-8.
  mutating func words() -> String {
    let count = Int(byte())
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  mutating func flag() -> Bool { byte() & 1 == 1 }

  /// A short list.
  mutating func list<Value>(_ make: (inout Material) -> Value) -> [Value] {
    (0..<Int(byte() % 5)).map { _ in make(&self) }
  }

  /// A value, or none.
  mutating func optional<Value>(_ make: (inout Material) -> Value?) -> Value? {
    flag() ? make(&self) : nil
  }
}
