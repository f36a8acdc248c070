import Foundation
import Provenance
import Testing

@testable import Language

/// How much speaks for each language in the sentences of `LanguageSentences`, as `Tests/Findings/languages.txt` has it.
///
/// A sentence is mostly right by a wide margin, so that a small word or an ending that no longer counts shows nowhere else. Where it is
/// meant to change, `FINDINGS=write swift test --filter LanguageTallyTests` writes the file anew.
@Suite("What speaks for a language") struct LanguageTallyTests {
  @Test("Each sentence has as much for its language and for the nearest others as was written down")
  func unchanged() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Findings/languages.txt")
    let rows = LanguageSentences.known + LanguageSentences.rows(LanguageSentences.others)
    let found = rows.map { "\($0.tag) | \(Self.line($0.sentence))" }
    if ProcessInfo.processInfo.environment["FINDINGS"] == "write" {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    let known = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    #expect(known.count > 800)
    let differences = zip(found, known).filter { $0 != $1 }.prefix(4).map { "- \($1)\n+ \($0)" }
    #expect(
      found.count == known.count && differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  /// The first words, all words counted and those of English, the four languages with the most for them, and what is made of it.
  private static func line(_ sentence: String) -> String {
    let document = Document(SourceText(sentence))
    let tally = LanguageTally(document)
    let nearest = tally.scores.indices.sorted {
      (tally.scores[$1], $0) < (tally.scores[$0], $1)
    }.prefix(4).map {
      "\(SmallWords.languages[$0].tag) " + String(format: "%.2f", tally.scores[$0])
    }
    let words = sentence.split(separator: " ").prefix(3).joined(separator: " ")
    let counts = [tally.words, tally.lowerCase, tally.englishWords, tally.smallEnglish]
    return [
      words, counts.map(String.init).joined(separator: " "), nearest.joined(separator: ", "),
      "\(tally.verdict)", ForeignLanguage.guess(document)?.tag ?? "-",
    ].joined(separator: " | ")
  }
}
