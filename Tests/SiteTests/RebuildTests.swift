import Foundation
import TestSupport
import Testing

/// Holds a build that remembers the last one to a build that remembers nothing.
@Suite("Building again") struct RebuildTests {
  /// An article whose figure goes by `seed`: two of one number differ in a few bytes.
  private func article(_ number: Int, _ seed: Int) -> String {
    "Quay \(number) gives way\n\nAbout \(60 + seed) metres of the quay slid into the harbour, harbour master Ida Strand said.\n\n“Nobody was there, and that is luck,” she told the council.\n"
  }

  /// What a build leaves, with what it said, but for the line that counts files.
  ///
  /// - Parameter output: nil for a build that remembers; else where to build from nothing.
  private func built(_ shop: Workshop, into output: String? = nil) throws -> (
    files: [String: Data], messages: String
  ) {
    let outcome =
      if let output {
        try shop.run("build", "--quiet", "--keep-going", "--full", "--output", output)
      } else {
        try shop.run("build", "--quiet", "--keep-going")
      }
    return (shop.files(output ?? "public"), outcome.messages)
  }

  @Test(
    "Whatever happened in between, building again gives what building anew gives",
    arguments: [1, 2, 3])
  func anew(_ seed: Int) throws {
    let shop = try Workshop()
    var random = SeededGenerator(seed: UInt64(seed))
    for number in 0..<8 { try shop.write(article(number, 0), "content/quay-\(number).txt") }
    if seed > 1 { try shop.write("exports: true\n", "briefgen.yml") }
    for step in 0..<16 {
      let number = Int.random(in: 0..<8, using: &random)
      let name = "content/quay-\(number).txt"
      switch Int.random(in: 0..<20, using: &random) {
      case 0: try shop.write(article(number, Int.random(in: 1...30, using: &random)), name)
      case 1: try? shop.remove(name)
      case 2: try shop.write("---\ndraft: true\n---\n" + article(number, 1), name)
      case 3 where shop.exists("public/briefs/quay-\(number).html"):
        try? shop.write("changed by hand", "public/briefs/quay-\(number).html")
      case 3: break
      case 4: try? shop.remove("public/briefs/quay-\(number).json")
      case 5:
        try shop.write("---\nslug: quay-0\n---\n" + article(number, 2), "content/more-\(number).md")
      case 6:
        let exports = Bool.random(using: &random)
        try shop.write("title: Quays \(step)\nexports: \(exports)\n", "briefgen.yml")
      case 7:
        try shop.write(
          "---\ndaet: 2024-01-01\ndate: 2024-13-01\n---\nA.", "content/bad-\(number).md")
      case 8: try shop.write("\(step)", "static/img/\(number % 3).png")
      case 9: try? shop.remove("static/img/\(number % 3).png")
      case 10: try shop.write("\(step)", "static/briefs/quay-\(number).html")
      case 11:
        try shop.write(
          "Quay.\n\n![The quay at night](p-\(number % 3).png)\n\n" + article(number, 3),
          "content/shown-\(number).md")
      case 12: try shop.write("\(step)", "content/p-\(number % 3).png")
      case 13: try? shop.remove("content/p-\(number % 3).png")
      case 14, 15:
        let head = Bool.random(using: &random) ? "weight: \(step)" : "draft: true"
        try shop.write(
          "---\n\(head)\n---\n# Page \(step)\n\n![The quay](../p-\(number % 3).png) [Quay](../quay-0.txt)",
          "content/pages/" + ["own", "about"][number % 2] + ".md")
      // Cards do not tell in which line a figure stands, and tables do.
      case 17, 18: try shop.write("\n\n" + article(number, 0), name)
      case 16: try? shop.remove("content/pages/" + ["own", "about"][number % 2] + ".md")
      default: try shop.write("<h2>{{title}} \(step)</h2>", "templates/figure.html")
      }
      // Once, let the files rest, so that their stamps are believed and they are not read.
      if step == 9 {
        _ = try built(shop)
        Thread.sleep(forTimeInterval: 2.2)
        _ = try built(shop)
      }
      let again = try built(shop)
      // Who is online when another comes with the same address stays there. A build knows it from the site alone, so it is given
      // to the one that remembers nothing else.
      if again.messages.contains("is online and stays") {
        for (name, bytes) in again.files { try shop.write(bytes, "fresh/" + name) }
      }
      let fresh = try built(shop, into: "fresh")
      let odd = Set(again.files.keys).union(fresh.files.keys).filter {
        again.files[$0] != fresh.files[$0]
      }
      #expect(odd.isEmpty, "step \(step)")
      #expect(again.messages == fresh.messages, "step \(step)")
      try shop.remove("fresh")
    }
  }

  @Test("Warnings are told again though the article is not read again")
  func warnings() throws {
    let shop = try Workshop()
    try shop.write("---\ntitel: Pier\n---\n" + article(1, 1), "content/pier.md")
    let first = try shop.run("build")
    #expect(first.status == 0 && first.messages.contains("warning"), "\(first.messages)")
    let second = try shop.run("build")
    let lines = { (text: String) in text.split(separator: "\n").dropLast().map(String.init) }
    #expect(lines(second.messages) == lines(first.messages))
    #expect(second.messages.contains("0 files written"))
  }

