import Foundation
import Testing

@testable import Rendering

@Suite("JSON") struct JSONWriterTests {
  @Test(
    "Numbers are written so that they read back the same",
    arguments: [
      (40.0, "40"), (0.1, "0.1"), (-12.5, "-12.5"), (1e15, "1000000000000000"),
      (1.0 / 3, "0.3333333333333333"),
    ])
  func numbers(_ value: Double, _ text: String) {
    var json = JSONWriter()
    json.number(value)
    #expect(String(decoding: json.bytes, as: UTF8.self) == text)
  }

  @Test("Any string is written as JSON that reads back the same")
  func strings() throws {
    let string = "a\"\\\n\r\t\u{1}\u{7F}\u{2028}\u{2029}“é😀</script>"
    var json = JSONWriter()
    json.string(string)
    #expect(!String(decoding: json.bytes, as: UTF8.self).contains("\u{2028}"))
    #expect(
      try JSONSerialization.jsonObject(with: Data(json.bytes), options: .fragmentsAllowed)
        as? String == string)
  }

  @Test("Escapes are found wherever they stand among eight bytes")
  func places() throws {
    for mark in ["\"", "\\", "\n", "\u{7F}", "\u{2028}", "\u{2029}", "\u{1F}"] {
      for before in 0..<20 {
        let string =
          String(repeating: "“", count: before % 3) + String(repeating: "a", count: before)
          + mark + "b"
        var json = JSONWriter()
        json.string(string)
        let read = try JSONSerialization.jsonObject(
          with: Data(json.bytes), options: .fragmentsAllowed)
        #expect(read as? String == string)
        #expect(!String(decoding: json.bytes, as: UTF8.self).contains(mark) || mark.utf8.count == 1)
      }
    }
  }

  @Test(
    "Whole numbers have all their digits",
    arguments: [0, 7, -1, 10, 99, 100, 123_456, Int.max, Int.min])
  func whole(_ number: Int) {
    var json = JSONWriter()
    json.number(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == String(number))
  }

  @Test("Nothing at the end of a row is left out, and before something it is null")
  func gaps() {
    var json = JSONWriter()
    json.table("t", ["a", "b", "c"]) { json in
      json.array { json in
        json.number(1)
        json.gap()
        json.number(3)
      }
      json.array { json in
        json.number(1)
        json.gap()
        json.gap()
      }
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #""t":{"columns":["a","b","c"],"rows":[[1,null,3],[1]]}"#)
  }
}
