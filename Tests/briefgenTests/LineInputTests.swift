import Foundation
import Testing

@testable import briefgen

@Suite("Lines of standard input") struct LineInputTests {
  /// All lines of an input, asked for in batches; nil for one that is too long.
  private func lines(_ text: String, most: Int = 10, batch: Int = 2) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forReadingFrom: file)
    var input = LineInput(most: most, descriptor: handle.fileDescriptor)
    var found: [String] = []
    while let lines = input.nextBatch(batch) {
      #expect(lines.count <= batch)
      found += lines.map { line in
        "\(line.number) \(line.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too long")"
      }
    }
    #expect(input.nextBatch(batch) == nil && !input.tellFailure())
    return found
  }

  @Test(
    "Blank lines are left out and counted, the last line may lack its end, a long one is only counted",
    arguments: [
      ("", []), ("\n", []), ("a", ["1 a"]), ("a\n", ["1 a"]), ("a\nb", ["1 a", "2 b"]),
      ("\n \t\na\r\n\nb\n", ["3 a\r", "5 b"]),
      ("0123456789\n01234567890\na\n", ["1 0123456789", "2 too long", "3 a"]),
      ("01234567890", ["1 too long"]), ("a\n0123456789", ["1 a", "2 0123456789"]),
      ("a\nb\nc\nd\ne\n", ["1 a", "2 b", "3 c", "4 d", "5 e"]),
    ])
  func lines(_ text: String, _ expected: [String]) throws {
    for batch in 1...4 { #expect(try lines(text, batch: batch) == expected) }
  }

  @Test("Lines longer than what is read at once are whole, or too long, wherever a piece ends")
  func pieces() throws {
    let piece = 1 << 18
    for count in [piece - 2, piece - 1, piece, piece + 1, 3 * piece] {
      let long = String(repeating: "x", count: count)
      let text = "a\n\(long)\nb\n\(long)"
      #expect(
        try lines(text, most: count) == ["1 a", "2 \(long)", "3 b", "4 \(long)"], "\(count)")
      #expect(
        try lines(text, most: count - 1) == ["1 a", "2 too long", "3 b", "4 too long"], "\(count)")
    }
  }

  @Test("An input that cannot be read says so, and its broken line is not given")
  func failure() {
    var input = LineInput(most: 10, descriptor: -1)
    #expect(input.nextBatch(2) == nil)
    #expect(input.failure != nil)
  }
}