  @Test("A summary of another length is built anew")
  func lengths() throws {
    let shop = try Workshop()
    let more = (1...6).map {
      "The council of Norrhamn\($0) paid for \($0 + 2) new quays in the year."
    }
    try shop.write(article(1, 1) + more.joined(separator: "\n\n"), "content/pier.txt")
    try shop.run("build", "--quiet")
    let page = shop.read("public/briefs/pier.html")
    for option in ["sentences: 1\n", "words: 12\n"] {
      try shop.write(option, "briefgen.yml")
      try shop.run("build", "--quiet")
      #expect(shop.read("public/briefs/pier.html") != page)
    }
  }

  /// How many articles a build analysed, by the last line of `--json`.
  private func analysed(_ shop: Workshop) throws -> Int {
    let outcome = try shop.run("build", "--quiet", "--json", "--keep-going")
    let last = try #require(outcome.messages.split(separator: "\n").last)
    let summary = try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any]
    return try #require(summary?["analysed"] as? Int)
  }

  @Test("Another name, language or template of the site prints pages anew and analyses nothing")
  func printedAnew() throws {
    let shop = try Workshop()
    for number in 0..<3 { try shop.write(article(number, 0), "content/quay-\(number).txt") }
    try shop.write(
      "Der Kai ist gesperrt.\n\n„Niemand war dort“, sagte sie, und er ist 3 km lang.",
      "content/kai.txt")
    try shop.write("---\ntitel: Pier\n---\n" + article(7, 1), "content/pier.md")
    #expect(try analysed(shop) == 5)
    let edits = [
      ("title: Quays\n", "briefgen.yml"), ("title: Quays\nlanguage: de\n", "briefgen.yml"),
      ("<h2>{{title}}</h2>", "templates/brief.html"),
    ]
    for (text, file) in edits {
      let before = shop.read("public/briefs/quay-1.html")
      try shop.write(text, file)
      #expect(try analysed(shop) == 0, "\(file)")
      #expect(shop.read("public/briefs/quay-1.html") != before)
      let again = shop.files("public")
      let fresh = try built(shop, into: "fresh")
      #expect(again == fresh.files)
      #expect(try shop.run("build", "--quiet").messages == fresh.messages)
      try shop.remove("fresh")
    }
    try shop.write(article(1, 4), "content/quay-1.txt")
    #expect(try analysed(shop) == 1)
    try shop.write("sentences: 1\n", "briefgen.yml")
    #expect(try analysed(shop) == 5)
  }

  @Test("What articles left behind them does not grow for ever")
  func waste() throws {
    let shop = try Workshop()
    let quotes = (0..<400).map { "“We lost \($0 + 3) boats,” said Ida Strand." }.joined(
      separator: "\n\n")
    for number in 0..<3 { try shop.write(article(number, 0), "content/quay-\(number).txt") }
    func size() throws -> Int {
      try Data(contentsOf: URL(fileURLWithPath: shop.path + "/.briefgen.cards-public")).count
    }
    var sizes: [Int] = []
    for number in 0..<9 {
      try shop.write("Quay \(number)\n\n" + quotes, "content/long.txt")
      #expect(try analysed(shop) == (number == 0 ? 4 : 1))
      sizes.append(try size())
    }
    #expect(zip(sizes, sizes.dropFirst()).contains { $0 > $1 }, "it was never written anew")
    #expect(sizes.allSatisfy { $0 < 400_000 })
    try shop.write("title: Quays\n", "briefgen.yml")
    #expect(try analysed(shop) == 0)
    #expect(shop.files("public") == (try built(shop, into: "fresh")).files)
  }

  @Test("What was found is looked for anew where it cannot be read again")
  func damagedFindings() throws {
    let shop = try Workshop()
    try shop.write(article(1, 0), "content/quay.txt")
    _ = try built(shop)
    let file = URL(fileURLWithPath: shop.path).appendingPathComponent(".briefgen.cards-public")
    let whole = try Data(contentsOf: file)
    for place in [1, 40, 90] {
      var cards = whole
      cards[cards.count - place] ^= 1
      try cards.write(to: file)
      try shop.write("title: Quays \(place)\n", "briefgen.yml")
      #expect(try analysed(shop) == 1)
      #expect(shop.files("public") == (try built(shop, into: "fresh")).files)
    }
  }

  @Test("A ledger that is damaged, or cannot be written, costs time and nothing else")
  func damaged() throws {
    let shop = try Workshop()
    try shop.write(article(1, 1), "content/pier.txt")
    try shop.run("build", "--quiet")
    let site = shop.files("public")
    try shop.write("briefgen ledger 1\nnonsense", ".briefgen-public")
    try shop.write(article(1, 2), "content/pier.txt")
    #expect(try shop.run("build", "--quiet").status == 0)
    #expect(shop.files("public") != site)
    try shop.remove(".briefgen-public")
    try FileManager.default.createDirectory(
      atPath: shop.path + "/.briefgen-public/x", withIntermediateDirectories: true)
    try shop.write(article(1, 1), "content/pier.txt")
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    #expect(shop.files("public") == site)
  }

  @Test("A card that is not what it was is never printed", arguments: [20, 60, 130, 200, 333, 410])
  func damagedCards(_ place: Int) throws {
    let shop = try Workshop()
    for number in 0..<3 { try shop.write(article(number, 0), "content/quay-\(number).txt") }
    _ = try built(shop)
    let file = URL(fileURLWithPath: shop.path).appendingPathComponent(".briefgen.cards-public")
    var cards = try Data(contentsOf: file)
    try #require(cards.count > place)
    cards[place] ^= 0x20
    try cards.write(to: file)
    try shop.write(article(0, 5), "content/quay-0.txt")
    let (again, anew) = (try built(shop), try built(shop, into: "anew"))
    #expect(again.files == anew.files && again.messages == anew.messages)
  }
}
