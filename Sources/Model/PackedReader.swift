import Glibc
import Provenance

/// Takes values from bytes again; nil where they are not what a writer wrote. Nothing is copied but texts.
///
/// It goes forward only. After a nil its place means nothing, and what was being read is given up. A length in the
/// bytes is believed only as far as bytes are left, so damage never makes it reserve more than there is.
public struct PackedReader {
  private let bytes: ArraySlice<UInt8>
  /// Of the next byte, in `bytes`.
  private var index: Int

  /// Takes values from bytes.
  public init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// What was not taken yet.
  public var rest: ArraySlice<UInt8> { bytes[index...] }

  /// How many bytes were not taken yet.
  @usableFromInline var left: Int { bytes.endIndex - index }

  /// The next byte.
  public mutating func byte() -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  /// The next number in groups of seven bits, the lowest first; the highest bit of a byte says that another follows.
  public mutating func number() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = byte() {
      guard shift < 64 else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    return nil
  }

  /// The next bytes, as many as are asked for.
  public mutating func slice(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= left else { return nil }
    defer { index += count }
    return bytes[index..<(index + count)]
  }

  /// The next text; nil also where it is not valid UTF-8.
  ///
  /// What is not valid is repaired and then is not the same any more: `String(validating:as:)` looks up its generic types each time, and
  /// costs five times as much.
  public mutating func text() -> String? {
    guard let count = number(), let bytes = slice(count) else { return nil }
    guard count > 0 else { return "" }
    var text = String(decoding: bytes, as: UTF8.self)
    let isWhole = text.withUTF8 { read in
      bytes.withUnsafeBytes { own in
        guard own.count == read.count, let a = own.baseAddress, let b = read.baseAddress else {
          return false
        }
        return memcmp(a, b, own.count) == 0
      }
    }
    return isWhole ? text : nil
  }

  /// Passes over a text.
  public mutating func skipText() -> Bool { number().flatMap { slice($0) } != nil }

  /// A value that may be absent; the outer nil is a fault.
  @inlinable public mutating func optional<Value>(_ read: (inout PackedReader) -> Value?) -> Value??
  {
    switch byte() {
    case 0: return .some(nil)
    case 1:
      guard let value = read(&self) else { return nil }
      return .some(value)
    default: return nil
    }
  }

  /// The next list. Each value has a byte at least, so a count beyond what is left is a fault.
  @inlinable public mutating func list<Value>(_ read: (inout PackedReader) -> Value?) -> [Value]? {
    guard let count = number(), count >= 0, count <= left else { return nil }
    var values: [Value] = []
    values.reserveCapacity(min(count, 16))
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }

  /// The next eight bytes as a number.
  public mutating func word() -> Int? {
    guard left >= 8 else { return nil }
    let offset = index - bytes.startIndex
    index += 8
    return bytes.withUnsafeBytes {
      Int(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Int.self))
    }
  }

  /// The next place in a text; nil also for one that no text has.
  public mutating func span() -> TextSpan? {
    guard let start = number(), let count = number(), start >= 0, count >= 0,
      start <= Int.max - count
    else { return nil }
    return TextSpan(start, start + count)
  }

  /// The next eight bytes as a number with a fraction.
  public mutating func double() -> Double? {
    word().map { Double(bitPattern: UInt64(UInt(bitPattern: $0))) }
  }

  /// The next sixteen bytes.
  public mutating func digest() -> Digest? {
    guard let high = word(), let low = word() else { return nil }
    return Digest(high: UInt64(bitPattern: Int64(high)), low: UInt64(bitPattern: Int64(low)))
  }

  /// The next forty bytes.
  public mutating func stamp() -> FileStamp? {
    guard let size = word(), let modified = word(), let changed = word(), let inode = word(),
      let device = word()
    else { return nil }
    return FileStamp(
      size: size, modified: modified, changed: changed, inode: inode, device: device)
  }

  /// A path with the NUL behind it.
  public mutating func path() -> ArraySlice<UInt8>? {
    guard let count = word(), count > 0, count < left, let path = slice(count + 1),
      path.last == 0
    else { return nil }
    return path
  }
}
