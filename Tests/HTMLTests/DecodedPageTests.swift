import Provenance
import Testing

@testable import HTML

@Suite("The encoding of saved pages") struct DecodedPageTests {
  private func utf16(_ text: String, isBigEndian: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit -> [UInt8] in
      let high = UInt8(unit >> 8)
      let low = UInt8(unit & 0xFF)
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  /// Each letter's bytes as saved are those of the encoding.
  private func check(_ saved: [UInt8], _ text: String) {
    let page = DecodedPage(saved)
    #expect(String(decoding: page.bytes, as: UTF8.self) == text)
    let source = SourceText(validated: page.bytes)
    var end = 0
    var last = -1
    for start in 0..<source.count where source.isBoundary(start) {
      end = start + 1
      while !source.isBoundary(end) { end += 1 }
      let span = page.map.fileSpan(of: TextSpan(start, end))
      #expect(span.start > last && !span.isEmpty)
      #expect(page.map.textSpan(ofFile: span) == TextSpan(start, end))
      last = span.end - 1
    }
  }

  @Test("UTF-8 with and without a mark, UTF-16 in both orders with and without a mark")
  func unicode() {
    let text = "<p>“Zoë” 日本 👍</p>" + String(repeating: " and more words", count: 20)
    check(Array(text.utf8), text)
    check([0xEF, 0xBB, 0xBF] + Array(text.utf8), text)
    for isBigEndian in [true, false] {
      check(utf16(text, isBigEndian: isBigEndian, hasMark: true), text)
    }
    let plain = "<html><body><p>Plain words in a page, the mayor said on Monday.</p>"
    for isBigEndian in [true, false] {
      check(utf16(plain, isBigEndian: isBigEndian, hasMark: false), plain)
    }
  }

  @Test("Declared encodings are read as the Encoding Standard says")
  func declared() {
    let head = "<meta charset=\"iso-8859-1\"><p>"
    check(Array(head.utf8) + [0x93, 0xE9, 0x94, 0x80], head + "“é”€")
    let other = "<META HTTP-EQUIV=content-type CONTENT='text/html; charset=ISO-8859-15'><p>"
    check(Array(other.utf8) + [0xA4, 0xE9], other + "€é")
    let cyrillic = "<?xml version='1.0' encoding='windows-1251'?><p>"
    check(Array(cyrillic.utf8) + [0xC4, 0xE0], cyrillic + "Да")
    let japanese = "<meta charset=shift_jis><p>"
    check(Array(japanese.utf8) + [0x93, 0xFA, 0x96, 0x7B, 0x41], japanese + "日本A")
    let korean = "<meta charset=euc-kr><p>"
    check(Array(korean.utf8) + [0xC7, 0xD1], korean + "한")
    let shifted = "<meta charset=iso-2022-jp><p>"
    check(
      Array(shifted.utf8) + [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x41], shifted + "日A")
  }

  @Test("A page that says UTF-8 and holds none is read as windows-1252, and that is told")
  func wronglyDeclared() {
    let saved = Array("<meta charset=utf-8><p>caf".utf8) + [0xE9]
    let page = DecodedPage(saved)
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<meta charset=utf-8><p>café")
    #expect(page.remark == .assumed(encoding: "windows-1252", offset: saved.count - 1))
  }

  @Test("A page of UTF-8 that names another encoding is read as UTF-8, and that is told")
  func contradicted() {
    for label in ["iso-8859-1", "windows-1251", "klingon", "shift_jis"] {
      let text = "<meta charset=\(label)><p>Zoë Ek aß drei Brötchen"
      let page = DecodedPage(Array(text.utf8))
      #expect(String(decoding: page.bytes, as: UTF8.self) == text)
      #expect(page.remark == .contradicted(label: label, offset: 14))
    }
    // Two letters may be anything where letters are of two bytes.
    let few = DecodedPage(Array("<meta charset=gbk><p>".utf8) + [0xC4, 0xBA])
    #expect(few.remark == nil && String(decoding: few.bytes, as: UTF8.self).hasSuffix("<p>暮"))
  }

  @Test("A broken byte among good UTF-8 becomes one U+FFFD, with its place")
  func broken() {
    let saved = Array("<meta charset=utf-8><p>é".utf8) + [0xE2, 0x80] + Array("b".utf8)
    let page = DecodedPage(saved)
    #expect(String(decoding: page.bytes, as: UTF8.self).hasSuffix("é\u{FFFD}b"))
    #expect(page.remark == .undecodable(encoding: "utf-8", offset: saved.count - 3))
    let span = page.map.fileSpan(of: TextSpan(page.bytes.count - 4, page.bytes.count - 1))
    #expect(span == TextSpan(saved.count - 3, saved.count - 1))
  }

  @Test("Without a declaration a few foreign letters are windows-1252, many are not guessed at")
  func undeclared() {
    let few = Array("<p>A caf".utf8) + [0xE9] + Array(" on the quay of the old harbour".utf8)
    #expect(DecodedPage(few).remark == .assumed(encoding: "windows-1252", offset: 8))
    let many = Array("<p>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xCC, 0xE8, 0xF0]
    #expect(DecodedPage(many).remark == .undeclared(offset: 3))
    #expect(DecodedPage(many).bytes.isEmpty)
  }

  @Test("A declaration in a comment or in a description is none")
  func noDeclaration() {
    let page =
      "<!-- <meta charset=klingon> --><meta name=description content='set charset=klingon'><p>é"
    let decoded = DecodedPage(Array(page.utf8))
    #expect(decoded.remark == nil && decoded.bytes == Array(page.utf8))
  }

  @Test(
    "An encoding that does not exist is told, with the place of its name",
    arguments: ["klingon", "utf-8//translit"])
  func unknown(_ label: String) {
    let page = DecodedPage(Array("<meta charset=\"\(label)\"><p>A".utf8))
    if label == "klingon" {
      #expect(page.remark == .unknown(label: "klingon", offset: 15))
      #expect(page.bytes.isEmpty)
    } else {
      #expect(page.remark == nil)  // the label ends at the slash
    }
  }
}
