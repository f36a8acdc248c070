import Foundation
import Language
import Model
import Provenance
import Speech
import TestSupport
import Testing
import TrainingSupport

@testable import Briefing

/// The questions that the learned models ask are still answered as when their weights were learned.
///
/// Weights stand for answers: a question that is answered otherwise is another question. A test of the answers is the only one that
/// sees it, as one answer among a hundred seldom turns a choice. Where a change is meant to change answers, learn the weights
/// anew (`Scripts/train-...`) and write the numbers with `FINDINGS=write swift test --filter FeatureTests`.
@Suite("Features of learned models") struct FeatureTests {
  private static let articles: [Article] = {
    let files = [
      ("FigureMarks", "regional"), ("FigureMarks", "wires"), ("QuoteMarks", "unseen"),
      ("SpeechMarks", "unseen"), ("SourceMarks", "seen"),
    ]
    return files.flatMap { folder, name in
      (try? HandMarkedArticle.all(in: "\(name).txt", of: folder)) ?? []
    }.map { article in
      let lines = article.text.split(separator: "\n").map(String.init)
      return BriefMaker.diagnosed(Array(lines.dropFirst()), title: lines[0], language: "en")
        .value.article
    }
  }()

  /// A line a question: its model, its words, how many answers there are, and their sum.
  @Test("Over the articles marked by hand, the answers to each question are those that they were")
  func answers() throws {
    let documents = Self.articles.map { Document($0.text, parts: Briefer.parts(of: $0)) }
    var lines = Self.table(
      "key figures", FigureDump.names,
      Self.articles.flatMap { FigureDump.rows(of: $0).map { Self.given($0.features) } })
    lines += Self.table(
      "sentences", SentenceFeature.allCases.map { "\($0.name), “\($0.words)”" },
      Self.articles.flatMap { SummaryDump.judgements(of: $0).map { Self.given($0.values) } })
    let candidates = documents.flatMap { PronounDump.rows(of: $0).flatMap(\.candidates) }
    lines += Self.table(
      "pronouns", PronounDump.names,
      candidates.map { candidate in
        Self.given(PronounDump.names.indices.map { Double(candidate.features >> $0 & 1) })
      })
    let options = documents.flatMap { AttributionDump.rows(of: $0).rows.flatMap(\.options) }
    let places = Dictionary(
      AttributionDump.names.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    lines += Self.table(
      "speakers", AttributionDump.names.map(\.name),
      options.map { Set($0.features).compactMap { places[$0] }.map { ($0, 1) } })
    lines += Self.table(
      "indirect speech", CueDump.questions.map(\.name),
      documents.flatMap(CueAnswers.choices).map { $0.map { ($0.question, Double($0.answer)) } })
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Findings/features.txt")
    if ProcessInfo.processInfo.environment["FINDINGS"] == "write" {
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    let known = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map(String.init)
    #expect(known.count > 200)
    let changed = Set(lines).symmetricDifference(known).sorted().prefix(8)
    #expect(changed.isEmpty, "\(changed.joined(separator: "\n"))")
  }

  /// How often each question has an answer that is not nought, the sum of its answers, and that of them by their places, by which
  /// it is seen that two of them have changed places. A question that nothing here answers has no line.
  ///
  /// - Parameter rows: The answers that are not nought, each with the place of its question.
  private static func table(
    _ model: String, _ names: [String], _ rows: [[(question: Int, answer: Double)]]
  ) -> [String] {
    var counts = [Int](repeating: 0, count: names.count)
    var sums = [Double](repeating: 0, count: names.count)
    var turned = sums
    for (place, row) in rows.enumerated() {
      for (question, answer) in row {
        counts[question] += 1
        sums[question] += answer
        turned[question] += answer * Double(place % 97 + 1)
      }
    }
    return names.indices.filter { counts[$0] > 0 }.map { index in
      let numbers = String(format: "%.2f | %.1f", sums[index], turned[index])
      return "\(model) | \(names[index]) | \(counts[index]) | \(numbers)"
    }
  }

  /// The answers of a row that are not nought.
  private static func given(_ row: [Double]) -> [(question: Int, answer: Double)] {
    row.indices.filter { row[$0] != 0 }.map { ($0, row[$0]) }
  }
}
