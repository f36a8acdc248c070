import Provenance

/// How much of a file is beyond ASCII, and how much of that is UTF-8.
///
/// It is asked only of pages that are no valid UTF-8, to tell UTF-8 with a fault from another encoding: bytes
/// of windows-1252 hardly ever make a sequence of UTF-8 by chance.
struct HighBytes {
  /// Well-formed sequences of two bytes and more.
  var sequences = 0
  /// Bytes that belong to none.
  var invalid = 0
  /// Letters of ASCII.
  var letters = 0
  /// Offset of the first byte that belongs to no sequence.
  /// 0 when there is none, so ask `invalid` first.
  var first = 0

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 {
        if isLetter(bytes[at]) { letters += 1 }
        at += 1
        continue
      }
      let length = UTF8Decoding.length(at: at, in: bytes)
      if length.isValid {
        sequences += 1
      } else {
        if invalid == 0 { first = at }
        invalid += length.count
      }
      at += length.count
    }
  }
}
