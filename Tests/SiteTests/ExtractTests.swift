import Foundation
import Testing

@Suite("briefgen extract") struct ExtractTests {
  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("Answers come in the order of the questions, and a bad line has its error in its place")
  func order() throws {
    let shop = try Workshop()
    var input = ""
    for number in 0..<300 {
      input +=
        number % 7 == 3
        ? "{\"id\": \(number)}\n"
        : "{\"id\": \(number), \"text\": \"The port said \(number + 2) boats sank.\"}\n"
    }
    let outcome = try shop.run("extract", "--jsonl", "--jobs", "3", input: input + "not json\n")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let answers = try objects(outcome.output)
    #expect(answers.count == 301)
    for (number, answer) in answers.dropLast().enumerated() {
      #expect(answer["id"] as? Int == number)
      #expect((answer["error"] != nil) == (number % 7 == 3))
    }
    let last = try #require(answers.last?["error"] as? [String: Any])
    #expect(last["message"] as? String == "the line is not JSON" && last["line"] as? Int == 301)
  }

  @Test("A byte order mark inside a text counts in its offsets")
  func marks() throws {
    let shop = try Workshop()
    let text = "\u{FEFF}The port said 40 boats sank.\n\u{FEFF}It said \u{FEFF}12 men drowned."
    let line = "{\"id\": 1, \"text\": \"\(text.replacing("\n", with: "\\n"))\"}\n"
    let answer = try #require(
      try objects(shop.run("extract", "--jsonl", input: line).output).first)
    let scalars = Array(text.unicodeScalars)
    let figures = try #require(answer["figures"] as? [[String: Any]])
    #expect(figures.count == 2)
    for figure in figures {
      let start = try #require(figure["start"] as? Int)
      let end = try #require(figure["end"] as? Int)
      #expect(
        String(String.UnicodeScalarView(scalars[start..<end])) == figure["exact"] as? String)
    }
  }

  @Test("Lines and columns lead to the words in a Markdown file, over its markup")
  func places() throws {
    let shop = try Workshop()
    let source =
      "---\ntitle: T\n---\n\nThe *port* of [Sund](https://s.example) &amp; Co said that **40 boats** sank.\n\n> Mayor *Per Holm* said: “We are poor now, and nobody will help us.”\n"
    try shop.write(source, "a.md")
    let answer = try #require(try objects(shop.run("extract", "a.md").output).first)
    let lines = source.components(separatedBy: "\n")
    let findings =
      (answer["quotes"] as? [[String: Any]] ?? []) + (answer["figures"] as? [[String: Any]] ?? [])
    #expect(findings.count >= 2)
    for finding in findings {
      let exact = try #require(finding["exact"] as? String)
      let line = lines[try #require(finding["line"] as? Int) - 1]
      let rest = String(
        String.UnicodeScalarView(
          Array(line.unicodeScalars)[(try #require(finding["column"] as? Int) - 1)...]))
      #expect(rest.hasPrefix(String(exact.prefix(4))), "\(exact): \(rest)")
    }
  }
}
