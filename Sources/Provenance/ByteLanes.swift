/// Eight bytes of a text at once, for scans that pass over most of it.
///
/// A mask has the top bit of a lane set where the lane's byte is as asked. Only the lowest set bit is to be believed, as a borrow
/// may set one above it (Sean Eron Anderson, "Bit Twiddling Hacks", "Determine if a word has a zero byte").
@frozen public struct ByteLanes {
  /// 1 in each lane: a byte times it stands in all eight.
  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
  /// The top bit of each lane.
  @usableFromInline static let tops: UInt64 = 0x8080_8080_8080_8080
  /// The eight bytes, the first in the lowest lane, on any machine.
  @usableFromInline let word: UInt64

  /// The bytes from `offset` on, of which there are at least eight.
  @inlinable public init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset <= bytes.count - 8, "eight bytes are left")
    word = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self))
  }

  /// Where a byte stands.
  @inlinable public func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.tops
  }

  /// Where one of several bytes stands: `byte`, and those that differ from it in nothing but some of the bits `bits`, which it has not.
  @inlinable public func equal(to byte: UInt8, but bits: UInt8) -> UInt64 {
    let difference = (word & (Self.ones &* UInt64(~bits))) ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.tops
  }

  /// Where a byte below `bound`, which is at most 128, stands.
  @inlinable public func below(_ bound: UInt8) -> UInt64 {
    (word &- Self.ones &* UInt64(bound)) & ~word & Self.tops
  }

  /// Where a byte of a letter that is not ASCII stands. All of its bits are to be believed.
  @inlinable public var notASCII: UInt64 { word & Self.tops }

  /// In each lane 1 where a letter goes on that began before, else 0; of up to 255 of these the lanes may be added up.
  @inlinable public var continuations: UInt64 { (word >> 7) & ~(word >> 6) & Self.ones }

  /// The number of the lowest lane that a mask has set; 8 for none.
  @inlinable public static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }

  /// The sum of eight lanes, which must be below 256.
  @inlinable public static func sum(_ lanes: UInt64) -> Int { Int((lanes &* ones) >> 56) }
}
