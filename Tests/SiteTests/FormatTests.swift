import Foundation
import Testing

/// The same article as text, as Markdown and as a saved page: what is found may not go by the format.
@Suite("One article in three formats") struct FormatTests {
  private static let title = "Quay wall gives way at Norrhamn"
  /// Direct, split and mixed quotes, a pronoun for a speaker, figures with and without a source.
  private static let paragraphs = [
    "About 60 metres of the old quay wall at Norrhamn slid into the harbour on Monday night, and 14 boats sank at their moorings, the harbour master said.",
    "“Nobody was on board, and that is luck, not planning,” harbour master Ida Strand told Radio Norr. She has asked the council for 3.2 million euros to rebuild it.",
    "The town engineer had warned in a report last year that a third of the wall “could fail without notice.” Mayor Per Holm said the money had gone to the school roof instead. “We had one purse and two holes,” he said.",
    "A diver who examined the wall estimated that repairs would take 18 months.",
    "Fishermen will use the ferry berth at Sund, 12 miles to the south, until then.",
  ]

  /// What was found, a line each, without places, as these differ.
  ///
  /// - Parameter name: Of the file; its ending says the format.
  private func findings(_ name: String, _ text: String) throws -> [String] {
    let workshop = try Workshop()
    try workshop.write(text, name)
    let result = try workshop.run("extract", name)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let record = try #require(object as? [String: Any])
    func list(_ key: String) -> [[String: Any]] { record[key] as? [[String: Any]] ?? [] }
    func who(_ value: Any?) -> String {
      let speaker = value as? [String: Any]
      return "\(speaker?["name"] ?? "-") \(speaker?["exact"] ?? "-")"
    }
    var lines = ["title \(record["title"] ?? "")"]
    lines += list("summary").map { "summary \($0["exact"] ?? "")" }
    lines += list("quotes").map {
      "quote \($0["exact"] ?? "") \(who($0["speaker"])) \($0["key"] ?? "")"
    }
    lines += list("figures").map {
      "figure \($0["exact"] ?? "") \($0["unit"] ?? "") \(who($0["attribution"])) \($0["rank"] ?? "")"
    }
    return lines
  }

  @Test("Text, wrapped text, Markdown and a saved page of one article give one brief")
  func same() throws {
    let body = Self.paragraphs.joined(separator: "\n\n")
    let plain = try findings("a.txt", Self.title + "\n\n" + body + "\n")
    #expect(plain.count > 10)
    let markdown = try findings("a.md", "---\ntitle: \(Self.title)\n---\n" + body + "\n")
    #expect(markdown == plain)
    let heading = try findings("b.md", "# \(Self.title)\n\n" + body + "\n")
    #expect(heading == plain)
    let html = Self.paragraphs.map { "<p>\($0.replacingOccurrences(of: "“", with: "&ldquo;"))</p>" }
    let page = try findings(
      "a.html",
      "<html><head><meta charset=utf-8><title>\(Self.title) | Radio Norr</title></head><body><nav><a href=/>Home</a></nav><article><h1>\(Self.title)</h1>\(html.joined(separator: "\n"))</article></body></html>"
    )
    #expect(page == plain)
  }
}
