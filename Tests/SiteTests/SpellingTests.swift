import Foundation
import Testing

/// Names that articles of a story spell otherwise.
@Suite("Spellings of speakers") struct SpellingTests {
  /// An article of a story, or of none, in which somebody speaks.
  private static func article(_ day: Int, _ story: String, _ name: String, _ role: String) -> String
  {
    """
    ---
    title: Day \(day) of the \(story) question
    date: 2026-03-0\(day)
    story: \(story)
    ---
    The council of Sund talked about the old pier for \(day) hours and came to no end.

    “We have waited \(day + 2) years for that pier and for its lamps,” said \(name), \(role).
    """
  }

  private static let all = [
    article(1, "pier", "Torvald Berg", "the harbour master"),
    article(2, "pier", "Thorvald Berg", "the harbour master"),
    article(3, "pier", "Torvald Berg", "the harbour master"),
    article(4, "none", "Thorvald Berg", "the baker"),
    article(5, "quay", "Torvald Bergh", "the harbour master"),
    article(6, "quay", "Torvald Berg", "the harbour master"),
    article(7, "none", "Thorvald Berg", "the baker"),
    article(8, "pier", "Torvald A. Berg", "the harbour master"),
  ]

  private func write(_ names: [Int], in shop: Workshop) throws {
    for number in Self.all.indices {
      let name = "content/a\(number).md"
      if names.contains(number) {
        try shop.write(Self.all[number], name)
      } else if shop.exists(name) {
        try shop.remove(name)
      }
    }
  }

  @Test("No brief changes because a name of its story turns out to be another's spelling")
  func briefs() throws {
    let shop = try Workshop()
    try shop.write("stories: false\n", "briefgen.yml")
    try write([0, 1, 2, 3, 5], in: shop)
    #expect(try shop.run("build").status == 0)
    let way = "../speakers/b.html#thorvald-berg"
    #expect(shop.read("public/briefs/a1.html")?.contains(way) == true)
    let page = try #require(shop.read("public/speakers/thorvald-berg.html"))
    #expect(page.contains("a1.html") && page.contains("a3.html"))
    try shop.write("", "briefgen.yml")
    #expect(try shop.run("build").status == 0)
    #expect(shop.read("public/briefs/a1.html")?.contains(way) == true)
    #expect(shop.read("public/speakers/b.html")?.contains("id=\"thorvald-berg\"") == true)
    // The name of another article is its own: one article, and no page for it alone.
    #expect(!shop.exists("public/speakers/thorvald-berg.html"))
    let led = try #require(shop.read("public/speakers/torvald-berg.html"))
    #expect(led.contains("a1.html") && !led.contains("a3.html"))
  }

  @Test("Whatever articles come and go, entries are those of a site built anew", arguments: 1...3)
  func anew(_ seed: UInt64) throws {
    let shop = try Workshop()
    var state = seed
    var led = 0
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let some = Self.all.indices.filter { state >> (40 + UInt64($0)) & 1 == 1 }
      guard !some.isEmpty else { continue }
      try write(some, in: shop)
      #expect(try shop.run("build", "--allow-removals").status == 0)
      #expect(try shop.run("build", "--output", "anew", "--full", "--allow-removals").status == 0)
      let (site, anew) = (shop.files("public"), shop.files("anew"))
      #expect(Set(site.keys) == Set(anew.keys), "of \(some)")
      for (path, bytes) in site { #expect(anew[path] == bytes, "\(path) of \(some)") }
      if shop.read("public/speakers/b.html")?.contains("spelled there") == true { led += 1 }
      try shop.remove("anew")
    }
    #expect(led > 0)
  }
}
