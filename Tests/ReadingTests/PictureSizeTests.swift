import Testing

@testable import Reading

@Suite("Sizes of pictures") struct PictureSizeTests {
  private static func size(_ head: [UInt8]) -> [Int]? {
    PictureSize(head).map { [$0.width, $0.height] }
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 2, 0, 0, 0, 7, 8, 6, 0, 0, 0]
  private static let gif: [UInt8] = Array("GIF89a".utf8) + [4, 1, 3, 0, 0]
  /// An application's note, tables, then a progressive frame of 300 lines with 200 points each.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xFF, 0xC2, 0, 17, 8]
    + [1, 44, 0, 200, 3]
  /// A camera's note that the picture lies on its side, in the order of bytes that is asked for.
  private static func turned(isLittle: Bool) -> [UInt8] {
    let tiff: [UInt8] =
      isLittle
      ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
      : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0]
    let note = Array("Exif\0\0".utf8) + tiff
    return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(note.count + 2)] + note
      + [0xFF, 0xC0, 0, 17, 8, 1, 44, 0, 200, 3]
  }
  private static func webP(_ kind: String, _ rest: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array(("WEBP" + kind).utf8) + [0, 0, 0, 0] + rest
  }
  private static let lossy = webP("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x10, 0x40, 0x20, 0x80])
  /// Widths and heights less one, in fourteen bits each.
  private static let lossless = webP("VP8L", [0x2F, 0x0F, 0xC0, 0x07, 0])
  private static let extended = webP("VP8X", [0, 0, 0, 0, 15, 0, 0, 31, 1, 0])

  @Test("The size stands in the first bytes")
  func sizes() {
    #expect(Self.size(Self.png) == [258, 7])
    #expect(Self.size(Self.gif) == [260, 3])
    #expect(Self.size(Self.jpeg) == [200, 300])
    #expect(Self.size(Self.lossy) == [16, 32])
    #expect(Self.size(Self.lossless) == [16, 32])
    #expect(Self.size(Self.extended) == [16, 288])
  }

  @Test("A picture that lies on its side is as wide as it is shown", arguments: [true, false])
  func turned(_ isLittle: Bool) {
    #expect(Self.size(Self.turned(isLittle: isLittle)) == [300, 200])
  }

  @Test("Of what is cut off or damaged no size is told, and nothing traps")
  func damage() {
    let all = [
      Self.png, Self.gif, Self.jpeg, Self.turned(isLittle: true), Self.lossy, Self.lossless,
      Self.extended,
    ]
    for whole in all {
      for count in 0..<whole.count {
        _ = PictureSize(Array(whole[..<count]))
        var other = whole
        other[count] = other[count] &+ 0x7F
        _ = PictureSize(other)
      }
    }
    #expect(Self.size(Array(Self.png.dropLast(6))) == nil)
    #expect(Self.size(Array(Self.jpeg.dropLast(3))) == nil)
    #expect(Self.size(Array("<svg width=\"3\"/>".utf8)) == nil)
    #expect(Self.size(Array("GIF89a".utf8) + [0, 0, 3, 0]) == nil)
  }
}
