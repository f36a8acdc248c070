import Provenance

/// Decoding of UTF-8 that has faults or a mark, and of UTF-16.
extension DecodedPage {
  /// Decodes UTF-8 from `start` on, which is behind a byte order mark or 0.
  ///
  /// What is no UTF-8 becomes U+FFFD, sequence by sequence as `UTF8Decoding` divides it, each an atom of the
  /// map; a page without a fault costs one look and has one stretch or none.
  init(utf8 saved: [UInt8], from start: Int) {
    let repaired = UTF8Decoding.repaired(saved)
    guard let invalid = repaired.firstInvalid else {
      let bytes = start == 0 ? saved : Array(saved[start...])
      let map =
        start == 0
        ? OffsetMap.identity : OffsetMap([.init(text: 0, file: start, count: bytes.count)])
      self.init(bytes: bytes, map: map)
      return
    }
    var stretches = StretchBuilder()
    var bytes: [UInt8] = []
    var at = start
    while at < saved.count {
      let length = UTF8Decoding.length(at: at, in: saved)
      if length.isValid {
        bytes.append(contentsOf: saved[at..<at + length.count])
        stretches.add(count: length.count, fileCount: length.count, file: at)
      } else {
        bytes += [0xEF, 0xBF, 0xBD]
        stretches.add(count: 3, fileCount: length.count, file: at)
      }
      at += length.count
    }
    self.init(
      bytes: bytes, map: OffsetMap(stretches.stretches),
      remark: .undecodable(encoding: "utf-8", offset: invalid))
  }

  /// Decodes UTF-16 from `start` on. A half of a pair without the other, and a last odd byte, become U+FFFD.
  ///
  /// Two or four bytes of the file are one to four of UTF-8. A letter whose lengths differ is an atom; where
  /// they are equal, neighbours share a stretch though their bytes differ, in which a letter's offset leads to
  /// that letter.
  ///
  /// - Parameters:
  ///   - start: Behind the byte order mark; 0 for a page without one.
  ///   - isBigEndian: Whether the first byte of a unit is the greater.
  init(utf16 saved: [UInt8], from start: Int, isBigEndian: Bool) {
    var stretches = StretchBuilder()
    var bytes: [UInt8] = []
    var firstInvalid: Int?
    /// The unit at an offset, in the page's order of bytes; nil where less than two bytes are left.
    func unit(_ at: Int) -> UInt16? {
      guard at + 1 < saved.count else { return nil }
      let (high, low) = isBigEndian ? (saved[at], saved[at + 1]) : (saved[at + 1], saved[at])
      return UInt16(high) << 8 | UInt16(low)
    }
    var at = start
    while at < saved.count {
      var length = min(2, saved.count - at)
      var scalar: Unicode.Scalar?
      if let first = unit(at) {
        scalar = Unicode.Scalar(UInt32(first))
        if first & 0xFC00 == 0xD800, let second = unit(at + 2), second & 0xFC00 == 0xDC00 {
          scalar = Unicode.Scalar(
            0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
          length = 4
        }
      }
      if scalar == nil, firstInvalid == nil { firstInvalid = at }
      let encoded = UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
      bytes.append(contentsOf: encoded)
      stretches.add(count: encoded.count, fileCount: length, file: at)
      at += length
    }
    self.init(
      bytes: bytes, map: OffsetMap(stretches.stretches),
      remark: firstInvalid.map { .undecodable(encoding: "utf-16", offset: $0) })
  }
}
