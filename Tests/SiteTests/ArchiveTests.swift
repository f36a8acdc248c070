import Foundation
import Testing

/// `--archive`: the site as one file.
@Suite("A site as one tar") struct ArchiveTests {
  /// Takes an archive apart with the system's own program.
  private func unpack(_ name: String, to folder: String, in shop: Workshop) throws {
    try FileManager.default.createDirectory(
      atPath: shop.path + "/" + folder, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tar", "xf", shop.path + "/" + name, "-C", shop.path + "/" + folder]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func shop() throws -> Workshop {
    let shop = try Workshop()
    try shop.write("base-url: https://briefs.example/\nexports: true\n", "briefgen.yml")
    for (number, text) in StoryTests.all.enumerated() {
      try shop.write(text, "content/a\(number).md")
    }
    let long = String(repeating: "very-", count: 40) + "long-name"
    try shop.write("A quay", "static/\(long)/å/\(long).txt")
    try shop.write(Data(repeating: 0xFE, count: 300_000), "static/films/quay.bin")
    try shop.write(Data(), "static/empty.txt")
    return shop
  }

  @Test(
    "It holds every file of the site, long names and copies too, and the output folder stays as it is"
  )
  func whole() throws {
    let shop = try shop()
    let built = try shop.run("build", "--archive", "site.tar")
    #expect(built.status == 0 && built.messages.contains("; written to site.tar: "))
    #expect(!shop.exists("public") && !shop.exists("site.tar.part"))
    #expect(try shop.run("build").status == 0)
    let site = shop.files("public").filter { $0.key != ".briefgen" }
    try unpack("site.tar", to: "out", in: shop)
    #expect(shop.files("out") == site)
    #expect(site.keys.contains { $0.utf8.count > 255 } && site["static/empty.txt"] == nil)
    #expect(site["empty.txt"] == Data() && site["films/quay.bin"]?.count == 300_000)
    // What stands there decides nothing.
    #expect(try shop.run("build", "--archive", "again.tar").status == 0)
    try unpack("again.tar", to: "second", in: shop)
    #expect(shop.files("second") == site)
  }

  @Test(
    "With a time that is set the same site gives the same bytes, to a file and to standard output")
  func reproducible() throws {
    let shop = try shop()
    let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
    for name in ["a.tar", "b.tar"] {
      let built = try shop.run(
        ["build", "--archive", name], input: "", environment: environment)
      #expect(built.status == 0)
    }
    let lines = (0..<StoryTests.all.count).map { "{\"path\":\"a\($0).md\"}\n" }.joined()
    try shop.write(try shop.run(["map"], input: lines).output, "lines.jsonl")
    #expect(shop.files(".")["a.tar"] == shop.files(".")["b.tar"])
    #expect(try shop.run("build", "--from", "lines.jsonl", "--archive", "c.tar").status == 0)
  }

  @Test("An archive that was there stays whole where the next one fails")
  func failing() throws {
    let shop = try shop()
    #expect(try shop.run("build", "--archive", "site.tar").status == 0)
    let before = shop.files(".")["site.tar"]
    try shop.write("---\ndate: soon\n---\n# Bad\n\nA text.\n", "content/bad.md")
    #expect(try shop.run("build", "--archive", "site.tar").status == 1)
    #expect(shop.files(".")["site.tar"] == before)
    #expect(try shop.run("build", "--archive", "none/site.tar", "--keep-going").status == 3)
    for wrong in ["--plan", "--watch", "--search"] {
      #expect(try shop.run("build", "--archive", "other.tar", wrong).status == 2)
    }
    #expect(!shop.exists("other.tar"))
  }
}
