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

  /// What speaks for a language by itself: `-ung` and `meng-` are the end and the beginning of a long word.
  ///
  /// A line has what each language gets, and behind `<` the words that give it so much.
  @Test(
    "Each small word, and each ending and beginning of long ones, speaks for the languages that it spoke for"
  )
  func words() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Findings/small-words.txt")
    let known = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let words = known.flatMap { $0.components(separatedBy: " < ")[1].split(separator: " ") }
    #expect(words.count > 2500)
    let groups = Dictionary(grouping: words.sorted(), by: Self.languages)
    let found = groups.map { "\($0) < \($1.joined(separator: " "))" }.sorted()
    if ProcessInfo.processInfo.environment["FINDINGS"] == "write" {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let differences = Set(found).symmetricDifference(known).sorted().prefix(4)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  /// What a word alone counts for each language that it speaks for.
  private static func languages(_ word: Substring) -> String {
    let text =
      word.first == "-"
      ? "qqqqqq" + word.dropFirst() : word.last == "-" ? word.dropLast() + "qqqqqq" : word
    let scores = LanguageTally(Document(SourceText(String(text)))).scores
    return scores.indices.filter { scores[$0] > 0 }.map {
      "\(SmallWords.languages[$0].tag) " + String(format: "%.2f", scores[$0])
    }.joined(separator: ", ")
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
