import Foundation
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
}
