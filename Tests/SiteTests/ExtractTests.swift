import Foundation
import Testing

/// What `extract` prints, asked of the program itself.
@Suite("briefgen extract") struct ExtractTests {
  /// The JSON object of each line.
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

  @Test(
    "Lines and columns lead to the words in a Markdown file, over its markup",
    arguments: [
      "---\ntitle: T\n---\n\nThe *port* of [Sund](https://s.example) &amp; Co said that **40 boats** sank.\n\n> Mayor *Per Holm* said: “We are poor now, and nobody will help us.”\n",
      """
      ---
      title: T
      ---
      <!-- wp -->
      <div class="x"><p>The port of <b>Sund</b> &amp; Co said that
        40 boats sank&#46;</p>

      | Boats | Year |
      |-------|------|
      | 7 | 1950 |

      :::note
      Corrected by 3 of us.
      :::

      <ul>
        <li>The harbor office lost <a href="x">30 nets</a><br>
      and 20 ropes.</li>
      </ul>

      The ~~50~~ 60 men[^1] left. <blockquote>“We have seen worse,” said Mayor <i>Per</i> Holm.</blockquote>

      [^1]: Or 61.
      """,
    ])
  func places(_ source: String) throws {
    let shop = try Workshop()
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

  /// Eight sentences, of which the second leans on the one before ("However"): enough for a summary of three.
  private static let quay = """
    The port of Norrhamn closed its northern quay on Monday after 14 boats sank at their moorings.
    However, the fishermen want to land their catch there until the end of the season.
    Harbour master Ida Strand said the repair of the quay wall will cost 3 million euros.
    The council of Norrhamn meets on Thursday to choose a firm for the repair of the wall.
    Two ferries to Sund now leave from the southern quay, an hour later than before.
    A diver from Norrhamn found the first crack in the old wall in the autumn of 2023.
    Buses bring the guests of both hotels to the southern quay every hour and without pay.
    Shops in Norrhamn expect fewer guests from Sund this summer than in the last one.
    """

  @Test("Sentences and words are as many as the options allow, and the article's head goes before")
  func lengths() throws {
    let shop = try Workshop()
    try shop.write(Self.quay, "quay.txt")
    try shop.write(
      "---\nsummary-sentences: 1\nsummary-pin: Two ferries\n---\n\n" + Self.quay, "pinned.md")
    func summary(_ arguments: String...) throws -> [String] {
      let line = "{\"id\": 1, \"text\": \"\(Self.quay.replacing("\n", with: "\\n"))\"}\n"
      let answer = try objects(
        arguments.last == "--jsonl"
          ? shop.run("extract", arguments[0], arguments[1], "--jsonl", input: line).output
          : shop.run("extract", arguments[0], arguments[1], arguments[2]).output)
      return (answer.first?["summary"] as? [[String: Any]] ?? []).compactMap {
        $0["exact"] as? String
      }
    }
    #expect(try summary("--sentences", "1", "--jsonl").count == 1)
    let short = try summary("--words", "20", "--jsonl")
    #expect(!short.isEmpty && short.flatMap { $0.split(separator: " ") }.count <= 20)
    let pinned = try summary("--sentences", "3", "pinned.md")
    #expect(pinned.count == 1 && pinned[0].hasPrefix("Two ferries"))
    #expect(try shop.run("extract", "--words", "0", "--jsonl").status != 0)
  }
}
