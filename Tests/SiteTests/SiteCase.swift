import Foundation
import Testing

/// A whole session with the program as one text: what is run, what must come of it, and the files it begins with.
///
/// The form is Go's and Hugo's testscript. The first line, behind `# `, says the fact. Then, a line each and in order:
///
///     $ build --quiet < lines.jsonl     runs the program; standard input is empty or the file named
///     tty build                         the same, and standard error is a terminal; the sign ESC is written `\e` below
///     cd content                        the folder in which the runs below are started; names still count from the first one
///     status 1                          its exit status, where that is not 0
///     ! content/a.md:1:1: error: ...    a line on standard error; all of them, in order, if one is given
///     > {"id":"a"                       a piece of standard output
///     = content/a.md                    a line of standard output; all of them, in order, if one is given
///     has public/index.html Quay        the file holds the words; `lacks` that it does not
///     exists public/index.html          so it does; `gone` that it does not
///     unchanged                         every file of the folder is what it was before the run, and there is no other
///     env SOURCE_DATE_EPOCH=0           is set for all runs below
///     remove content/a.md               what somebody does between two runs; `link TO FROM` makes a link
///
/// Behind them each file of the folder below a line `-- its/name --`.
struct SiteCase: Sendable, CustomStringConvertible {
  /// Of its file.
  let name: String
  /// The first line: what the session shows, as a test's name says it.
  let fact: String
  /// The lines behind it, blank ones left out.
  private let steps: [Substring]
  /// The folder that it begins with, written before the first step.
  private let files: [(name: String, text: String)]

  var description: String { "\(name): \(fact)" }

  /// All cases of `Tests/SiteCases`, by the names of their files.
  static let all: [SiteCase] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("SiteCases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)).map {
        SiteCase(name, $0)
      }
    }
  }()

  /// Divides a session's text. Everything below the first `-- name --` is files, each with its last line feed.
  private init(_ name: String, _ text: String) {
    self.name = name
    var steps: [Substring] = []
    var files: [(name: String, text: String)] = []
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
      } else if files.isEmpty {
        steps.append(line)
      } else {
        files[files.count - 1].text += line + "\n"
      }
    }
    fact = String(steps.first?.dropFirst(2) ?? "")
    self.steps = steps.dropFirst().filter { !$0.isEmpty }
    self.files = files
  }

  /// Runs the session and records each thing that is not as the text says.
  ///
  /// Status and messages of a run are looked at when the next one begins, or at the end: their lines stand below `$`.
  /// All other steps are done where they stand. A session that runs nothing is a mistake.
  func check() throws {
    let shop = try Workshop()
    for file in files {
      try shop.write(file.text, file.name)
    }
    var outcome: Workshop.Outcome?
    var status: Int32 = 0
    var (messages, lines): ([Substring], [Substring]) = ([], [])
    var environment: [String: String] = [:]
    var before: [String: Data] = [:]
    func settle() {
      guard let outcome else { return }
      #expect(outcome.status == status, "\(self)\n\(outcome.messages)")
      let told = outcome.messages.replacing("\u{1B}", with: "\\e").split(separator: "\n")
      if !messages.isEmpty { #expect(told == messages, "\(self)") }
      if !lines.isEmpty { #expect(outcome.output.split(separator: "\n") == lines, "\(self)") }
    }
    for step in steps {
      let words = step.split(separator: " ", maxSplits: 1).map(String.init)
      let rest = words.count > 1 ? words[1] : ""
      switch words[0] {
      case "$", "tty":
        settle()
        (status, messages, lines) = (0, [], [])
        before = shop.files("")
        outcome = try run(rest, in: shop, environment, onTerminal: words[0] == "tty")
      case "cd": shop.folder = rest
      case "env":
        let parts = rest.split(separator: "=", maxSplits: 1).map(String.init)
        environment[parts[0]] = parts.count > 1 ? parts[1] : ""
      case "unchanged": #expect(shop.files("") == before, "\(self): what the run wrote or removed")
      case "status": status = Int32(rest) ?? -1
      case "!": messages.append(step.dropFirst(2))
      case "=": lines.append(step.dropFirst(2))
      case ">": #expect(outcome?.output.contains(rest) == true, "\(self): \(rest)")
      case "remove": try shop.remove(rest)
      case "copy":
        let names = rest.split(separator: " ").map(String.init)
        try shop.write(shop.read(names[0]) ?? "", names[1])
      default: try look(words[0], rest.split(separator: " ", maxSplits: 1).map(String.init), shop)
      }
    }
    settle()
    #expect(outcome != nil, "\(self) runs nothing")
  }

  /// Runs a line behind `$`. Words are parted at spaces; between single quotation marks they stand as they are.
  private func run(
    _ line: String, in shop: Workshop, _ environment: [String: String], onTerminal: Bool
  ) throws -> Workshop.Outcome {
    let parts = line.components(separatedBy: " < ")
    let input = parts.count > 1 ? shop.read(parts[1]) ?? "" : ""
    var words: [String] = []
    for (number, stretch) in parts[0].components(separatedBy: "'").enumerated() {
      if number % 2 == 1 {
        words.append(stretch)
      } else {
        words += stretch.split(separator: " ").map(String.init)
      }
    }
    guard onTerminal else { return try shop.run(words, input: input, environment: environment) }
    return try shop.runOnTerminal(words, environment)
  }

  /// What is looked for in the folder once a run has ended; a verb that is none is recorded.
  ///
  /// - Parameter words: A name, and what is asked of it. A file that is not there neither holds words nor lacks them.
  private func look(_ verb: String, _ words: [String], _ shop: Workshop) throws {
    let held = words.count > 1 ? shop.read(words[0])?.contains(words[1]) : nil
    switch verb {
    case "has": #expect(held == true, "\(self): \(words)")
    case "lacks": #expect(held == false, "\(self): \(words)")
    case "exists": #expect(shop.exists(words[0]), "\(self): \(words)")
    case "gone": #expect(!shop.exists(words[0]), "\(self): \(words)")
    case "link": try shop.link(words[1], to: words[0])
    default: Issue.record("\(self): '\(verb)' is no step")
    }
  }
}

@Suite("Sessions") struct SiteCaseTests {
  @Test("What a session's text says comes true", arguments: SiteCase.all)
  func session(_ session: SiteCase) throws { try session.check() }

  @Test("There are sessions") func some() { #expect(SiteCase.all.count >= 8) }
}
