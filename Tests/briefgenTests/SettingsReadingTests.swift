@testable import Rendering
import TestSupport
import Testing

@testable import briefgen

/// What settings and lines of questions are read as, line by line, as `Tests/Findings/settings.txt` has it.
///
/// A file is a line that begins with `##`, with `\n` and its like for what cannot stand in it; one that begins with a brace is a line of
/// `extract`. Where that is meant to change, `FINDINGS=write swift test --filter SettingsReadingTests` writes the file anew, and the
/// difference is read as part of the change.
@Suite("What settings and questions are read as") struct SettingsReadingTests {
  @Test("Values, what is wrong with them, and its places stay as they were written down")
  func unchanged() throws {
    let known = try WrittenFindings("settings.txt")
    #expect(known.texts.count > 100)
    let found = known.texts.flatMap { line in
      let text = WrittenFindings.unescaped(line)
      return ["## \(line)"] + (text.hasPrefix("{") ? Self.question(text) : Self.settings(text))
    }
    let differences = try known.differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }

  @Test("What the command line says counts, and for the rest the file, setting by setting")
  func filled() {
    var all = SiteSettings()
    all.aliases = SpeakerAliases()
    let words: [WritableKeyPath<SiteSettings, String?>] = [
      \.content, \.templates, \.theme, \.statics, \.output, \.baseURL, \.title, \.language,
      \.timeZone,
    ]
    let numbers: [WritableKeyPath<SiteSettings, Int?>] = [
      \.sentences, \.words, \.jobs, \.mostMegabytes,
    ]
    let flags: [WritableKeyPath<SiteSettings, Bool?>] = [
      \.drafts, \.future, \.followsLinks, \.remoteImages, \.exports, \.stories, \.search,
    ]
    for (number, key) in words.enumerated() { all[keyPath: key] = "word \(number)" }
    for (number, key) in numbers.enumerated() { all[keyPath: key] = number }
    for key in flags { all[keyPath: key] = true }
    #expect(SiteSettings().filled(from: all) == all)
    #expect(all.filled(from: SiteSettings()) == all)
    for key in words {
      var own = SiteSettings()
      own[keyPath: key] = "own"
      var expected = all
      expected[keyPath: key] = "own"
      #expect(own.filled(from: all) == expected)
    }
    for key in numbers {
      var own = SiteSettings()
      own[keyPath: key] = 7
      #expect(own.filled(from: all)[keyPath: key] == 7)
    }
    for key in flags {
      var own = SiteSettings()
      own[keyPath: key] = false
      #expect(own.filled(from: all)[keyPath: key] == false)
    }
  }

  private static func settings(_ text: String) -> [String] {
    let read = SettingsFile.read(Array(text.utf8), path: "briefgen.yml")
    let set = Mirror(reflecting: read.settings).children.compactMap { child -> String? in
      let value = "\(child.value)"
      guard value != "nil" else { return nil }
      // Tables have no order.
      if let aliases = read.settings.aliases, child.label == "aliases" {
        return
          "aliases = \(names.map { "\($0): \(aliases.entry(of: $0, in: "court/day-3.md") ?? "-"), \(aliases.entry(of: $0, in: "sea.md") ?? "-")" }.joined(separator: "; "))"
      }
      return "\(child.label ?? "") = \(value)"
    }
    return read.diagnostics.map { "! \($0)" } + set
  }

  /// Who is asked for among aliases.
  private static let names = ["Ann", "ann lund", "Per Holm", "Brit"]

  private static func question(_ text: String) -> [String] {
    switch JSONLine.parse(Array(text.utf8)) {
    case .success(let line):
      [
        "= \(line.id) | \(line.title ?? "-") | \(line.date ?? "-") | \(WrittenFindings.escaped(line.text))"
      ]
    case .failure(let error): ["! \(error.id): \(error.message)"]
    }
  }
}
