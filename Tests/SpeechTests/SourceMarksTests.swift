import Foundation
import Language
import Model
import Provenance
import TestSupport
import Testing

@testable import Speech

/// How well the full name behind a source is found in articles marked by hand. `SOURCE_MISSES=1 swift test` prints every miss.
///
/// The floors lie a few points below what is reached. A name that is wrong lowers precision, one that is missing, or whose source is
/// not found, recall.
@Suite("Sources marked by hand") struct SourceMarksTests {
  /// The least that a file of marks is to give, in percent.
  struct Floor: Sendable {
    let file: String
    let precision, recall: Double
  }

  @Test(
    "Surnames, pronouns and offices lead to the full name that a person marked, at these rates or better",
    arguments: [
      Floor(file: "seen.txt", precision: 95, recall: 77),
      Floor(file: "blind.txt", precision: 77.5, recall: 62),
    ])
  func rates(_ floor: Floor) throws {
    var score = Score(file: floor.file)
    for article in try HandMarkedArticle.all(in: floor.file, of: "SourceMarks") {
      score.add(article)
    }
    print(score)
    if ProcessInfo.processInfo.environment["SOURCE_MISSES"] != nil, floor.file != "blind.txt" {
      print(score.misses.joined(separator: "\n"))
    }
    #expect(score.marked > 70)
    #expect(score.precision >= floor.precision)
    #expect(score.recall >= floor.recall)
  }
}

/// Counts over all articles, and the lines that tell what went wrong.
private struct Score: CustomStringConvertible {
  let file: String
  private(set) var marked = 0
  private var named = 0
  private var right = 0
  private var wrong = 0
  private var roles = (marked: 0, right: 0)
  private(set) var misses: [String] = []

  var precision: Double { 100 * Double(right) / Double(max(1, right + wrong)) }
  var recall: Double { 100 * Double(right) / Double(max(1, named)) }

  init(file: String) { self.file = file }

  mutating func add(_ article: HandMarkedArticle) {
    let speakers = QuoteFinder().find(in: Document(article)).compactMap(\.speaker)
    for source in article.marks {
      let answers = source.answers(1).map(Self.folded)
      // The names that may be answered; none where nobody is named.
      let names = answers.filter { $0 != "-" }
      let mayBeNobody = answers.contains("-")
      marked += 1
      let speaker = speakers.first { $0.mention.span.overlaps(source.span) }
      let name = speaker?.fullName.map { Self.folded($0.exact) }
      if !mayBeNobody || name != nil && !names.isEmpty { named += 1 }
      if let role = source.answers(2).first {
        roles.marked += 1
        let found = speaker?.role?.exact.lowercased() ?? ""
        if found.contains(role.lowercased()) { roles.right += 1 }
      }
      if let name {
        if names.contains(name) { right += 1 } else { wrong += 1 }
      }
      if name.map({ !names.contains($0) }) ?? !mayBeNobody {
        misses.append("\(article.name): \(source.fields[0]) is \(names), found \(name ?? "nobody")")
      }
    }
  }

  /// A name without its article, in small letters.
  private static func folded(_ name: String) -> String {
    let small = name.lowercased()
    return small.hasPrefix("the ") ? String(small.dropFirst(4)) : small
  }

  var description: String {
    func text(_ value: Double) -> String { String(format: "%.1f", value) }
    return "\(file): \(marked) sources, precision \(text(precision)), recall \(text(recall)), "
      + "roles \(roles.right) of \(roles.marked)"
  }
}
