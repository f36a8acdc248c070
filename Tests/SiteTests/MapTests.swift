import Foundation
import TestSupport
import Testing

/// `map` and `build --from`: many machines make the site that one makes.
@Suite("A site made of mapped lines") struct MapTests {
  /// Articles of all sorts: of stories, versions, with a picture, a page of the site's own, a draft, a day to come, and one with a warning.
  private static let files: [String: String] = {
    var files: [String: String] = [:]
    for (number, text) in StoryTests.all.enumerated() { files["2021/a\(number).md"] = text }
    files["quay.txt"] =
      "Quay gives way\n\nThe harbour lost 60 metres of its quay, said Ida Strand.\n"
    files["plan.md"] = "# A plan\n\nThe town shows a plan.\n\n![The plan](plan.png)\n"
    files["pages/imprint.md"] = "# Imprint\n\nWho makes this.\n"
    files["draft.md"] = "---\ndraft: true\n---\n# Not yet\n\nThis comes later.\n"
    files["later.md"] = "---\ndate: 2999-01-01\n---\n# Much later\n\nThis comes much later.\n"
    files["other.txt"] =
      "L’été sera chaud à Vauclair, dit le maire de la ville, et les halles seront closes.\n"
    return files
  }()
  private static let picture = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0xFF])

  private func shop() throws -> Workshop {
    let shop = try Workshop()
    try shop.write("base-url: https://briefs.example/\nexports: true\n", "briefgen.yml")
    for (name, text) in Self.files { try shop.write(text, "content/\(name)") }
    try shop.write(Self.picture, "content/plan.png")
    return shop
  }

  /// A line of input for each file.
  ///
  /// - Parameter isWhole: Whether it holds the text, and not the path alone.
  private static func line(_ name: String, isWhole: Bool) throws -> String {
    let line = isWhole ? ["path": name, "text": files[name] ?? ""] : ["path": name]
    return String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self)
  }

  @Test(
    "However the articles are parted and put in order, the site is that of one machine, to the byte",
    arguments: 1...4)
  func parts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let shop = try shop()
    let whole = try shop.run("build")
    #expect(whole.status == 0)
    let site = shop.files("public")
    #expect(site["stories/a0.html"] == nil && site.keys.contains { $0.hasPrefix("stories/") })
    let names = Self.files.keys.sorted().shuffled(using: &random)
    let lines = try names.map { try Self.line($0, isWhole: Bool.random(using: &random)) }
    let count = Int.random(in: 1...4, using: &random)
    for part in 0..<count {
      let own = lines.indices.filter { $0 % count == part }.map { lines[$0] + "\n" }
      let mapped = try shop.run(["map"], input: own.joined())
      #expect(mapped.status == 0 && mapped.messages.isEmpty)
      try shop.write(mapped.output, "lines/part-\(part)")
      // A part that was done twice.
      if part == 0 { try shop.write(mapped.output, "lines/part-0-again") }
    }
    // What engines put beside their parts.
    try shop.write("", "lines/_SUCCESS")
    try shop.remove("public")
    let reduced = try shop.run("build", "--from", "lines")
    #expect(reduced.status == 0 && reduced.messages == whole.messages)
    #expect(shop.files("public") == site)
    // A build of the folder goes on from there.
    #expect(try shop.run("build").messages.contains(" 0 files written"))
    #expect(shop.files("public") == site)
  }

  @Test("Lines of other settings, damaged ones and two that differ are refused, and the site stays")
  func refused() throws {
    let shop = try shop()
    #expect(try shop.run("build").status == 0)
    let site = shop.files("public")
    let lines = try ["quay.txt", "plan.md"].map { try Self.line($0, isWhole: true) + "\n" }
    let mapped = try shop.run(["map"], input: lines.joined()).output
    let other = try shop.run(["map", "--sentences", "1"], input: lines[0]).output
    try shop.write(mapped + mapped.replacing("60 metres", with: "61 metres"), "damaged.jsonl")
    try shop.write(mapped + other, "other.jsonl")
    try shop.write(mapped + "{\"path\":\"../up.txt\",\"map\":1}\n[]\n", "foreign.jsonl")
    for (name, id) in [
      ("damaged", "duplicate-line"), ("other", "duplicate-line"), ("foreign", "bad-map-line"),
    ] {
      let outcome = try shop.run("build", "--from", "\(name).jsonl", "--allow-removals")
      #expect(outcome.status == 1 && outcome.messages.contains("[\(id)]"))
    }
    try shop.write(mapped.replacing("60 metres", with: "61 metres"), "damaged.jsonl")
    try shop.write(other, "other.jsonl")
    for (name, id) in [("damaged", "bad-map-line"), ("other", "other-map")] {
      let outcome = try shop.run("build", "--from", "\(name).jsonl", "--allow-removals")
      #expect(outcome.status == 1 && outcome.messages.contains("\(name).jsonl:1: error: "))
      #expect(outcome.messages.contains("[\(id)]"))
    }
    #expect(try shop.run("build", "--from", "none.jsonl").status == 3)
    #expect(shop.files("public") == site)
    // Far fewer articles than are online are not published unasked.
    try shop.write(mapped, "few.jsonl")
    #expect(try shop.run("build", "--from", "few.jsonl").status == 3)
    #expect(shop.files("public") == site)
    #expect(try shop.run("build", "--from", "few.jsonl", "--allow-removals").status == 0)
  }

  @Test("Each of several machines writes its share of the files, and together they are the site")
  func shares() throws {
    let shop = try shop()
    let whole = try shop.run("build")
    let site = shop.files("public").filter { $0.key != ".briefgen" }
    let lines = try Self.files.keys.map { try Self.line($0, isWhole: false) + "\n" }
    try shop.write(try shop.run(["map"], input: lines.joined()).output, "lines.jsonl")
    var shares: [String: Data] = [:]
    for number in 1...3 {
      let outcome = try shop.run(
        "build", "--from", "lines.jsonl", "--part", "\(number)/3", "--output", "share-\(number)")
      #expect(outcome.status == 0)
      let own = shop.files("share-\(number)").filter { $0.key != ".briefgen" }
      #expect(own.count > site.count / 6)
      #expect(outcome.messages.contains(": \(own.count) files written, 0 unchanged, 0 removed"))
      shares.merge(own) { _, _ in
        Issue.record("a file is in two shares")
        return Data()
      }
    }
    #expect(shares == site && whole.status == 0)
    let again = try shop.run(
      "build", "--from", "lines.jsonl", "--part", "3/3", "--output", "share-3")
    #expect(again.messages.contains(": 0 files written, "))
  }

  @Test(
    "A share is named as the second of eight, and a site with an index of its search has none",
    arguments: ["0/2", "3/2", "2", "1/0", "-1/2", "a/b"])
  func shareNames(name: String) throws {
    let shop = try shop()
    try shop.write("", "lines.jsonl")
    #expect(try shop.run("build", "--from", "lines.jsonl", "--part", name).status == 2)
    #expect(
      try shop.run("build", "--from", "lines.jsonl", "--part", "1/2", "--search").status == 2)
    #expect(try shop.run("build", "--part", "1/2").status == 2)
    #expect(!shop.exists("public"))
  }
}
