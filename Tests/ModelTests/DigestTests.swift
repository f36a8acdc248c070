import Testing

@testable import Model

@Suite("Digests") struct DigestTests {
  @Test(
    "Bytes that come in pieces have the digest of the whole", arguments: [0, 1, 15, 16, 40, 100])
  func pieces(_ count: Int) {
    let bytes = (0..<count).map { UInt8($0 * 7 & 0xFF) }
    var sum = DigestSum()
    for start in stride(from: 0, to: count, by: 32) {
      sum.add(Array(bytes[start..<min(start + 32, count)]))
    }
    #expect(sum.digest == Digest(bytes))
  }

  @Test("The digest is MurmurHash3_x64_128, as its reference gives it")
  func reference() {
    let digest = Digest(Array("The quick brown fox jumps over the lazy dog".utf8))
    #expect(digest == Digest(high: 0xE34B_BC7B_BC07_1B6C, low: 0x7A43_3CA9_C49A_9347))
    #expect(Digest([]) == Digest(high: 0, low: 0))
  }

  @Test("Every bit of every length up to 40 bytes counts")
  func bits() {
    for count in 0...40 {
      let bytes = [UInt8](repeating: 0x5A, count: count)
      var seen: Set<Digest> = [Digest(bytes), Digest(bytes + [0])]
      for bit in 0..<count * 8 {
        var other = bytes
        other[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect(seen.insert(Digest(other)).inserted)
      }
    }
  }

  @Test("A stamp is believed only when the file had rested for ticks of its disk's clock")
  func settled() {
    let stamp = FileStamp(
      size: 1, modified: 5_000_000_000, changed: 7_000_000_000, inode: 1, device: 1)
    #expect(!stamp.isSettled(at: 7_000_000_000) && !stamp.isSettled(at: 9_000_000_000))
    #expect(stamp.isSettled(at: 9_000_000_001))
    let fine = FileStamp(
      size: 1, modified: 5_000_000_000, changed: 7_004_000_001, inode: 1, device: 1)
    #expect(!fine.isSettled(at: 7_004_000_001) && !fine.isSettled(at: 7_104_000_001))
    #expect(fine.isSettled(at: 7_104_000_002))
  }
}
