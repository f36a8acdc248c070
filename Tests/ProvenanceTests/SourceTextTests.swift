import TestSupport
import Testing

@testable import Provenance

@Suite("Places in a text") struct SourceTextTests {
  @Test("Lines end after \\n, \\r\\n and a lone \\r; columns count code points")
  func lines() {
    let text = SourceText("é1\r\nzwei\rtrois\n")
    #expect(text.lineAndColumn(at: 2) == (1, 2))
    #expect(text.lineAndColumn(at: 5) == (2, 1))
    #expect(text.lineAndColumn(at: 10) == (3, 1))
    #expect(text.lineAndColumn(at: text.count) == (4, 1))
  }

  @Test("Code point offsets agree with counting them one by one")
  func codePoints() {
    var generator = SeededGenerator(seed: 3)
    let letters = ["a", "é", "“", "😀", "\n", " ", "字"]
    for _ in 0..<50 {
      let string = (0..<300).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
      let text = SourceText(string)
      var offset = 0
      for (index, scalar) in string.unicodeScalars.enumerated() {
        #expect(text.codePointOffset(of: offset) == index)
        offset += String(scalar).utf8.count
      }
    }
  }

  @Test(
    "Each maximal bad part becomes one U+FFFD, and the first is told",
    arguments: [
      ([0x41, 0xFF, 0x42], "A\u{FFFD}B", 1), ([0xE2, 0x82], "\u{FFFD}", 0),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", 0),
      ([0x41, 0xED, 0xA0, 0x80], "A\u{FFFD}\u{FFFD}\u{FFFD}", 1),
    ] as [([UInt8], String, Int)])
  func repair(_ bytes: [UInt8], _ text: String, _ offset: Int) {
    let repaired = UTF8Decoding.repaired(bytes)
    #expect(String(decoding: repaired.bytes, as: UTF8.self) == text)
    #expect(repaired.firstInvalid == offset)
  }

  @Test("A map leads from the text to the file, and over what markup lies between")
  func map() {
    let map = OffsetMap([.init(text: 0, file: 4, count: 3), .init(text: 3, file: 9, count: 2)])
    #expect((0...5).map(map.fileOffset) == [4, 5, 6, 9, 10, 11])
    #expect(map.fileSpan(of: TextSpan(1, 4)) == TextSpan(5, 10))
    #expect(OffsetMap.identity.fileSpan(of: TextSpan(1, 4)) == TextSpan(1, 4))
  }

  @Test("An atom maps as a whole, both ways, and what stands nowhere maps to nothing")
  func atoms() {
    // Text "a’b\nc" of the file "<p>a&rsquo;b</p><p>c</p>".
    let map = OffsetMap([
      .init(text: 0, file: 3, count: 1), .init(text: 1, file: 4, count: 3, fileCount: 7),
      .init(text: 4, file: 11, count: 1), .init(text: 6, file: 19, count: 1),
    ])
    #expect(map.fileSpan(of: TextSpan(0, 4)) == TextSpan(3, 11))
    #expect(map.fileSpan(of: TextSpan(1, 4)) == TextSpan(4, 11))
    #expect(map.fileSpan(of: TextSpan(4, 7)) == TextSpan(11, 20))
    #expect(map.textSpan(ofFile: TextSpan(4, 11)) == TextSpan(1, 4))
    #expect(map.textSpan(ofFile: TextSpan(5, 12)) == TextSpan(1, 5))
    #expect(map.textSpan(ofFile: TextSpan(12, 19)).isEmpty)
    #expect(map.textSpan(ofFile: TextSpan(0, 24)) == TextSpan(0, 7))
    #expect(map.textSpan(ofFile: TextSpan(21, 24)) == TextSpan(7, 7))
  }

  @Test("A letter that as many bytes stand for, with others, is not taken for those bytes")
  func atomOfEqualLength() {
    // A letter of three bytes, one in its encoding, which with the byte behind it travelled as three signs.
    let letters = OffsetMap([
      .init(text: 0, file: 0, count: 3, fileCount: 1), .init(text: 3, file: 1, count: 1),
    ])
    let signs = OffsetMap([.init(text: 0, file: 7, count: 2, fileCount: 3)])
    let map = letters.through(signs)
    #expect((0..<4).map(map.fileOffset) == [7, 7, 7, 7])
    #expect(map.fileSpan(of: TextSpan(1, 2)) == TextSpan(7, 10))
  }

  @Test("Words shown elsewhere than they are written lead to their places, and back")
  func moved() {
    // Text "ab\ncd\ne" of the file "<cd><ab>&e;".
    let map = OffsetMap([
      .init(text: 0, file: 5, count: 2), .init(text: 3, file: 1, count: 2),
      .init(text: 6, file: 8, count: 1, fileCount: 3),
    ])
    let places: [(text: TextSpan, file: TextSpan)] = [
      (TextSpan(0, 2), TextSpan(5, 7)), (TextSpan(1, 2), TextSpan(6, 7)),
      (TextSpan(3, 5), TextSpan(1, 3)), (TextSpan(3, 4), TextSpan(1, 2)),
      (TextSpan(6, 7), TextSpan(8, 11)), (TextSpan(0, 5), TextSpan(1, 7)),
      (TextSpan(0, 7), TextSpan(1, 11)),
    ]
    for place in places {
      #expect(map.fileSpan(of: place.text) == place.file)
      #expect(map.textSpan(ofFile: place.file) == place.text)
    }
    #expect([0, 1, 3, 4, 6].map(map.fileOffset) == [5, 6, 1, 2, 8])
    // Over a piece of both, all that either has; where only markup stands, before what is written next.
    #expect(map.fileSpan(of: TextSpan(1, 4)) == TextSpan(1, 7))
    #expect(map.textSpan(ofFile: TextSpan(3, 5)) == TextSpan(0, 0))
    #expect(map.textSpan(ofFile: TextSpan(11, 12)) == TextSpan(7, 7))
  }

  @Test("The nearest name is offered, and none when none is near")
  func nearest() {
    #expect(Nearest.advice("figurs", among: ["figures", "title"]) == "; did you mean 'figures'?")
    #expect(Nearest.advice("zzz", among: ["figures", "title"]) == "")
  }

  @Test("Diagnostics come by file, line and column, errors first")
  func order() {
    let late = Diagnostic.error(SourceLocation(file: "b", line: 1, column: 1), "x", id: "x")
    let warning = Diagnostic.warning(SourceLocation(file: "a", line: 2, column: 1), "x", id: "x")
    let error = Diagnostic.error(SourceLocation(file: "a", line: 2, column: 1), "x", id: "x")
    let whole = Diagnostic.warning(SourceLocation(file: "a"), "x", id: "x")
    #expect([late, warning, error, whole].sorted() == [whole, error, warning, late])
  }
}
