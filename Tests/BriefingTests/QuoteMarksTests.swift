import Foundation
import Model
import Provenance
import TestSupport
import Testing

@testable import Briefing

/// How well quotes, their speakers and the key ones among them are found in articles marked by hand.
/// `QUOTE_MISSES=1 swift test` prints every miss.
///
/// The floors lie a little below what is reached, so that a rule that costs more than it brings is seen.
@Suite("Quotes marked by hand") struct QuoteMarksTests {
  /// The least that a file of marks is to give, in percent.
  struct Floor: Sendable {
    let file: String
    let found, speaker, keySpeaker, keyFit: Double
  }

  @Test(
    "Stretches, speakers and key quotes are as a person marked them, at these rates or better",
    arguments: [
      Floor(file: "unseen.txt", found: 96, speaker: 83, keySpeaker: 98, keyFit: 96),
      Floor(file: "blind.txt", found: 93, speaker: 82, keySpeaker: 97, keyFit: 96),
    ])
  func rates(_ floor: Floor) throws {
    var score = Score()
    for article in try HandMarkedArticle.all(in: floor.file, of: "QuoteMarks") {
      score.add(article)
    }
    print("\(floor.file): \(score)")
    if ProcessInfo.processInfo.environment["QUOTE_MISSES"] != nil, floor.file != "blind.txt" {
      print(score.misses.joined(separator: "\n"))
    }
    #expect(score.said > 60 && score.key > 25)
    #expect(score.percent(score.found, score.said) >= floor.found)
    #expect(score.percent(score.right, score.said) >= floor.speaker)
    #expect(score.percent(score.keyRight, score.key) >= floor.keySpeaker)
    #expect(score.percent(score.keyFit, score.key) >= floor.keyFit)
  }
}

private struct Score: CustomStringConvertible {
  /// Stretches that somebody says, those found with their edges, and those with the right speaker.
  private(set) var said = 0
  private(set) var found = 0
  private(set) var right = 0
  /// Key speeches shown, those with the right speaker, and those fit to be shown.
  private(set) var key = 0
  private(set) var keyRight = 0
  private(set) var keyFit = 0
  private(set) var misses: [String] = []

  mutating func add(_ article: HandMarkedArticle) {
    let lines = article.text.split(separator: "\n").map(String.init)
    let brief = BriefMaker.diagnosed(Array(lines.dropFirst()), title: lines[0], language: nil).value
    let text = brief.article.text
    for mark in article.marks where !speakers(mark).isEmpty {
      said += 1
      let words = "\(article.name): \(text.string(mark.span))"
      let wanted = bare(mark.span, text)
      guard
        let quote = brief.quotes.first(where: {
          $0.parts.contains { bare($0.span, text) == wanted }
        })
      else {
        misses.append("\(words): not found")
        continue
      }
      found += 1
      if isRight(quote.speaker, mark) {
        right += 1
      } else {
        misses.append("\(words): \(name(quote))")
      }
    }
    for speech in brief.keySpeeches.map({ $0.map { brief.quotes[$0] } }) {
      key += 1
      let spans = speech.flatMap { $0.parts.map(\.span) }
      let marks = article.marks.filter { mark in spans.contains { $0.overlaps(mark.span) } }
      let told = speech.first { $0.cue != nil } ?? speech[0]
      let words = "\(article.name): key: \(told.excerpt.exact)"
      if !marks.isEmpty, marks.allSatisfy({ isRight(told.speaker, $0) }) {
        keyRight += 1
      } else {
        misses.append("\(words): \(name(told))")
      }
      if marks.contains(where: { $0.answers(2).contains { $0.hasSuffix("key") } }) {
        keyFit += 1
      } else {
        misses.append("\(words): not fit")
      }
    }
  }

  /// Without the comma or stop at its end, which stands inside the marks or outside as the style has it.
  private func bare(_ span: TextSpan, _ text: SourceText) -> TextSpan {
    var end = span.end
    while end > span.start, ",.?!".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return TextSpan(span.start, end)
  }

  private func name(_ quote: Quote) -> String {
    quote.speaker.map { ($0.fullName ?? $0.mention).exact } ?? "nobody"
  }

  /// Who may be answered; empty where nobody says it or it is not clear who.
  private func speakers(_ mark: HandMarkedArticle.Mark) -> [String] {
    mark.answers(1).map { $0.lowercased() }.filter { $0 != "-" }
  }

  /// One of the names, or a part of it: "the officer" for "a coastguard officer".
  private func isRight(_ speaker: Speaker?, _ mark: HandMarkedArticle.Mark) -> Bool {
    guard let speaker else { return false }
    func words(_ name: String) -> String {
      let bare = name.lowercased().replacing("’", with: "'").split(separator: " ")
      return " \(bare.filter { !["the", "a", "an"].contains($0) }.joined(separator: " ")) "
    }
    let shown = words((speaker.fullName ?? speaker.mention).exact)
    guard ![" he ", " she ", " it ", " they "].contains(shown) else {
      return speakers(mark).contains(where: { words($0) == shown })
    }
    return speakers(mark).map(words).contains { $0.contains(shown) || shown.contains($0) }
  }

  func percent(_ part: Int, _ whole: Int) -> Double { 100 * Double(part) / Double(max(1, whole)) }

  var description: String {
    func share(_ part: Int, _ whole: Int) -> String {
      String(format: "%.1f", percent(part, whole))
    }
    return """
      \(said) said, \(share(found, said)) found, \(share(right, said)) with the right speaker; \(key) key, \
      \(share(keyRight, key)) with the right speaker, \(share(keyFit, key)) fit
      """
  }
}
