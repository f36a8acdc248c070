import Model

/// The digest of a ledger as it grows, so that it need not stand in memory whole.
///
/// Of each block of 64 kB the digest is taken, and of it with the sum of the blocks before it the next sum.
struct LedgerSum {
  /// Bytes of a block.
  static let block = 1 << 16

  /// The sum of all blocks up to now.
  private(set) var value = Digest([])

  /// Takes the next block in, which is a whole one but at the end.
  mutating func add(_ block: ArraySlice<UInt8>) {
    var writer = PackedWriter(bytes: [])
    writer.digest(value)
    writer.digest(Digest(block))
    value = Digest(writer.bytes)
  }

  /// The sum of bytes that are all there.
  static func of(_ bytes: ArraySlice<UInt8>) -> Digest {
    var sum = LedgerSum()
    var rest = bytes
    while !rest.isEmpty {
      sum.add(rest.prefix(block))
      rest = rest.dropFirst(block)
    }
    return sum.value
  }
}
