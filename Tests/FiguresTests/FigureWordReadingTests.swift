import Foundation
import Language
import Testing

@testable import Figures

/// What rules of figures take each word for (`Tests/Findings/figure-words.txt`).
///
/// A row is asked by one or two rules, in sentences that few texts have, so that a word left out of it shows nowhere else. Where a row is
/// meant to change, `FINDINGS=write swift test --filter FigureWordReadingTests` writes the file anew; a new word is written behind any `<`.
@Suite("Words of figures") struct FigureWordReadingTests {
  @Test("Each word is of the rows that it was of, and a word of none is of none")
  func rows() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Findings/figure-words.txt")
    let known = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    let words = known.flatMap { $0.components(separatedBy: " < ")[1].split(separator: " ") }
    #expect(words.count > 1100)
    let groups = Dictionary(grouping: words.sorted(), by: Self.rows)
    let found = groups.map { "\($0) < \($1.joined(separator: " "))" }.sorted()
    if ProcessInfo.processInfo.environment["FINDINGS"] == "write" {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let differences = Set(found).symmetricDifference(known).sorted().prefix(4)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(Self.rows("mimsy") == "")
  }

  /// The names of a word's rows, as the rules ask for them.
  private static func rows(_ word: Substring) -> String {
    let bits = FigureWords.words[WordKey(word.utf8)]
    let names = "\(FigureWordTable.names)".split { $0 == " " || $0 == "\n" }.map(String.init)
    return (0..<64).filter { bits >> $0 & 1 == 1 }.map { bit in
      bit < names.count ? names[bit] : "bit \(bit)"
    }.joined(separator: ", ")
  }
}
