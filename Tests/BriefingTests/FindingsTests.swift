import Foundation
import Language
import Model
import Provenance
import Speech
import TestSupport
import Testing

@testable import Briefing

/// All that is found in the articles marked by hand, line by line, as `Tests/Findings` has it.
///
/// The rates of the marks let a finding go while others make up for it; here none changes unseen. Where one is meant to,
/// `FINDINGS=write swift test --filter FindingsTests` writes the files anew, and their difference is read as part of the change:
/// they say what is found, not what is right. Files named "blind.txt" are not among them, as nobody reads those. A further sentence is a
/// line that begins with `##` in `sentences.txt` or `phrases.txt`, of several paragraphs with `¶` between them.
@Suite("Findings in articles marked by hand") struct FindingsTests {
  @Test(
    "Names, quotations, figures, relations and what is chosen of them stay as they were written down",
    arguments: [
      ("FigureMarks", "unseen"), ("FigureMarks", "regional"), ("FigureMarks", "wires"),
      ("QuoteMarks", "unseen"), ("SpeechMarks", "unseen"), ("SourceMarks", "seen"),
    ])
  func unchanged(_ folder: String, _ name: String) throws {
    let found = try HandMarkedArticle.all(in: "\(name).txt", of: folder).flatMap { article in
      let lines = article.text.split(separator: "\n").map(String.init)
      return ["## \(article.name)"] + Findings(Array(lines.dropFirst()), title: lines[0]).lines
    }
    try compare(found, with: "\(folder)-\(name).txt")
  }

  @Test(
    "So do those in sentences that rules and tests are about, and in what comments quote, each a text of its own",
    arguments: ["sentences.txt", "phrases.txt"])
  func sentences(_ name: String) throws {
    let texts = try WrittenFindings(name).texts
    #expect(texts.count > 1400)
    let found = texts.flatMap { text in
      let paragraphs = text.split(separator: " ¶ ").map(String.init)
      return ["## \(text)"] + Findings(paragraphs, title: "").lines
    }
    try compare(found, with: name)
  }

  /// Expects what the file has; the first lines that differ are told.
  private func compare(_ found: [String], with name: String) throws {
    let differences = try WrittenFindings(name).differences(from: found)
    #expect(differences.isEmpty, "\(differences)")
  }
}

/// What is found in one article, a line each: `@` a name, `.` a sentence, `“` a quotation, `#` a figure, `=` a relation.
private struct Findings {
  private let brief: Brief
  private let document: Document
  private let judgements: [SentenceJudgement]

  init(_ paragraphs: [String], title: String) {
    brief = BriefMaker.diagnosed(paragraphs, title: title, language: "en").value
    document = Document(brief.article.text, parts: Briefer.parts(of: brief.article))
    judgements = Briefer().explain(brief.article, file: brief.article.text).value.sentences
  }

  var lines: [String] {
    document.names.entities.indices.map(name) + judgements.map(sentence)
      + brief.quotes.indices.map(quote) + brief.figures.indices.map(figure)
      + brief.relations.indices.map(relation)
  }

  private func name(_ index: Int) -> String {
    let entity = document.names.entities[index]
    let role = entity.role.map { document.excerpt($0).exact } ?? "-"
    let sex = entity.sex.map { "\($0)" } ?? "-"
    let fields = [
      document.excerpt(entity.fullName).exact, "\(entity.kind)", "\(document.people[index])", sex,
      role, "\(entity.mentions.count)",
    ]
    return "@ " + fields.joined(separator: " | ")
  }

  /// First and last words of a sentence, its rank, its worth, and why it is left out.
  private func sentence(_ sentence: SentenceJudgement) -> String {
    let words = sentence.excerpt.exact.split(separator: " ")
    let ends = words.prefix(2).joined(separator: " ") + " … " + (words.last ?? "")
    let rank = sentence.rank.map { "\($0)" } ?? "-"
    let fields = [ends, rank, rounded(sentence.score), "\(sentence.reason)"]
    return (sentence.needsPrevious ? ", " : ". ") + fields.joined(separator: " | ")
  }

  private func quote(_ index: Int) -> String {
    let quote = brief.quotes[index]
    let fields = [
      quote.parts.isEmpty ? quote.excerpt.exact : quote.parts.map(\.exact).joined(separator: " / "),
      "\(quote.kind)", speaker(quote.speaker), quote.cue?.exact ?? "-",
      quote.addressee?.exact ?? "-", "\(quote.speech)", rounded(quote.confidence),
      brief.keyQuotes.contains(index) ? "key" : "-",
    ]
    return "“ " + fields.joined(separator: " | ")
  }

  private func figure(_ index: Int) -> String {
    let figure = brief.figures[index]
    let value = "\(figure.value)" + (figure.upperValue.map { "..\($0)" } ?? "")
    let fields = [
      figure.excerpt.exact, value, "\(figure.modifier)", "\(figure.kind)", figure.unit ?? "-",
      figure.counted?.exact ?? "-", figure.fate?.exact ?? "-", figure.subject?.exact ?? "-",
      speaker(figure.attribution), figure.hedge?.exact ?? "-",
      brief.keyFigures.firstIndex(of: index).map { "key \($0 + 1)" } ?? "-",
    ]
    return "# " + fields.joined(separator: " | ")
  }

  private func relation(_ index: Int) -> String {
    let relation = brief.relations[index]
    let words = relation.figures.map { brief.figures[$0].excerpt.exact }.joined(separator: ", ")
    let kind =
      switch relation {
      case .parts(_, _, let sum): "parts, \(sum)"
      case .change: "change"
      }
    return "= \(kind): \(words)\(brief.keyRelations.contains(index) ? " | key" : "")"
  }

  private func speaker(_ speaker: Speaker?) -> String {
    guard let speaker else { return "-" }
    let more = [speaker.fullName?.exact ?? "-", speaker.role?.exact ?? "-"]
    return "\(speaker.mention.exact) (\(more.joined(separator: ", ")))"
  }

  private func rounded(_ number: Double) -> String { String(format: "%.2f", number + 0.0) }
}
