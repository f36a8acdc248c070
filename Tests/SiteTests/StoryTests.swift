import Foundation
import Testing

/// Stories of a site: articles of one event, put together while the site is built.
@Suite("Stories") struct StoryTests {
  /// Reports of one event, the first the oldest, and others that have nothing to do with it.
  private static let reports = [
    """
    ---
    title: Ferry Havnefjord runs aground off Skarvik
    date: 2021-03-03
    source: Skarvik Tidende
    ---
    The ferry Havnefjord ran aground on the Lomvi reef off Skarvik on Monday morning with 212 passengers on board. At least 4 passengers were injured, the Skarvik coastguard said.

    “We heard a scrape and then the lights went out,” said Turid Nesheim, the ferry's cook. The Lomvi reef is marked on all charts.
    """,
    """
    ---
    title: Seven hurt as Skarvik ferry is pulled off Lomvi reef
    date: 2021-03-04
    source: Fjordposten
    ---
    Tugs pulled the ferry Havnefjord off the Lomvi reef near Skarvik on Tuesday. The number of injured passengers rose to 7, the Skarvik coastguard said.

    “Nobody is missing,” said Turid Nesheim, the ferry's cook. Divers found a hole of three metres in the hull of the Havnefjord.
    """,
    """
    ---
    title: Inquiry opens into grounding of the Havnefjord
    date: 2021-03-06
    source: Skarvik Tidende
    ---
    An inquiry into the grounding of the ferry Havnefjord on the Lomvi reef opened in Skarvik on Thursday. The number of injured passengers has risen to 9, the coastguard said.

    “The mate was alone on the bridge,” said Torgeir Aasen, who leads the inquiry.
    """,
  ]
  private static let others = [
    """
    ---
    title: Brannock orchard sells its last cider press
    date: 2021-03-04
    ---
    The Quilter family sold the last cider press of Brannock for 1,200 pounds on Tuesday. “It leaked,” said Ewan Quilter.
    """,
    """
    ---
    title: Velden library lends out saws
    date: 2021-03-05
    ---
    The library of Velden lends out saws and drills since Wednesday. “We have 40 tools,” said Marit Kofler, the librarian.
    """,
  ]

  static let all = reports + others + [VersionTests.first, VersionTests.second]

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

