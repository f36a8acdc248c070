import Foundation
import Glibc
import Testing

/// What the program takes from where it runs: the terminal, the day, signals, how much is put into it.
@Suite("Surroundings") struct SurroundingsTests {
  private let article =
    "Quay gives way\n\nAbout 60 metres of the quay slid into the harbour, harbour master Ida Strand said.\n"

  @Test("On a terminal the severity is in bold red or yellow, and not where NO_COLOR is set")
  func colour() throws {
    let shop = try Workshop()
    try shop.write("---\ntittle: Quay\ndate: soon\n---\n" + article, "content/quay.md")
    // Who runs the tests may have set it.
    let told = try shop.runOnTerminal(["build"], environment: ["NO_COLOR": ""])
    #expect(told.contains("content/quay.md:3:7: \u{1B}[1;31merror:\u{1B}[0m 'date' is not a day"))
    #expect(told.contains("content/quay.md:2:1: \u{1B}[1;33mwarning:\u{1B}[0m there is no key"))
    let plain = try shop.runOnTerminal(["build"], environment: ["NO_COLOR": "1"])
    #expect(plain.contains("content/quay.md:3:7: error: 'date' is not a day"))
    #expect(!plain.contains("\u{1B}"))
  }

  @Test("The day of SOURCE_DATE_EPOCH is today, and a day to come is waited for")
  func today() throws {
    let shop = try Workshop()
    try shop.write("---\ndate: 2026-03-10\n---\n" + article, "content/quay.md")
    let seconds = 1_773_014_400  // 2026-03-09, midnight
    for (offset, isThere) in [(0, false), (86_399, false), (86_400, true)] {
      let outcome = try shop.run(
        ["build", "--quiet"], input: "", environment: ["SOURCE_DATE_EPOCH": "\(seconds + offset)"])
      #expect(outcome.status == 0)
      #expect(shop.exists("public/briefs/quay.html") == isThere, "\(offset)")
    }
  }

  @Test("A line that is too long is told by its number, and those around it are answered")
  func longLine() throws {
    let shop = try Workshop()
    let question = "{\"id\": 1, \"text\": \"The storm took 12 roofs.\"}\n"
    for count in [1_100_000, 3_000_000] {
      let long = "{\"id\": 2, \"text\": \"" + String(repeating: "a", count: count) + "\"}\n"
      for end in ["", String(long.dropLast())] {
        let outcome = try shop.run(
          "extract", "--jsonl", "--max-file-size", "1",
          input: question + "\n" + long + question + end)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == (end.isEmpty ? 3 : 4))
        #expect(lines.first?.contains("12 roofs") == true && lines[2].contains("12 roofs"))
        #expect(lines[1].hasPrefix("{\"id\":null,\"error\":{") && lines[1].contains("\"line\":3"))
        if !end.isEmpty { #expect(lines.last?.contains("\"line\":5") == true) }
      }
    }
  }

  @Test("A line that is not UTF-8 is told")
  func notUTF8() throws {
    let shop = try Workshop()
    try shop.write(Data([0x7B, 0xFF, 0x7D, 0x0A]), "lines.jsonl")
    let bytes = try #require(FileManager.default.contents(atPath: shop.path + "/lines.jsonl"))
    let outcome = try shop.run(["extract", "--jsonl"], bytes: bytes)
    #expect(
      outcome.output
        == "{\"id\":null,\"error\":{\"message\":\"the line is not UTF-8\",\"line\":1}}\n")
  }

  @Test("A template without end is refused before it is read as one")
  func largeTemplate() throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    try shop.write(String(repeating: "<br>", count: 1_000_001), "templates/brief.html")
    let outcome = try shop.run("build", "--quiet")
    #expect(outcome.status != 0)
    #expect(
      outcome.messages
        == "templates/brief.html: error: is larger than 4 MB; make it smaller [too-large]\nnothing published: 1 error; public/ is as it was\n"
    )
    #expect(!shop.exists("public/index.html"))
  }

  @Test(
    "A build that is told to end leaves the site as it was, says so, and ends as a shell expects",
    arguments: [SIGINT, SIGTERM])
  func told(_ signal: Int32) throws {
    let shop = try Workshop()
    try shop.write(article, "content/quay.txt")
    try shop.run("build", "--quiet")
    let before = shop.files("public")
    for number in 1...60 {
      try shop.write(article.replacing("60", with: "\(60 + number)"), "content/quay-\(number).txt")
    }
    let outcome = try shop.run(["build", "--quiet", "--jobs", "1"], signal: signal)
    #expect(outcome.status == 128 + signal)
    #expect(outcome.messages == "public/: interrupted; it is as it was\n")
    #expect(shop.files("public") == before)
    #expect(try shop.run("build", "--quiet").status == 0)
    #expect(shop.exists("public/briefs/quay-60.html"))
  }
}

extension Workshop {
  /// What the program writes to a terminal that is its standard error.
  fileprivate func runOnTerminal(_ arguments: [String], environment: [String: String] = [:]) throws
    -> String
  {
    var (screen, end): (Int32, Int32) = (-1, -1)
    try #require(openpty(&screen, &end, nil, nil, nil) == 0)
    let process = process(arguments, environment)
    process.standardError = FileHandle(fileDescriptor: end)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    close(end)
    var told: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = Glibc.read(screen, &piece, piece.count), count > 0 {
      told += piece[..<count]
    }
    close(screen)
    return String(decoding: told, as: UTF8.self)
  }

  /// Runs the program with bytes as its standard input.
  fileprivate func run(_ arguments: [String], bytes: Data) throws -> Outcome {
    let process = process(arguments, [:])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(bytes)
    try input.fileHandleForWriting.close()
    let out = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: out, as: UTF8.self), messages: "")
  }

  /// Runs the program and sends it a signal as soon as it takes that signal.
  fileprivate func run(_ arguments: [String], signal: Int32) throws -> Outcome {
    // A shell has programs that it runs in the background ignore SIGINT, and those that they start inherit that.
    Glibc.signal(signal, SIG_DFL)
    let process = process(arguments, [:])
    let messages = Pipe()
    process.standardError = messages
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, !takes(signal, process.processIdentifier) { usleep(1000) }
    kill(process.processIdentifier, signal)
    let err = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: "", messages: String(decoding: err, as: UTF8.self))
  }

  /// Whether a process has a handler for a signal: a bit of its mask in `/proc`.
  private func takes(_ signal: Int32, _ process: Int32) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let mask = line.flatMap { UInt64($0.dropFirst(7).filter(\.isHexDigit), radix: 16) }
    return mask.map { $0 >> UInt64(signal - 1) & 1 == 1 } ?? false
  }
}
