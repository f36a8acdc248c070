import Foundation
import Testing

/// A disk that fails, and a program that is killed, at each call of each kind in turn.
///
/// A build of twelve articles, of which some were changed, added and taken away, runs once for each call that it makes; the library
/// `FaultShim` lets that one fail. Behind the thirtieth call of a kind every seventh is tried, as the calls repeat from page to page;
/// with FAULTS=all in the environment (`make trust`) it is every one.
@Suite("Faults of the disk") struct FaultTests {
  /// Where the library is: beside the program that runs the tests, or in the package's folder of builds.
  private static func library() throws -> String {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let places = [
      Bundle.main.bundleURL,
      URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent(),
      package.appendingPathComponent(".build/debug"),
    ].map { $0.appendingPathComponent("libFaultShim.so").path }
    return try #require(places.first { FileManager.default.fileExists(atPath: $0) })
  }

  private static func article(_ number: Int) -> String {
    "Quay \(number) gives way\n\nAbout \(number + 40) metres of the quay slid into the harbour, harbour master Ida Strand said.\n"
  }

  /// A shop with a site of twelve articles, and content that has moved on since.
  private static func shop() throws -> Workshop {
    let shop = try Workshop()
    for number in 1...12 { try shop.write(article(number), "content/quay-\(number).txt") }
    for name in ["logo.svg", "old.svg"] { try shop.write("<svg>", "static/\(name)") }
    for name in ["one", "two"] { try shop.write(name, "content/\(name).png") }
    try shop.write("![one](one.png)\n\n" + article(30), "content/shown.md")
    try shop.run("build", "--quiet")
    try shop.write("![two](two.png)\n\n" + article(30), "content/shown.md")
    try shop.write("<svg/>", "static/logo.svg")
    try shop.remove("static/old.svg")
    try shop.write("0", "static/new/icon.ico")
    for number in 1...3 { try shop.write(article(number + 50), "content/quay-\(number).txt") }
    for number in 4...5 { try shop.remove("content/quay-\(number).txt") }
    for number in 20...21 { try shop.write(article(number), "content/new/quay-\(number).txt") }
    return shop
  }

  private static let arguments = ["build", "--quiet", "--jobs", "1"]

  @Test(
    "The site is the old one or the new one, the exit status says which, and the next build mends it",
    arguments: [
      "open", "openat", "read", "write", "close", "fstat", "fstatat", "stat", "renameat", "rename",
      "linkat",
      "unlinkat", "mkdirat", "readdir", "opendir",
    ])
  func error(_ call: String) throws {
    let reached = try each(call, how: "error") { shop, outcome, old, new, number in
      let site = shop.files("public")
      let what = "\(call) \(number): \(outcome.status) \(outcome.messages)"
      #expect(site == old || site == new, "\(what)")
      if outcome.status == 0 { #expect(site == new, "\(what)") }
      #expect([0, 1, 3].contains(outcome.status), "\(what)")
      if outcome.status != 3 { #expect(!shop.exists(".briefgen.staging-public"), "\(what)") }
    }
    #expect(reached || ["rename", "stat", "opendir", "open"].contains(call))
  }

  @Test(
    "A build that is killed leaves nothing that the next one does not bring to its end",
    arguments: ["openat", "write", "renameat", "linkat", "unlinkat", "mkdirat"])
  func killed(_ call: String) throws {
    let reached = try each(call, how: "kill") { shop, outcome, old, new, number in
      #expect(outcome.status == 9, "\(call) \(number)")
      // The next build publishes nothing of its own, as an article has an error.
      try shop.write("---\ntitle: [\n---\nQuay.\n", "content/wrong.md")
      try shop.run("build", "--quiet")
      let site = shop.files("public")
      #expect(site == old || site == new, "\(call) \(number)")
      try shop.remove("content/wrong.md")
    }
    #expect(reached)
  }

  /// Runs the build with each call of a kind failing in turn, and then once more without a fault.
  ///
  /// - Returns: Whether there is such a call.
  private func each(
    _ call: String, how: String,
    _ look: (Workshop, Workshop.Outcome, [String: Data], [String: Data], Int) throws -> Void
  ) throws -> Bool {
    let model = try Self.shop()
    let old = model.files("public")
    try model.run(Self.arguments, input: "")
    let new = model.files("public")
    let library = try Self.library()
    let triesAll = ProcessInfo.processInfo.environment["FAULTS"] == "all"
    var number = 1
    while number < 1000 {
      let shop = try Self.shop()
      let mark = shop.path + "/mark"
      let outcome = try shop.run(
        Self.arguments, input: "",
        environment: [
          "LD_PRELOAD": library, "FAULT_CALL": call, "FAULT_AT": String(number), "FAULT_HOW": how,
          "FAULT_MARK": mark,
        ])
      guard shop.exists("mark") else { break }
      try look(shop, outcome, old, new, number)
      defer { number += number < 30 || triesAll ? 1 : 7 }
      // What went well all the same needs no mending.
      if outcome.status == 0 { continue }
      let again = try shop.run(Self.arguments, input: "")
      #expect(again.status == 0 && shop.files("public") == new, "\(call) \(number)")
      #expect(!shop.exists(".briefgen.staging-public"), "\(call) \(number)")
    }
    return number > 1
  }
}
