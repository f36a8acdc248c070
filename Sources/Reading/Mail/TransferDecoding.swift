import Provenance

/// Bytes of a mail's body as they were before they were made fit for travel (RFC 2045), with the way back to the file.
struct TransferDecoding {
  private(set) var bytes: [UInt8] = []
  private var stretches: [OffsetMap.Stretch] = []
  /// From `bytes` to the file.
  var map: OffsetMap { OffsetMap(stretches) }

  /// Decodes a span of a file.
  ///
  /// - Parameter encoding: As `Content-Transfer-Encoding` names it, in small letters; what is not known leaves the bytes as they are.
  init(_ file: [UInt8], _ span: TextSpan, encoding: String) {
    bytes.reserveCapacity(span.count)
    switch encoding {
    case "quoted-printable": quotedPrintable(file, span)
    case "base64": base64(file, span)
    default: take(file, span.start, span.count)
    }
  }

  /// Takes bytes as they are; neighbours are one stretch.
  private mutating func take(_ file: [UInt8], _ start: Int, _ count: Int) {
    guard count > 0 else { return }
    if let last = stretches.last, !last.isAtom, last.fileEnd == start, last.textEnd == bytes.count {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: last.count + count)
    } else {
      stretches.append(.init(text: bytes.count, file: start, count: count))
    }
    bytes += file[start..<start + count]
  }

  /// Adds bytes that others stand for.
  private mutating func put(_ new: [UInt8], _ start: Int, _ count: Int) {
    stretches.append(
      .init(text: bytes.count, file: start, count: new.count, fileCount: count))
    bytes += new
  }

  /// `=C3` is a byte, and `=` at the end of a line joins it with the next; anything else stands for itself, also an `=` that is neither.
  private mutating func quotedPrintable(_ file: [UInt8], _ span: TextSpan) {
    var index = span.start
    var start = index
    while index < span.end {
      guard file[index] == UInt8(ascii: "=") else {
        index += 1
        continue
      }
      if index + 2 < span.end, let high = Self.hex(file[index + 1]),
        let low = Self.hex(file[index + 2])
      {
        take(file, start, index - start)
        put([high << 4 | low], index, 3)
        index += 3
        start = index
        continue
      }
      var end = index + 1
      while end < span.end, file[end] == 0x20 || file[end] == 0x09 { end += 1 }
      guard end == span.end || file[end] == 0x0A || file[end] == 0x0D else {
        index += 1
        continue
      }
      take(file, start, index - start)
      if end < span.end {
        end += end + 1 < span.end && file[end] == 0x0D && file[end + 1] == 0x0A ? 2 : 1
      }
      index = end
      start = end
    }
    take(file, start, span.end - start)
  }

  /// Four signs are three bytes; line ends and other bytes between them are passed over.
  private mutating func base64(_ file: [UInt8], _ span: TextSpan) {
    var group: [UInt8] = []
    var start = span.start
    var end = span.start
    for index in span.range {
      let byte = file[index]
      if byte == UInt8(ascii: "=") { break }
      guard let value = Self.sextet(byte) else { continue }
      if group.isEmpty { start = index }
      end = index + 1
      group.append(value)
      guard group.count == 4 else { continue }
      put(Self.joined(group), start, end - start)
      group = []
    }
    // Two signs are one byte, three are two.
    if group.count > 1 { put(Self.joined(group), start, end - start) }
  }

  /// The whole bytes of some groups of six bits.
  private static func joined(_ group: [UInt8]) -> [UInt8] {
    let bits = group.reduce(0) { $0 << 6 | Int($1) } << (6 * (4 - group.count))
    return [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
      .prefix(group.count - 1).map { $0 }
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    default: nil
    }
  }
}
