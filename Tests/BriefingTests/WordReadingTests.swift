import Foundation
import Language
import Model
import Provenance
import Testing
import TrainingSupport

@testable import Briefing

/// What each word of the tables changes in a sentence that is otherwise the same (`Tests/Findings/frames.txt`).
///
/// A table is a list of words, and few texts have all of them; here each stands where its table is asked. A frame is a line that
/// begins with `##`: what is asked (`names`, `speakers`, `figures`, `sentences`, or the word's `classes`), and the sentence, with `_` for
/// the word and `^` for the word with a capital. Below it stands what a word changes, and behind `<` the words that change it so; one
/// that changes nothing there is not named. `FINDINGS=write swift test --filter WordReadingTests` tries every word of the file in every
/// frame, which takes a minute: a new word need only be written behind some `<`.
@Suite("What words of tables change") struct WordReadingTests {
  private static let isWriting = ProcessInfo.processInfo.environment["FINDINGS"] == "write"
  /// In no table.
  private static let stranger = "mimsy"

  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Findings/frames.txt")

  /// A frame, and its words with what they change.
  private struct Frame {
    let text: String
    var words: [String: String] = [:]
  }

  private static let frames: [Frame] = {
    var frames: [Frame] = []
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    for line in lines {
      if line.hasPrefix("## ") {
        frames.append(Frame(text: String(line.dropFirst(3))))
      } else {
        let halves = line.components(separatedBy: " < ")
        for word in halves[1].split(separator: " ") {
          frames[frames.count - 1].words[String(word)] = halves[0]
        }
      }
    }
    return frames
  }()

  @Test(
    "A word changes what it changed: whom a name means, who speaks, what a figure is, what leans",
    .disabled(if: isWriting), arguments: frames.indices)
  func unchanged(_ index: Int) throws {
    let frame = Self.frames[index]
    let plain = FrameFacts(Self.stranger, in: frame.text)
    #expect(frame.words.count > 20)
    for (word, known) in frame.words {
      let found = FrameFacts(word, in: frame.text).difference(from: plain)
      #expect(found == known, "\(word) in “\(frame.text)”")
    }
  }

  @Test("There is a frame for each kind of answer")
  func kinds() {
    let kinds = Set(Self.frames.map { $0.text.prefix { $0 != " " } })
    #expect(kinds == ["classes", "figures", "names", "sentences", "speakers"])
  }

  @Test("All words are tried in all frames and written down", .enabled(if: isWriting))
  func written() throws {
    let words = Set(Self.frames.flatMap(\.words.keys)).sorted()
    var lines: [String] = []
    for frame in Self.frames {
      lines.append("## \(frame.text)")
      let plain = FrameFacts(Self.stranger, in: frame.text)
      var groups: [String: [String]] = [:]
      for word in words {
        let found = FrameFacts(word, in: frame.text).difference(from: plain)
        if !found.isEmpty { groups[found, default: []].append(word) }
      }
      lines += groups.sorted { $0.value[0] < $1.value[0] }.map {
        "\($0.key) < \($0.value.joined(separator: " "))"
      }
    }
    try (lines.joined(separator: "\n") + "\n").write(
      to: Self.file, atomically: true, encoding: .utf8)
  }
}

/// What is found in a frame with a word, as far as the frame asks for it.
private struct FrameFacts {
  private var answers: [String: Double] = [:]
  private var lines: [String] = []

  init(_ word: String, in frame: String) {
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    let halves = frame.components(separatedBy: " | ")
    let text = halves[1].replacing("_", with: word).replacing("^", with: capital)
    let paragraphs = text.components(separatedBy: " ¶ ")
    let pattern = "\\b(\(word)|\(capital))\\b"
    /// The words of an excerpt with the blank again.
    func blanked(_ excerpt: Excerpt?) -> String {
      excerpt?.exact.replacingOccurrences(of: pattern, with: "_", options: .regularExpression)
        ?? "-"
    }
    if halves[0] == "classes" {
      let document = Document(SourceText(text))
      let token = document.tokens.first { document.text.string($0.span) == word }
      let bits = token?.classes.rawValue ?? 0
      lines = (0..<64).filter { bits >> $0 & 1 == 1 }.map(String.init)
      return
    }
    if halves[0] == "names" {
      let document = Document(SourceText(paragraphs.joined(separator: "\n")))
      lines = document.names.entities.map { entity in
        let sex = entity.sex.map { "\($0)" } ?? "-"
        let role = blanked(entity.role.map { document.excerpt($0) })
        return "\(blanked(document.excerpt(entity.fullName))), \(entity.kind), \(sex), \(role)"
      }
      return
    }
    let brief = BriefMaker.diagnosed(paragraphs, title: "", language: "en").value
    switch halves[0] {
    case "speakers":
      lines = brief.quotes.enumerated().map { index, quote in
        let speaker = "\(blanked(quote.speaker?.mention)) = \(blanked(quote.speaker?.fullName))"
        let key = brief.keyQuotes.contains(index) ? "key" : "not key"
        return "\(quote.kind), \(speaker), \(blanked(quote.cue)), \(key)"
      }
    case "figures":
      lines = brief.figures.map { figure in
        let unit = figure.kind == .count ? "count" : figure.unit ?? "-"
        let words = [figure.fate, figure.subject, figure.attribution?.mention, figure.hedge]
        return "\(blanked(figure.excerpt)), \(figure.value), \(figure.modifier), \(unit), "
          + words.map(blanked).joined(separator: ", ")
      }
    default: ask(SummaryDump.judgements(of: brief.article))
    }
  }

  private mutating func ask(_ judgements: [SentenceJudgement]) {
    for (place, judgement) in judgements.enumerated() {
      for (feature, value) in zip(SentenceFeature.allCases, judgement.values) where value != 0 {
        answers[feature.name, default: 0] += value
      }
      if judgement.needsPrevious { lines.append("\(place + 1) needs the one before") }
      if judgement.isUnfit { lines.append("\(place + 1) is unfit") }
    }
    // Nearly every word has an answer of its own there.
    for name in ["contentShare", "smallWords"] { answers[name] = nil }
  }

  /// What is found only here, what only there, and the answers whose sums differ, each once.
  func difference(from other: FrameFacts) -> String {
    let more = lines.filter { !other.lines.contains($0) }
    let less = other.lines.filter { !lines.contains($0) }.map { "no \($0)" }
    let names = Set(answers.keys).union(other.answers.keys).sorted()
    let changed = names.compactMap { name -> String? in
      let change = (answers[name] ?? 0) - (other.answers[name] ?? 0)
      guard abs(change) > 0.005 else { return nil }
      return "\(name) \(change > 0 ? "+" : "-")"
    }
    let all = more.isEmpty ? less + changed : more + changed
    return all.joined(separator: "; ")
  }
}
