import Foundation
import TestSupport
import Testing

/// Runs `briefgen build --watch` while files change.
@Suite("Watching") final class WatchTests {
  private let shop: Workshop
  private var builder: Process?
  private let messages = Pipe()
  /// What was printed and not yet looked at.
  private var told = ""

  init() throws {
    shop = try Workshop()
    try shop.write(
      "# Quay\n\nAbout 60 metres of the quay slid into the harbour.\n", "content/quay.md")
  }

  deinit { builder?.terminate() }

  /// Waits until some words are printed, and forgets all up to them.
  private func wait(for words: String) throws {
    while !told.contains(words) {
      let data = messages.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it ended: \(told)")
      told += String(decoding: data, as: UTF8.self)
    }
    told = told.components(separatedBy: words).dropFirst().joined(separator: words)
  }

  @Test(
    "The site is built each time something changes, stays as it was behind an error, and Ctrl-C ends it"
  )
  func changes() throws {
    let process = shop.process(["build", "--watch", "--files-from", "changed.txt"], [:])
    process.standardError = messages
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    builder = process
    // Words that never come end the program, and the test with it.
    DispatchQueue.global().asyncAfter(deadline: .now() + 120) { process.terminate() }
    try wait(for: "watching until Ctrl-C\n")
    #expect(shop.read("public/briefs/quay.html")?.contains("60 metres") == true)

    try shop.write(
      "# Quay\n\nAbout 80 metres of the quay slid into the harbour.\n", "content/quay.md")
    try wait(for: "content/quay.md changed: ")
    try wait(for: " ms\n")
    #expect(shop.read("public/briefs/quay.html")?.contains("80 metres") == true)
    #expect(shop.read("changed.txt")?.contains("briefs/quay.html\n") == true)
    #expect(shop.read("changed.txt")?.contains("style.css") == false)

    try shop.write("---\ndate: soon\n---\n# Mill\n\nThe mill has 40 looms.\n", "content/mill.md")
    try wait(for: "[bad-date]\n")
    try wait(for: " ms); the site is as it was\n")
    #expect(!shop.exists("public/briefs/mill.html"))

    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    builder = nil
  }

  @Test(
    "Whatever happened in between, a build that watches leaves what one from nothing gives",
    arguments: [1, 2, 3])
  func anew(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let exports = seed == 2 ? "exports: true\n" : ""
    try shop.write("base-url: https://briefs.example/\n" + exports, "briefgen.yml")
    for (number, text) in StoryTests.all.enumerated() {
      try shop.write(text, "content/a\(number).md")
    }
    let process = shop.process(["build", "--watch", "--keep-going", "--allow-removals"], [:])
    process.standardError = messages
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    builder = process
    DispatchQueue.global().asyncAfter(deadline: .now() + 240) { process.terminate() }
    try wait(for: "watching until Ctrl-C\n")
    for step in 0..<14 {
      let number = Int.random(in: StoryTests.all.indices, using: &random)
      let other = Int.random(in: StoryTests.all.indices, using: &random)
      let (name, text) = ("content/a\(number).md", StoryTests.all[number])
      switch Int.random(in: 0..<12, using: &random) {
      case 0 where shop.exists(name): try shop.remove(name)
      case 1, 2: try shop.write(text, name)
      case 3: try shop.write(StoryTests.all[other], name)
      case 4, 5: try shop.write(text + "\n\nAbout \(20 + step) boats came to the reef.\n", name)
      // The same words and another day: no card of the others is another, and their story is.
      case 6: try shop.write(text.replacing("2021-03-0", with: "2021-05-0"), name)
      case 7: try shop.write(text.replacing("Turid Nesheim", with: "Turit Nesheim"), name)
      case 8:
        try shop.write("---\ndate: soon\n---\n# A\n\nA.\n", name)
        try wait(for: " changed: ")
        try wait(for: " ms\n")
        try shop.write(text, name)
      case 9:
        try shop.write(
          "base-url: https://briefs.example/\ntitle: Reefs \(step)\n" + exports, "briefgen.yml")
      case 10: try shop.write("<h2>{{title}} \(step)</h2>", "templates/figure.html")
      default: try shop.write(StoryTests.all[0] + "\n\nNew \(step).\n", "content/b\(other).md")
      }
      try wait(for: " changed: ")
      try wait(for: " ms\n")
      try shop.run("build", "--quiet", "--keep-going", "--full", "--output", "fresh/\(step)")
      let fresh = shop.files("fresh/\(step)")
      // A file that was seen while it was half written is one build more.
      var odd: Set<String> = []
      let end = ContinuousClock.now + .seconds(20)
      repeat {
        let left = shop.files("public")
        odd = Set(left.keys).union(fresh.keys).filter { left[$0] != fresh[$0] }
        if !odd.isEmpty { Thread.sleep(forTimeInterval: 0.1) }
      } while !odd.isEmpty && ContinuousClock.now < end
      #expect(odd.isEmpty, "step \(step)")
    }
  }
}
