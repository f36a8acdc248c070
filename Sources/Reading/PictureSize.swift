/// How many pixels a picture has, as its first bytes say: PNG, GIF, JPEG and WebP. Nothing is decoded.
///
/// What a file says of lengths is not believed: all is looked up within the bytes that were given.
public struct PictureSize: Hashable, Sendable {
  /// From left to right as it is shown.
  public let width: Int
  /// From top to bottom as it is shown.
  public let height: Int

  /// The size; nil for other kinds, and where it does not stand in these bytes.
  ///
  /// - Parameter head: The file's first bytes. A JPEG's size may stand behind a preview of 64 kB and more.
  public init?(_ head: [UInt8]) {
    let bytes = Bytes(head)
    let found =
      if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        Self.png(bytes)
      } else if head.starts(with: "GIF8".utf8) {
        Self.gif(bytes)
      } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
        Self.jpeg(bytes)
      } else if head.starts(with: "RIFF".utf8), bytes.holds("WEBP", at: 8) {
        Self.webP(bytes)
      } else {
        (width: Int, height: Int)?.none
      }
    guard let found, found.width > 0, found.height > 0 else { return nil }
    (width, height) = found
  }

  private typealias Size = (width: Int, height: Int)

  /// The chunk IHDR comes first and begins with both.
  private static func png(_ bytes: Bytes) -> Size? {
    guard bytes.holds("IHDR", at: 12), let width = bytes.big(16, 4), let height = bytes.big(20, 4)
    else { return nil }
    return (width, height)
  }

  /// The logical screen stands behind "GIF89a".
  private static func gif(_ bytes: Bytes) -> Size? {
    guard let width = bytes.little(6, 2), let height = bytes.little(8, 2) else { return nil }
    return (width, height)
  }

  /// Segments follow each other up to a frame, which tells both; a camera's note before it may say that the picture lies on its side.
  private static func jpeg(_ bytes: Bytes) -> Size? {
    var index = 2
    var isTurned = false
    while let mark = bytes.big(index, 1), mark == 0xFF, let kind = bytes.big(index + 1, 1) {
      if kind == 0xFF {
        index += 1
        continue
      }
      // Without a length: the beginning again, and what a damaged stream is set right by.
      if kind == 0x01 || (0xD0...0xD8).contains(kind) {
        index += 2
        continue
      }
      guard let length = bytes.big(index + 2, 2), length >= 2 else { return nil }
      // Frames, but for tables of Huffman and arithmetic codes and what JPEG keeps for itself.
      if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
        guard let height = bytes.big(index + 5, 2), let width = bytes.big(index + 7, 2) else {
          return nil
        }
        return isTurned ? (height, width) : (width, height)
      }
      if kind == 0xDA { return nil }
      if kind == 0xE1, bytes.holds("Exif\0\0", at: index + 4) {
        isTurned = isTurned || (5...8).contains(orientation(bytes, at: index + 10) ?? 1)
      }
      index += 2 + length
    }
    return nil
  }

  /// The orientation that a note in the form of TIFF tells.
  private static func orientation(_ bytes: Bytes, at start: Int) -> Int? {
    let isLittle = bytes.holds("II", at: start)
    func number(_ offset: Int, _ width: Int) -> Int? {
      isLittle ? bytes.little(start + offset, width) : bytes.big(start + offset, width)
    }
    guard let list = number(4, 4), list < 1 << 16, let count = number(list, 2) else { return nil }
    for entry in 0..<min(count, 100) where number(list + 2 + entry * 12, 2) == 0x0112 {
      return number(list + 2 + entry * 12 + 8, 2)
    }
    return nil
  }

  /// One of three forms: with loss, without, and with more than a picture.
  private static func webP(_ bytes: Bytes) -> Size? {
    if bytes.holds("VP8 ", at: 12) {
      guard let width = bytes.little(26, 2), let height = bytes.little(28, 2) else { return nil }
      return (width & 0x3FFF, height & 0x3FFF)
    }
    if bytes.holds("VP8L", at: 12), let bits = bytes.little(21, 4) {
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    if bytes.holds("VP8X", at: 12), let width = bytes.little(24, 3),
      let height = bytes.little(27, 3)
    {
      return (width + 1, height + 1)
    }
    return nil
  }

  /// Bytes of which numbers are asked; nil beyond their end.
  private struct Bytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func holds(_ text: StaticString, at place: Int) -> Bool {
      text.withUTF8Buffer { text in
        place >= 0 && place <= bytes.count - text.count
          && bytes[place..<place + text.count].elementsEqual(text)
      }
    }

    /// A number of a few bytes, the highest first.
    func big(_ place: Int, _ width: Int) -> Int? {
      guard place >= 0, place <= bytes.count - width else { return nil }
      return bytes[place..<place + width].reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number of a few bytes, the lowest first.
    func little(_ place: Int, _ width: Int) -> Int? {
      guard place >= 0, place <= bytes.count - width else { return nil }
      return bytes[place..<place + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
