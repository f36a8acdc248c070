/// 128 bits that tell whether bytes are the same as before.
///
/// MurmurHash3_x64_128 with seed 0 (Austin Appleby, public domain): fast, and good enough against chance. It is no defence
/// against somebody who makes two files that meet on purpose; who can write the content can write the site anyway.
public struct Digest: Hashable, Sendable {
  /// The first half, as the reference prints it.
  public let high: UInt64
  /// The second half.
  public let low: UInt64

  /// The digest of nothing that was looked at.
  public static let none = Digest(high: 0, low: 0)

  /// A digest read back.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The sixteen bytes of it, the lowest of each half first.
  public var bytes: [UInt8] {
    withUnsafeBytes(of: (high.littleEndian, low.littleEndian)) { Array($0) }
  }

  /// The digest of bytes.
  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Self.of($0) }
  }

  /// The digest of bytes, wherever they begin.
  public init(_ bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { Self.of($0) }
  }

  private static func of(_ bytes: UnsafeRawBufferPointer) -> Digest {
    var sum = DigestSum()
    sum.add(bytes)
    return sum.digest
  }
}

/// The digest of bytes that come piece by piece.
public struct DigestSum: Sendable {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var count = 0

  /// The sum of no bytes.
  public init() {}

  private static let first: UInt64 = 0x87C3_7B91_1142_53D5
  private static let second: UInt64 = 0x4CF5_AD43_2745_937F

  /// Takes in the next piece; 16 divides the length of each but the last.
  public mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// Takes in the next piece, see above.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    precondition(count & 15 == 0, "only the last piece has a length that 16 does not divide")
    var (a, b) = (a, b)
    let whole = bytes.count & ~15
    var index = 0
    while index < whole {
      a ^= Self.mixedFirst(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      a = (Self.rotated(a, 27) &+ b) &* 5 &+ 0x52DC_E729
      b ^= Self.mixedSecond(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)))
      b = (Self.rotated(b, 31) &+ a) &* 5 &+ 0x3849_5AB5
      index += 16
    }
    var tail: (UInt64, UInt64) = (0, 0)
    for offset in whole..<bytes.count {
      let place = offset - whole
      let byte = UInt64(bytes[offset])
      if place < 8 {
        tail.0 |= byte << UInt64(8 * place)
      } else {
        tail.1 |= byte << UInt64(8 * (place - 8))
      }
    }
    if bytes.count - whole > 8 { b ^= Self.mixedSecond(tail.1) }
    if bytes.count > whole { a ^= Self.mixedFirst(tail.0) }
    (self.a, self.b) = (a, b)
    count += bytes.count
  }

  /// The digest of all that was taken in.
  public var digest: Digest {
    var a = a ^ UInt64(count)
    var b = b ^ UInt64(count)
    a &+= b
    b &+= a
    a = Self.finished(a)
    b = Self.finished(b)
    a &+= b
    b &+= a
    return Digest(high: a, low: b)
  }

  private static func rotated(_ value: UInt64, _ by: UInt64) -> UInt64 {
    value << by | value >> (64 - by)
  }

  private static func mixedFirst(_ word: UInt64) -> UInt64 { rotated(word &* first, 31) &* second }

  private static func mixedSecond(_ word: UInt64) -> UInt64 { rotated(word &* second, 33) &* first }

  private static func finished(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value = value &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