  @Test("Articles of one event have a page, and their briefs lead to it and to each other")
  func page() throws {
    let shop = try Workshop()
    try write([0, 1, 2, 3, 4], in: shop)
    #expect(try shop.run("build").status == 0)
    let story = try #require(shop.read("public/stories/a0.html"))
    for number in 0..<3 { #expect(story.contains("../briefs/a\(number).html")) }
    for number in 3..<5 { #expect(!story.contains("../briefs/a\(number).html")) }
    let second = try #require(shop.read("public/briefs/a1.html"))
    #expect(second.contains("../stories/a0.html"))
    #expect(second.contains("a0.html") && second.contains("a2.html"))
    #expect(shop.read("public/briefs/a3.html")?.contains("stories/") == false)
    #expect(shop.read("public/stories/index.html")?.contains("a0.html") == true)
    // The count that rose, in the words of each report.
    let table = try #require(shop.read("public/stories/a0.csv"))
    #expect(table.contains("7") && table.contains("9"))
    #expect(try shop.run("build").messages.contains(" 0 files written"))
  }

  @Test("What a report names as the number before is none of its day: no row, no line of the files")
  func formerLevel() throws {
    let shop = try Workshop()
    try write([0, 1], in: shop)
    try shop.write(
      Self.reports[2].replacingOccurrences(
        of: "has risen to 9, the", with: "has fallen to 6 from 7, the"), "content/a2.md")
    #expect(try shop.run("build").status == 0)
    let rows = try #require(shop.read("public/stories/a0.csv")).split(whereSeparator: \.isNewline)
      .dropFirst()
    #expect(rows.filter { $0.contains("a2.html") }.count == 1)
    #expect(rows.contains { $0.contains("a2.html") && $0.contains(",6,") })
    #expect(rows.contains { $0.contains("a1.html") && $0.contains(",7,") })
  }

  @Test("An editor's name puts an article into a story, and another takes one out of it")
  func names() throws {
    let shop = try Workshop()
    try write([0, 1, 2, 3], in: shop)
    for number in [0, 3] {
      let text = (Self.reports + Self.others)[number]
      try shop.write(
        text.replacing("---\ntitle", with: "---\nstory: press\ntitle"), "content/a\(number).md")
    }
    #expect(try shop.run("build").status == 0)
    #expect(shop.read("public/stories/a0.html")?.contains("../briefs/a3.html") == true)
    #expect(shop.read("public/stories/a0.html")?.contains("../briefs/a1.html") == false)
    #expect(shop.read("public/stories/a1.html")?.contains("../briefs/a2.html") == true)
  }

  @Test(
    "A name without words, or none, puts articles into no story together",
    arguments: ["\"\"", "\"  \"", "none", "false"])
  func noName(_ name: String) throws {
    let shop = try Workshop()
    try write([3, 4], in: shop)
    for number in [3, 4] {
      let text = (Self.reports + Self.others)[number]
      try shop.write(
        text.replacing("---\ntitle", with: "---\nstory: \(name)\ntitle"), "content/a\(number).md")
    }
    #expect(try shop.run("build").status == 0)
    #expect(shop.exists("public/briefs/a3.html") && !shop.exists("public/stories"))
  }

  @Test("A story's name is one in any case and spacing")
  func spelling() throws {
    let shop = try Workshop()
    try write([3, 4], in: shop)
    for (number, name) in [(3, "Old press"), (4, "old  Press")] {
      let text = (Self.reports + Self.others)[number]
      try shop.write(
        text.replacing("---\ntitle", with: "---\nstory: \(name)\ntitle"), "content/a\(number).md")
    }
    #expect(try shop.run("build").status == 0)
    #expect(shop.exists("public/stories/a3.html"))
  }

  @Test("Where stories are not wanted there are none")
  func off() throws {
    let shop = try Workshop()
    try write([0, 1, 2], in: shop)
    #expect(try shop.run("build").status == 0)
    #expect(shop.exists("public/stories/a0.html"))
    try shop.write("stories: false\n", "briefgen.yml")
    #expect(try shop.run("build").status == 0)
    #expect(!shop.exists("public/stories"))
    #expect(shop.read("public/briefs/a1.html")?.contains("stories/") == false)
  }

  @Test("An article that comes, changes or goes changes the pages of its story and no others")
  func comes() throws {
    let shop = try Workshop()
    try write([0, 1, 3, 4], in: shop)
    #expect(try shop.run("build").status == 0)
    let before = shop.files("public")
    try write([0, 1, 2, 3, 4], in: shop)
    #expect(try shop.run("build").status == 0)
    let after = shop.files("public")
    let changed = after.keys.filter { before[$0] != after[$0] }
    #expect(changed.contains("briefs/a0.html") && changed.contains("briefs/a1.html"))
    #expect(!changed.contains("briefs/a3.html") && !changed.contains("briefs/a4.html"))
    #expect(!changed.contains("briefs/a0.json"))
  }

  @Test("Whatever articles come and go, the site is the one that is built anew", arguments: 1...3)
  func anew(_ seed: UInt64) throws {
    let shop = try Workshop()
    var state = seed
    for _ in 0..<8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let some = Self.all.indices.filter { state >> (40 + UInt64($0)) & 1 == 1 }
      guard !some.isEmpty else { continue }
      try write(some, in: shop)
      #expect(try shop.run("build", "--allow-removals").status == 0)
      #expect(try shop.run("build", "--output", "anew", "--full", "--allow-removals").status == 0)
      let (site, anew) = (shop.files("public"), shop.files("anew"))
      #expect(site.keys.contains("briefs/a\(some[0]).html"))
      #expect(Set(site.keys) == Set(anew.keys), "of \(some)")
      for (path, bytes) in site { #expect(anew[path] == bytes, "\(path) of \(some)") }
      try shop.remove("anew")
    }
  }
}
