import FrontMatter
import Testing

@Suite("JSON") struct JSONTests {
  private func parse(_ text: String) -> JSONValue? { JSON.parse(Array(text.utf8)[...]) }

  @Test("Values are read, whatever stands around and in them")
  func values() throws {
    #expect(
      parse(" null\n") == .null && parse("true") == .bool(true)
        && parse("\u{FEFF}1") == .number("1"))
    #expect(parse("-12.50e+3") == .number("-12.50e+3") && parse("[]") == .array([]))
    let value = try #require(
      parse(#"{"a": [1, {"b": "c"}, false], "d": {}, "a\n": null, "d": "last",}"#))
    #expect(value["a"]?.array?[1]["b"]?.string == "c" && value["d"]?.string == "last")
    #expect(value["a\n"] == .null && value["x"] == nil && parse("3")?["a"] == nil)
  }

  @Test(
    "Escapes of a string are read, and other letters stand as they are",
    arguments: [
      (#"a\"\\\/\b\f\n\r\t"#, "a\"\\/\u{8}\u{C}\n\r\t"), (#"\u00e9\ud83d\ude00x"#, "é😀x"),
      ("Fähre\u{FEFF}", "Fähre\u{FEFF}"), ("", ""), (#"\u0000"#, "\u{0}"),
    ])
  func strings(_ written: String, _ text: String) {
    #expect(parse("\"\(written)\"")?.string == text)
  }

  @Test(
    "What is no JSON gives no value",
    arguments: [
      "", "tru", "01", "-", "1.", ".5", "1e", "+1", "[,]", "[1 2]", "[1,,2]", "{,}", "{\"a\"}",
      "{\"a\":}", "{a:1}", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"",
      "\"\\ud800\\u0041\"", "\"a\tb\"", "1 x", "'a'", "[", "{",
    ])
  func faults(_ text: String) { #expect(parse(text) == nil) }

  @Test("Bytes that are no UTF-8 and depth without end are refused")
  func bounds() {
    #expect(
      JSON.parse([0x22, 0xFF, 0x22]) == nil && JSON.parse([0x22, 0xC3, 0x5C, 0x6E, 0x22]) == nil)
    let deep = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(parse(deep(512)) != nil && parse(deep(513)) == nil && parse(deep(200_000)) == nil)
  }
}
